import type { Operation, Rule } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import { readParameters, type ParametersRead } from '../../src/validation/parameters.js'
import type { Validator } from '../../src/validation/validator.js'
import type { Strike } from '../faults/book.js'
import type { App } from './app.js'
import { isInScope } from './contact-scope.js'
import { toPermissionDetails, toWindowDetails } from './details.js'
import { refuse, type Call, type CredentialsCall, type Refusal, type Reply } from './handler.js'
import type { AnyHandler } from './service.js'
import type { Caller } from './session.js'
import type { ParsedRequest } from './parse.js'
import { disturb, refuseByHook, strike, type Disturbance } from './strike.js'
import type { Tenant } from './tenant.js'

export interface MatchedRequest {
  readonly operation: Operation
  readonly validate: Validator
  readonly handler: AnyHandler
  readonly parsed: ParsedRequest
  readonly clientIp: string
}

/** A call on its way through the checks. */
interface Pending extends MatchedRequest {
  readonly parameters: ParametersRead
  readonly tenant: Tenant
  readonly nowMs: number
  /** Filled on the way, for the log. */
  readonly tally: { callsInSecond?: number }
}

export interface Decision {
  readonly outcome: Reply | Refusal | Disturbance
  /** The fault that struck. */
  readonly strike?: Strike
  /** Absent when the call was refused before its app was known, or needs none. */
  readonly app: App | undefined
  readonly parameters: ParametersRead
  readonly nowMs: number
  /** Calls of this operation by this app in this second; absent when it was refused uncounted. */
  readonly callsInSecond?: number
}

/**
 * Decides one matched request. The order of the checks is the vendor's where it was seen (API
 * name, then token), else inferred: `decisions/order-of-checks.md`.
 */
export function decide(tenant: Tenant, nowMs: number, request: MatchedRequest): Decision {
  const { operation, validate, parsed } = request
  const parameters = readParameters(operation, validate, parsed.raw)
  const call = { ...request, parameters, tenant, nowMs, tally: {} }
  const caller = findCaller(call)
  const byHook = refuseByHook(call)
  const struck = byHook === undefined ? strike(call, caller) : undefined
  const outcome =
    byHook ??
    (struck && disturb(struck, call, caller)) ??
    (operation.authentication === 'token' ? refuseCaller(call, caller) : undefined) ??
    refuseBody(call) ??
    refuseParameters(call) ??
    refuseScope(call, caller?.app) ??
    handle(call, caller?.app)
  const common = { outcome, app: caller?.app, parameters, nowMs, ...call.tally }
  return struck === undefined ? common : { ...common, strike: struck }
}

function findCaller({ operation, parsed, tenant, nowMs }: Pending): Caller | undefined {
  if (operation.authentication === 'none' || parsed.token === undefined) return undefined
  return tenant.session.findCaller(parsed.token, nowMs)
}

/** Address, token, rate, quota, type of app, permission. */
function refuseCaller(call: Pending, caller: Caller | undefined): Refusal | undefined {
  if (call.parsed.token === undefined) return refuse('token-missing')
  if (caller === undefined) return refuse('token-invalid')
  const { app, isExpired } = caller
  return (
    refuseAddress(call, app) ??
    (isExpired ? refuse('token-invalid') : undefined) ??
    refuseRate(call, app) ??
    refuseQuota(call, app) ??
    refuseRights(call, app)
  )
}

function refuseAddress({ clientIp }: Pending, app: App): Refusal | undefined {
  if (app.allowedIps === undefined || app.allowedIps.includes(clientIp)) return undefined
  return refuse('ip-not-allowed', clientIp, app.key)
}

function refuseRate(call: Pending, app: App): Refusal | undefined {
  const { operation, tenant, nowMs, tally } = call
  const count = tenant.session.countCall(app, operation.id, nowMs)
  tally.callsInSecond = count
  const limit = app.callsPerSecond
  if (limit === undefined || count <= limit) return undefined
  return refuse('rate-limited', ...toWindowDetails(call, limit))
}

