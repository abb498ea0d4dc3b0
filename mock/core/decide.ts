import type { Operation, Rule } from '../../src/catalog/operation.js'
import { MockError, suggest } from '../../src/errors.js'
import type { OperationId } from '../../src/generated/types.js'
import { toShanghaiText } from '../../src/protocol/time.js'
import { readParameters, type ParametersRead } from '../../src/validation/parameters.js'
import type { Validator } from '../../src/validation/validator.js'
import type { App } from './app.js'
import { isInScope } from './contact-scope.js'
import { refuse, type Call, type CredentialsCall, type Refusal, type Reply } from './handler.js'
import { toApiName } from './match.js'
import type { AnyHandler } from './service.js'
import type { Caller } from './session.js'
import type { ParsedRequest } from './parse.js'
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
  readonly outcome: Reply | Refusal
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
  const outcome =
    refuseByFault(call) ??
    (operation.authentication === 'token' ? refuseCaller(call, caller) : undefined) ??
    refuseBody(call) ??
    refuseParameters(call) ??
    refuseScope(call, caller?.app) ??
    handle(call, caller?.app)
  return { outcome, app: caller?.app, parameters, nowMs, ...call.tally }
}

function findCaller({ operation, parsed, tenant, nowMs }: Pending): Caller | undefined {
  if (operation.authentication === 'none' || parsed.token === undefined) return undefined
  return tenant.session.findCaller(parsed.token, nowMs)
}

/** @throws {MockError} for what is no rule on the page of the operation */
function refuseByFault({ operation, parameters, tenant }: Pending): Refusal | undefined {
  // JavaScript callers may give anything.
  const rule: unknown = tenant.fault?.({ operation, parameters: parameters.values })
  if (rule === undefined || rule === null) return undefined
  if (typeof rule !== 'string') {
    const given = typeof rule === 'object' ? 'an object' : `a ${typeof rule}`
    throw new MockError('ERR_RULE', `fault gave ${given}; expected the name of a rule or undefined`)
  }
  const known = operation.rules.map(({ id }) => id)
  if (known.includes(rule)) return refuse(rule)
  throw new MockError('ERR_RULE', `${operation.id} has no rule "${rule}".${suggest(rule, known)}`)
}

/** Address, token, rate, type of app, permission. */
function refuseCaller(call: Pending, caller: Caller | undefined): Refusal | undefined {
  if (call.parsed.token === undefined) return refuse('token-missing')
  if (caller === undefined) return refuse('token-invalid')
  const { app, isExpired } = caller
  return (
    refuseAddress(call, app) ??
    (isExpired ? refuse('token-invalid') : undefined) ??
    refuseRate(call, app) ??
    refuseRights(call, app)
  )
}

function refuseAddress({ clientIp }: Pending, app: App): Refusal | undefined {
  if (app.allowedIps === undefined || app.allowedIps.includes(clientIp)) return undefined
  return refuse('ip-not-allowed', clientIp, app.key)
}

/** A fixed second; texts name the API and the second, as those of 90002 do. */
function refuseRate({ operation, tenant, nowMs, tally }: Pending, app: App): Refusal | undefined {
  const count = tenant.session.countCall(app, operation.id, nowMs)
  tally.callsInSecond = count
  const limit = app.callsPerSecond
  if (limit === undefined || count <= limit) return undefined
  const second = toShanghaiText(nowMs)
  const end = toShanghaiText(nowMs + 1000)
  const api = operation.dialect === 'topapi' ? toApiName(operation.path) : operation.path
  return refuse('rate-limited', api, second, second, String(limit), end)
}

function refuseRights({ operation }: Pending, app: App): Refusal | undefined {
  if (!operation.appTypes.includes(app.type)) return refuse('app-type-not-allowed')
  const permission = operation.permission?.id
  if (permission === undefined || app.hasPermission(permission)) return undefined
  return refuse('permission-missing', permission, app.key, permission, permission)
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
