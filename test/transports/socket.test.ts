import { connect } from 'node:net'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { getToken } from '../support/client.js'
import { readRaw, sendRaw } from '../support/raw-socket.js'

let simulator: Simulator
let port: number
let token: string
beforeAll(async () => {
  simulator = createSimulator()
  port = (await simulator.listen()).port
  token = await getToken(simulator)
})
afterAll(() => simulator.close())

const close = 'Host: 127.0.0.1\r\nConnection: close\r\n'
const countForm = (): string => `access_token=${token}&only_active=false`

function post(path: string, body: string, headers = close): string {
  return `POST ${path} HTTP/1.1\r\n${headers}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

describe('on the wire', () => {
  it.each([
    [
      'plain',
      () => `GET /gettoken HTTP/1.1\r\n${close}\r\n`,
      ['Connection', 'Server', 'Date', 'Content-Type', 'x-dingtalk-mock-rule', 'Content-Length'],
    ],
    [
      'topapi',
      () => post('/topapi/user/count', countForm()),
      ['Connection', 'Server', 'Date', 'Content-Type', 'Content-Length'],
    ],
    [
      'api',
      () =>
        `GET /v1.0/contact/empLeaveRecords?startTime=${new Date().toISOString()}&maxResults=1 HTTP/1.1\r\n${close}x-acs-dingtalk-access-token: ${token}\r\n\r\n`,
      [
        'Connection',
        'Server',
        'Access-Control-Allow-Origin',
        'Access-Control-Allow-Methods',
        'Access-Control-Max-Age',
        'Access-Control-Allow-Headers',
        'Date',
        'Content-Type',
        'x-acs-request-id',
        'x-acs-trace-id',
        'Content-Length',
      ],
    ],
  ])('an answer of the %s dialect has these headers and no others', async (_, request, names) => {
    const answer = readRaw(await sendRaw(port, request()))
    expect(answer.headers.map(([name]) => name)).toEqual(names)
    expect(answer.statusLine).toBe('HTTP/1.1 200 OK')
  })

  it('the header and the body of an api refusal carry one request id', async () => {
    const answer = readRaw(
      await sendRaw(port, `GET /v1.0/contact/empLeaveRecords HTTP/1.1\r\n${close}\r\n`),
    )
    const body = JSON.parse(answer.body) as { requestid: string }
    expect(Object.fromEntries(answer.headers)['x-acs-request-id']).toBe(body.requestid)
    expect(
      Math.abs(Number.parseInt(body.requestid.replace('-', '').slice(0, 12), 16) - Date.now()),
    ).toBeLessThan(60_000)
  })

  it('a kept connection is told to live on without a Keep-Alive header', async () => {
    const first = `GET /gettoken HTTP/1.1\r\nHost: x\r\n\r\n`
    const raw = await sendRaw(port, first, `GET /gettoken HTTP/1.1\r\n${close}\r\n`)
    expect(raw.match(/^Connection: .*$/gm)).toEqual(
      ['Connection: keep-alive\r', 'Connection: close\r']
        .map((line) => line.trim())
        .map((line) => expect.stringContaining(line)),
    )
    expect(raw).not.toMatch(/^Keep-Alive:/m)
  })

  it('pipelined requests are answered in their order', async () => {
    const requests = ['/one', '/gettoken', '/topapi/two'].map(
      (path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`,
    )
    const raw = await sendRaw(port, requests.join(''), `GET /gettoken HTTP/1.1\r\n${close}\r\n`)
    expect(raw.match(/"errcode":\d+/g)).toEqual([
      '"errcode":404',
      '"errcode":40035',
      '"errcode":22',
      '"errcode":40035',
    ])
  })

  it('an answer of the new API carries a trace id of its own', async () => {
    const raw = await sendRaw(port, `GET /v1.0/nothing HTTP/1.1\r\n${close}\r\n`)
    const headers = Object.fromEntries(readRaw(raw).headers)
    expect(headers['x-acs-trace-id']).toMatch(/^[0-9a-f]{32}$/)
  })

  it.each([
    ['without a Host header', 'GET /gettoken HTTP/1.1\r\nConnection: close\r\n\r\n'],
    [
      'that expects what nobody knows',
      `GET /gettoken HTTP/1.1\r\n${close}Expect: miracles\r\n\r\n`,
    ],
  ])('a request %s gets the answer of the dialect', async (_, request) => {
    const answer = readRaw(await sendRaw(port, request))
    expect(answer.statusLine).toBe('HTTP/1.1 200 OK')
    expect(answer.body).toContain('"errcode":40035')
  })

  it('the keys of gettoken are not read from the body of a GET', async () => {
    const body = 'appkey=dingmock&appsecret=mock-secret'
    const head = `GET /gettoken HTTP/1.1\r\n${close}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`
    expect(await sendRaw(port, head + body)).toContain('"errcode":40035')
  })

  it.each([
    ['api.dingtalk.com:443', '/gettoken', '"errcode":404'],
    ['oapi.dingtalk.com:80', '/v2.0/x', '"errcode":404'],
    ['oapi.dingtalk.io', '/gettoken', '"errcode":40035'],
    ['localhost:7878', '/v2.0/x', '"code":"InvalidAction.NotFound"'],
  ])('the host %s tells what the path %s can be', async (host, path, expected) => {
    const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`
    expect(await sendRaw(port, request)).toContain(expected)
  })

  it('a body is read in its charset', async () => {
    // The full-width digit would be two other letters in UTF-8.
    const body = Buffer.concat([
      Buffer.from('{"dept_ids":"'),
      Buffer.from([0xa3, 0xb1]),
      Buffer.from('"}'),
    ])
    const calls = createSimulator({
      fault: ({ parameters }) => (parameters['dept_ids'] === '\uff11' ? 'system-busy' : undefined),
    })
    const listening = await calls.listen()
    const head = `POST /topapi/inactive/user/v2/get HTTP/1.1\r\n${close}Content-Type: application/json;charset=gbk\r\nContent-Length: ${body.length}\r\n\r\n`
    expect(await sendRaw(listening.port, head, body)).toContain('"errcode":-1')
    await calls.close()
  })

  it('HEAD gets the head of the answer to GET', async () => {
    const answer = readRaw(await sendRaw(port, `HEAD /gettoken HTTP/1.1\r\n${close}\r\n`))
    expect(answer.body).toBe('')
    const get = readRaw(await sendRaw(port, `GET /gettoken HTTP/1.1\r\n${close}\r\n`))
    const undated = (headers: typeof get.headers) => headers.filter(([name]) => name !== 'Date')
    expect(undated(answer.headers)).toEqual(undated(get.headers))
  })
})

describe('whatever the body comes as, the simulator reads', () => {
  it('chunks', async () => {
    const body = `5\r\nacces\r\n${(countForm().length - 5).toString(16)}\r\n${countForm().slice(5)}\r\n0\r\n\r\n`
    const head = `POST /topapi/user/count HTTP/1.1\r\n${close}Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`
    expect(await sendRaw(port, head, body)).toContain('"errcode":0')
  })

  it('gzip', async () => {
    const body = gzipSync(countForm())
    const head = `POST /topapi/user/count HTTP/1.1\r\n${close}Content-Type: application/x-www-form-urlencoded\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`
    expect(await sendRaw(port, head, body)).toContain('"errcode":0')
  })

  it('HTTP/1.0, and closes', async () => {
    const head = `POST /topapi/user/count HTTP/1.0\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${countForm().length}\r\n\r\n`
    expect(await sendRaw(port, head + countForm())).toContain('"errcode":0')
  })

  it('a request line in absolute form, as clients write it to a proxy', async () => {
    const raw = await sendRaw(
      port,
      `GET http://api.dingtalk.com/gettoken HTTP/1.1\r\nHost: api.dingtalk.com\r\nConnection: close\r\n\r\n`,
    )
    expect(raw).toContain('"errcode":404')
    const old = await sendRaw(
      port,
      `GET http://oapi.dingtalk.com/gettoken HTTP/1.1\r\nHost: oapi.dingtalk.com\r\nConnection: close\r\n\r\n`,
    )
    expect(old).toContain('"errcode":40035')
  })
})

