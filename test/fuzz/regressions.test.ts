import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { getToken } from '../support/client.js'
import { sendAndEnd } from '../support/raw-socket.js'
import { followServerSockets } from '../support/server-sockets.js'

let simulator: Simulator
let port: number
let token: string
beforeAll(async () => {
  simulator = createSimulator()
  port = (await simulator.listen()).port
  token = await getToken(simulator)
})
afterAll(() => simulator.close())

const host = 'Host: 127.0.0.1\r\n'

/** A call of `topapi.user.count` that succeeds. */
function count(headers = '', encode = (text: string) => Buffer.from(text)): Buffer {
  const body = encode(`access_token=${token}&only_active=false`)
  const head = `POST /topapi/user/count HTTP/1.1\r\n${host}${headers}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body])
}

const gzipped = (): Buffer => count('Content-Encoding: gzip\r\n', gzipSync)

/** The answers in their order: an errcode, or the status line where there is no body. */
async function ask(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const raw = (await sendAndEnd(port, ...pieces)).toString()
  expect(raw).not.toMatch(/<html/i)
  return raw.match(/(?<="errcode":)\d+|HTTP\/1\.1 400 Bad Request/g) ?? []
}

const refused = 'HTTP/1.1 400 Bad Request'

describe('a target that no router can read gets the answer of the dialect', () => {
  it.each(['http://[', 'http://[::1', 'x://y', 'x://y/topapi/user/count'])('%s', async (target) => {
    expect(await ask(`GET ${target} HTTP/1.1\r\n${host}\r\n`)).toEqual(['404'])
  })
})

describe('a whole request is answered', () => {
  it.each([
    ['although the client has ended its side', () => [count()], ['0']],
    ['although its gzip is still being read when the client ends', () => [gzipped()], ['0']],
    ['before the bytes after it are refused', () => [count(), 'garbage\r\n\r\n'], ['0', refused]],
    [
      'before bytes in the same piece are refused',
      () => [Buffer.concat([count(), Buffer.from('garbage\r\n\r\n')])],
      ['0', refused],
    ],
    [
      'once when it wants to be the last, whatever comes after it',
      () => [Buffer.concat([count('Connection: close\r\n'), count()])],
      ['0'],
    ],
    [
      'with its damaged JSON when the length of its body counts letters for bytes',
      () => {
        const body = '{"only_active":"错"}'
        return [
          `POST /topapi/user/count?access_token=${token} HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        ]
      },
      ['47001', refused],
    ],
    [
      'before half a request is refused',
      () => [gzipped(), count().subarray(0, -1)],
      ['0', refused],
    ],
    ['before a tunnel is', () => [gzipped(), 'CONNECT x:443 HTTP/1.1\r\n\r\n'], ['0', refused]],
  ])('%s', async (_, pieces, expected) => {
    expect(await ask(...pieces())).toEqual(expected)
  })
})

it.each([
  ['a tunnel', 'CONNECT x:443 HTTP/1.1\r\n\r\n'],
  ['a megabyte of header', `GET /gettoken HTTP/1.1\r\nX: ${'x'.repeat(1_048_576)}\r\n\r\n`],
  ['a megabyte that is no HTTP', 'x'.repeat(1_048_576)],
])('%s is refused, and the refusal arrives', async (_, bytes) => {
  expect(await ask(bytes)).toEqual([refused])
})

it('a client that takes a refusal and ends not is left all the same', async () => {
  const serverSockets = followServerSockets()
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  client.resume().write('garbage\r\n\r\n')
  await once(client, 'end')
  await serverSockets.allClosed()
  expect(serverSockets.open.size).toBe(0)
  serverSockets.stop()
  client.destroy()
})

it('leave to go on is never written between the head and the body of an answer', async () => {
  const expecting = `GET /gettoken HTTP/1.1\r\n${host}Expect: 100-continue\r\n\r\n`
  const raw = (await sendAndEnd(port, expecting.repeat(3))).toString()
  expect(raw).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/)
  const finals = raw.split(/(?=HTTP\/1\.1 )/).filter((part) => !part.includes(' 100 '))
  expect(finals).toHaveLength(3)
  for (const final of finals) expect(final).toMatch(/\r\n\r\n\{"errcode":40035,.*\}$/)
})

it.each(['topapi/v2/user/list', 'topapi/user/listid', 'topapi/v2/department/listsub'])(
  '%s refuses an object that cannot be compared like any other object',
  async (path) => {
    const askFor = async (department: object): Promise<string> => {
      const url = `https://oapi.dingtalk.com/${path}?access_token=${token}`
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ dept_id: department, cursor: 0, size: 1 })
      const response = await simulator.fetch(url, { method: 'POST', headers, body })
      return (await response.text()).replace(/"request_id":.*/, '')
    }
    expect(await askFor({ toString: 1, valueOf: 2 })).toBe(await askFor({}))
  },
)

it.each([
  ['deep JSON', `{"dept_id":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['a prototype key', '{"__proto__":{"dept_id":1},"cursor":0,"size":1}'],
  ['a JSON array', '[1]'],
  ['JSON null', 'null'],
])('refuses %s like any other bad body', async (_, body) => {
  const url = `https://oapi.dingtalk.com/topapi/v2/user/list?access_token=${token}`
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const answer = await (await simulator.fetch(url, init)).json()
  expect(answer.errcode).toEqual(expect.any(Number))
  expect(answer.errcode).not.toBe(0)
})
