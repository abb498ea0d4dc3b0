import type { Law } from '../law.js'
import { askedTwiceIsOne, livesTwoHours, servesBothHosts } from './tokens.js'

export const tokenLaws: readonly Law[] = [askedTwiceIsOne, servesBothHosts, livesTwoHours]
