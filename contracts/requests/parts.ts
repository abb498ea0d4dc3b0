import type { Parameter } from '../../src/catalog/operation.js'
import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import type { Case, Parameters } from '../cases/case.js'
import { fillPlaceholder, type Secrets } from '../secrets.js'

/** 32 hex digits, as tokens have them, that no server hands out. */
export const foreignToken = '0123456789abcdef0123456789abcdef'

/** The header in which the new API has the token. */
export const tokenHeader = 'x-acs-dingtalk-access-token'

export const jsonHeaders = { 'Content-Type': 'application/json' }

/** The parameters that travel in one place, credentials filled in. */
export function pickParameters(
  { operation, parameters }: Case,
  place: Parameter['in'],
  secrets: Secrets,
): Parameters {
  const names = operation.parameters.filter((parameter) => parameter.in === place)
  return Object.fromEntries(
    names.flatMap(({ name }) => {
      const value = parameters[name]
      return value === undefined ? [] : [[name, fillPlaceholder(value, secrets)]]
    }),
  )
}

/** The path with its parameters, and a query when there is one. */
export function writeTarget(
  made: Case,
  secrets: Secrets,
  query: readonly (readonly [string, string])[],
): string {
  const inPath = pickParameters(made, 'path', secrets)
  const path = Object.entries(inPath).reduce(
    (rest, [name, value]) => rest.replace(`{${name}}`, encodeURIComponent(toText(value))),
    made.operation.path,
  )
  return query.length === 0 ? path : `${path}?${writeForm(query)}`
}

export function writeForm(fields: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
}

export function toFields(parameters: Parameters): readonly (readonly [string, string])[] {
  return Object.entries(parameters).map(([name, value]) => [name, toText(value)])
}

/** A scalar as it looks in a query or form. */
export function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : writeJson(value)
}

/** The token as the old hosts read it, from a query or form; none is not the same as an empty one. */
export function toTokenFields(
  { token }: Case,
  secrets: Secrets,
): readonly (readonly [string, string])[] {
  if (token === 'valid') return [['access_token', secrets.token]]
  if (token === 'empty') return [['access_token', '']]
  return token === 'foreign' ? [['access_token', foreignToken]] : []
}

export function toTokenHeaders(
  { token }: Case,
  secrets: Secrets,
): { readonly [name: string]: string } {
  return token === 'in-header' ? { [tokenHeader]: secrets.token } : {}
}
