import type { SimulatorOptions } from '../../../src/entries/index.js'
import { tryMethods, tryPaths } from './match.js'
import { pages, type Page } from './page.js'
import { tryMalformed, tryMissing } from './parameters.js'
import { callerIp, type Changes } from './request.js'
import { answered, happy, passed, refused, toTrial, type Attempt, type Trial } from './trial.js'

/** What is tried of a rule that a dialect has for all its calls. */
export function tryDialectRule(page: Page, ruleId: string): readonly Trial[] {
  const attempts = attemptsOf[ruleId]?.(page) ?? []
  return attempts.map((attempt) => toTrial(`${page.dialect.id}/${ruleId}`, attempt))
}

const attemptsOf: { readonly [ruleId: string]: (page: Page) => readonly Attempt[] } = {
  'unknown-api': tryPaths,
  'unknown-path': tryPaths,
  'unknown-action': (page) => [...tryPaths(page), ...tryMethods(page, [page.operation.method])],
  'method-not-post': (page) => [
    ...tryMethods(page, ['POST', 'GET']),
    answered('GET, everything in the query', { encoding: 'query' }),
  ],
  'method-not-get': (page) => tryMethods(page, ['GET']),
  'ip-not-allowed': () => [
    refused('an app that another address may use', { app: { allowedIps: ['10.0.0.2'] } }),
    refused('an app that no address may use', { app: { allowedIps: [] } }),
    answered('an app that this address may use', { app: { allowedIps: ['10.0.0.2', callerIp] } }),
  ],
  'token-missing': ({ operation }) => [
    refused('no token', { token: 'absent' }),
    refused('an empty token', { token: 'empty' }),
    refused('a token where the other back end has it', { token: 'misplaced' }),
    refused('a token as Bearer', { token: 'as-bearer' }),
    happy,
    ...(operation.dialect === 'topapi'
      ? [answered('all of it in a form, the token too', { encoding: 'form', token: 'in-form' })]
      : []),
  ],
  'token-invalid': () => [
    refused('a token that nobody issued', { token: 'foreign' }),
    refused('a token of two hours ago', { laterMs: 7_200_000 }),
    answered('a token of a moment less', { laterMs: 7_199_999 }),
  ],
  'rate-limited': () => [
    refused('an app that may make no calls', { app: { callsPerSecond: 0 } }),
    answered('the one call that an app may make', { app: { callsPerSecond: 1 } }),
  ],
  'platform-rate-limited': (page) => tryFault(page, 'qps-platform'),
  'system-busy': (page) => tryFault(page, 'system-busy'),
  'quota-exceeded': (page) =>
    page.operation.authentication === 'none'
      ? []
      : [...tryFault(page, 'quota-month'), ...tryQuota(page)],
  'app-type-not-allowed': ({ operation: { appTypes } }) =>
    (['internal', 'third-party'] as const).map((type) =>
      (appTypes.includes(type) ? answered : refused)(`an app, ${type}`, { app: { type } }),
    ),
  'permission-missing': tryPermissions,
  'body-missing': () => [
    ...unreadable,
    refused('no body', { body: { contentType: json, text: '' } }),
    refused('a form', { body: form }),
    refused('JSON, called text', { body: { contentType: 'text/plain', text: '{}' } }),
    happy,
  ],
  'body-unreadable': () => [
    ...unreadable,
    passed('no body', { body: { contentType: json, text: '' } }),
    passed('a form', { body: form }),
    happy,
  ],
  'content-type-unknown': () => [
    ...unknownTypes.map((contentType) =>
      refused(`JSON, called ${contentType ?? 'nothing'}`, { body: { contentType, text: '{}' } }),
    ),
    happy,
  ],
  'required-missing': (page) => {
    const missing = tryMissing(page).filter(({ rule }) => rule.startsWith(`${page.dialect.id}/`))
    return [...missing, ...askGateway(missing, ', whatever another gateway is set to'), happy]
  },
  'gateway-argument-missing': (page) => askGateway(tryMissing(page)),
  'gateway-argument-malformed': (page) => askGateway(tryMalformed(page)),
}

/** Rules that requests are made for; a test says which of them no dialect has. */
export const triedRules = Object.keys(attemptsOf)

const json = 'application/json'
const form = { contentType: 'application/x-www-form-urlencoded', text: 'a=1' }
const unknownTypes = ['text/plain', 'multipart/form-data', 'application/jsonx', undefined]
const unreadable: readonly Attempt[] = [
  ...['{', '[1]', 'null', '"text"', '{}{}'].map((text) =>
    refused(`the body ${text}`, { body: { contentType: json, text } }),
  ),
  refused('a body beyond a megabyte', { isBodyTooLong: true }),
]

function tryFault({ operation: { id } }: Page, fault: string): readonly Attempt[] {
  return [
    refused('a planned fault', { simulator: { faults: [{ fault, operation: id }] } }),
    answered('a fault planned for the next call', {
      simulator: { faults: [{ fault, operation: id, after: 1 }] },
    }),
  ]
}

function tryQuota({ operation: { quota } }: Page): readonly Attempt[] {
  const none: Changes = { simulator: { callsPerMonth: 0 } }
  if (quota !== undefined) return [answered('a free call where no call is left', none)]
  return [
    refused('a month without calls', none),
    answered('the one call of a month', { simulator: { callsPerMonth: 1 } }),
  ]
}

function tryPermissions({ operation: { permission } }: Page): readonly Attempt[] {
  const needed = permission === undefined ? [] : [permission.id]
  const others = pages
    .flatMap(({ operation }) => operation.permission?.id ?? [])
    .filter((id) => !needed.includes(id))
  return [
    refused('an app without permissions', { app: { permissions: [] } }),
    refused('an app with all other permissions', { app: { permissions: others } }),
    answered('an app with this permission alone', { app: { permissions: needed } }),
  ]
}

/** A setting lets the gateway of topapi judge the parameters, by codes of its own. */
function askGateway(trials: readonly Trial[], suffix = ''): readonly Attempt[] {
  const simulator = { settings: { gatewayArguments: true } }
  return [...trials, happy].map((attempt) => withSimulator(attempt, simulator, suffix))
}

function withSimulator(attempt: Attempt, simulator: SimulatorOptions, suffix: string): Attempt {
  const title = `${attempt.title}${suffix}`
  return { ...attempt, title, changes: { ...attempt.changes, simulator } }
}
