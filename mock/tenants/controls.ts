import type { OperationId } from '../../src/generated/types.js'
import type { KnownOr } from '../../src/known-or.js'
import type { CallRecord } from '../call-record.js'
import type { Change } from '../changes/change.js'
import type { FaultRule, PlannedFault } from '../faults/fault-rule.js'

/**
 * What can be done to one tenant, in process and over HTTP alike (`schemas/control.schema.json`).
 * Times are ISO 8601 in UTC in what is given back; a wrong value throws a MockError and changes
 * nothing.
 */
export interface TenantControls {
  /** The AppKey that selects it; that of its first app. */
  readonly key: string
  readonly appKey: string
  readonly appSecret: string
  readonly corpId: string
  readonly faults: FaultControls
  readonly clock: ClockControls
  readonly log: LogControls
  /** Changes the organisation, all of it or nothing; what has a later time waits for the clock. */
  change(changes: Change | readonly Change[]): readonly PlannedChange[]
  /** Changes that wait for the clock, in their order; before them, those that could not be made. */
  planned(): readonly PlannedChange[]
  /** What it is made of and how it is now. */
  state(): TenantState
  /** Back to how it was made: data, faults, clock, tokens, limits, log. */
  reset(): TenantState
}

export interface TenantState {
  readonly key: string
  readonly appKey: string
  readonly appSecret: string
  readonly corpId: string
  readonly seed: number
  readonly organization: {
    readonly name: string
    readonly people: number
    readonly departments: number
  }
  readonly clock: ClockState
  readonly faults: number
  readonly plannedChanges: number
  /** Exchanges since it was made or reset, dropped ones included. */
  readonly exchanges: number
}

export interface FaultControls {
  /** In force from the next call on, behind those before: the first that strikes decides. */
  add(rules: FaultRule | readonly FaultRule[]): readonly PlannedFault[]
  list(): readonly PlannedFault[]
  /** @throws {MockError} when there is none of that id */
  remove(id: string): PlannedFault
  /** Gives those that were in force. */
  clear(): readonly PlannedFault[]
}

export interface ClockControls {
  state(): ClockState
  /** Milliseconds, or a duration such as `2h`, `1d12h`, `90s`, `500ms`. */
  advance(by: number | string): ClockState
  /** An ISO 8601 time with its zone, or Unix milliseconds; not before the present of the clock. */
  set(to: number | string): ClockState
  /** Stands still until it is told to go on; `advance` and `set` still move it. */
  freeze(): ClockState
  resume(): ClockState
}

export interface ClockState {
  /** ISO 8601 in UTC: `2026-03-01T01:30:00.000Z`. */
  readonly now: string
  readonly isFrozen: boolean
}

export interface LogControls {
  list(filter?: LogFilter): LogPage
  /** How many exchanges match. */
  count(filter?: LogFilter): number
  clear(): void
}

export interface LogFilter {
  readonly operation?: KnownOr<OperationId>
  readonly outcome?: CallRecord['outcome']
  /** Only exchanges with a greater number. */
  readonly after?: number
  /** The last ones at most. Default: all that are kept. */
  readonly limit?: number
}

export interface LogPage {
  /** Oldest first. */
  readonly exchanges: readonly LoggedExchange[]
  /** Exchanges that were dropped since the log was last cleared, because it holds only so many. */
  readonly dropped: number
}

/** Never holds a token, a secret or a password. */
export interface LoggedExchange extends CallRecord {
  /** Counts from 1 in a tenant, and begins anew when it is reset. */
  readonly number: number
  /** As the operation read them, credentials masked. Absent when the request named no operation. */
  readonly parameters?: { readonly [name: string]: unknown }
  readonly appKey?: string
  /** Id of the fault that struck. */
  readonly fault?: string
}

export interface PlannedChange {
  readonly change: Change
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly isDone: boolean
  /** Why it could not be made when its time came. */
  readonly problem?: string
}
