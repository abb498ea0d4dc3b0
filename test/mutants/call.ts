import { catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import { readJson, writeJson, type JsonValue } from '../../src/protocol/json.js'

export const tokenHeader = 'x-acs-dingtalk-access-token'

interface Values {
  readonly [name: string]: JsonValue | undefined
}

/** A request taken apart. */
export interface ReadCall {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly text: string
  /** `undefined` for a path that is none. */
  readonly operation: Operation | undefined
  /** Those of query, path and body alike, without the token; texts where they came as texts. */
  readonly parameters: { readonly [name: string]: JsonValue }
  readonly encoding: 'json' | 'form' | 'none'
  readonly token: string | undefined
  readonly tokenPlace: 'query' | 'form' | 'header' | 'nowhere'
}

export async function readCall(request: Request): Promise<ReadCall> {
  const url = new URL(request.url)
  const text = await request.clone().text()
  const encoding = readEncoding(request, text)
  const found = catalog.findByPath(url.pathname.split('/').map(decodeURIComponent))
  const query = Object.fromEntries(url.searchParams)
  const body = readBody(encoding, text)
  const { access_token: _query, ...inQuery } = query
  const { access_token: _form, ...inBody } = body
  return {
    method: request.method,
    url,
    headers: request.headers,
    text,
    operation: found?.operation,
    parameters: { ...Object.fromEntries(found?.pathParameters ?? []), ...inQuery, ...inBody },
    encoding,
    ...findToken(request, query, body),
  }
}

function readEncoding({ headers }: Request, text: string): ReadCall['encoding'] {
  if (text === '') return 'none'
  return headers.get('content-type')?.includes('form') === true ? 'form' : 'json'
}

function readBody(encoding: ReadCall['encoding'], text: string): { [name: string]: JsonValue } {
  if (encoding === 'form') return Object.fromEntries(new URLSearchParams(text))
  if (encoding === 'none') return {}
  try {
    const value = readJson(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { ...(value as { readonly [name: string]: JsonValue }) } : {}
  } catch {
    return {}
  }
}

function findToken(
  { headers }: Request,
  query: Values,
  body: Values,
): Pick<ReadCall, 'token' | 'tokenPlace'> {
  const places = {
    header: headers.get(tokenHeader) ?? undefined,
    query: query['access_token'],
    form: body['access_token'],
  }
  for (const [tokenPlace, token] of Object.entries(places)) {
    if (typeof token === 'string') {
      return { token, tokenPlace: tokenPlace as keyof typeof places }
    }
  }
  return { token: undefined, tokenPlace: 'nowhere' }
}

/** The call as it came, or with other parameters in the places where they were. */
export function writeCall(call: ReadCall, changes: Values = {}): Request {
  const { method, encoding } = call
  const url = new URL(call.url)
  const headers = new Headers(call.headers)
  headers.delete('content-length')
  const inBody: Record<string, JsonValue | undefined> = {}
  for (const [name, value] of Object.entries(changes)) {
    if (url.searchParams.has(name) || encoding === 'none') setField(url.searchParams, name, value)
    else inBody[name] = value
  }
  const body = writeBody(call, inBody)
  return new Request(url, { method, headers, ...(body === '' ? {} : { body }) })
}

/** The call with a token where its dialect has one, and nowhere else. */
export function writeCallAs(call: ReadCall, token: string): Request {
  const { method, encoding, operation } = call
  const url = new URL(call.url)
  const headers = new Headers(call.headers)
  url.searchParams.delete('access_token')
  if (operation?.dialect === 'api') headers.set(tokenHeader, token)
  else url.searchParams.set('access_token', token)
  const body = encoding === 'form' ? writeBody(call, { access_token: undefined }) : call.text
  return new Request(url, { method, headers, ...(body === '' ? {} : { body }) })
}

function writeBody({ encoding, text }: ReadCall, changes: Values): string {
  if (Object.keys(changes).length === 0) return text
  if (encoding === 'json') {
    const body = { ...readBody(encoding, text), ...changes }
    return writeJson(withoutUndefined(body))
  }
  const form = new URLSearchParams(text)
  for (const [name, value] of Object.entries(changes)) setField(form, name, value)
  return form.toString()
}

function setField(fields: URLSearchParams, name: string, value: JsonValue | undefined): void {
  if (value === undefined) fields.delete(name)
  else fields.set(name, typeof value === 'string' ? value : writeJson(value))
}

/** A call of the mutant's own, JSON where there is a body. */
export function writeOwnCall(
  { method, hosts, path, dialect, parameters }: Operation,
  values: Values,
  token: string | undefined,
): Request {
  const url = new URL(`https://${hosts[0]}${path}`)
  const headers = new Headers()
  if (token !== undefined) {
    if (dialect === 'api') headers.set(tokenHeader, token)
    else url.searchParams.set('access_token', token)
  }
  const body: Record<string, JsonValue | undefined> = {}
  for (const [name, value] of Object.entries(values)) {
    const place = parameters.find((parameter) => parameter.name === name)?.in
    if (place === 'query') setField(url.searchParams, name, value)
    else body[name] = value
  }
  if (method === 'GET') return new Request(url, { headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method, headers, body: writeJson(withoutUndefined(body)) })
}

function withoutUndefined(values: Values): { [name: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
