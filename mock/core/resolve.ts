import type { DialectId, Operation } from '../../src/catalog/operation.js'
import { decide, type Decision } from './decide.js'
import { refuse } from './handler.js'
import { matchOperation, readTarget, type Match } from './match.js'
import { parseRequest, type ParsedRequest } from './parse.js'
import type { Service } from './service.js'
import type { Tenant, Tenants } from './tenant.js'
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
  /** The code that it refused with; `88/60011` where the code is wrapped. */
  readonly code?: string
  /** The one instant of the answer and of all that is said of it, in Unix milliseconds. */
  readonly nowMs: number
  /** Whose call it was. */
  readonly tenant: Tenant
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
 * Answers one request: match, parse, tenant, decide, write. Never throws, whatever the request; a
 * hook of the tenant may.
 */
export function resolve(service: Service, tenants: Tenants, request: WireRequest): Resolution {
  const match = matchOperation(service.catalog, request)
  if (match.kind === 'miss') return resolveMiss(tenants.ofToken(findToken(request)), match)
  const { operation } = match
  const parsed = parseRequest(match, request)
  const tenant = findTenant(tenants, operation, parsed)
  const nowMs = tenant.begin()
  const decision = decide(tenant, nowMs, {
    operation,
    validate: service.getValidator(operation),
    handler: service.getHandler(operation),
    parsed,
    clientIp: request.clientIp,
  })
  const { outcome, app } = decision
  const common = {
    dialect: operation.dialect,
    operation: operation.id,
    nowMs,
    tenant,
    trace: { match, parsed, decision },
  }
  if (outcome.kind === 'reply') {
    const response = writeReply(tenant, nowMs, operation, outcome, app)
    return { ...common, outcome: 'reply', response }
  }
  return { ...common, outcome: 'refusal', ...writeRefusal(tenant, nowMs, operation, outcome) }
}

function resolveMiss(tenant: Tenant, match: Extract<Match, { kind: 'miss' }>): Resolution {
  const { dialect, rule, details } = match
  const nowMs = tenant.begin()
  const refused = writeRefusal(tenant, nowMs, dialect, refuse(rule, ...details))
  return { ...refused, dialect, outcome: 'refusal', nowMs, tenant, trace: { match } }
}

/** What leads nowhere is told to the tenant whose token it brings. */
function findToken(request: WireRequest): string | undefined {
  const inHeader = request.header('x-acs-dingtalk-access-token')
  return inHeader ?? readTarget(request).query.get('access_token') ?? undefined
}

/** By its token; a call that asks for a token names the key of an app. */
function findTenant(tenants: Tenants, operation: Operation, { raw, token }: ParsedRequest): Tenant {
  if (operation.authentication === 'token') return tenants.ofToken(token)
  const named = operation.parameters.filter(
    ({ schema }) => schema.type === 'string' && schema['x-binding'] !== 'app-secret',
  )
  return tenants.ofKeys(named.map(({ name }) => raw.get(name)))
}
