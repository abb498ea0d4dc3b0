import type { Operation, Rule } from '../../src/catalog/operation.js'
import { toShanghaiText } from '../../src/protocol/time.js'
import type { ParametersRead } from '../../src/validation/parameters.js'
import type { App } from './app.js'
import { toApiName } from './match.js'
import type { Tenant } from './tenant.js'

/** Calls per second of one API by one app, in an organisation of the standard edition. */
const usualCallsPerSecond = 20
/** The one number that was seen: that of topapi/v2/department/listsub in 2026. */
const platformCallsPerSecond = 1200
/** Calls of a month in an organisation of the standard edition, since 2025-11-19. */
const usualCallsPerMonth = 5000

/** A call of which a text may name the details. */
export interface DetailedCall {
  readonly operation: Operation
  readonly parameters: ParametersRead
  readonly tenant: Tenant
  readonly nowMs: number
  readonly clientIp: string
}

/** Of a fixed second; texts name the API and the second, as those of 90002 do. */
export function toWindowDetails(
  { operation, nowMs }: DetailedCall,
  limit: number,
): readonly string[] {
  const second = toShanghaiText(nowMs)
  const end = toShanghaiText(nowMs + 1000)
  const api = operation.dialect === 'topapi' ? toApiName(operation.path) : operation.path
  return [api, second, second, String(limit), end]
}

export function toPermissionDetails(permission: string, app: App): readonly string[] {
  return [permission, app.key, permission, permission]
}

/** What the texts of a rule name when it refuses a call that it has nothing against. */
export function makeUpDetails(rule: Rule, call: DetailedCall, app: App | undefined) {
  const make = detailsOf[rule.id]
  if (make !== undefined) return make(call, app)
  return rule.message.zh.includes('%s') ? [findNamed(rule) ?? ''] : []
}

const detailsOf: {
  readonly [rule: string]: (call: DetailedCall, app: App | undefined) => readonly string[]
} = {
  'rate-limited': (call, app) => toWindowDetails(call, app?.callsPerSecond ?? usualCallsPerSecond),
  'platform-rate-limited': (call) => toWindowDetails(call, platformCallsPerSecond),
  'quota-exceeded': ({ tenant }) => {
    const quota = tenant.callsPerMonth ?? usualCallsPerMonth
    return [String(quota + 1), String(quota)]
  },
  'ip-not-allowed': ({ clientIp }, app) => [clientIp, app?.key ?? ''],
  'permission-missing': ({ operation }, app) =>
    app === undefined ? [] : toPermissionDetails(operation.permission?.id ?? '', app),
  'unknown-api': ({ operation }) => [toApiName(operation.path)],
  'required-missing': (call) => {
    const name = findMissing(call)
    return [name, name]
  },
  'gateway-argument-missing': (call) => [findMissing(call)],
  'gateway-argument-malformed': (call) => [findSent(call) ?? findMissing(call)],
}

/** The parameter that a rule of an operation speaks for. */
function findNamed({ when, meaning }: Rule): string | undefined {
  const [named] = when?.missing ?? when?.malformed ?? when?.unknown ?? []
  // Where it speaks for none, its meaning says which one the text names.
  return named ?? /%s is (\w+)/.exec(meaning)?.[1]
}

/** The first required parameter that is absent, else the first required one, else the first. */
function findMissing({ operation, parameters }: DetailedCall): string {
  const required = operation.parameters.find((parameter) => parameter.required)
  return parameters.missing[0] ?? required?.name ?? operation.parameters[0]?.name ?? ''
}

/** The first parameter that has a value. */
export function findSent({ operation, parameters }: DetailedCall): string | undefined {
  return operation.parameters.find(({ name }) => parameters.values[name] !== undefined)?.name
}
