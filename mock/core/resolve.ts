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
  /** Mistakes that the answer does not tell of. */
  readonly hints: readonly string[]
}

/**
 * Answers one request for one tenant: match, parse, decide, write. Never throws, whatever the
 * request; a hook of the tenant may.
 */
export function resolve(service: Service, tenant: Tenant, request: WireRequest): Resolution {
  const match = matchOperation(service.catalog, request)
  if (match.kind === 'miss') {
    const refused = writeRefusal(tenant, match.dialect, refuse(match.rule, ...match.details))
    return {
      ...refused,
      dialect: match.dialect,
      outcome: 'refusal',
      unread: [],
      repaired: [],
      hints: [],
    }
  }
  const { operation, query } = match
  const parsed = parseRequest(match, request)
  const matched = {
    operation,
    validate: service.getValidator(operation),
    handler: service.getHandler(operation),
    parsed,
    clientIp: request.clientIp,
  }
  const { outcome, app, parameters } = decide(tenant, matched)
  const common = {
    dialect: operation.dialect,
    operation: operation.id,
    unread: findUnread(operation.parameters, parsed, query),
    repaired: parameters.repaired,
    hints: outcome.kind === 'reply' ? outcome.hints : [],
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
  const unread = [...query.keys(), ...parsed.raw.keys()].filter((name) => !known.has(name))
  return [...new Set(unread.map(toShownName))]
}

/** A JSON text sent as a form becomes one name, with secrets in it: such a name is not shown. */
function toShownName(name: string): string {
  return /^[\w.-]{1,64}$/.test(name) ? name : `(a name of ${name.length} characters)`
}
