import { maximumBodyBytes, type WireRequest } from '../../mock/core/wire.js'

/** A request before it is put on a wire: what every way to the simulator can be given. */
export interface FuzzRequest {
  readonly method: string
  readonly host: string
  /** Path and query as they stand in the request line. */
  readonly target: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

/** An answer, whichever way it came. */
export interface Answer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** The request as the socket's transport would hand it to the core. */
export function toWireRequest(request: FuzzRequest): WireRequest {
  return {
    method: request.method,
    host: request.host,
    target: request.target,
    header: (name) => findHeader(request, name),
    body: request.body,
    isBodyUnreadable: request.body.length > maximumBodyBytes,
    clientIp: '127.0.0.1',
  }
}

/** Node keeps the first content type, and joins what is sent twice otherwise. */
function findHeader({ headers }: FuzzRequest, name: string): string | undefined {
  const values = headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value)
  return name === 'content-type' || values.length === 0 ? values[0] : values.join(', ')
}

/** One line for a report: what can be printed, cut where it gets long. */
export function showRequest({ method, host, target, headers, body }: FuzzRequest): string {
  const lines = headers.map(([name, value]) => ` ${name}: ${cut(value)}`)
  const text = body.length === 0 ? '' : ` (${body.length} bytes) ${cut(decode(body))}`
  return JSON.stringify(`${method} ${host} ${cut(target)}${lines.join('')}${text}`)
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 1000)).toString('latin1')
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…(${text.length})` : text
}
