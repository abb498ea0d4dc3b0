import type { Operation } from '../../../src/catalog/operation.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import type { Parameters } from '../../cases/case.js'
import { explain } from '../../explain.js'
import type { Observation } from '../../observation.js'
import { Unread } from '../../reading/unread.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import { pagingOf } from '../paging/sizes.js'
import { walkPages } from '../paging/walk.js'
import { askTwice, findRepeated } from './ask.js'
import { findDifference } from './difference.js'

export const sameQuestionSameAnswer: Law = {
  id: 'repeat/same-question-same-answer',
  sentence: 'The same question, asked twice in a row, has the same answer but for its request id.',
  basis: 'documented',
  source: { at: 'page' },
  live: 'error',
  shares: 'repeat',
  isAbout: ({ authentication }) => authentication === 'token',
  calls: () => 10,
  judge: async (ground, operation) => {
    const questions = await findQuestions(ground, operation)
    const breaches = new Map<string, Breach>()
    let comparisons = 0
    for (const parameters of questions) {
      const [once, twice] = await succeedTwice(ground, operation, parameters)
      comparisons += 1
      const breach = compare(ground, once, twice)
      if (breach !== undefined && !breaches.has(breach.pointer))
        breaches.set(breach.pointer, breach)
    }
    return judged(comparisons, [...breaches.values()])
  },
}

/** A whole page and one in the middle; or the plain call. */
async function findQuestions(
  ground: LawGround,
  operation: Operation,
): Promise<readonly Parameters[]> {
  const whole = await findRepeated(ground, operation)
  const page = await findLaterPage(ground, operation, whole)
  return page === undefined ? [whole] : [whole, page]
}

/**
 * A position that an answer gave. One that serves once looks like a change of the directory if it is
 * asked for a second time, so that the second look takes another.
 */
async function findLaterPage(
  ground: LawGround,
  operation: Operation,
  list: Parameters,
): Promise<Parameters | undefined> {
  if (operation.paging === undefined) return undefined
  const { size, position } = pagingOf(operation)
  const pages = ground.look === 'first' ? 1 : 2
  const walk = await walkPages(ground, operation, { list, size: 1, pages })
  const next = walk.pages.findLast(({ announcesMore }) => announcesMore)?.next
  if (next !== undefined && next !== null) return { ...list, [size]: 1, [position]: next }
  return undefined
}

async function succeedTwice(
  ground: LawGround,
  operation: Operation,
  parameters: Parameters,
): Promise<readonly [Observation, Observation]> {
  const observations = await askTwice(ground, operation, parameters)
  const bad = observations.find(({ answer }) => answer.kind !== 'success')
  if (bad !== undefined) throw new Unread(`${operation.id} ${explain(bad.answer)}`)
  return observations
}

function compare(
  { profile }: LawGround,
  once: Observation,
  twice: Observation,
): Breach | undefined {
  const order = profile === 'mock' || once.case.operation.paging !== undefined ? 'kept' : 'free'
  const difference = findDifference(bodyOf(once), bodyOf(twice), order)
  if (difference === undefined) return undefined
  const { pointer, kind } = difference
  const what = kind === 'rows' ? 'other rows, or in another order' : 'another value'
  return {
    pointer,
    message: `${twice.case.name}: asked once more, ${pointer} has ${what}`,
    expected: 'the same answer',
    got: what,
    observation: twice,
    ...(kind === 'text' && { live: 'note' as const }),
  }
}

const requestIds: ReadonlySet<string> = new Set(['request_id', 'requestid'])

/** Without the request id. */
export function bodyOf({ answer }: Observation): JsonValue | undefined {
  if (answer.kind !== 'success') return undefined
  const members = Object.entries(answer.body).filter(([name]) => !requestIds.has(name))
  return Object.fromEntries(members)
}
