import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Target } from '../../contracts/target.js'
import { findAlarms, honestServers, run, type Honest } from './benign-support.js'

type Send = (response: Response, out: ServerResponse) => Promise<void>

function compress(encoding: string, pack: (bytes: Uint8Array) => Buffer): Send {
  return async (response, out) => {
    const contentType = response.headers.get('content-type') ?? ''
    out.writeHead(response.status, {
      'Content-Type': contentType,
      'Content-Encoding': encoding,
      Vary: 'Accept-Encoding',
    })
    out.end(pack(new Uint8Array(await response.arrayBuffer())))
  }
}

/** No length: the body ends where the connection does. */
async function sendOldHttp(response: Response, out: ServerResponse): Promise<void> {
  const contentType = response.headers.get('content-type') ?? ''
  const head = `HTTP/1.0 ${response.status} OK\r\nContent-Type: ${contentType}\r\n\r\n`
  out.socket?.end(Buffer.concat([Buffer.from(head), Buffer.from(await response.arrayBuffer())]))
}

/** A body in many small pieces, which break Chinese letters in two. */
async function sendChunks(response: Response, out: ServerResponse): Promise<void> {
  out.writeHead(response.status, { 'content-type': response.headers.get('content-type') ?? '' })
  const bytes = new Uint8Array(await response.arrayBuffer())
  for (let at = 0; at < bytes.length; at += 101) out.write(bytes.subarray(at, at + 101))
  out.end()
}

const ways = {
  gzip: compress('gzip', (bytes) => gzipSync(bytes)),
  deflate: compress('deflate', (bytes) => deflateSync(bytes)),
  Brotli: compress('br', (bytes) => brotliCompressSync(bytes)),
  'HTTP/1.0 that closes': sendOldHttp,
  'small chunks': sendChunks,
}

const table = Object.entries(honestServers).flatMap(([server, open]) =>
  Object.entries(ways).map(([way, send]) => [server, way, open, send] as const),
)

it.each(table)('finds no fault in %s behind %s', async (name, way, open, send) => {
  const honest = open()
  const { server, target } = await serve(honest.target, send)
  try {
    for (const profile of ['live', 'mock'] as const) {
      // The second server is honest, not closed: `mock` would hold its freedoms against it.
      // What a way does to bytes does not hang on the profile, so that one is enough.
      if (profile === 'mock' && (name === 'the second server' || way !== 'gzip')) continue
      expect(findAlarms(await run({ ...honest, target }, profile))).toEqual([])
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

interface Served {
  readonly server: Server
  readonly target: Honest['target']
}

/** Puts a target behind a socket; every dialect is told by its path. */
async function serve(target: Target, send: Send): Promise<Served> {
  const server = createServer((incoming, out) => {
    void forward(target, incoming).then((response) => send(response, out))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const hosts = { oapi: base, api: base }
  return { server, target: { ...target, hosts, fetch: (request) => fetch(request) } }
}

async function forward(target: Target, incoming: IncomingMessage): Promise<Response> {
  const { method = 'GET', url = '/' } = incoming
  const body = await buffer(incoming)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  return target.fetch(
    new Request(`http://127.0.0.1${url}`, {
      method,
      headers: headers as [string, string][],
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    }),
  )
}
