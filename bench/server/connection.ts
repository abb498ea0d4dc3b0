import { once } from 'node:events'
import { connect } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: string
  /** From the first byte sent to the last received. */
  readonly ms: number
}

/** One request at a time over one kept connection, with as little of a client as there can be. */
export interface Connection {
  /** @throws {Error} when the connection ends, or an answer has no Content-Length */
  ask(request: Buffer): Promise<Answer>
  close(): void
}

interface Waiting {
  readonly startedMs: number
  resolve(answer: Answer): void
  reject(error: Error): void
}

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let waiting: Waiting | undefined
  let received: Buffer[] = []
  const fail = (error: Error): void => {
    waiting?.reject(error)
    waiting = undefined
  }
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  socket.on('data', (chunk) => {
    received.push(chunk)
    const asked = waiting
    try {
      const answer = readAnswer(received)
      if (answer === undefined || asked === undefined) return
      received = []
      waiting = undefined
      asked.resolve({ ...answer, ms: performance.now() - asked.startedMs })
    } catch (error) {
      fail(error as Error)
    }
  })
  await once(socket, 'connect')
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { startedMs: performance.now(), resolve, reject }
        socket.write(request)
      }),
    close: () => void socket.destroy(),
  }
}

/** `undefined` until all of it is there. */
function readAnswer(chunks: readonly Buffer[]): Omit<Answer, 'ms'> | undefined {
  const bytes = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks)
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = bytes.toString('latin1', 0, headEnd)
  const length = /^content-length: *(\d+)/im.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without Content-Length: ${head}`)
  const bodyStart = headEnd + 4
  if (bytes.length < bodyStart + Number(length)) return undefined
  return { status: Number(head.slice(9, 12)), body: bytes.toString('utf8', bodyStart) }
}
