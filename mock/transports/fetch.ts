import type { Environment } from '../core/environment.js'
import type { Resolution } from '../core/resolve.js'
import { maximumBodyBytes, type WireRequest, type WireResponse } from '../core/wire.js'
import { cutBody } from './cut.js'

/**
 * A `fetch` that is answered in process: nothing is sent, no socket is opened. Answers that go astray
 * do so as in Node's own. It rejects
 *
 * - as soon as the request is aborted, with the reason of its signal;
 * - with a `TypeError` whose cause has the code `ECONNRESET`, when the connection is reset.
 */
export function makeFetch(
  answer: (request: WireRequest) => Pick<Resolution, 'response'>,
  { later }: Pick<Environment, 'later'>,
): (input: Request | string | URL, init?: RequestInit) => Promise<Response> {
  // Without a hold on it a request is collected, and nobody hears that it is aborted.
  const unanswered = new Set<Request>()
  return async (input, init) => {
    const request = new Request(input, init)
    const wireRequest = await toWireRequest(request)
    request.signal.throwIfAborted()
    const { response } = answer(wireRequest)
    const { delivery } = response
    if (delivery?.kind === 'reset') throw makeReset()
    if (delivery?.kind === 'late') await wait(request, later, delivery.ms)
    if (delivery?.kind === 'never') {
      unanswered.add(request)
      await wait(request, later).finally(() => unanswered.delete(request))
    }
    return toResponse(request, response)
  }
}

/** A process with nothing else to do waits as long for a client to give up. */
const heldOpenMs = 60_000

/** Without a time it only ends with the request. */
function wait(request: Request, later: Environment['later'], ms?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = later(ms ?? heldOpenMs, () => {
      if (ms !== undefined) resolve()
    })
    const giveUp = (): void => {
      cancel()
      reject(request.signal.reason)
    }
    request.signal.addEventListener('abort', giveUp, { once: true })
  })
}

function toResponse(request: Request, { status, delivery, ...response }: WireResponse): Response {
  const headers = new Headers(response.headers.map(([name, value]) => [name, value]))
  const init = { status, headers }
  const hasBody = request.method !== 'HEAD'
  if (delivery?.kind !== 'cut') return new Response(hasBody ? response.body : null, init)
  const body = new TextEncoder().encode(response.body)
  headers.set('Content-Length', String(body.length))
  return new Response(hasBody ? endIn(cutBody(body)) : null, init)
}

/** A body of which so much arrives, and no more. */
function endIn(start: Uint8Array): ReadableStream<Uint8Array> {
  const chunks = start.length > 0 ? [start] : []
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift()
      if (chunk === undefined) controller.error(makeTermination())
      else controller.enqueue(chunk)
    },
  })
}

function makeReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
  return new TypeError('fetch failed', { cause })
}

function makeTermination(): TypeError {
  const name = 'SocketError'
  const cause = Object.assign(new Error('other side closed'), { name, code: 'UND_ERR_SOCKET' })
  return new TypeError('terminated', { cause })
}

async function toWireRequest(request: Request): Promise<WireRequest> {
  const url = new URL(request.url)
  const body = new Uint8Array(await request.arrayBuffer())
  return {
    method: request.method,
    host: url.host,
    target: url.pathname + url.search,
    header: (name) => request.headers.get(name) ?? undefined,
    body,
    isBodyUnreadable: body.length > maximumBodyBytes,
    clientIp: '127.0.0.1',
  }
}
