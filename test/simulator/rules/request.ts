import type { AppOptions, SimulatorOptions } from '../../../src/entries/index.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import { writeJson } from '../../../src/protocol/json.js'
import type { WireRequest } from '../../../mock/core/wire.js'
import type { Parameters } from '../refusal-table.js'
import type { Page } from './page.js'

export type TokenUse =
  | 'valid'
  | 'absent'
  | 'empty'
  /** Of the right shape, issued by nobody. */
  | 'foreign'
  /** A valid one, where the other dialect has it. */
  | 'misplaced'
  /** A valid one, with the parameters of a form. */
  | 'in-form'
  | 'as-bearer'

/** How a call differs from the happy one. */
export interface Changes {
  /** `undefined` takes a parameter away. */
  readonly parameters?: Parameters
  /** `form` and `query` are for topapi, which reads all three. */
  readonly encoding?: 'json' | 'form' | 'query'
  readonly method?: string
  readonly path?: string
  readonly body?: { readonly contentType: string | undefined; readonly text: string }
  readonly isBodyTooLong?: boolean
  readonly token?: TokenUse
  /** Milliseconds between getting the token and the call. */
  readonly laterMs?: number
  /** Rights of the app that calls; all when absent. */
  readonly app?: Partial<AppOptions>
  readonly simulator?: SimulatorOptions
}

const foreignToken = '0123456789abcdef0123456789abcdef'
const tokenHeader = 'x-acs-dingtalk-access-token'
export const callerIp = '10.0.0.1'

/** The request as a transport would hand it on: parameters where the page has them. */
export function toWire(page: Page, changes: Changes, token: string | undefined): WireRequest {
  const { operation } = page
  const parameters = { ...page.table.happy, ...changes.parameters }
  const method = changes.method ?? (changes.encoding === 'query' ? 'GET' : operation.method)
  const query = toFields(pick(page, parameters, 'query'))
  const formToken = changes.token === 'in-form' ? { access_token: token } : {}
  const inBody = { ...pick(page, parameters, 'body'), ...formToken }
  const body = changes.body ?? writeBody(changes, inBody, method)
  const isInQuery = changes.encoding === 'query'
  const headers = new Map<string, string>()
  if (body?.contentType !== undefined) headers.set('content-type', body.contentType)
  addToken(page, changes.token ?? 'valid', token, { headers, query })
  const search = new URLSearchParams([...query, ...(isInQuery ? toFields(inBody) : [])].map(toPair))
  const path = changes.path ?? fillPath(page, parameters)
  return {
    method,
    host: operation.hosts[0] ?? '',
    target: search.size === 0 ? path : `${path}?${search}`,
    header: (name) => headers.get(name),
    body: new TextEncoder().encode(body?.text ?? ''),
    isBodyUnreadable: changes.isBodyTooLong ?? false,
    clientIp: callerIp,
  }
}

/** What the page does not know travels with the rest. */
function pick(page: Page, parameters: Parameters, place: 'query' | 'body' | 'path'): Parameters {
  const usual = page.parameters.some((parameter) => parameter.in === 'body') ? 'body' : 'query'
  return Object.fromEntries(
    Object.entries(parameters).filter(([name, value]) => {
      const known = page.parameters.find((parameter) => parameter.name === name)
      return value !== undefined && (known?.in ?? usual) === place
    }),
  )
}

function writeBody(changes: Changes, parameters: Parameters, method: string): Changes['body'] {
  if (method === 'GET' || method === 'HEAD') return undefined
  if (changes.encoding === 'query') return { contentType: 'application/json', text: '{}' }
  if (changes.encoding === 'form') {
    const text = new URLSearchParams(toFields(parameters).map(toPair)).toString()
    return { contentType: 'application/x-www-form-urlencoded;charset=utf-8', text }
  }
  return { contentType: 'application/json', text: writeJson(parameters as JsonValue) }
}

function addToken(
  { operation }: Page,
  use: TokenUse,
  token: string | undefined,
  to: { readonly headers: Map<string, string>; readonly query: [string, string][] },
): void {
  if (token === undefined || use === 'absent' || use === 'in-form') return
  if (use === 'as-bearer') return void to.headers.set('authorization', `Bearer ${token}`)
  const value = { valid: token, empty: '', foreign: foreignToken, misplaced: token }[use]
  const isInHeader = (operation.dialect === 'api') !== (use === 'misplaced')
  if (isInHeader) to.headers.set(tokenHeader, value)
  else to.query.push(['access_token', value])
}

export function fillPath(page: Page, parameters: Parameters): string {
  return toFields(pick(page, parameters, 'path')).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, () => encodeURIComponent(value)),
    page.operation.path,
  )
}

function toFields(parameters: Parameters): [string, string][] {
  return Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : writeJson(value as JsonValue),
  ])
}

function toPair([name, value]: readonly [string, string]): [string, string] {
  return [name, value]
}