describe('whatever goes wrong, the simulator answers or closes, and lives on', () => {
  const json = 'Content-Type: application/json\r\n'

  it.each([
    [
      'a body beyond a megabyte',
      () =>
        `POST /topapi/user/count?access_token=${token} HTTP/1.1\r\n${close}${json}Content-Length: 1200000\r\n\r\n${'x'.repeat(1_200_000)}`,
      '"errcode":47001',
    ],
    [
      'an unknown content encoding',
      () =>
        `POST /topapi/user/count?access_token=${token} HTTP/1.1\r\n${close}${json}Content-Encoding: zstd9\r\nContent-Length: 2\r\n\r\n{}`,
      '"errcode":47001',
    ],
    [
      'damaged gzip',
      () =>
        `POST /topapi/user/count?access_token=${token} HTTP/1.1\r\n${close}${json}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`,
      '"errcode":47001',
    ],
    ['a path that is no text', () => `GET /%ff%fe/%zz HTTP/1.1\r\n${close}\r\n`, '"errcode":404'],
    ['a path of slashes', () => `GET // HTTP/1.1\r\n${close}\r\n`, '"errcode":404'],
    ['an asterisk', () => `OPTIONS * HTTP/1.1\r\n${close}\r\n`, '"errcode":404'],
    ['bytes that are no HTTP', () => '\u0000\u0001nonsense\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    [
      'a header too long',
      () => `GET /gettoken HTTP/1.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
      'HTTP/1.1 400 Bad Request',
    ],
  ])('%s', async (_, request, expected) => {
    const raw = await sendRaw(port, request()).catch((error: NodeJS.ErrnoException) => error.code)
    if (raw !== 'ECONNRESET') expect(raw).toContain(expected)
    expect(raw).not.toMatch(/\n\s+at |X-Powered-By|ETag|<html/i)
    expect(await sendRaw(port, `GET /gettoken HTTP/1.1\r\n${close}\r\n`)).toContain(
      '"errcode":40035',
    )
  })

  it('a client that goes away in the middle of its body', async () => {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      `POST /topapi/user/count HTTP/1.1\r\n${close}${json}Content-Length: 100\r\n\r\n{"only`,
    )
    socket.destroy()
    expect(await sendRaw(port, `GET /gettoken HTTP/1.1\r\n${close}\r\n`)).toContain(
      '"errcode":40035',
    )
  })

  it('a client that sends half a body does not keep the simulator from closing', async () => {
    const other = createSimulator()
    const listening = await other.listen()
    const socket = connect(listening.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      `POST /topapi/user/count HTTP/1.1\r\n${close}${json}Content-Length: 100\r\n\r\n{"only`,
    )
    socket.on('error', () => {})
    const closed = once(socket, 'close')
    await other.close()
    await expect(closed).resolves.toBeDefined()
  })
})
