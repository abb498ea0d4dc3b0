import type { Case } from '../cases/case.js'
import type { Secrets } from '../secrets.js'

/** A request before it is sent or printed. */
export interface WrittenRequest {
  readonly method: string
  /** Path and query, behind the host. */
  readonly target: string
  readonly headers: { readonly [name: string]: string }
  readonly body?: string
}

/** Puts the parameters and the token of a case where its dialect has them. */
export type RequestWriter = (made: Case, secrets: Secrets) => WrittenRequest
