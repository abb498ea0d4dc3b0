import type { DialectId } from '../../src/catalog/operation.js'
import { decide } from './decide.js'
import { refuse } from './handler.js'
import { matchOperation } from './match.js'
import { parseRequest, type ParsedRequest } from './parse.js'
import type { Service } from './service.js'
import type { Tenant } from './tenant.js'
import type { WireRequest, WireResponse } from './wire.js'
import { writeRefusal, writeReply } from './write.js'

/** An answer and what the log says of it. */
export interface Resolution {
  readonly response: WireResponse
  readonly dialect: DialectId
  /** Absent when the request named no operation. */
  readonly operation?: string
  readonly outcome: 'reply' | 'refusal'
  /** Full name of the rule that refused, as in the header `x-dingtalk-mock-rule`. */
  readonly rule?: string
  /** Parameters that the operation does not know. */
  readonly unread: readonly string[]
  /** Parameters that were damaged in a known way and understood. */
  readonly repaired: readonly string[]
}

/** Answers one request for one tenant: match, parse, decide, write. Never throws on any input. */
export function resolve(service: Service, tenant: Tenant, request: WireRequest): Resolution {
  const match = matchOperation(service.catalog, request)
  if (match.kind === 'miss') {
    const refused = writeRefusal(tenant, match.dialect, refuse(match.rule, ...match.details))
    return { ...refused, dialect: match.dialect, outcome: 'refusal', unread: [], repaired: [] }
  }
  const { operation, query } = match
  const parsed = parseRequest(operation, query, request)
  const handler = service.getHandler(operation)
  const matched = { operation, handler, parsed, clientIp: request.clientIp }
  const { outcome, app, parameters } = decide(tenant, matched)
  const common = {
    dialect: operation.dialect,
    operation: operation.id,
    unread: findUnread(operation.parameters, parsed, query),
    repaired: parameters.repaired,
  }
  if (outcome.kind === 'reply') {
    return { ...common, outcome: 'reply', response: writeReply(tenant, operation, outcome, app) }
  }
  return { ...common, outcome: 'refusal', ...writeRefusal(tenant, operation, outcome) }
}

function findUnread(
  parameters: readonly { readonly name: string }[],
  parsed: ParsedRequest,
  query: URLSearchParams,
): readonly string[] {
  const known = new Set(['access_token', ...parameters.map(({ name }) => name)])
  return [...new Set([...query.keys(), ...parsed.raw.keys()])].filter((name) => !known.has(name))
}
