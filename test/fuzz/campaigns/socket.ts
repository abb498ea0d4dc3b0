import fc from 'fast-check'
import { sendAndEnd } from '../../support/raw-socket.js'
import { judge, judgeAny } from '../oracle.js'
import { showRequest, type Answer, type FuzzRequest } from '../request.js'
import { nearlyRight } from '../requests/requests.js'
import { withoutIds } from '../same.js'
import type { Target } from '../target.js'
import { cutBytes, cutPlaces, frames, writeFrame, type Frame } from '../wire/frame.js'
import { isBareRefusal, readAnswers } from '../wire/read-answers.js'
import { expectNothing, type Campaign } from './campaign.js'
import { openConnection } from './connection.js'
import { askCore } from './core.js'

export interface Framed {
  readonly request: FuzzRequest
  readonly frame: Frame
}

/** Whole requests, several on a connection, in pieces: each must get the answer of the core. */
export const socket: Campaign = {
  name: 'socket',
  about: 'whole requests on a connection',
  batchRuns: 100,
  open: (target) =>
    openConnection(target, (port) =>
      fc.asyncProperty(conversationsOf(target), (conversation) =>
        check(target, port, conversation),
      ),
    ),
}

interface Conversation {
  readonly framed: readonly Framed[]
  readonly cuts: readonly number[] | 'each byte'
  readonly lastVersion: '1.0' | '1.1'
}

function conversationsOf(target: Target): fc.Arbitrary<Conversation> {
  return fc.record({
    framed: fc.array(framedRequests(target), { minLength: 1, maxLength: 4 }),
    cuts: cutPlaces,
    // After HTTP/1.0 the server closes, so it can only come last.
    lastVersion: fc.constantFrom('1.1', '1.1', '1.0'),
  })
}

export function framedRequests(target: Target): fc.Arbitrary<Framed> {
  return fc.record({ request: nearlyRight(target), frame: frames })
}

async function check(target: Target, port: number, conversation: Conversation): Promise<void> {
  const { framed, cuts, lastVersion } = conversation
  const bytes = framed.map(({ request, frame }, index) =>
    writeFrame(request, frame, index === framed.length - 1 ? lastVersion : '1.1'),
  )
  const { answers, rest } = readAnswers(
    await sendAndEnd(port, ...cutBytes(Buffer.concat(bytes), cuts)),
  )
  const isTooLong = bytes.map(isHeadTooLong)
  const until = isTooLong.includes(true) ? isTooLong.indexOf(true) : framed.length
  const findings = [
    ...(rest === '' ? [] : [`no answer: ${rest.slice(0, 80)}`]),
    ...framed.slice(0, until).flatMap((asked, index) => compare(target, asked, answers[index])),
    ...judgeEnd(answers.slice(until), target.secrets),
    ...(answers.length > framed.length ? ['more answers than requests'] : []),
  ]
  expectNothing(findings, () =>
    [
      ...framed.map(({ request, frame }) => `${showRequest(request)} ${JSON.stringify(frame)}`),
      JSON.stringify(cuts),
    ].join('\n    '),
  )
}

export function compare(
  target: Target,
  { request }: Framed,
  answer: Answer | undefined,
): readonly string[] {
  if (answer === undefined) return ['a whole request has no answer']
  const expected = askCore(target, request)
  const shown = request.method === 'HEAD' ? { ...expected, body: '' } : expected
  return [
    ...judge(request, answer, target.secrets),
    ...(withoutIds(answer) === withoutIds(shown)
      ? []
      : [`the core answers ${withoutIds(shown)}, the socket ${withoutIds(answer)}`]),
  ]
}

/** Beyond a head that is too long anything may be left out. */
export function judgeEnd(
  answers: readonly Answer[],
  secrets: readonly string[],
): readonly string[] {
  return answers.flatMap((answer, at) =>
    at === answers.length - 1 && isBareRefusal(answer) ? [] : judgeAny(answer, secrets),
  )
}

/** Node refuses a head from 16 KiB on, in a count of its own. */
const maximumHeadBytes = 15_000

export function isHeadTooLong(written: Buffer): boolean {
  return written.indexOf('\r\n\r\n', 4) > maximumHeadBytes
}
