import type { Resolution } from '../core/resolve.js'
import { maximumBodyBytes, type WireRequest } from '../core/wire.js'

/** Answers a Fetch API request in process: nothing is sent, no socket is opened. */
export async function fetchThrough(
  answer: (request: WireRequest) => Resolution,
  request: Request,
): Promise<Response> {
  const { response } = answer(await toWireRequest(request))
  const hasBody = request.method !== 'HEAD'
  return new Response(hasBody ? response.body : null, {
    status: response.status,
    headers: response.headers.map(([name, value]) => [name, value]),
  })
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
