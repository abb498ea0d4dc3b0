import type { IncomingMessage, ServerResponse } from 'node:http'
import express from 'express'
import { MockError } from '../../src/errors.js'
import { maximumBodyBytes, type WireRequest, type WireResponse } from '../core/wire.js'
import { makeGuard } from '../control/guard.js'
import type { SimulatorControls } from '../control/simulator-controls.js'
import type { Simulator } from '../simulator.js'
import { makeControlResponder } from './control.js'
import { deliver } from './deliver.js'

// Typed by Node, not by Express, so that users need no types of Express to use `listen`.
export type ExpressHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/** What came of reading a body. A client that went away sends no more and reads no answer. */
export type BodyRead =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable' | 'aborted' }
  | { readonly kind: 'failed'; readonly error: unknown }

export type BodyReader = (
  request: IncomingMessage,
  response: ServerResponse,
  done: (read: BodyRead) => void,
) => void

type Headers = WireResponse['headers']

/** How the server at hand reads a request and heads an answer. */
export interface Manners {
  readonly readBody: BodyReader
  readonly writeHead: (response: ServerResponse, status: number, headers: Headers) => void
  /** Told of an answer that may have nobody to go to: a server which closes need not wait for it. */
  readonly hold?: (response: ServerResponse) => void
}

export const emptyBody = new Uint8Array()

export interface ExpressOptions {
  /** What can be done to the simulator over HTTP. Default: nothing; the paths are the vendor's. */
  readonly control?: SimulatorControls
  /** Asked of whoever steers it, as a bearer token. Default: none, for clients of this machine only. */
  readonly controlToken?: string
}

/**
 * Express middleware that answers every request that reaches it. It reads bodies itself, so it
 * stands before any other body parser.
 */
export function expressHandlers(
  simulator: Pick<Simulator, 'answer'>,
  { control, controlToken }: ExpressOptions = {},
): ExpressHandler[] {
  const answer = makeResponder(simulator, { readBody: makeExpressReader(), writeHead: setHeaders })
  if (control === undefined) return [answer]
  const steer = makeControlResponder(control, makeGuard({ token: controlToken }))
  return [(request, response, next) => void (steer(request, response) || next()), answer]
}

/** Express knows every encoding, and takes over a body that somebody else has read before. */
export function makeExpressReader(): BodyReader {
  const readRaw = express.raw({ type: () => true, limit: maximumBodyBytes }) as (
    request: IncomingMessage & { readonly body?: unknown },
    response: ServerResponse,
    next: (error?: BodyError) => void,
  ) => void
  return (request: IncomingMessage & { readonly body?: unknown }, response, done) => {
    readRaw(request, response, (error) => {
      if (error === undefined) {
        const { body } = request
        done({ kind: 'read', bytes: body instanceof Uint8Array ? body : emptyBody })
      } else if (error.status === undefined) done({ kind: 'failed', error })
      else done({ kind: error.type === 'request.aborted' ? 'aborted' : 'unreadable' })
    })
  }
}

/** The errors of Express have a status: too long, aborted, of an encoding damaged or unknown. */
interface BodyError {
  readonly status?: number
  readonly type?: string
}

/** Answers requests without a router, which would refuse what it cannot read with a page of its own. */
export function makeResponder(
  simulator: Pick<Simulator, 'answer'>,
  manners: Manners,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    manners.readBody(request, response, (read) => {
      try {
        if (read.kind === 'failed') throw read.error
        // A client that went away reads no answer, and the log should not tell of one.
        if (read.kind === 'aborted') return void response.destroy()
        const { response: answer } = simulator.answer(toWireRequest(request, read))
        send(request, response, answer, manners)
      } catch (bug) {
        tellBug(response, bug)
      }
    })
  }
}

/** What is no answer must not pass for one of the vendor, nor show a stack. */
function tellBug(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy()
  const reason = error instanceof Error ? error.message : String(error)
  const whose =
    error instanceof MockError ? '' : ' failed, in a hook of yours or by a bug of its own'
  response.statusCode = 500
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(`dingtalk-mock${whose}: ${reason}\n`)
}

function toWireRequest(request: IncomingMessage, read: BodyRead): WireRequest {
  return {
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    target: request.url ?? '/',
    header: (name) => {
      const value = request.headers[name]
      return Array.isArray(value) ? value[0] : value
    },
    body: read.kind === 'read' ? read.bytes : emptyBody,
    isBodyUnreadable: read.kind === 'unreadable',
    clientIp: (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: WireResponse,
  { writeHead, hold = () => {} }: Manners,
): void {
  const body = Buffer.from(answer.body)
  const sendHead = (): void => {
    writeHead(response, answer.status, [
      // Named here, because Node would add a Keep-Alive header that the vendor does not send.
      ['Connection', pickConnection(request)],
      ...answer.headers,
      ['Content-Length', String(body.length)],
    ])
  }
  const sendWhole = (): void => {
    sendHead()
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  if (answer.delivery === undefined) sendWhole()
  else deliver(answer.delivery, response, { body, sendHead, sendWhole, hold })
}

/** Keeps the headers that somebody has set before, and how the connection goes on. */
export function setHeaders(response: ServerResponse, status: number, headers: Headers): void {
  response.statusCode = status
  for (const [name, value] of headers) {
    if (name !== 'Connection' || !response.hasHeader(name)) response.setHeader(name, value)
  }
}

function pickConnection({ headers, httpVersion }: IncomingMessage): 'close' | 'keep-alive' {
  const isLast = /\bclose\b/i.test(headers.connection ?? '') || httpVersion === '1.0'
  return isLast ? 'close' : 'keep-alive'
}
