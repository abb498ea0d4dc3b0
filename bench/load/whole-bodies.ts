import type { Client } from 'autocannon'

interface Pending {
  body: string | Buffer
}

interface Inside {
  readonly pipelinedRequests?: {
    peek?: () => Pending | undefined
    addBody?: (piece: Buffer) => void
  }
}

/**
 * Makes a client of autocannon keep the bytes of bodies. By itself it decodes every piece that
 * arrives, which takes longer than all else it does, and spoils a character that lies in two.
 * @throws {Error} when autocannon is built differently inside
 */
export function keepBytes(client: Client): void {
  const queue = (client as Inside).pipelinedRequests
  const peek = queue?.peek?.bind(queue)
  if (queue?.addBody === undefined || peek === undefined) {
    throw new Error('autocannon keeps bodies in another way than it did')
  }
  queue.addBody = (piece) => {
    const pending = peek()
    if (pending === undefined) return
    const { body } = pending
    pending.body = typeof body === 'string' ? piece : Buffer.concat([body, piece])
  }
}
