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

/** The request with what is odd of it; with GET no body can travel. */
export function writeOdd({ odd }: Case, written: WrittenRequest): WrittenRequest {
  if (odd === undefined) return written
  const method = odd.method ?? written.method
  const { target, headers, body } = written
  if (odd.body !== undefined) {
    const { contentType, text } = odd.body
    return { method, target, headers: { ...headers, 'Content-Type': contentType }, body: text }
  }
  if (method !== 'GET') return { ...written, method }
  const { 'Content-Type': _type, ...kept } = headers
  return { method, target, headers: body === undefined ? headers : kept }
}
