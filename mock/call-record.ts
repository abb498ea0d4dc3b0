import type { Notes } from './core/hints/find-hints.js'
import type { Resolution } from './core/resolve.js'
import type { WireRequest } from './core/wire.js'
import { maskTarget } from './mask.js'

/** One line of the request log. */
export interface CallRecord
  extends Omit<Resolution, 'response' | 'nowMs' | 'tenant' | 'trace'>, Notes {
  /** AppKey of the tenant; absent for the default one. */
  readonly tenant?: string
  /** Unix milliseconds on the tenant's clock. */
  readonly atMs: number
  readonly method: string
  /** Path and query, the values of credentials masked. */
  readonly target: string
  /** Of HTTP; 0 where a fault let nothing be sent. */
  readonly status: number
  readonly durationMs: number
}

/** @param mainKey AppKey of the default tenant */
export function toRecord(
  request: WireRequest,
  resolution: Resolution,
  notes: Notes & Pick<CallRecord, 'durationMs'>,
  mainKey: string,
): CallRecord {
  const { tenant, operation, rule, code, fault, faultName } = resolution
  const { callsInSecond } = notes
  // Written out, for it is made for every call.
  return {
    dialect: resolution.dialect,
    outcome: resolution.outcome,
    ...(operation === undefined ? undefined : { operation }),
    ...(rule === undefined ? undefined : { rule }),
    ...(code === undefined ? undefined : { code }),
    ...(fault === undefined ? undefined : { fault }),
    ...(faultName === undefined ? undefined : { faultName }),
    unread: notes.unread,
    repaired: notes.repaired,
    hints: notes.hints,
    ...(callsInSecond === undefined ? undefined : { callsInSecond }),
    atMs: resolution.nowMs,
    method: request.method,
    target: maskTarget(request.target),
    status: resolution.response.status,
    durationMs: notes.durationMs,
    ...(tenant.key === mainKey ? undefined : { tenant: tenant.key }),
  }
}
