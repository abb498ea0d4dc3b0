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
  const match = matchOperation(service.catalog, request)
  if (match.kind === 'miss') {
    const refused = writeRefusal(tenant, match.dialect, refuse(match.rule, ...match.details))
    return { ...refused, dialect: match.dialect, outcome: 'refusal', trace: { match } }
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
  const decision = decide(tenant, matched)
  const { outcome, app } = decision
  const common = {
    dialect: operation.dialect,
    operation: operation.id,
    trace: { match, parsed, decision },
  }
  if (outcome.kind === 'reply') {
    return { ...common, outcome: 'reply', response: writeReply(tenant, operation, outcome, app) }
  }
  return { ...common, outcome: 'refusal', ...writeRefusal(tenant, operation, outcome) }
}
