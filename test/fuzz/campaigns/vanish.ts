import { connect } from 'node:net'
import fc from 'fast-check'
import type { Target } from '../target.js'
import { cutBytes, cutPlaces, writeFrame } from '../wire/frame.js'
import type { Campaign } from './campaign.js'
import { openConnection } from './connection.js'
import { framedRequests } from './socket.js'

/** Clients that are gone: in the middle of a request, of an answer, or before they read any. */
export const vanish: Campaign = {
  name: 'vanish',
  about: 'clients that go away',
  batchRuns: 100,
  open: (target) =>
    openConnection(target, (port) =>
      fc.asyncProperty(departuresOf(target), (departure) => leave(port, departure)),
    ),
}

interface Departure {
  readonly pieces: readonly Buffer[]
  readonly when: 'after sending' | 'at the first byte'
  readonly how: 'close' | 'reset'
}

function departuresOf(target: Target): fc.Arbitrary<Departure> {
  return fc
    .record({
      framed: fc.array(framedRequests(target), { minLength: 1, maxLength: 3 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      cuts: cutPlaces,
      when: fc.constantFrom('after sending', 'at the first byte'),
      how: fc.constantFrom('close', 'reset'),
    })
    .map(({ framed, share, cuts, when, how }) => {
      const all = framed.map(({ request, frame }) => writeFrame(request, frame, '1.1'))
      const bytes = Buffer.concat(all)
      const sent = when === 'after sending' ? bytes.subarray(0, share * bytes.length) : bytes
      return { pieces: cutBytes(sent, cuts), when, how }
    })
}

/** Ends when the client has; that the server does too is seen when the field is settled. */
function leave(port: number, { pieces, when, how }: Departure): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const go = (): unknown => (how === 'reset' ? socket.resetAndDestroy() : socket.destroy())
    socket.on('error', () => {})
    socket.on('close', () => resolve())
    if (when === 'at the first byte') socket.once('data', go)
    const send = ([first, ...rest]: readonly Buffer[]): void => {
      if (first !== undefined) socket.write(first, () => setImmediate(send, rest))
      else if (when === 'after sending') go()
    }
    socket.once('connect', () => send(pieces))
  })
}
