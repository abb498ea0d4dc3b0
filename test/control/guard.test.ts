import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLoopback } from '../../mock/control/guard.js'
import { expressHandlers } from '../../mock/transports/express.js'
import { listen } from '../../mock/transports/server.js'
import { createSimulator, type Listening } from '../../src/entries/index.js'
import { readRaw, sendRaw } from '../support/raw-socket.js'
import { makeControls } from './make-controls.js'
import { ask, headerOf } from './support.js'

const token = 'a-token-of-ours'

let open: Listening
let guarded: Listening
beforeAll(async () => {
  const simulator = createSimulator()
  open = await listen(simulator, {}, makeControls())
  guarded = await listen(simulator, { controlToken: token }, makeControls())
})
afterAll(() => Promise.all([open.close(), guarded.close()]))

async function send(
  { port }: Listening,
  line: string,
  headers: readonly string[],
): Promise<{ readonly status: number; readonly headers: string; readonly body: string }> {
  const head = [`${line} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n')
  const { statusLine, body: text, ...raw } = readRaw(await sendRaw(port, head))
  const names = raw.headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`)
  return { status: Number(statusLine.split(' ')[1]), headers: names.join('\n'), body: text }
}

const tenants = 'GET /_dingtalk-mock/v1/tenants'
const reset = 'POST /_dingtalk-mock/v1/tenants/default/reset'

const passing: readonly (readonly [what: string, line: string, headers: readonly string[]])[] = [
  ['a client on this machine', tenants, ['Host: 127.0.0.1:7878']],
  ['another port of a tunnel', tenants, ['Host: localhost:9999']],
  ['a name in capitals', tenants, ['Host: LOCALHOST']],
  ['another address of this machine', tenants, ['Host: 127.1.2.3:80']],
  ['the address of version 6', tenants, ['Host: [::1]:7878']],
  ['a page of its own', reset, ['Host: localhost:1', 'Origin: http://localhost:1']],
  [
    'a page of its own, as browsers tell',
    reset,
    ['Host: localhost:1', 'Sec-Fetch-Site: same-origin'],
  ],
  ['an address typed in', tenants, ['Host: localhost:1', 'Sec-Fetch-Site: none']],
]

const refused: typeof passing = [
  ['a name of the web that points here', tenants, ['Host: evil.example.com:7878']],
  ['a name that only begins like an address', tenants, ['Host: 127.0.0.1.example.com']],
  ['a name that only ends like one', tenants, ['Host: example.com@localhost']],
  ['no name', tenants, ['X-None: 1']],
  ['a page of the web', reset, ['Host: localhost:1', 'Origin: https://evil.example.com']],
  ['a page without an origin', reset, ['Host: localhost:1', 'Origin: null']],
  ['a page of another port', reset, ['Host: localhost:1', 'Origin: http://localhost:2']],
  ['a link on a page of the web', tenants, ['Host: localhost:1', 'Sec-Fetch-Site: cross-site']],
  ['a page of a neighbour', tenants, ['Host: localhost:1', 'Sec-Fetch-Site: same-site']],
  [
    'the question of a browser whether it may',
    'OPTIONS /_dingtalk-mock/v1/tenants',
    ['Host: localhost:1', 'Origin: http://x', 'Access-Control-Request-Method: POST'],
  ],
]

describe('without a token', () => {
  it.each(passing)('lets pass %s', async (_, line, headers) => {
    expect((await send(open, line, headers)).status).toBe(200)
  })

  it.each(refused)('refuses %s', async (_, line, headers) => {
    const answer = await send(open, line, headers)
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'ERR_FOREIGN' } })
  })

  it('refuses clients of other machines, whatever they call it', () => {
    const answer = ask(makeControls(), 'GET', '/tenants', { clientIp: '192.0.2.7' })
    expect(answer.status).toBe(403)
  })

  it('may be called by the address that the server is bound to', () => {
    const asked = { host: 'Mock.test:7878', guard: { host: 'mock.test' } }
    expect(ask(makeControls(), 'GET', '/tenants', asked).status).toBe(200)
  })
})

describe('with a token', () => {
  it.each([
    ['the token', `Authorization: Bearer ${token}`],
    ['another case of the scheme', `Authorization: bearer ${token}`],
  ])('lets pass %s', async (_, header) => {
    expect((await send(guarded, tenants, ['Host: mock.test', header])).status).toBe(200)
  })

  it.each([
    ['none', 'X-None: 1'],
    ['an empty one', 'Authorization: Bearer '],
    ['another of its length', `Authorization: Bearer ${'x'.repeat(token.length)}`],
    ['its beginning', `Authorization: Bearer ${token.slice(0, -1)}`],
    ['more than it', `Authorization: Bearer ${token}x`],
    ['another scheme', `Authorization: Basic ${token}`],
  ])('refuses %s', async (_, header) => {
    const answer = await send(guarded, tenants, ['Host: localhost:1', header])
    expect(answer.status).toBe(401)
    expect(answer.headers).toContain('www-authenticate: Bearer')
    expect(answer.body).not.toContain(token)
  })

  it.each(['', ' ', 'two words', '密码', 'a\n', 7])(
    'is not opened with the token %j',
    async (wrong) => {
      const controlToken = wrong as string
      const simulator = createSimulator()
      await expect(simulator.listen({ controlToken })).rejects.toThrow('controlToken: expected')
      expect(() => expressHandlers(simulator, { control: simulator, controlToken })).toThrow(
        'controlToken: expected',
      )
    },
  )

  it('refuses pages of other origins all the same', async () => {
    const headers = ['Host: mock.test', `Authorization: Bearer ${token}`, 'Origin: http://x.test']
    expect((await send(guarded, tenants, headers)).status).toBe(403)
  })
})

it('lets no page of another origin read an answer', async () => {
  const answers = await Promise.all(
    [...passing, ...refused].map(([, line, headers]) => send(open, line, headers)),
  )
  for (const { headers } of answers) {
    expect(headers).not.toContain('access-control-')
    expect(headers).toContain('cache-control: no-store')
  }
})

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['127.0.0.1.example.com', false],
  ['', false],
])('whether nobody but this machine reaches %j: %j', (host, is) => {
  expect(isLoopback(host)).toBe(is)
})

it('tells every refusal in JSON', () => {
  const answer = ask(makeControls(), 'GET', '/tenants', { host: 'x.test' })
  expect(headerOf(answer, 'content-type')).toBe('application/json; charset=utf-8')
})
