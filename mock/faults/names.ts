import type { Basis, Operation, Source } from '../../src/catalog/operation.js'
import { faults } from '../../src/generated/faults.js'
import type { Plan } from './plan.js'

/** A fault that has a name of its own. All others are named by what a page can refuse with. */
export interface NamedFault {
  /** One sentence. */
  readonly meaning: string
  /** How sure it is that this happens, and that it looks so. */
  readonly basis: Basis
  readonly source: Source
  /** What an operation must be like to fail so. */
  readonly needs: readonly Need[]
  readonly plan: NamedPlan
}

/** Of a refusal: the ids of its rule, of which the first counts that operation or dialect have. */
export type NamedPlan =
  | Exclude<Plan, { readonly kind: 'refuse' }>
  | { readonly kind: 'refuse'; readonly rules: readonly string[] }

export type Need = 'token' | 'permission' | 'topapi' | 'parameters'

/** Each with what is said of an operation that lacks it. */
export const needs: {
  readonly [Name in Need]: { readonly lack: string; holds(operation: Operation): boolean }
} = {
  token: { lack: 'needs no token', holds: ({ authentication }) => authentication === 'token' },
  permission: { lack: 'needs no permission', holds: ({ permission }) => permission !== undefined },
  topapi: { lack: 'is not of topapi', holds: ({ dialect }) => dialect === 'topapi' },
  parameters: { lack: 'has no parameters', holds: ({ parameters }) => parameters.length > 0 },
}

/** By name, in the order in which they are told: `schemas/faults.json`. */
export const namedFaults: ReadonlyMap<string, NamedFault> = new Map(
  faults.map(({ name, ...fault }): readonly [string, NamedFault] => [name, fault]),
)
