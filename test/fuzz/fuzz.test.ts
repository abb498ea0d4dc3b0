import { expect, it } from 'vitest'
import { runBatch, toBatches } from './batch.js'
import { core } from './campaigns/core.js'
import { socket } from './campaigns/socket.js'
import { stall } from './campaigns/stall.js'
import { vanish } from './campaigns/vanish.js'
import { wire } from './campaigns/wire.js'

/** Fixed, so that a red run is red for whoever repeats it; `npm run fuzz` takes others. */
const seed = 20_260_410

it.each([
  ['any request in process gets an answer of its dialect, twice the same', core, 1000],
  ['whole requests on a connection get the answers of the core, in order', socket, 200],
  ['damaged bytes are refused, and take no answer from whole requests', wire, 400],
  ['clients that go away leave nothing behind', vanish, 100],
  ['clients that stop in the middle are let go', stall, 5],
])('%s', async (_, campaign, runs) => {
  const failures: string[] = []
  for (const batch of toBatches(campaign, seed, runs)) {
    failures.push(...(await runBatch(batch)).failures)
  }
  expect(failures).toEqual([])
})
