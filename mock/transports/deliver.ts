import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Delivery } from '../core/wire.js'
import { cutBody } from './cut.js'

/** An answer as the server at hand would send it, in its parts. */
export interface Parcel {
  readonly body: Uint8Array
  sendWhole(): void
  sendHead(): void
  /** Told of an answer that may have nobody to go to: a server which closes need not wait for it. */
  hold(response: ServerResponse): void
}

/** Delivers an answer that goes astray. Answers before it on the connection arrive first. */
export function deliver(delivery: Delivery, response: ServerResponse, parcel: Parcel): void {
  switch (delivery.kind) {
    case 'late':
      // A client that has ended its side may wait, or be gone.
      whenEnded(response, () => parcel.hold(response))
      return sendLate(response, delivery.ms, parcel)
    case 'cut':
      return whenFirst(response, (socket) => {
        parcel.sendHead()
        response.flushHeaders()
        response.write(cutBody(parcel.body))
        socket.destroySoon()
      })
    case 'reset':
      return whenFirst(response, reset)
    case 'never':
      parcel.hold(response)
      // A server that waits for halves of connections would keep those of clients that gave up.
      return whenEnded(response, (socket) => socket.destroy())
    default:
      return delivery satisfies never
  }
}

/** Without a client there is nothing to wait for, so the timer alone keeps no process alive. */
function sendLate(response: ServerResponse, ms: number, { sendWhole }: Parcel): void {
  const timer = setTimeout(() => {
    // Somebody before us may have answered meanwhile, as a middleware with a time limit does.
    if (!response.headersSent && !response.destroyed) sendWhole()
  }, ms).unref()
  response.once('close', () => clearTimeout(timer))
}

/** Node gives a response its socket when those before it have been sent. */
function whenFirst(response: ServerResponse, act: (socket: Socket) => void): void {
  if (response.socket === null) response.once('socket', act)
  else act(response.socket)
}

/** Only TCP knows a reset: under TLS and on pipes the connection just ends. */
function reset(socket: Socket): void {
  try {
    socket.resetAndDestroy()
  } catch {
    socket.destroy()
  }
}

/** Once the client has ended its side, and all answers before this one have been sent. */
function whenEnded(response: ServerResponse, act: (socket: Socket) => void): void {
  whenFirst(response, (socket) => {
    if (socket.readableEnded) return act(socket)
    const end = (): void => act(socket)
    socket.once('end', end)
    response.once('close', () => socket.off('end', end))
  })
}
