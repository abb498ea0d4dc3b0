import { connect } from 'node:net'

/** Sends bytes as they are and gives everything that comes back until the server closes. */
export function sendRaw(
  port: number,
  ...chunks: readonly (string | Uint8Array)[]
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.setEncoding('utf8')
    socket.on('data', (text) => (received += String(text)))
    socket.on('error', reject)
    socket.on('close', () => resolve(received))
    for (const chunk of chunks) socket.write(chunk)
  })
}

/**
 * Sends pieces one by one, ends its side, and gives everything that comes back until the server
 * ends too: so an exchange always ends, whatever was sent. A server that has answered may close
 * before all is sent, as it does after bytes that it refused.
 */
export function sendAndEnd(
  port: number,
  ...pieces: readonly (string | Uint8Array)[]
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    const received: Uint8Array[] = []
    socket.on('data', (bytes) => received.push(bytes))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const isClosed = error.code === 'EPIPE' || error.code === 'ECONNRESET'
      if (!isClosed || received.length === 0) reject(error)
    })
    socket.on('end', () => socket.end())
    socket.on('close', () => resolve(Buffer.concat(received)))
    const send = ([first, ...rest]: readonly (string | Uint8Array)[]): void => {
      if (first === undefined) socket.end()
      else socket.write(first, () => setImmediate(send, rest))
    }
    send(pieces)
  })
}

export interface RawAnswer {
  readonly statusLine: string
  /** In the order in which they came, names as written. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export function readRaw(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
  })
  return { statusLine, headers, body: rest.join('\r\n\r\n') }
}
