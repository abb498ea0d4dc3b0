import type { KnownOr } from '../../src/known-or.js'
import type { AppOptions } from '../core/app.js'
import type { Settings } from '../core/tenant.js'
import type { Change, OwnDepartment, OwnLeaver, OwnUser } from '../changes/change.js'
import type { FaultRule } from '../faults/fault-rule.js'

/** What a tenant is made of: `schemas/tenant.schema.json`, whichever way it is given. */
export interface TenantOptions {
  /** Name of the organisation to serve; `empty` has a root department only. Default: `company`. */
  readonly organization?: KnownOr<'company' | 'tiny' | 'empty'>
  /**
   * How many people the organisation has in all, 1,000,000 at most: beside its own ones, branches and
   * plants of many cities. Default: its own ones, which are 517 in `company` and 7 in `tiny`; there
   * cannot be fewer.
   */
  readonly people?: number
  /** Non-negative integer that all names, ids and dates follow from. Default: 1. */
  readonly seed?: number
  /**
   * Where the clock starts, from which it runs on: an ISO 8601 time with its
   * zone, or Unix milliseconds. Default: the present. The day it falls on, in Shanghai, is the day on
   * which the organisation is looked at.
   */
  readonly clock?: string | number
  /** Whether the clock stands still from the start, until it is moved or told to go on. Default: false. */
  readonly freezeClock?: boolean
  /** Default: `dingmock`. */
  readonly appKey?: string
  /** Default: `mock-secret`. */
  readonly appSecret?: string
  /** Default: `dingmockcorp`; of any other tenant `ding` and its AppKey. */
  readonly corpId?: string
  /**
   * Further apps, with fewer rights. The first app has all of them, unless an entry with its key
   * says otherwise.
   */
  readonly apps?: readonly AppOptions[]
  readonly settings?: Partial<Settings>
  /** Departments of your own, parents before children. */
  readonly departments?: readonly OwnDepartment[]
  /** People of your own, besides those of the organisation. */
  readonly users?: readonly OwnUser[]
  /** People who left before. */
  readonly leavers?: readonly OwnLeaver[]
  /** Made after all of those, in their order; some later, when the clock comes to them. */
  readonly changes?: readonly Change[]
  readonly faults?: readonly FaultRule[]
  /** Calls of a month that are refused beyond, of operations that count. Default: no limit. */
  readonly callsPerMonth?: number
}
