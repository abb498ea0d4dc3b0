import type { Operation } from '../../src/catalog/operation.js'
import { readJson } from '../../src/protocol/json.js'
import type { RawParameters } from '../../src/validation/parameters.js'
import type { WireRequest } from './wire.js'

/** A request's parameters and token, unjudged. Reading never refuses: it says what is wrong. */
export interface ParsedRequest {
  readonly raw: RawParameters
  readonly token: string | undefined
  readonly body: BodyState
}

/** `unknown-type` is a body whose content type says neither JSON nor form. */
export type BodyState = 'read' | 'empty' | 'unreadable' | 'unknown-type'

interface Body {
  readonly state: BodyState
  readonly parameters: RawParameters
  /** Present for a form: a token is read from there too. */
  readonly form?: ReadonlyMap<string, string>
}

const nothing: RawParameters = new Map()

/** Where a request leads, and what its target says besides. */
export interface ParsedTarget {
  readonly operation: Operation
  readonly query: URLSearchParams
  readonly pathParameters: RawParameters
}

export function parseRequest(target: ParsedTarget, request: WireRequest): ParsedRequest {
  const { operation, query } = target
  const body = readBody(operation, request)
  const fromQuery = toFirstValues(query)
  return {
    raw:
      operation.dialect === 'api'
        ? merge(target, fromQuery, body)
        : new Map([...fromQuery, ...body.parameters]),
    token: readToken(operation, fromQuery, body, request),
    body: body.state,
  }
}

/** The new API reads each parameter from its own place only. */
function merge(
  { operation, pathParameters }: ParsedTarget,
  query: RawParameters,
  body: Body,
): RawParameters {
  const places = { query, body: body.parameters, header: nothing, path: pathParameters }
  return new Map(operation.parameters.map(({ name, in: place }) => [name, places[place].get(name)]))
}

/** An empty `access_token=` counts as none, since some clients always send one. */
function readToken(
  operation: Operation,
  query: ReadonlyMap<string, string>,
  body: Body,
  request: WireRequest,
): string | undefined {
  if (operation.dialect === 'api') return request.header('x-acs-dingtalk-access-token') || undefined
  return query.get('access_token') || body.form?.get('access_token') || undefined
}

/** A body that comes with GET is not read (seen on gettoken). */
function readBody(operation: Operation, request: WireRequest): Body {
  if (request.method === 'GET' || request.method === 'HEAD') return emptyBody
  if (request.isBodyUnreadable) return { state: 'unreadable', parameters: nothing }
  if (request.body.length === 0) return emptyBody
  const contentType = request.header('content-type') ?? ''
  if (/^\s*application\/json\s*(?:;|$)/i.test(contentType))
    return readJsonBody(request, contentType)
  const isForm = /^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i.test(contentType)
  if (!isForm || operation.dialect === 'api') return { state: 'unknown-type', parameters: nothing }
  const form = toFirstValues(new URLSearchParams(decode(request.body, contentType)))
  return { state: 'read', parameters: form, form }
}

const emptyBody: Body = { state: 'empty', parameters: nothing }

function readJsonBody(request: WireRequest, contentType: string): Body {
  const text = decode(request.body, contentType)
  if (text.trim() === '') return emptyBody
  try {
    const value = readJson(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { state: 'read', parameters: new Map(Object.entries(value)) }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return { state: 'unreadable', parameters: nothing }
}

function decode(bytes: Uint8Array, contentType: string): string {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]
  return makeDecoder(charset ?? 'utf-8').decode(bytes)
}

function makeDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

/** Of a name that comes twice the first counts. */
function toFirstValues(query: URLSearchParams): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of query) if (!values.has(name)) values.set(name, value)
  return values
}
