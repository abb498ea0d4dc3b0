import type { DialectId } from '../../src/catalog/operation.js'
import { decide, type Decision } from './decide.js'
import { refuse } from './handler.js'
import { matchOperation, type Match } from './match.js'
import { parseRequest, type ParsedRequest } from './parse.js'
import type { Service } from './service.js'
import type { Tenant } from './tenant.js'
import type { WireRequest, WireResponse } from './wire.js'
import { writeRefusal, writeReply } from './write.js'

/** An answer, and how it came about. */
export interface Resolution {
  readonly response: WireResponse
  readonly dialect: DialectId
  /** Absent when the request named no operation. */
  readonly operation?: string
  readonly outcome: 'reply' | 'refusal'
  /** Full name of the rule that refused, as in the header `x-dingtalk-mock-rule`. */
  readonly rule?: string
  /** The one instant of the answer and of all that is said of it, in Unix milliseconds. */
  readonly nowMs: number
  readonly trace: Trace
}

/** What was made of a request on its way, for the log to look at. */
export type Trace =
  | { readonly match: Extract<Match, { kind: 'miss' }> }
  | {
      readonly match: Extract<Match, { kind: 'operation' }>
      readonly parsed: ParsedRequest
      readonly decision: Decision
    }

/**
 * Answers one request for one tenant: match, parse, decide, write. Never throws, whatever the
 * request; a hook of the tenant may.
 */
export function resolve(service: Service, tenant: Tenant, request: WireRequest): Resolution {
  const nowMs = tenant.now()
  const match = matchOperation(service.catalog, request)
  if (match.kind === 'miss') {
    const { dialect, rule, details } = match
    const refused = writeRefusal(tenant, nowMs, dialect, refuse(rule, ...details))
    return { ...refused, dialect, outcome: 'refusal', nowMs, trace: { match } }
  }
  const { operation } = match
  const parsed = parseRequest(match, request)
  const matched = {
    operation,
    validate: service.getValidator(operation),
    handler: service.getHandler(operation),
    parsed,
    clientIp: request.clientIp,
  }
  const decision = decide(tenant, nowMs, matched)
  const { outcome, app } = decision
  const common = {
    dialect: operation.dialect,
    operation: operation.id,
    nowMs,
    trace: { match, parsed, decision },
  }
  if (outcome.kind === 'reply') {
    const response = writeReply(tenant, nowMs, operation, outcome, app)
    return { ...common, outcome: 'reply', response }
  }
  return { ...common, outcome: 'refusal', ...writeRefusal(tenant, nowMs, operation, outcome) }
}
