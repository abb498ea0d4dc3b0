import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** Puts a fetch on a port of this machine until the test has ended; resolves with its base URL. */
export async function serveFetch(fetch: (request: Request) => Promise<Response>): Promise<string> {
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const response = await fetch(await read(incoming))
    const headers = Object.fromEntries(response.headers)
    outgoing.writeHead(response.status, headers).end(await response.text())
  }
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  const { method = 'GET', url = '/', headers } = incoming
  const names = Object.entries(headers).filter(
    ([name]) => !/^(?:host|connection|content-length)$/.test(name),
  )
  const body = Buffer.concat(chunks)
  return new Request(`http://127.0.0.1${url}`, {
    method,
    headers: Object.fromEntries(names) as Record<string, string>,
    ...(body.length === 0 ? {} : { body }),
  })
}
