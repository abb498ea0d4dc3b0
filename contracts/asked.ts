import type { Operation } from '../src/catalog/operation.js'
import type { Case } from './cases/case.js'
import { makeCases, type CaseOptions } from './cases/make-cases.js'
import type { Settings } from './options.js'
import type { Profile } from './profile.js'
import type { Bindings } from './target.js'

/** The cases of one of the operations that a run asks. */
export function listAsked(
  operation: Operation,
  bindings: Bindings,
  operations: readonly Operation[],
  { profile, isAsked }: Settings,
): readonly Case[] {
  const leads = isFirst(operation, operations)
  return makeCases(operation, bindings, { ...optionsOf(profile), leads }).filter(isAsked)
}

/** Only a closed world is asked everything, and held to the very codes of the pages. */
function optionsOf(profile: Profile): CaseOptions {
  return profile === 'mock' ? { tier: 'full', codes: 'exact' } : { tier: 'core', codes: 'alike' }
}

/** Whether none before it stands for the same back end. */
function isFirst({ id, dialect }: Operation, operations: readonly Operation[]): boolean {
  const same = operations.filter((operation) => operation.dialect === dialect)
  const first = same.find(({ authentication }) => authentication === 'token') ?? same[0]
  return first?.id === id
}
