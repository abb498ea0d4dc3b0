import type { OperationId } from '../../src/generated/types.js'
import type { Spoil } from './serve.js'

export const families = [
  'types',
  'missing-fields',
  'extra-fields',
  'paging',
  'across',
  'order',
  'encodings',
  'errors',
  'tokens',
  'dialects',
  'headers',
  'data',
] as const

export type Family = (typeof families)[number]

/** An honest server with one thing wrong. */
export interface Mutant {
  /** In kebab case; unique among all. */
  readonly id: string
  /** Thought up, as a server could be written wrong; or made by an operator for a field. */
  readonly kind: 'behaviour' | 'mechanical'
  readonly family: Family
  /** What is wrong, as in "The server …". */
  readonly sentence: string
  /** The operations whose answers change. */
  readonly operations: readonly OperationId[]
  /** Whether somebody who knows neither the data nor the app's rights can tell. */
  readonly openWorld: 'observable' | { readonly hidden: string }
  /** The rules of the kit that should find it; `paging/*` is any of that family. */
  readonly expected: readonly string[]
  readonly spoil: Spoil
}

/** A row of a table of thought-up mutants. */
export interface BehaviourRow {
  readonly id: string
  readonly sentence: string
  readonly operations: readonly OperationId[]
  /** Why an open world hides it; absent when it does not. */
  readonly hidden?: string
  readonly expected: readonly string[]
  readonly spoil: Spoil
}

export function toBehaviour(family: Family, rows: readonly BehaviourRow[]): readonly Mutant[] {
  return rows.map(({ hidden, ...row }) => ({
    ...row,
    kind: 'behaviour',
    family,
    openWorld: hidden === undefined ? 'observable' : { hidden },
  }))
}

export function matchesRule(pattern: string, rule: string): boolean {
  return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule
}
