import type { Notes } from './core/hints/find-hints.js'
import type { Resolution } from './core/resolve.js'
import type { WireRequest } from './core/wire.js'
import { maskTarget } from './mask.js'

/** One line of the request log. */
export interface CallRecord
  extends Omit<Resolution, 'response' | 'nowMs' | 'tenant' | 'trace'>, Notes {
  /** Unix milliseconds on the simulator's clock. */
  readonly atMs: number
  readonly method: string
  /** Path and query, the values of credentials masked. */
  readonly target: string
  readonly status: number
  readonly durationMs: number
}

export function toRecord(
  request: WireRequest,
  resolution: Resolution,
  notes: Notes,
  durationMs: number,
): CallRecord {
  const { response, nowMs: atMs, tenant: _tenant, trace: _trace, ...rest } = resolution
  const target = maskTarget(request.target)
  const { method } = request
  return { ...rest, ...notes, atMs, method, target, status: response.status, durationMs }
}
