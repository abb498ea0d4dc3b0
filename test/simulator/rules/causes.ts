import { scopedApp } from '../refusal-table.js'
import { findParameterRule, type Page, type ParameterFile } from './page.js'
import { listRequired } from './parameters.js'
import { callerIp, fillPath, type Changes } from './request.js'
import { sampleValues } from './values.js'

/** One way in which a call can be wrong. */
export interface Variant {
  /** Full name of the rule that refuses it. */
  readonly rule: string
  readonly changes: Changes
  /** Parameters that it needs as it has them. */
  readonly touches: readonly string[]
  readonly named?: string
}

/** The ways to bring a cause about, or why the operation cannot have it. */
type Cause = (page: Page) => readonly Variant[] | string

/** In the order in which they are told. */
export const causes = {
  'an unknown path': (page) =>
    ofDialect(page, ['unknown-api', 'unknown-path', 'unknown-action'], {
      path: `${fillPath(page, page.table.happy)}x`,
    }),
  'a wrong method': (page) =>
    ofDialect(page, ['method-not-post', 'method-not-get', 'unknown-action'], { method: 'PUT' }),
  'a fault': ({ operation }) => {
    const rule = operation.rules.find(({ stage }) => stage === 'fault')
    if (rule === undefined) return 'Its page has no error to plan.'
    const changes = { simulator: { fault: () => rule.id } }
    return [{ rule: `${operation.id}/${rule.id}`, changes, touches: [] }]
  },
  'no token': (page) => ofCaller(page, 'token-missing', { token: 'absent' }),
  'a foreign token': (page) => ofCaller(page, 'token-invalid', { token: 'foreign' }),
  'an address not allowed': (page) =>
    ofCaller(page, 'ip-not-allowed', { app: { allowedIps: [`${callerIp}0`] } }),
  'an expired token': (page) => ofCaller(page, 'token-invalid', { laterMs: 7_200_000 }),
  'too many calls': (page) => ofCaller(page, 'rate-limited', { app: { callsPerSecond: 0 } }),
  'a month used up': (page) =>
    page.operation.quota === undefined
      ? ofCaller(page, 'quota-exceeded', { simulator: { callsPerMonth: 0 } })
      : 'Its calls are free of the monthly quota.',
  'the type of app': (page) => {
    const { appTypes } = page.operation
    const type = (['internal', 'third-party'] as const).find((known) => !appTypes.includes(known))
    if (type === undefined) return 'Its page lists every type of app.'
    return ofCaller(page, 'app-type-not-allowed', { app: { type } })
  },
  'no permission': (page) =>
    page.operation.permission === undefined
      ? 'Its page names no permission.'
      : ofCaller(page, 'permission-missing', { app: { permissions: [] } }),
  'an unreadable body': unreadableBody,
  'a missing parameter': (page) =>
    listRequired(page).flatMap((parameter) => ofParameter(page, parameter, 'missing', undefined)),
  'a malformed parameter': (page) =>
    page.parameters.flatMap((parameter) =>
      sampleValues(parameter, page.table.happy[parameter.name])
        .filter(({ verdict }) => verdict === 'breaks')
        .slice(0, 1)
        .flatMap(({ value }) => ofParameter(page, parameter, 'malformed', value)),
    ),
  'what lies outside the scope': outsideScope,
  'what the operation refuses': ({ operation, table }) =>
    table.rows.flatMap(([id, , change, , special]) => {
      const rule = operation.rules.find((candidate) => candidate.id === id)
      if (rule?.stage !== 'handler' || special !== undefined) return []
      const touches = Object.keys(change)
      return [{ rule: `${operation.id}/${id}`, changes: { parameters: change }, touches }]
    }),
} as const satisfies { readonly [name: string]: Cause }

export type CauseName = keyof typeof causes

function ofDialect({ dialect }: Page, ids: readonly string[], changes: Changes): Variant[] {
  return dialect.rules
    .filter(({ id }) => ids.includes(id))
    .map(({ id }) => ({ rule: `${dialect.id}/${id}`, changes, touches: [] }))
}

const noCaller = 'It needs no token, so whose call it is stays unknown.'

function ofCaller(page: Page, id: string, changes: Changes): readonly Variant[] | string {
  return page.operation.authentication === 'none' ? noCaller : ofDialect(page, [id], changes)
}

/** topapi reads the parameters from the query too, so that they can be wrong beside a bad body. */
function unreadableBody(page: Page): readonly Variant[] | string {
  const { operation, parameters } = page
  const inBody = parameters.filter((parameter) => parameter.in === 'body').map(({ name }) => name)
  const isTopapi = operation.dialect === 'topapi'
  if (operation.method === 'GET') return 'The body of a GET is not read.'
  if (operation.dialect === 'api' && inBody.length === 0) return 'It takes no body.'
  const body = { contentType: 'application/json', text: '{' }
  const changes: Changes = { body, ...(isTopapi ? { encoding: 'query', method: 'POST' } : {}) }
  const found = ofDialect(page, ['body-unreadable', 'body-missing'], changes)
  return found.map(({ rule }) => ({ rule, changes, touches: isTopapi ? [] : inBody }))
}

function ofParameter(
  page: Page,
  parameter: ParameterFile,
  kind: 'missing' | 'malformed',
  value: unknown,
): readonly Variant[] {
  const { name } = parameter
  const rule = findParameterRule(page, parameter, kind)
  if (rule === undefined) return []
  const { contactScope: scope } = page.operation
  // A login names the person instead, so it stays as it is.
  const beside = scope?.login !== undefined && name === scope.parameter ? [scope.login] : []
  const touches = [name, ...beside]
  return [{ rule, changes: { parameters: { [name]: value } }, touches, named: name }]
}

/** A department that does not exist lies outside as well, so any that is not inside will do. */
function outsideScope({ operation, table }: Page): readonly Variant[] | string {
  const scope = operation.contactScope
  if (scope === undefined) return 'The contact scope does not restrict it.'
  const rule = `${operation.id}/${scope.rule}`
  if (scope.kind === 'user') {
    const changes: Changes = { app: { contactScope: {} } }
    const touches = [scope.parameter, ...(scope.login === undefined ? [] : [scope.login])]
    return [{ rule, changes, touches }]
  }
  const app = { contactScope: scopedApp.contactScope }
  const isOutside = [undefined, 1].includes(table.happy[scope.parameter] as number | undefined)
  if (isOutside) return [{ rule, changes: { app }, touches: [] }]
  const parameters = { [scope.parameter]: 1 }
  return [{ rule, changes: { app, parameters }, touches: [scope.parameter] }]
}
