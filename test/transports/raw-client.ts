import { connect, type Socket } from 'node:net'
import { writeBody } from './astray.js'

export interface Client {
  readonly socket: Socket
  /** All that has come so far. */
  received(): string
  /** How the connection ended. */
  readonly end: Promise<'closed' | 'reset'>
}

/** Clients on bare sockets, all of which can be closed at once. */
export function makeClients() {
  const clients = new Set<Socket>()
  const open = (target: number | string, ...requests: readonly string[]): Client => {
    const socket = typeof target === 'string' ? connect(target) : connect(target, '127.0.0.1')
    clients.add(socket)
    let text = ''
    socket.setEncoding('utf8').on('data', (piece) => (text += String(piece)))
    const end = new Promise<'closed' | 'reset'>((resolve, reject) => {
      socket.on('close', () => resolve('closed'))
      socket.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' ? resolve('reset') : reject(error),
      )
    })
    socket.write(requests.join(''))
    return { socket, received: () => text, end }
  }
  const closeAll = () => {
    for (const socket of clients) socket.destroy()
    clients.clear()
  }
  return { open, closeAll }
}

export const request = (path: string, method = 'GET', version = '1.1'): string =>
  `${method} ${path} HTTP/${version}\r\nHost: x\r\n\r\n`

export function head(path: string, connection = 'keep-alive'): string {
  const length = Buffer.byteLength(writeBody(path))
  return `HTTP/1.1 200 OK\r\nConnection: ${connection}\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: ${length}\r\n\r\n`
}

/** Bytes as sent, but for the Date that Node adds, and what an Express application says of itself. */
export const readReceived = (client: Client): string =>
  client.received().replaceAll(/^(?:Date|X-Powered-By): .*\r\n/gm, '')
