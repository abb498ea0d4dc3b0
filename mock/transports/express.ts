import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { MockError } from '../../src/errors.js'
import { maximumBodyBytes, type WireRequest, type WireResponse } from '../core/wire.js'
import type { Simulator } from '../simulator.js'

/** A request that was not finished by then is given up. */
const requestTimeoutMs = 60_000

export interface ListenOptions {
  /** Default: 0, any free port. */
  readonly port?: number
  /** Default: 127.0.0.1, so that nobody else on the network sees the simulator. */
  readonly host?: string
}

export interface Listening {
  readonly url: string
  readonly port: number
  /** Stops listening; calls under way are answered, idle connections closed. */
  close(): Promise<void>
}

/** Express middleware that answers every request that reaches it. */
export function expressHandlers(
  simulator: Pick<Simulator, 'answer'>,
): (RequestHandler | ErrorRequestHandler)[] {
  const readBody = express.raw({ type: () => true, limit: maximumBodyBytes })
  const answer = (request: Request, response: Response, isBodyUnreadable: boolean): void => {
    const wire = toWireRequest(request, isBodyUnreadable)
    send(request, response, simulator.answer(wire).response)
  }
  // Express tells error handlers by their four parameters.
  const answerUnreadable: ErrorRequestHandler = (error: BodyError, request, response, next) => {
    if (error.status === undefined) return next(error)
    if (!response.destroyed) answer(request, response, true)
  }
  const answerRead: RequestHandler = (request, response) => answer(request, response, false)
  return [readBody, answerRead, answerUnreadable, tellBug]
}

/** The body reader's errors have a status: too long, aborted, of an encoding damaged or unknown. */
interface BodyError extends Error {
  readonly status?: number
}

/** A bug of ours must not pass for an answer of the vendor, nor show a stack. */
const tellBug: ErrorRequestHandler = (error: Error, _request, response, _next) => {
  if (response.headersSent) return response.destroy()
  response
    .status(500)
    .type('text')
    .send(`dingtalk-mock failed, please report it: ${error.message}\n`)
}

/** @throws {MockError} when the port is busy or the address is not to be had */
export async function listen(
  simulator: Pick<Simulator, 'answer'>,
  options: ListenOptions = {},
): Promise<Listening> {
  const { port = 0, host = '127.0.0.1' } = options
  const app = express()
  app.disable('x-powered-by').disable('etag').use(expressHandlers(simulator))
  const server = createServer({ requestTimeout: requestTimeoutMs }, app)
  server.on('clientError', refuseBytes)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${shownHost}:${address.port}`,
    port: address.port,
    close: () => closeServer(server),
  }
}

function toWireRequest(request: Request, isBodyUnreadable: boolean): WireRequest {
  const body: unknown = request.body
  return {
    method: request.method,
    host: request.headers.host ?? '',
    target: request.url,
    header: (name) => {
      const value = request.headers[name]
      return Array.isArray(value) ? value[0] : value
    },
    body: body instanceof Uint8Array ? body : new Uint8Array(),
    isBodyUnreadable,
    clientIp: (request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
  }
}

function send(request: Request, response: Response, answer: WireResponse): void {
  const isLast =
    /\bclose\b/i.test(request.headers.connection ?? '') || request.httpVersion === '1.0'
  const body = Buffer.from(answer.body)
  response.statusCode = answer.status
  // Named here, because Node would add a Keep-Alive header that the vendor does not send.
  response.setHeader('Connection', isLast ? 'close' : 'keep-alive')
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Bytes that are no HTTP reach no dialect; what the vendor says to them is not known. */
function refuseBytes(_error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  socket.end(
    'HTTP/1.1 400 Bad Request\r\nServer: DingTalk/1.0.0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
  )
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), 1000)
  await closed
  clearTimeout(impatience)
}

const listenErrors: { readonly [code: string]: string } = {
  EADDRINUSE: 'is busy; stop the other program, or choose another port (0 takes any free one)',
  EACCES: 'needs rights that this user does not have; choose a port from 1024 on',
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no known host name',
}

function toListenError(error: NodeJS.ErrnoException, host: string, port: number): MockError {
  const reason = listenErrors[error.code ?? ''] ?? `cannot be listened on: ${error.message}`
  return new MockError('ERR_LISTEN', `${host}:${port} ${reason}`, { cause: error })
}
