import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expressHandlers } from '../../mock/transports/express.js'
import { listen } from '../../mock/transports/server.js'
import { half, lateMs, makeAstray, soonMs, until, writeBody } from './astray.js'
import { head, makeClients, readReceived, request, type Client } from './raw-client.js'

const { open, closeAll } = makeClients()
const servers = new Set<() => Promise<unknown>>()
let astray: ReturnType<typeof makeAstray>

beforeEach(() => {
  astray = makeAstray()
  // Those of Node's own sockets and servers go on.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  closeAll()
  await Promise.all([...servers].map((close) => close()))
  servers.clear()
  vi.useRealTimers()
})

async function openListening(): Promise<number> {
  const { port, close } = await listen(astray)
  servers.add(close)
  return port
}

async function openServer(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  servers.add(() => closeServer(server))
  return (server.address() as AddressInfo).port
}

function closeServer(server: Server): Promise<unknown> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  return closed
}

const openExpress = (): Promise<number> =>
  openServer(createServer(express().use(expressHandlers(astray)) as RequestListener))

const untilAsked = (count: number): Promise<void> => until(() => astray.asked.length === count)

async function expectToReceive(client: Client, text: string): Promise<void> {
  await until(() => readReceived(client).length >= text.length)
  expect(readReceived(client)).toBe(text)
}

describe.each([
  ['a server of its own', openListening],
  ['an Express application', openExpress],
])('on a socket of %s', (_server, openPort) => {
  it('a late answer is sent whole when its time has come, and not before', async () => {
    const client = open(await openPort(), request('/late'))
    await untilAsked(1)
    expect(vi.getTimerCount()).toBe(1)
    expect(client.received()).toBe('')
    vi.advanceTimersByTime(lateMs)
    await expectToReceive(client, head('/late') + writeBody('/late'))
  })

  it('late answers on one connection leave nothing behind on it', async () => {
    const port = await openPort()
    const client = open(port)
    const warn = vi.spyOn(process, 'emitWarning')
    for (let count = 1; count <= 12; count++) {
      client.socket.write(request('/late'))
      await untilAsked(count)
      vi.advanceTimersByTime(lateMs)
      await expectToReceive(client, (head('/late') + writeBody('/late')).repeat(count))
    }
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })

  it('a late answer holds up those behind it on its connection, and no other connection', async () => {
    const port = await openPort()
    const client = open(port, request('/late'), request('/behind'))
    await untilAsked(2)
    const other = open(port, request('/beside'))
    await expectToReceive(other, head('/beside') + writeBody('/beside'))
    expect(client.received()).toBe('')
    vi.advanceTimersByTime(lateMs)
    const answers = ['/late', '/behind'].map((path) => head(path) + writeBody(path))
    await expectToReceive(client, answers.join(''))
  })

  it('a late answer is forgotten when its client is gone', async () => {
    const client = open(await openPort(), request('/late'))
    await untilAsked(1)
    client.socket.resetAndDestroy()
    await until(() => vi.getTimerCount() === 0)
    expect(client.received()).toBe('')
  })

  it('an answer that is cut has a whole head, half a body, and the end of the connection', async () => {
    const client = open(await openPort(), request('/cut'), request('/behind'))
    expect(await client.end).toBe('closed')
    expect(readReceived(client)).toBe(head('/cut') + half('/cut'))
  })

  it('an answer that is reset takes the connection with it before a byte is sent', async () => {
    const client = open(await openPort(), request('/reset'), request('/behind'))
    expect(await client.end).toBe('reset')
    expect(client.received()).toBe('')
  })

  it('an answer that never comes leaves the connection open, and those behind it waiting', async () => {
    const port = await openPort()
    const client = open(port, request('/never'), request('/behind'))
    await untilAsked(2)
    const other = open(port, request('/beside'))
    await expectToReceive(other, head('/beside') + writeBody('/beside'))
    expect(client.received()).toBe('')
    client.socket.end()
    expect(await client.end).toBe('closed')
    expect(client.received()).toBe('')
  })

  it.each([
    ['/cut', head('/cut') + half('/cut')],
    // Node tells a reset that it sees together with bytes as an end, so that it is not told here.
    ['/reset', ''],
    ['/never', ''],
  ])('%s comes after the answers before it', async (path, expected) => {
    const requests = ['/late', '/before', path].map((each) => request(each))
    const client = open(await openPort(), ...requests)
    await untilAsked(3)
    expect(client.received()).toBe('')
    vi.advanceTimersByTime(lateMs)
    const before = ['/late', '/before'].map((each) => head(each) + writeBody(each))
    await expectToReceive(client, before.join('') + expected)
    client.socket.end()
    await client.end
    expect(readReceived(client)).toBe(before.join('') + expected)
  })

  it('a cut answer to HEAD is its head and the end of the connection', async () => {
    const client = open(await openPort(), request('/cut', 'HEAD'))
    expect(await client.end).toBe('closed')
    expect(readReceived(client)).toBe(head('/cut'))
  })

  it('a late answer to HEAD is its head', async () => {
    const client = open(await openPort(), request('/late', 'HEAD'))
    await untilAsked(1)
    vi.advanceTimersByTime(lateMs)
    await expectToReceive(client, head('/late'))
  })

  it.each([
    ['late', writeBody('/late')],
    ['cut', half('/cut')],
  ])('HTTP/1.0 gets an answer that is %s, and the end of the connection', async (kind, body) => {
    const client = open(await openPort(), request(`/${kind}`, 'GET', '1.0'))
    await untilAsked(1)
    vi.advanceTimersByTime(lateMs)
    expect(await client.end).toBe('closed')
    expect(readReceived(client)).toBe(head(`/${kind}`, 'close') + body)
  })
})

