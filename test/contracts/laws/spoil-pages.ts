import { getOperation } from '../../../src/catalog/catalog.js'
import type { OperationId } from '../../../src/generated/types.js'
import { readJson, writeJson, type JsonValue } from '../../../src/protocol/json.js'
import type { Target } from '../../../contracts/target.js'
import { valueAt } from '../../../contracts/reading/pointer.js'
import type { Spoil } from '../spoil.js'

export type Row = JsonValue
type Parameters = { readonly [name: string]: unknown }

export interface SpoiledPage {
  readonly rows: readonly Row[]
  /** `undefined` when it is absent. */
  readonly next: JsonValue | undefined
  readonly more: JsonValue | undefined
}

export interface AskedPage {
  readonly parameters: Parameters
  readonly position: number
  readonly size: number
  /** The page that the honest server has for other parameters. */
  ask(changes: Parameters): Promise<SpoiledPage>
}

export type ChangePage = (
  page: SpoiledPage,
  asked: AskedPage,
) => Partial<SpoiledPage> | undefined | Promise<Partial<SpoiledPage> | undefined>

/** Rewrites the pages that one operation answers to JSON, or to a query. */
export function spoilPages(id: OperationId, change: ChangePage): Spoil {
  const { path } = getOperation(id)
  return (honest) => async (request) => {
    if (new URL(request.url).pathname !== path) return honest(request)
    const text = await request.clone().text()
    const parameters = readParameters(request, text)
    const response = await honest(request)
    const body = readJson(await response.clone().text())
    const page = readPage(id, body)
    if (page === undefined) return response
    const ask: AskedPage['ask'] = async (changes) => {
      const other = await honest(writeRequest(request, { ...parameters, ...changes }, text))
      const answer = readPage(id, readJson(await other.text()))
      if (answer === undefined) throw new Error('the honest server refuses')
      return answer
    }
    const { position, size } = pagingOf(id)
    const changes = await change(page, {
      parameters,
      ask,
      position: Number(parameters[position] ?? 0),
      size: Number(parameters[size]),
    })
    return changes === undefined ? response : writeResponse(id, body, { ...page, ...changes })
  }
}

function pagingOf(id: OperationId) {
  const { paging } = getOperation(id)
  if (paging === undefined) throw new Error(`${id} has no pages`)
  return paging
}

function readParameters(request: Request, text: string): Parameters {
  if (text.startsWith('{')) return readJson(text) as Parameters
  return Object.fromEntries(new URL(request.url).searchParams)
}

function writeRequest(request: Request, parameters: Parameters, text: string): Request {
  const { method, headers } = request
  if (text.startsWith('{')) {
    const body = writeJson(parameters as JsonValue)
    return new Request(request.url, { method, headers, body })
  }
  const url = new URL(request.url)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value))
  return new Request(url, { method, headers })
}

function readPage(id: OperationId, body: JsonValue): SpoiledPage | undefined {
  const { list, next, more } = pagingOf(id)
  const rows = valueAt(body, list)
  if (!Array.isArray(rows)) return undefined
  return {
    rows: rows as readonly Row[],
    next: valueAt(body, next),
    more: more === undefined ? undefined : valueAt(body, more),
  }
}

function writeResponse(id: OperationId, body: JsonValue, page: SpoiledPage): Response {
  const { list, next, more } = pagingOf(id)
  const values = [
    [list, page.rows],
    [next, page.next],
    ...(more === undefined ? [] : [[more, page.more] as const]),
  ] as const
  const written = values.reduce((rest, [pointer, value]) => put(rest, pointer, value), body)
  return new Response(writeJson(written), {
    headers: { 'content-type': 'application/json;charset=UTF-8' },
  })
}

function put(body: JsonValue, pointer: string, value: JsonValue | undefined): JsonValue {
  const [, name = '', ...rest] = pointer.split('/')
  const { [name]: member, ...others } = body as { readonly [name: string]: JsonValue }
  const inner = rest.length === 0 ? value : put(member ?? {}, `/${rest.join('/')}`, value)
  return inner === undefined ? others : { ...others, [name]: inner }
}

/** Rewrites the parameters of one operation before the honest server reads them. */
export function spoilParameters(id: OperationId, change: (asked: Parameters) => Parameters): Spoil {
  const { path } = getOperation(id)
  return (honest) => async (request) => {
    if (new URL(request.url).pathname !== path) return honest(request)
    const text = await request.clone().text()
    const parameters = readParameters(request, text)
    return honest(writeRequest(request, { ...parameters, ...change(parameters) }, text))
  }
}

/** One spoiled answer after an honest one, by turns, for the same operation. */
export function everySecond(id: OperationId, spoil: Spoil): Spoil {
  const { path } = getOperation(id)
  return (honest) => {
    const spoiled: Target['fetch'] = spoil(honest)
    let calls = 0
    return (request) => {
      if (new URL(request.url).pathname !== path) return honest(request)
      calls += 1
      return calls % 2 === 0 ? spoiled(request) : honest(request)
    }
  }
}
