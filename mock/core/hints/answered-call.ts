import { getDialect } from '../../../src/catalog/catalog.js'
import type { Operation, Rule } from '../../../src/catalog/operation.js'
import type { Strike } from '../../faults/book.js'
import type { FollowedRefusal } from '../call-memory.js'
import type { Decision } from '../decide.js'
import type { ParsedRequest } from '../parse.js'
import type { Tenant } from '../tenant.js'
import type { WireRequest } from '../wire.js'
import { toCode } from '../write.js'
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
  /** What refused it for a reason of its own; absent when it was answered, or made to fail. */
  readonly refusedBy: Rule | undefined
  /** How it failed for the client, by whatever cause. */
  readonly failure: FollowedRefusal | undefined
}

/** Sentences about one mistake; none when it was not made. */
export type Finder = (call: AnsweredCall) => string | readonly string[] | undefined

export function toAnsweredCall(
  call: Omit<AnsweredCall, 'body' | 'unread' | 'refusedBy' | 'failure'>,
): AnsweredCall {
  const { tenant, operation, decision, request, query, parsed } = call
  const { outcome, strike } = decision
  const body = readMeantBody(request, parsed.body)
  const rule = outcome.kind === 'refusal' ? findRule(operation, outcome.rule) : undefined
  const isMadeToFail = strike !== undefined && strike.plan.kind !== 'damage'
  return {
    tenant,
    request,
    operation,
    query,
    parsed,
    decision,
    body,
    unread: findUnread({ operation, query, parsed, body }),
    refusedBy: isMadeToFail ? undefined : rule,
    failure: findFailure(strike, rule),
  }
}

/** Stages whose refusals are mended by time or by a new token. */
const mendable: ReadonlySet<string> = new Set(['fault', 'rate-limit', 'token'])

/** An answer that does not reach the client is a failure too. */
function findFailure(
  strike: Strike | undefined,
  rule: Rule | undefined,
): FollowedRefusal | undefined {
  const plan = strike?.plan
  if (plan !== undefined && 'isMendable' in plan && !isLate(strike)) {
    return { code: `the fault ${strike?.fault}`, isMendable: plan.isMendable }
  }
  return rule && { code: toCode(rule), isMendable: mendable.has(rule.stage) }
}

/** Whether a fault lets the answer through, though late. */
export function isLate(strike: Strike | undefined): boolean {
  return strike?.plan.kind === 'damage' && strike.plan.damage === 'late'
}

function findRule(operation: Operation, id: string): Rule | undefined {
  const rules = [...operation.rules, ...getDialect(operation.dialect).rules]
  return rules.find((rule) => rule.id === id)
}
