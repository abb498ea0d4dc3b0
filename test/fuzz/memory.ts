/**
 * Asks a simulator a number of things, each new, in three thirds, and tells what the heap held after
 * each, without what the asking itself holds. Run by `memory.test.ts`, and by hand:
 *
 *     node --expose-gc --import tsx test/fuzz/memory.ts 60000
 */
import fc from 'fast-check'
import { sendAndEnd } from '../support/raw-socket.js'
import { askCore } from './campaigns/core.js'
import { anyRequest, nearlyRight } from './requests/requests.js'
import { makeTarget, type Target } from './target.js'
import { frames, writeFrame } from './wire/frame.js'

/** Each is asked so often, because making one takes longer than answering it. */
const times = 4
/** One in so many goes over a socket, too. */
const socketShare = 10
const batchSize = 100

async function askThird(
  target: Target,
  port: number,
  requests: number,
  seed: number,
): Promise<void> {
  for (let asked = 0; asked < requests; asked += batchSize) {
    const sample = { seed: seed + asked, numRuns: batchSize }
    const [frame] = fc.sample(frames, { ...sample, numRuns: 1 })
    for (const [index, request] of fc.sample(nearlyRight(target), sample).entries()) {
      for (let time = 0; time < times; time++) askCore(target, request)
      if (index % socketShare > 0 || frame === undefined) continue
      await sendAndEnd(port, writeFrame(request, frame, '1.1'))
    }
  }
}

/** Bytes of all that is reachable, buffers outside the heap included. */
async function measure(): Promise<number> {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('run it with --expose-gc')
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setImmediate(resolve))
    gc()
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const requests = Number(process.argv[2])
fc.sample(anyRequest, batchSize)
// The generators hold tens of megabytes, in which a leak would drown.
const ownBytes = await measure()
const target = await makeTarget()
const { port } = await target.simulator.listen()
const heldBytes: number[] = []
for (const third of [0, 1, 2]) {
  await askThird(target, port, requests / 3, third * requests)
  heldBytes.push((await measure()) - ownBytes)
}
await target.simulator.close()
console.log(JSON.stringify({ requests, heldBytes }))