/** Of all internal apps together; who is refused for the rate is not counted, and the others are. */
function refuseQuota({ operation, tenant, nowMs }: Pending, app: App): Refusal | undefined {
  const quota = tenant.callsPerMonth
  if (quota === undefined || app.type !== 'internal' || operation.quota !== undefined) {
    return undefined
  }
  const count = tenant.session.countInMonth(nowMs)
  return count <= quota ? undefined : refuse('quota-exceeded', String(count), String(quota))
}

function refuseRights({ operation }: Pending, app: App): Refusal | undefined {
  if (!operation.appTypes.includes(app.type)) return refuse('app-type-not-allowed')
  const permission = operation.permission?.id
  if (permission === undefined || app.hasPermission(permission)) return undefined
  return refuse('permission-missing', ...toPermissionDetails(permission, app))
}

function refuseBody({ operation, parsed }: Pending): Refusal | undefined {
  if (operation.dialect === 'api') {
    const inBody = operation.parameters.filter((parameter) => parameter.in === 'body')
    // An empty body lacks nothing where all of it is optional.
    const isEnough = parsed.body === 'empty' && !inBody.some(({ required }) => required)
    if (inBody.length === 0 || parsed.body === 'read' || isEnough) return undefined
    return refuse('body-missing')
  }
  if (parsed.body === 'unreadable') return refuse('body-unreadable')
  return parsed.body === 'unknown-type' ? refuse('content-type-unknown') : undefined
}

/** Whatever is missing comes before whatever is malformed. */
function refuseParameters(call: Pending): Refusal | undefined {
  const [missing] = call.parameters.missing
  if (missing !== undefined) return refuseParameter(call, 'missing', missing)
  const unused = findUnused(call)
  const malformed = call.parameters.malformed.find((name) => name !== unused)
  return malformed === undefined ? undefined : refuseParameter(call, 'malformed', malformed)
}

/** Where a login names the person, the page ignores the userid beside it. */
function findUnused({ operation: { contactScope }, parameters }: Pending): string | undefined {
  const login = contactScope?.login
  const isNamed = login !== undefined && parameters.values[login] !== undefined
  return isNamed ? contactScope?.parameter : undefined
}

function refuseParameter(call: Pending, kind: 'missing' | 'malformed', name: string): Refusal {
  const { operation, tenant } = call
  if (operation.dialect === 'topapi' && tenant.settings.gatewayArguments) {
    return refuse(`gateway-argument-${kind}`, name)
  }
  const rule = operation.rules.find((candidate) => covers(candidate, kind, name))
  if (rule !== undefined) return refuse(rule.id, name)
  return refuse('required-missing', name, name)
}

function covers(rule: Rule, kind: 'missing' | 'malformed', name: string): boolean {
  return rule.stage === 'parameters' && (rule.when?.[kind]?.includes(name) ?? false)
}

function refuseScope(
  { operation, parameters, tenant }: Pending,
  app: App | undefined,
): Refusal | undefined {
  const rule = operation.contactScope
  if (rule === undefined || app === undefined) return undefined
  const isInside = isInScope(tenant.directory, app.contactScope, rule, parameters.values)
  return isInside ? undefined : refuse(rule.rule)
}

/** A handler is given what its kind of operation knows, and takes of it what it needs. */
function handle(
  { handler, parameters, tenant, nowMs }: Pending,
  app: App | undefined,
): Reply | Refusal {
  const call: Partial<Call<OperationId> & CredentialsCall<OperationId>> = {
    parameters: parameters.values,
    ...(app === undefined ? {} : { app }),
    directory: tenant.directory,
    seed: tenant.seed,
    nowMs,
    settings: tenant.settings,
    corpId: tenant.corpId,
    findApp: (key) => tenant.findApp(key),
    grantToken: (grantee) => tenant.session.grantToken(grantee, nowMs),
  }
  return handler(call)
}
