import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerControl } from '../control/answer.js'
import { isLoopback, makeGuard, type Guard } from '../control/guard.js'
import { withoutUndefined } from '../without-undefined.js'
import { isControlTarget, maximumControlBytes, type ControlRequest } from '../control/request.js'
import type { SimulatorControls } from '../control/simulator-controls.js'

/** Answers what is for the control API; `false` for all other requests, which it does not touch. */
export type ControlResponder = (request: IncomingMessage, response: ServerResponse) => boolean

/** The door of a server of our own, and the token that it asks for, if it asks. */
export interface ControlDoor {
  readonly respond: ControlResponder
  readonly token?: string
}

/** Who is not on this machine needs a token; one is made where none is given. */
export function openControl(
  controls: SimulatorControls | undefined,
  host: string,
  given: string | undefined,
): ControlDoor {
  if (controls === undefined) return { respond: () => false }
  const token = given ?? (isLoopback(host) ? undefined : makeToken())
  const guard = makeGuard({ host, token })
  return { ...withoutUndefined({ token }), respond: makeControlResponder(controls, guard) }
}

function makeToken(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url')
}

export function makeControlResponder(controls: SimulatorControls, guard: Guard): ControlResponder {
  return (request, response) => {
    if (!isControlTarget(request.url ?? '')) return false
    readBody(request, (body) => {
      const {
        status,
        headers,
        body: text,
      } = answerControl(controls, toRequest(request, body), guard)
      response.statusCode = status
      for (const [name, value] of headers) response.setHeader(name, value)
      // What was not read of a body would be taken for the next request.
      if (body === 'too-long') response.setHeader('Connection', 'close')
      const bytes = Buffer.from(text)
      response.setHeader('Content-Length', bytes.length)
      response.end(request.method === 'HEAD' ? undefined : bytes)
    })
    return true
  }
}

type Body = Uint8Array | 'too-long'

/** Nobody is answered who goes away before the end. */
function readBody(
  request: IncomingMessage & { readonly body?: unknown },
  done: (body: Body) => void,
): void {
  const { body } = request
  // Somebody else in an Express application has read it before.
  if (request.readableEnded) return done(toBytes(body))
  const chunks: Uint8Array[] = []
  let length = 0
  const take = (chunk: Uint8Array): void => {
    length += chunk.length
    if (length <= maximumControlBytes) return void chunks.push(chunk)
    request.off('data', take).off('end', end).resume()
    done('too-long')
  }
  const end = (): void => done(Buffer.concat(chunks))
  request.on('data', take).on('end', end)
}

function toBytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  return Buffer.from(body === undefined ? '' : JSON.stringify(body))
}

function toRequest(request: IncomingMessage, body: Body): ControlRequest {
  return {
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    target: request.url ?? '/',
    header: (name: string) => {
      const value = request.headers[name]
      return Array.isArray(value) ? value[0] : value
    },
    body: body === 'too-long' ? new Uint8Array() : body,
    isBodyTooLong: body === 'too-long',
    clientIp: (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
  }
}
