import type { Catalog } from '../../src/catalog/catalog.js'
import type { Change } from '../changes/change.js'
import type { FaultRule } from '../faults/fault-rule.js'
import { judgeFaults } from '../faults/judge.js'
import { addMeaning, toMockError, within, type Problem } from './problem.js'
import { judgeShape } from './shape.js'
import { prune } from './sound.js'
import { judgeTimesOf } from './times.js'

/**
 * Gives a copy of changes when each has its shape; whether they can be made, only the organisation
 * knows.
 *
 * @throws {MockError} that names all that is wrong
 */
export function judgeChanges(value: unknown): readonly Change[] {
  const shape = within(['changes'], judgeShape(value, 'changes'))
  const { changes } = prune({ changes: value }, shape)
  refuse([...shape, ...judgeTimesOf({ changes }, [])])
  return structuredClone(value) as readonly Change[]
}

/**
 * Gives a copy of fault rules when they can strike an operation of the catalogue.
 *
 * @throws {MockError} that names all that is wrong
 */
export function judgeFaultRules(value: unknown, catalog: Catalog): readonly FaultRule[] {
  const shape = within(['faults'], judgeShape(value, 'faults'))
  const { faults = [] } = prune({ faults: value }, shape)
  refuse(addMeaning(shape, within(['faults'], judgeFaults(faults, catalog))))
  return structuredClone(value) as readonly FaultRule[]
}

function refuse([problem, ...others]: readonly Problem[]): void {
  if (problem !== undefined) throw toMockError([problem, ...others])
}
