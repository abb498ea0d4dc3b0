import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { MockError } from '../../src/errors.js'
import { maximumBodyBytes } from '../core/wire.js'
import type { SimulatorControls } from '../control/simulator-controls.js'
import type { Simulator } from '../simulator.js'
import { openControl, type ControlResponder } from './control.js'
import {
  emptyBody,
  makeExpressReader,
  makeResponder,
  setHeaders,
  type BodyRead,
  type BodyReader,
  type Manners,
} from './express.js'
import type { Listening, ListenOptions } from './listening.js'

/** How long closing waits for answers under way, and a refused client has to take in why. */
const patienceMs = 1000

/**
 * Controls open the control API beside what is simulated.
 * @throws {MockError} when the port is busy or the address is not to be had
 */
export async function listen(
  simulator: Pick<Simulator, 'answer'>,
  options: ListenOptions = {},
  controls?: SimulatorControls,
): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', requestTimeoutMs = 60_000 } = options
  const { token: controlToken, respond } = openControl(controls, host, options.controlToken)
  const held = new Set<ServerResponse>()
  const server = makeServer(simulator, { requestTimeoutMs, held, steer: respond })
  const sockets = followSockets(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${shownHost}:${address.port}`,
    port: address.port,
    ...(controlToken === undefined ? {} : { controlToken }),
    close() {
      const closed = closeServer(server)
      // Node waits for those that have others before them on their connection.
      for (const response of held) response.destroy()
      void closeSilent(sockets)
      return closed
    },
  }
}

interface ServerParts {
  readonly requestTimeoutMs: number
  /** Answers that a server which closes need not wait for. */
  readonly held: Set<ServerResponse>
  readonly steer: ControlResponder
}

function makeServer(
  simulator: Pick<Simulator, 'answer'>,
  { requestTimeoutMs, held, steer }: ServerParts,
): Server {
  // Without a Host header, or with an Expect that nobody knows, Node would answer for itself.
  const options = {
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(requestTimeoutMs / 2, 5000),
    requireHostHeader: false,
  }
  const answer = makeResponder(simulator, {
    readBody: makePlainReader(),
    writeHead(response, status, headers) {
      tellLast(response)
      writeAtOnce(response, status, headers)
    },
    hold(response) {
      held.add(response)
      response.once('close', () => held.delete(response))
      if (!server.listening) response.destroy()
    },
  })
  // Kept connections would hold a closing server open, call after call.
  const tellLast = (response: ServerResponse): void => {
    if (!server.listening) response.setHeader('Connection', 'close')
  }
  const refusal = makeRefusal()
  const respond: RequestListener = (request, response) => {
    refusal.follow(request, response)
    tellLast(response)
    if (!steer(request, response)) answer(request, response)
  }
  const server = createServer(options, respond)
  server.on('checkExpectation', respond)
  server.on('checkContinue', (request, response) => {
    tellToGoOn(response)
    respond(request, response)
  })
  server.on('clientError', (_error, socket) => refusal.refuse(socket))
  server.on('connect', (_request, socket) => refusal.refuse(socket))
  // A client may end its side and wait for its answer: Node has this switch, but does not list it.
  return Object.assign(server, { httpAllowHalfOpen: true })
}

/**
 * Reads the bodies of a server of our own, where nobody touched the request before: most come plain
 * and with their length, and those need little. All others are left to Express.
 */
export function makePlainReader(): BodyReader {
  const readAny = makeExpressReader()
  return (request, response, done) => {
    const { headers } = request
    const isCoded = 'transfer-encoding' in headers || 'content-encoding' in headers
    const isLong = Number(headers['content-length']) > maximumBodyBytes
    if (isCoded || isLong || !request.socket.readable) readAny(request, response, done)
    else if (headers['content-length'] === undefined) done({ kind: 'read', bytes: emptyBody })
    else readPlain(request, done)
  }
}

function readPlain(request: IncomingMessage, done: (read: BodyRead) => void): void {
  const chunks: Uint8Array[] = []
  request.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  request.on('aborted', () => done({ kind: 'aborted' }))
  request.on('end', () => {
    const [first = emptyBody] = chunks
    done({ kind: 'read', bytes: chunks.length > 1 ? Buffer.concat(chunks) : first })
  })
}

/** All headers at once, which is quicker; only a server that closes has set one before. */
const writeAtOnce: Manners['writeHead'] = (response, status, headers) => {
  if (response.hasHeader('Connection')) return setHeaders(response, status, headers)
  const flat: string[] = []
  for (const [name, value] of headers) flat.push(name, value)
  response.writeHead(status, flat)
}

/** Told while earlier answers are under way, Node writes it between the head and body of this one. */
function tellToGoOn(response: ServerResponse): void {
  const tell = (): void => {
    if (!response.headersSent) response.writeContinue()
  }
  if (response.socket === null) response.once('socket', tell)
  else tell()
}

/**
 * Bytes that are no HTTP, or ask for a tunnel, reach no dialect; what the vendor says to them is not
 * known. Whole requests that came before them on the connection are answered first.
 */
function makeRefusal() {
  const underWay = new WeakMap<Duplex, Map<IncomingMessage, ServerResponse>>()
  const refused = new WeakSet<Duplex>()
  return {
    follow(request: IncomingMessage, response: ServerResponse): void {
      const exchanges = underWay.get(request.socket) ?? new Map()
      underWay.set(request.socket, exchanges.set(request, response))
      response.once('close', () => exchanges.delete(request))
    },
    /** Node calls for each further piece of what is refused, and once more at its end. */
    refuse(socket: Duplex): void {
      if (refused.has(socket)) return
      refused.add(socket)
      // Node has let go of the socket of a CONNECT.
      socket.on('error', () => socket.destroy()).resume()
      const before = [...(underWay.get(socket) ?? [])].filter(([request]) => request.complete)
      const last = before.at(-1)?.[1]
      if (last === undefined) endRefused(socket)
      else last.once('close', () => endRefused(socket))
    },
  }
}

/** Cut at once, a connection with bytes unread would take the refusal from the client again. */
function endRefused(socket: Duplex): void {
  if (!socket.writable) return
  socket.end(
    'HTTP/1.1 400 Bad Request\r\nServer: DingTalk/1.0.0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
  )
  const impatience = setTimeout(() => socket.destroy(), patienceMs)
  socket.once('close', () => clearTimeout(impatience))
}

function followSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

/**
 * Connections that have asked for nothing are no idle ones to Node. Clients open some ahead, after a
 * request that they gave up. What is there to be read is read first.
 */
async function closeSilent(sockets: ReadonlySet<Socket>): Promise<void> {
  await nextTurn()
  await nextTurn()
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
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
