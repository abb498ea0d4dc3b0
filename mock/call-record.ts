import type { Resolution } from './core/resolve.js'
import type { WireRequest } from './core/wire.js'
import { maskTarget } from './mask.js'

/** One line of the request log. */
export interface CallRecord extends Omit<Resolution, 'response'> {
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
  atMs: number,
  durationMs: number,
): CallRecord {
  const { response, ...rest } = resolution
  const target = maskTarget(request.target)
  return { ...rest, atMs, method: request.method, target, status: response.status, durationMs }
}
