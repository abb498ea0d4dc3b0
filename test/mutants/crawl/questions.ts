import { catalog } from '../../../src/catalog/catalog.js'
import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import { writeJson } from '../../../src/protocol/json.js'
import { tokenHeader } from '../call.js'
import type { Loose, Parameters } from '../serve.js'
import { happyCalls, variants } from './values.js'

/** A request of the crawl; a fresh one each time, since a body is read once. */
export interface Question {
  /** `undefined` for a path that is none. */
  readonly id: OperationId | undefined
  make(): Request
}

type Encoding = 'json' | 'texts' | 'form' | 'query'

type TokenUse = 'usual' | 'header' | 'query' | 'bearer' | { readonly as: string | undefined }

interface Asked {
  readonly parameters: Parameters
  readonly encoding?: Encoding
  readonly token?: TokenUse
}

/** Everything that a plain crawl asks, right and wrong. `token` is a valid one. */
export function makeQuestions(token: string): readonly Question[] {
  const known = catalog.operations.flatMap((operation) =>
    askAbout(operation, token).map((asked) => ({
      id: operation.id as OperationId,
      make: () => toRequest(operation, asked, token),
    })),
  )
  return [...unknownPaths(token), ...known]
}

function askAbout(operation: Operation, token: string): readonly Asked[] {
  const calls = happyCalls[operation.id as OperationId] ?? []
  const [first = {}] = calls
  const broken = operation.parameters.flatMap(({ name }) =>
    (variants[name] ?? [undefined, null, '', {}]).map((value) => ({
      parameters: { ...first, [name]: value },
    })),
  )
  return [
    ...calls.map((parameters) => ({ parameters })),
    ...broken,
    ...missingAndBroken(operation, first),
    ...encodings(
      operation,
      calls.filter((_, index) => index % 5 < 2),
    ),
    ...(operation.authentication === 'none' ? [] : tokensOf(first, token)),
    // Once more, for servers that forget or change their minds.
    ...calls.slice(0, 12).map((parameters) => ({ parameters })),
  ]
}

/** One parameter left out, another one damaged: which of the two is told? */
function missingAndBroken({ parameters }: Operation, first: Parameters): readonly Asked[] {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  return required.flatMap((absent) =>
    required
      .filter((broken) => broken !== absent)
      .map((broken) => ({ parameters: { ...first, [absent]: undefined, [broken]: 'many' } })),
  )
}

function encodings({ dialect }: Operation, calls: readonly Parameters[]): readonly Asked[] {
  if (dialect !== 'topapi') return []
  return (['texts', 'form', 'query'] as const).flatMap((encoding) =>
    calls.map((parameters) => ({ parameters, encoding })),
  )
}

function tokensOf(parameters: Parameters, token: string): readonly Asked[] {
  const others = [
    undefined,
    '',
    'nobody',
    '0123456789abcdef0123456789abcdef',
    token.slice(0, -1),
    `${token}0`,
    token.toUpperCase(),
  ]
  const uses: readonly TokenUse[] = ['header', 'query', 'bearer', ...others.map((as) => ({ as }))]
  const [required = ''] = Object.keys(parameters)
  return [
    ...uses.map((use) => ({ parameters, token: use })),
    { parameters: { ...parameters, [required]: undefined }, token: { as: 'nobody' } },
    { parameters, token: { as: 'nobody' }, encoding: 'form' },
  ]
}

function unknownPaths(token: string): readonly Question[] {
  const at = [
    `https://oapi.dingtalk.com/topapi/v2/user/nothing?access_token=${token}`,
    'https://oapi.dingtalk.com/topapi/v2/user/nothing?access_token=nobody',
    'https://api.dingtalk.com/v1.0/contact/nothing',
    'https://api.dingtalk.com/v1.0/contact/empLeaveRecords?startTime=2026-03-01T00:00:00Z&maxResults=5',
  ]
  return at.map((url) => ({
    id: undefined,
    make: () => new Request(url, { method: 'POST', headers: { [tokenHeader]: token } }),
  }))
}

function toRequest(operation: Operation, asked: Asked, valid: string): Request {
  const { method, hosts, path, dialect } = operation
  const { token = 'usual', encoding = 'json' } = asked
  const isForm = encoding === 'form' && dialect === 'topapi'
  const url = new URL(`https://${hosts[0]}${path}`)
  const headers = new Headers()
  const form = new URLSearchParams()
  const usual = dialect === 'api' ? 'header' : 'query'
  const place = typeof token === 'object' || token === 'usual' ? usual : token
  const text = typeof token === 'object' ? token.as : valid
  if (operation.authentication === 'token' && text !== undefined) {
    if (place === 'header') headers.set(tokenHeader, text)
    else if (place === 'bearer') headers.set('authorization', `Bearer ${text}`)
    else (isForm ? form : url.searchParams).set('access_token', text)
  }
  const body: Record<string, Loose> = {}
  for (const { name, in: where } of operation.parameters) {
    const value = asked.parameters[name]
    if (value === undefined) continue
    if (where === 'path') url.pathname = url.pathname.replace(`%7B${name}%7D`, toText(value))
    else if (where === 'query' || encoding === 'query') url.searchParams.set(name, toText(value))
    else if (isForm) form.set(name, toText(value))
    else body[name] = encoding === 'texts' && typeof value !== 'object' ? toText(value) : value
  }
  if (method === 'GET') return new Request(url, { headers })
  if (isForm) return new Request(url, { method, headers, body: form })
  if (encoding === 'query') return new Request(url, { method, headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method, headers, body: writeJson(body) })
}

function toText(value: Loose): string {
  return typeof value === 'string' ? value : writeJson(value)
}
