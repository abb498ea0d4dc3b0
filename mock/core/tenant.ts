import type { Operation } from '../../src/catalog/operation.js'
import type { Directory } from '../world/directory.js'
import type { App } from './app.js'
import type { Chance } from './environment.js'
import type { FaultBook } from '../faults/book.js'
import type { Session } from './session.js'

/** Answers that no page settles, with a default each (`decisions/`). */
export interface Settings {
  /** `nextToken` of the last page of leave records. Clients stop at any of the three. */
  readonly lastNextToken: 'absent' | 'empty' | 'zero'
  /**
   * `next_cursor` of people in a department. The pages' samples look like offsets; a client must not
   * compute them, and with `uneven` ones a client that does gets wrong pages.
   */
  readonly cursors: 'offsets' | 'uneven'
  /**
   * Whether topapi refuses parameters with 40 and 41, as its gateway was seen to do for other
   * operations, in place of the codes of the page.
   */
  readonly gatewayArguments: boolean
  /** Whether refusals carry our header `x-dingtalk-mock-rule`. */
  readonly ruleHeader: boolean
}

export const defaultSettings: Settings = {
  lastNextToken: 'absent',
  cursors: 'offsets',
  gatewayArguments: false,
  ruleHeader: true,
}

/**
 * Planned misbehaviour: names the rule of the operation's page to refuse a call with, or
 * `undefined` to let it pass. Asked before anything else is checked. Any other rule makes the call
 * throw.
 */
export type FaultHook = (call: {
  readonly operation: Operation
  readonly parameters: { readonly [name: string]: unknown }
  /** AppKey of the tenant whose call it is. */
  readonly tenant: string
}) => string | undefined

/** One organisation with its apps, clock and session. */
export interface Tenant {
  /** The AppKey that selects it. */
  readonly key: string
  readonly corpId: string
  readonly directory: Directory
  readonly seed: number
  readonly session: Session
  readonly chance: Chance
  readonly settings: Settings
  readonly fault: FaultHook | undefined
  readonly faults: FaultBook
  /** Calls that the organisation has in a month; no limit when absent. */
  readonly callsPerMonth: number | undefined
  findApp(key: string): App | undefined
  /**
   * Lets what is due happen before a call is looked at. Gives the instant of the call, in Unix
   * milliseconds on this tenant's clock.
   */
  begin(): number
}

/** Finds whose call it is; what is nobody's is the default tenant's. */
export interface Tenants {
  /** A token of any age leads to the tenant that issued it. */
  ofToken(token: string | undefined): Tenant
  /** By the first value that is the key of an app, or may become one. */
  ofKeys(candidates: readonly unknown[]): Tenant
}
