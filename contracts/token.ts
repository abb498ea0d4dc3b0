import { catalog } from '../src/catalog/catalog.js'
import type { Answer } from './answer.js'
import { findUnbound } from './bindings.js'
import { makeCases } from './cases/make-cases.js'
import type { Client } from './sending/client.js'
import { explain } from './explain.js'
import { findIssuedToken } from './issued-token.js'
import type { StopKind } from './sending/stop.js'
import type { Bindings } from './target.js'

export type TokenOutcome =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'none'; readonly cause: StopKind; readonly reason: string }

/** Asks the token operations in turn until one hands out a token: it serves both hosts. */
export async function obtainToken(client: Client, bindings: Bindings): Promise<TokenOutcome> {
  const reasons: string[] = []
  const answers: Answer[] = []
  for (const operation of catalog.operations) {
    if (findUnbound(operation, bindings) !== undefined) continue
    const [happy] = operation.authentication === 'none' ? makeCases(operation, bindings) : []
    if (happy === undefined) continue
    const { answer } = await client.observe(happy, '')
    const token = findIssuedToken(operation, answer)
    if (token !== undefined) return { kind: 'token', token }
    answers.push(answer)
    reasons.push(`${operation.id} ${explain(answer)}`)
  }
  const reason = `no token could be had: ${reasons.join('; ')}`
  return { kind: 'none', cause: findCause(answers), reason }
}

/** One refusal is enough: a target need not know all the calls. */
function findCause(answers: readonly Answer[]): StopKind {
  if (answers.every(({ kind }) => kind === 'none')) return 'unreachable'
  const codes = new Set<unknown>(credentialCodes)
  const isRefused = answers.some((answer) => answer.kind === 'refusal' && codes.has(answer.code))
  return isRefused ? 'credentials' : 'no-token'
}

/** Of the rules for credentials, whichever call hands out the token. */
const credentialCodes = catalog.operations
  .filter(({ authentication }) => authentication === 'none')
  .flatMap(({ rules }) => rules.filter(({ id }) => id === 'credentials-invalid'))
  .map(({ code }) => code)
