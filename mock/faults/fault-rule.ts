import type { faults } from '../../src/generated/faults.js'
import type { OperationId } from '../../src/generated/types.js'
import type { KnownOr } from '../../src/known-or.js'

/** A fault that has a name of its own: `explain faults` lists them. */
export type FaultName = (typeof faults)[number]['name']

/**
 * Planned misbehaviour, as plain data: what goes wrong, on which calls, how often. The shape of
 * `faultRule` in `schemas/tenant.schema.json`.
 */
export interface FaultRule {
  /**
   * Name of a fault (`qps-app`), or what the page of the operation can refuse with: the id of a rule
   * (`unknown-department`) or its code (`60003`).
   */
  readonly fault: KnownOr<FaultName> | number
  /** Id of the operation that fails. Default: every one that can fail so. */
  readonly operation?: KnownOr<OperationId>
  /**
   * Only calls with these values, compared as texts: `{ dept_id: 42, cursor: 100 }`. A parameter
   * that was left out has its default, if the operation gives it one.
   */
  readonly when?: { readonly [parameter: string]: string | number | boolean }
  /** Calls of those that pass before the first one fails. Default: 0. */
  readonly after?: number
  /** Of the calls that follow, the first fails and then every nth. Default: 1, each. */
  readonly every?: number
  /** How many fail in all. Default: 1; with `every` or `probability` no limit. */
  readonly times?: number | 'always'
  /** Share of the calls that fail, above 0 and at most 1, drawn from `seed`. Default: 1. */
  readonly probability?: number
  /** Non-negative integer; goes with `probability`, without which nothing is left to chance. */
  readonly seed?: number
  /** Milliseconds that the answer is late; of `slow`. */
  readonly ms?: number
}

/** A rule in force, and what came of it. */
export interface PlannedFault extends FaultRule {
  /** Given when it was written: `fault-1`; not used twice in a tenant until it is reset. */
  readonly id: string
  /** Calls that it was about and that no rule before it made fail. */
  readonly calls: number
  /** Calls that it made fail. */
  readonly hits: number
  /** Whether it has failed as often as it shall. */
  readonly isSpent: boolean
}
