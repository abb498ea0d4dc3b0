import type { DialectId, Operation } from '../../src/catalog/operation.js'
import { decide, type Decision } from './decide.js'
import { refuse } from './handler.js'
import { matchOperation, readTarget, type Match } from './match.js'
import { parseRequest, type ParsedRequest } from './parse.js'
import type { Service } from './service.js'
import type { Tenant, Tenants } from './tenant.js'
import type { WireRequest, WireResponse } from './wire.js'
import { damage, writeDisturbance } from './write-fault.js'
import { writeRefusal, writeReply } from './write.js'

/** An answer, and how it came about. */
export interface Resolution {
  readonly response: WireResponse
  readonly dialect: DialectId
  /** Absent when the request named no operation. */
  readonly operation?: string
  /** `fault` for what is no answer of the API, or none that reaches the client as it was sent. */
  readonly outcome: 'reply' | 'refusal' | 'fault'
  /** Full name of the rule that refused, as in the header `x-dingtalk-mock-rule`. */
  readonly rule?: string
  /** The code that it refused with; `88/60011` where the code is wrapped. */
  readonly code?: string
  /** Id of the fault that struck. */
  readonly fault?: string
  /** How its rule names it: `slow`. */
  readonly faultName?: string
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
  return {
    dialect: operation.dialect,
    operation: operation.id,
    nowMs,
    tenant,
    trace: { match, parsed, decision },
    ...writeDecision(tenant, operation, decision),
  }
}

type Written = Pick<Resolution, 'response' | 'outcome' | 'rule' | 'code' | 'fault' | 'faultName'>

function writeDecision(tenant: Tenant, operation: Operation, decision: Decision): Written {
  const { outcome, app, nowMs, strike } = decision
  const marks = strike && { fault: strike.id, faultName: strike.fault }
  if (outcome.kind === 'disturbance') {
    const response = writeDisturbance(tenant, nowMs, operation, outcome)
    return { ...marks, outcome: 'fault', response }
  }
  const written: Written =
    outcome.kind === 'reply'
      ? { outcome: 'reply', response: writeReply(tenant, nowMs, operation, outcome, app) }
      : { outcome: 'refusal', ...writeRefusal(tenant, nowMs, operation, outcome) }
  if (strike?.plan.kind !== 'damage') return { ...marks, ...written }
  const response = damage(written.response, strike.plan.damage, strike.ms)
  return { ...marks, ...written, outcome: 'fault', response }
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
