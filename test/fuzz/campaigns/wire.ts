import fc from 'fast-check'
import { sendAndEnd } from '../../support/raw-socket.js'
import type { Target } from '../target.js'
import { cutBytes, cutPlaces, writeFrame } from '../wire/frame.js'
import { readAnswers } from '../wire/read-answers.js'
import { ambiguousShapes, strangeShapes } from '../wire/shapes.js'
import { expectNothing, type Campaign } from './campaign.js'
import { openConnection } from './connection.js'
import { compare, framedRequests, isHeadTooLong, judgeEnd, type Framed } from './socket.js'

/** Whole requests, then bytes of which something is wrong, then whatever comes. */
export const wire: Campaign = {
  name: 'wire',
  about: 'damaged bytes on a connection',
  batchRuns: 200,
  open: (target) =>
    openConnection(target, (port) =>
      fc.asyncProperty(conversationsOf(target), (conversation) =>
        check(target, port, conversation),
      ),
    ),
}

/** Bytes with a name for the report. */
interface Trouble {
  readonly kind: 'ambiguous' | 'strange' | 'damaged' | 'random'
  readonly name: string
  readonly bytes: Buffer
}

interface Conversation {
  readonly whole: readonly Framed[]
  readonly trouble: Trouble
  readonly after: readonly Trouble[]
  readonly cuts: readonly number[] | 'each byte'
}

function conversationsOf(target: Target): fc.Arbitrary<Conversation> {
  const troubles = fc.oneof(
    fc.constantFrom(...ambiguousShapes).map((shape) => toTrouble('ambiguous', shape)),
    fc.constantFrom(...strangeShapes).map((shape) => toTrouble('strange', shape)),
    damagedRequests(target),
    fc.uint8Array({ maxLength: 300 }).map((bytes): Trouble => ({
      kind: 'random',
      name: 'random bytes',
      bytes: Buffer.from(bytes),
    })),
  )
  return fc.record({
    whole: fc.array(framedRequests(target), { maxLength: 2 }),
    trouble: troubles,
    after: fc.array(troubles, { maxLength: 2 }),
    cuts: cutPlaces,
  })
}

function toTrouble(
  kind: Trouble['kind'],
  { name, bytes }: { readonly name: string; readonly bytes: string },
): Trouble {
  return { kind, name, bytes: Buffer.from(bytes, 'latin1') }
}

/** A byte changed, added or left out, at places drawn from the head more often than the body. */
function damagedRequests(target: Target): fc.Arbitrary<Trouble> {
  const damages = fc.array(
    fc.record({
      at: fc.nat({ max: 600 }),
      what: fc.constantFrom('set', 'insert', 'remove', 'cut'),
      bytes: fc.oneof(
        fc.constantFrom(
          '\r',
          '\n',
          '\r\n',
          '\u0000',
          ' ',
          '\t',
          ':',
          '\u00ff',
          'GET / HTTP/1.1\r\n\r\n',
        ),
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 4 }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  return fc.record({ framed: framedRequests(target), damages }).map(({ framed, damages: all }) => {
    const written = writeFrame(framed.request, framed.frame, '1.1')
    const bytes = all.reduce(damage, written)
    return { kind: 'damaged', name: JSON.stringify(all), bytes }
  })
}

function damage(
  bytes: Buffer,
  { at, what, bytes: text }: { readonly at: number; readonly what: string; readonly bytes: string },
): Buffer {
  const place = at % (bytes.length + 1)
  if (what === 'cut') return bytes.subarray(0, place)
  const inserted = what === 'remove' ? Buffer.alloc(0) : Buffer.from(text, 'latin1')
  const after = bytes.subarray(place + (what === 'insert' ? 0 : text.length))
  return Buffer.concat([bytes.subarray(0, place), inserted, after])
}

async function check(target: Target, port: number, conversation: Conversation): Promise<void> {
  const { whole, trouble, after, cuts } = conversation
  const written = whole.map(({ request, frame }) => writeFrame(request, frame, '1.1'))
  if (written.some(isHeadTooLong)) return
  const smuggled = target.calls.smuggled
  const all = Buffer.concat([...written, trouble.bytes, ...after.map(({ bytes }) => bytes)])
  const { answers, rest } = readAnswers(await sendAndEnd(port, ...cutBytes(all, cuts)))
  const isFooled = trouble.kind === 'ambiguous' && target.calls.smuggled > smuggled
  const findings = [
    ...(rest === '' ? [] : [`no answer: ${rest.slice(0, 80)}`]),
    ...(isFooled ? [`a request was smuggled in by ${trouble.name}`] : []),
    ...whole.flatMap((asked, index) => compare(target, asked, answers[index])),
    ...judgeEnd(answers.slice(whole.length), target.secrets),
  ]
  expectNothing(findings, () => JSON.stringify(all.toString('latin1').slice(0, 4000)))
}
