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
  const { response, nowMs: atMs, tenant, trace: _trace, ...rest } = resolution
  const target = maskTarget(request.target)
  const { method } = request
  const record = { ...rest, ...notes, atMs, method, target, status: response.status }
  return tenant.key === mainKey ? record : { ...record, tenant: tenant.key }
}
