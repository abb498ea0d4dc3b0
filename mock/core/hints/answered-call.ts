import { getDialect } from '../../../src/catalog/catalog.js'
import type { Operation, Rule } from '../../../src/catalog/operation.js'
import type { Decision } from '../decide.js'
import type { ParsedRequest } from '../parse.js'
import type { Tenant } from '../tenant.js'
import type { WireRequest } from '../wire.js'
import { readMeantBody, type MeantBody } from './meant-body.js'
import { findUnread } from './unread.js'

/** A call of an operation with its answer: where the mistakes of a client are looked for. */
export interface AnsweredCall {
  readonly tenant: Tenant
  readonly request: WireRequest
  readonly operation: Operation
  readonly query: URLSearchParams
  readonly parsed: ParsedRequest
  readonly decision: Decision
  readonly body: MeantBody
  /** Names that the operation does not know, as they may be shown. */
  readonly unread: readonly string[]
  /** What refused it; absent when it was answered. */
  readonly refusedBy: Rule | undefined
}

/** Sentences about one mistake; none when it was not made. */
export type Finder = (call: AnsweredCall) => string | readonly string[] | undefined

export function toAnsweredCall(
  call: Omit<AnsweredCall, 'body' | 'unread' | 'refusedBy'>,
): AnsweredCall {
  const { operation, decision, request } = call
  const { outcome } = decision
  const body = readMeantBody(request)
  return {
    ...call,
    body,
    unread: findUnread({ ...call, body }),
    refusedBy: outcome.kind === 'refusal' ? findRule(operation, outcome.rule) : undefined,
  }
}

function findRule(operation: Operation, id: string): Rule | undefined {
  const rules = [...operation.rules, ...getDialect(operation.dialect).rules]
  return rules.find((rule) => rule.id === id)
}