describe('a server that closes', () => {
  it('does not wait for answers that never come', async () => {
    const { port, close } = await listen(astray)
    const waiting = [
      open(port, request('/never')),
      open(port, request('/never'), request('/never')),
    ]
    await untilAsked(3)
    await close()
    for (const client of waiting) expect(await client.end).toBe('closed')
  })

  it('gives a late answer its time, and says that it is the last', async () => {
    const { port, close } = await listen(astray)
    const client = open(port, request('/soon'), request('/never'))
    await untilAsked(2)
    const closed = close()
    vi.advanceTimersByTime(soonMs)
    await closed
    expect(await client.end).toBe('closed')
    expect(readReceived(client)).toBe(head('/soon', 'close') + writeBody('/soon'))
  })

  it('does not wait for a late answer whose client has ended its side', async () => {
    const { port, close } = await listen(astray)
    const client = open(port, request('/late'))
    client.socket.end()
    await untilAsked(1)
    await close()
    expect(await client.end).toBe('closed')
    expect(client.received()).toBe('')
  })

  it('does not wait for one that is asked for while it closes', async () => {
    const { port, close } = await listen(astray)
    // The first byte of a second request keeps the connection from being idle.
    const client = open(port, request('/whole'), 'G')
    await expectToReceive(client, head('/whole') + writeBody('/whole'))
    const closed = close()
    client.socket.write(request('/never').slice(1))
    await closed
    expect(await client.end).toBe('closed')
    expect(astray.asked).toEqual(['/whole', '/never'])
  })

  it('gives an answer that is too late up', async () => {
    const { port, close } = await listen(astray)
    const client = open(port, request('/late'))
    await untilAsked(1)
    const closed = close()
    vi.advanceTimersByTime(lateMs - 1)
    await closed
    expect(await client.end).toBe('closed')
    expect(client.received()).toBe('')
  })
})

it('a late answer gives way to whoever has begun to answer meanwhile', async () => {
  const [handle] = expressHandlers(astray)
  const begun: ServerResponse[] = []
  const port = await openServer(
    createServer((incoming, response) => {
      handle?.(incoming, response, () => {})
      response.writeHead(503).write('too ')
      begun.push(response)
    }),
  )
  const client = open(port, request('/late'))
  await until(() => client.received().includes('too '))
  vi.advanceTimersByTime(lateMs)
  begun[0]?.end('late')
  await until(() => client.received().includes('late'))
  expect(client.received()).toMatch(/^HTTP\/1\.1 503 /)
  expect(client.received()).not.toContain(' 200 ')
})

it('a connection whose client has ended its side ends before the answer that never comes', async () => {
  const [handle] = expressHandlers(astray)
  const ended: unknown[] = []
  const server = createServer((incoming, response) => {
    incoming.socket.once('end', () => ended.push(incoming))
    handle?.(incoming, response, () => {})
  })
  const port = await openServer(Object.assign(server, { httpAllowHalfOpen: true }))
  const client = open(port, request('/late'), request('/never'))
  client.socket.end()
  await until(() => ended.length === 2)
  vi.advanceTimersByTime(lateMs)
  expect(await client.end).toBe('closed')
  expect(readReceived(client)).toBe(head('/late') + writeBody('/late'))
})

it('a reset where there is none, on a pipe, is the end of the connection', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pipe-'))
  const path = join(folder, 'socket')
  const server = createServer(express().use(expressHandlers(astray)) as RequestListener)
  await once(server.listen(path), 'listening')
  const client = open(path, request('/reset'))
  await client.end
  expect(client.received()).toBe('')
  await closeServer(server)
  rmSync(folder, { recursive: true })
})
