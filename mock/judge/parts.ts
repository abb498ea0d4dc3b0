import type { Change } from '../changes/change.js'
import { toMockError, within } from './problem.js'
import { judgeShape } from './shape.js'
import { prune } from './sound.js'
import { judgeTimesOf } from './times.js'

/**
 * Gives changes back when each has its shape; whether they can be made, only the organisation knows.
 *
 * @throws {MockError} that names all that is wrong
 */
export function judgeChanges(value: unknown): readonly Change[] {
  const shape = within(['changes'], judgeShape(value, 'changes'))
  const { changes } = prune({ changes: value }, shape)
  const [problem, ...others] = [...shape, ...judgeTimesOf({ changes }, [])]
  if (problem !== undefined) throw toMockError([problem, ...others])
  return value as readonly Change[]
}
