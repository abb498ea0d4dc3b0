import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import type { Parameters } from '../../cases/case.js'
import type { Observation } from '../../observation.js'
import type { LawGround } from '../law.js'
import { findQuestions } from '../paging/questions.js'
import { maximumSize, pagingOf } from '../paging/sizes.js'
import { startOf } from '../paging/walk.js'

/** The plain call; of a list, all of a short one at once. */
export async function findRepeated(ground: LawGround, operation: Operation): Promise<Parameters> {
  if (operation.paging === undefined) return {}
  const { size, position } = pagingOf(operation)
  const [questions] = await findQuestions(ground, operation)
  const list = questions?.lists.at(-1) ?? {}
  return { ...list, [size]: maximumSize(operation), [position]: startOf(operation) }
}

/**
 * In a closed world never one that is known already: what changes every second time would look the
 * same. A real service is not asked again for what was read just now. Whether sizes of pages are
 * accepted is told by cases.
 */
export async function askTwice(
  { read, profile }: LawGround,
  { id, paging }: Operation,
  parameters: Parameters,
): Promise<readonly [Observation, Observation]> {
  const again = profile === 'mock' ? 1 : 0
  const use = paging === undefined ? {} : ({ expectation: { kind: 'either' } } as const)
  return [
    await read.ask(id as OperationId, parameters, { ...use, again }),
    await read.ask(id as OperationId, parameters, { ...use, again: again + 1 }),
  ]
}
