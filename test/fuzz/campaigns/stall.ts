import { connect } from 'node:net'
import fc from 'fast-check'
import { nearlyRight } from '../requests/requests.js'
import type { Target } from '../target.js'
import { frames, writeFrame } from '../wire/frame.js'
import { isBareRefusal, readAnswers } from '../wire/read-answers.js'
import { expectNothing, type Campaign } from './campaign.js'
import { openConnection } from './connection.js'

/** How long the server waits for a request to end. */
const requestTimeoutMs = 20

/** Clients that send a part of a request and then nothing, but stay: the server must let them go. */
export const stall: Campaign = {
  name: 'stall',
  about: 'clients that stop in the middle',
  batchRuns: 5,
  open: (target) =>
    openConnection(
      target,
      (port) =>
        fc.asyncProperty(
          fc.array(halvesOf(target), { minLength: 1, maxLength: 20 }),
          async (halves) => {
            await Promise.all(halves.map((half) => check(port, half)))
          },
        ),
      requestTimeoutMs,
    ),
}

function halvesOf(target: Target): fc.Arbitrary<Buffer> {
  return fc
    .record({
      request: nearlyRight(target),
      frame: frames,
      share: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    })
    .map(({ request, frame, share }) => {
      const bytes = writeFrame(request, frame, '1.1')
      return bytes.subarray(0, share * bytes.length)
    })
}

/** Leave to go on may be given; an answer cannot, for the request is never whole. */
async function check(port: number, half: Buffer): Promise<void> {
  const { answers, rest } = readAnswers(await waitForEnd(port, half))
  const isRefused = rest === '' && answers.length <= 1 && answers.every(isBareRefusal)
  expectNothing(isRefused ? [] : ['half a request is answered'], () =>
    JSON.stringify(half.toString('latin1').slice(0, 2000)),
  )
}

function waitForEnd(port: number, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const received: Buffer[] = []
    socket.on('data', (data) => received.push(data))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(received)))
    socket.write(bytes)
  })
}
