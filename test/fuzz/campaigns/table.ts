import type { Campaign } from './campaign.js'
import { core } from './core.js'
import { socket } from './socket.js'
import { stall } from './stall.js'
import { vanish } from './vanish.js'
import { wire } from './wire.js'

export const campaigns: readonly Campaign[] = [core, socket, wire, vanish, stall]
