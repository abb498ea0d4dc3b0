import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { maximumBodyBytes } from '../../mock/core/wire.js'
import { makeExpressReader, type BodyRead, type BodyReader } from '../../mock/transports/express.js'
import { makePlainReader } from '../../mock/transports/server.js'
import { sendAndEnd } from '../support/raw-socket.js'

interface Message {
  readonly head: string
  readonly pieces: readonly Uint8Array[]
}

interface Reading {
  /** What the reader makes of a message's requests, and what the client gets back. */
  read(message: Message): Promise<readonly [reads: readonly unknown[], answer: string]>
  close(): void
}

/** A server that does nothing but read and tell. */
async function openReading(readBody: BodyReader): Promise<Reading> {
  const reads: Promise<BodyRead>[] = []
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    const read = new Promise<BodyRead>((resolve) => readBody(request, response, resolve))
    reads.push(
      read.then((result) => {
        if (result.kind === 'aborted') response.destroy()
        response.removeHeader('Date')
        response.end(result.kind)
        return result
      }),
    )
  })
  Object.assign(server, { httpAllowHalfOpen: true }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    async read({ head, pieces }) {
      reads.length = 0
      const answer = await sendAndEnd(port, head, ...pieces)
      return [(await Promise.all(reads)).map(plain), answer.toString('latin1')]
    },
    close: () => server.close(),
  }
}

function plain(read: BodyRead): unknown {
  if (read.kind !== 'read') return read
  return { ...read, bytes: Buffer.from(read.bytes).toString('hex') }
}

let own: Reading
let express: Reading
beforeAll(async () => {
  own = await openReading(makePlainReader())
  express = await openReading(makeExpressReader())
})
afterAll(() => {
  own.close()
  express.close()
})

function toMessage(lines: readonly string[], pieces: readonly Uint8Array[]): Message {
  return { head: `POST / HTTP/1.1\r\nConnection: close\r\n${lines.join('')}\r\n`, pieces }
}

const bytes = fc.uint8Array({ maxLength: 40 })
const content = fc
  .tuple(fc.array(bytes, { maxLength: 3 }), fc.constantFrom(0, 0, 0, 1, -1))
  .map(([pieces, excess]) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0) + excess
    return toMessage([`Content-Length: ${length}\r\n`], pieces)
  })
const chunked = fc.array(bytes, { maxLength: 3 }).map((chunks) => {
  const pieces = chunks
    .filter(({ length }) => length > 0)
    .map((chunk) => Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, crlf]))
  return toMessage(['Transfer-Encoding: chunked\r\n'], [...pieces, Buffer.from('0\r\n\r\n')])
})
const crlf = Buffer.from('\r\n')
const coded = fc
  .tuple(bytes, fc.constantFrom('gzip', 'GZIP', 'identity', 'Identity', 'br', 'none', ''))
  .map(([body, coding]) => {
    const sent = coding.toLowerCase() === 'gzip' && body.length % 2 === 0 ? gzipSync(body) : body
    const lines = [`Content-Encoding: ${coding}\r\n`, `Content-Length: ${sent.length}\r\n`]
    return toMessage(lines, [sent])
  })
const other = fc.constantFrom(
  toMessage([], []),
  toMessage(['Content-Length: \r\n'], []),
  toMessage(['Content-Length: +3\r\n'], [Buffer.from('abc')]),
  toMessage(['Content-Length: 03\r\n'], [Buffer.from('abc')]),
  toMessage(['Content-Length: 99999999999999999999\r\n'], [Buffer.from('abc')]),
  toMessage(['Upgrade: x\r\n', 'Content-Length: 3\r\n'], [Buffer.from('abc')]),
)

it('reads of any message what Express reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(content, chunked, coded, other), async (message) => {
      expect(await own.read(message)).toEqual(await express.read(message))
    }),
    { numRuns: 300 },
  )
})

it.each([
  ['as long as it may be', 0, 'read'],
  ['a byte longer', 1, 'unreadable'],
])('reads a body %s as Express does', async (_, excess, kind) => {
  const body = Buffer.alloc(maximumBodyBytes + excess, 'x')
  const message = toMessage([`Content-Length: ${body.length}\r\n`], [body])
  const [[read], answer] = await own.read(message)
  expect(read).toMatchObject({ kind })
  expect([[read], answer]).toEqual(await express.read(message))
})
