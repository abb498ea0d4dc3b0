import { catalog } from '../src/catalog/catalog.js'
import { findUnbound } from './bindings.js'
import { makeCases } from './cases/make-cases.js'
import type { Client } from './sending/client.js'
import { explain } from './explain.js'
import { findIssuedToken } from './issued-token.js'
import type { Bindings } from './target.js'

export type TokenOutcome =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'none'; readonly reason: string }

/** Asks the token operations in turn until one hands out a token: it serves both hosts. */
export async function obtainToken(client: Client, bindings: Bindings): Promise<TokenOutcome> {
  const reasons: string[] = []
  for (const operation of catalog.operations) {
    if (findUnbound(operation, bindings) !== undefined) continue
    const [happy] = operation.authentication === 'none' ? makeCases(operation, bindings) : []
    if (happy === undefined) continue
    const { answer } = await client.observe(happy, '')
    const token = findIssuedToken(operation, answer)
    if (token !== undefined) return { kind: 'token', token }
    reasons.push(`${operation.id} ${explain(answer)}`)
  }
  return { kind: 'none', reason: `no token could be had: ${reasons.join('; ')}` }
}
