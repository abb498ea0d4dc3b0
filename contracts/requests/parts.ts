import type { Parameter } from '../../src/catalog/operation.js'
import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import type { Case, Parameters, TokenUse } from '../cases/case.js'
import { fillPlaceholder, placeholders, type Secrets } from '../secrets.js'

/** 32 hex digits, as tokens have them, that no server hands out. */
export const foreignToken = '0123456789abcdef0123456789abcdef'

/** The header in which the new API has the token. */
export const tokenHeader = 'x-acs-dingtalk-access-token'

export const jsonHeaders = { 'Content-Type': 'application/json' }

export type Fields = readonly (readonly [name: string, value: string])[]

export interface Headers {
  readonly [name: string]: string
}

/** The parameters that travel in one place, credentials filled in. */
export function pickParameters(
  { operation, parameters }: Case,
  place: Parameter['in'],
  secrets: Secrets,
): Parameters {
  const places = new Map(operation.parameters.map((parameter) => [parameter.name, parameter.in]))
  const unknown = operation.method === 'GET' ? 'query' : 'body'
  return Object.fromEntries(
    Object.entries(parameters)
      .filter(([name]) => (places.get(name) ?? unknown) === place)
      .map(([name, value]) => [name, fillPlaceholder(value, secrets)]),
  )
}

/** The path with its parameters, and a query when there is one. */
export function writeTarget(made: Case, secrets: Secrets, query: Fields): string {
  const inPath = pickParameters(made, 'path', secrets)
  const path = Object.entries(inPath).reduce(
    (rest, [name, value]) => rest.replace(`{${name}}`, encodeURIComponent(toText(value))),
    made.odd?.path ?? made.operation.path,
  )
  return query.length === 0 ? path : `${path}?${writeForm(query)}`
}

export function writeForm(fields: Fields): string {
  return new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
}

export function toFields(parameters: Parameters): Fields {
  return Object.entries(parameters).map(([name, value]) => [name, toText(value)])
}

/** A scalar as it looks in a query or form. */
export function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : writeJson(value)
}

/** In a shell, what a damaged `$TOKEN` looks like. */
export const damagedTokens = { truncated: '${TOKEN%?}', lengthened: '${TOKEN}0' } as const

/** The token that a case sends where its dialect looks for one; none is not the same as ''. */
export function pickToken(use: TokenUse, { token }: Secrets): string | undefined {
  const isPrinted = token === placeholders.token
  switch (use) {
    case 'valid':
      return token
    case 'foreign':
      return foreignToken
    case 'empty':
      return ''
    case 'truncated':
      return isPrinted ? damagedTokens.truncated : token.slice(0, -1)
    case 'lengthened':
      return isPrinted ? damagedTokens.lengthened : `${token}0`
    case 'in-form':
    case 'absent':
    case 'in-header':
    case 'in-query':
    case 'as-bearer':
      return undefined
    default:
      return use satisfies never
  }
}

/** The token as the old hosts read it, from a query. */
export function toTokenFields({ token }: Case, secrets: Secrets): Fields {
  const sent = pickToken(token, secrets)
  return sent === undefined ? [] : [['access_token', sent]]
}

export function toTokenHeaders({ token }: Case, secrets: Secrets): Headers {
  return token === 'in-header' ? { [tokenHeader]: secrets.token } : {}
}
