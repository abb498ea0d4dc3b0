import type { Target } from '../../contracts/target.js'
import { readJson, writeJson, type JsonValue } from '../../src/protocol/json.js'

type Fetch = Target['fetch']
export type Spoil = (honest: Fetch) => Fetch

interface Spoiled {
  readonly status: number
  readonly body: Body
  readonly contentType: string
}

type Body = Record<string, JsonValue>

/** Rewrites the answers of all operations but those that hand out tokens. */
export function spoilAnswers(change: (answer: Spoiled) => Partial<Spoiled>): Spoil {
  return (honest) => {
    const spoiled = spoilEvery(change)(honest)
    return (request) => (isTokenCall(request) ? honest(request) : spoiled(request))
  }
}

export function spoilEvery(change: (answer: Spoiled) => Partial<Spoiled>): Spoil {
  return (honest) => async (request) => {
    const response = await honest(request)
    const body = readJson(await response.text()) as Body
    const contentType = response.headers.get('content-type') ?? ''
    const spoiled = { status: response.status, body, contentType }
    const next = { ...spoiled, ...change(spoiled) }
    return new Response(new TextEncoder().encode(writeJson(next.body)), {
      status: next.status,
      ...(next.contentType === '' ? {} : { headers: { 'content-type': next.contentType } }),
    })
  }
}

export function spoilErrors(change: (answer: Spoiled) => Partial<Spoiled>): Spoil {
  return spoilAnswers((answer) => (isError(answer.body) ? change(answer) : {}))
}

/** Rewrites each row of the list in the `result`, where rows are objects. */
export function spoilRows(change: (row: Body, index: number) => Body): Spoil {
  return spoilAnswers(({ body }) => {
    const result = body['result'] as { readonly list?: readonly Body[] } | undefined
    if (typeof result?.list?.[0] !== 'object') return {}
    return { body: { ...body, result: { ...result, list: result.list.map(change) } } }
  })
}

/** Rewrites the JSON body of requests before the honest server sees them. */
export function spoilRequests(change: (body: Body) => Body): Spoil {
  return (honest) => async (request) => {
    const text = await request.clone().text()
    // Some cases send half a body.
    if (!text.startsWith('{') || !text.endsWith('}')) return honest(request)
    const { url, method, headers } = request
    const body = writeJson(change(readJson(text) as Body))
    return honest(new Request(url, { method, headers, body }))
  }
}

export function spoilQuery(change: (query: URLSearchParams) => void): Spoil {
  return (honest) => (request) => {
    const url = new URL(request.url)
    change(url.searchParams)
    return honest(new Request(url, request))
  }
}

/** Gives another answer altogether. */
export function replaceAnswers(answer: (request: Request) => Response | Promise<Response>): Spoil {
  return (honest) => (request) =>
    isTokenCall(request) ? honest(request) : Promise.resolve(answer(request))
}

export const refuseAll = replaceAnswers(() =>
  Response.json({ errcode: -1, errmsg: '系统繁忙', request_id: '16m9qc9gk65kv' }),
)

export const showPage = replaceAnswers(
  () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
)

export function isError(body: Body): boolean {
  return 'code' in body || ('errcode' in body && body['errcode'] !== 0)
}

function isTokenCall({ url }: Request): boolean {
  return /\/(?:gettoken|accessToken|token)\b/.test(url)
}

/** Adds headers to the answers of all operations but those that hand out tokens. */
export function addHeaders(headers: Readonly<Record<string, string>>): Spoil {
  return (honest) => async (request) => {
    const response = await honest(request)
    if (isTokenCall(request)) return response
    const all = new Headers(response.headers)
    for (const [name, value] of Object.entries(headers)) all.set(name, value)
    return new Response(await response.text(), { status: response.status, headers: all })
  }
}

/** Sends another request to the honest server than the one that came. */
export function redirect(change: (request: Request, url: URL) => Request | undefined): Spoil {
  return (honest) => (request) => honest(change(request, new URL(request.url)) ?? request)
}

/** Rewrites a form before the honest server sees it. */
export function spoilForms(change: (form: URLSearchParams) => void): Spoil {
  return (honest) => async (request) => {
    const type = request.headers.get('content-type') ?? ''
    if (!type.includes('form')) return honest(request)
    const form = new URLSearchParams(await request.text())
    change(form)
    return honest(
      new Request(request.url, {
        method: 'POST',
        headers: request.headers,
        body: form.toString(),
      }),
    )
  }
}
