import type { DialectId } from '../catalog/operation.js'

/** An answer as far as the success rule looks at it. */
export interface Answered {
  readonly status: number
  /** The body read as JSON; `undefined` when it is none. */
  readonly body: unknown
}

/**
 * Whether a call succeeded. The old hosts answer errors with HTTP 200, so only `errcode` 0 counts
 * there, as a number; the new one answers success with 200 and an object without `errcode`.
 */
export function isSuccess(dialect: DialectId, { status, body }: Answered): boolean {
  if (status !== 200 || typeof body !== 'object' || body === null || Array.isArray(body))
    return false
  return dialect === 'api'
    ? !('errcode' in body) && !('code' in body)
    : 'errcode' in body && body.errcode === 0
}
