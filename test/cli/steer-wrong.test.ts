import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer, type Server as TcpServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { start, startIn } from '../support/command.js'
import { runSteer } from './steer-support.js'

const simulator = createSimulator({ organization: 'tiny', clock: '2026-03-01T09:30:00+08:00' })
let url: string
beforeAll(async () => {
  url = (await simulator.listen()).url
})
afterAll(() => simulator.close())

const run = (...flags: readonly string[]) => runSteer({ url }, ...flags)

describe('exits with 1 and says why', () => {
  it.each([
    [['faults', 'add', 'qps-ap'], 'no fault "qps-ap". Did you mean "qps-app"?'],
    [['faults', 'remove', 'fault-9'], 'no fault "fault-9". None is planned.'],
    [['clock', 'advance', 'a while'], 'no duration "a while"'],
    [['clock', 'set', '2020-01-01T00:00:00Z'], 'its clock goes forward only'],
    [['clock', '--tenant', 'dingmok'], 'no tenant "dingmok". Did you mean "dingmock"?'],
    [['log', '--last', 'all'], 'limit: expected an integer from 0 on, not the text "all"'],
    [['log', '--operation', 'getoken'], 'no operation "getoken". Did you mean "gettoken"?'],
    [['tenants', 'release', 'default'], 'the default tenant stays'],
  ])('of %j', async (flags, message) => {
    const { stdout, stderr, code } = await run(...flags)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^dingtalk-mock: /)
    expect(stderr).toContain(message)
  })
})

describe('exits with 2 and says what to do', () => {
  it.each([
    [['faults', 'lst'], 'no command "faults lst". Did you mean "list"?'],
    [['clock', 'advnce'], 'no command "clock advnce". Did you mean "advance"?'],
    [['faults', 'add'], "missing required argument 'fault'"],
    [['faults', 'add', 'x', '--when', 'y'], 'like dept_id=42'],
    [['faults', 'add', 'x', '--times', 'often'], 'It must be a number.'],
    [['clock', 'advance', '2h', '--tennant', 'x'], "unknown option '--tennant'"],
    [['changes', 'make'], "required option '--file <file>' not specified"],
    [['clock', '--url', 'localhost:7878'], 'localhost:7878 is no address of a simulator'],
    [
      ['clock', '--url', 'http://127.0.0.1:1'],
      'there is no simulator at http://127.0.0.1:1; start one with "dingtalk-mock serve"',
    ],
  ])('of %j', async (flags, message) => {
    const { stdout, stderr, code } = await run(...flags)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('of a simulator with a token, unless it is given', async () => {
    const guarded = await simulator.listen({ controlToken: 'ours' })
    const without = await runSteer({ url: guarded.url }, 'clock')
    expect(without.code).toBe(2)
    expect(without.stderr).toContain('give it with --token or DINGTALK_MOCK_TOKEN')
    expect((await runSteer({ url: guarded.url }, 'clock', '--token', 'ours')).code).toBe(0)
    expect((await runSteer({ url: guarded.url, token: 'ours' }, 'clock')).code).toBe(0)
  })

  it('of another server', async () => {
    const other = await serveText('<h1>It works</h1>')
    const { code, stderr } = await runSteer({ url: other.url }, 'clock')
    other.server.close()
    expect(code).toBe(2)
    expect(stderr).toBe(`${other.url} answers, but is no dingtalk-mock that can be steered`)
  })

  it.each([
    ['is silent', () => undefined, 'does not answer', 50],
    ['hangs up at once', (socket: Socket) => socket.end(), '; start one with', 50],
    [
      'breaks off at once',
      (socket: Socket) => socket.destroy(),
      'there is no simulator at',
      30_000,
    ],
    ['breaks off amid its answer', endEarly, 'there is no simulator at', 30_000],
  ])('of a server that %s', async (_, meet, message, patienceMs) => {
    const server = createTcpServer(meet)
    const other = await listenTo(server)
    const { code, stderr } = await runSteer({ url: other, patienceMs }, 'clock')
    server.close()
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain(other)
  })
})

it('runs as a command of its own, with what stands in the environment', async () => {
  const environment = { DINGTALK_MOCK_URL: url }
  const listed = startIn(environment, 'faults')
  expect([await listed.ended, listed.output]).toEqual([0, { stdout: 'no faults\n', stderr: '' }])
  const wrong = startIn(environment, 'clock', 'set', 'yesterday')
  expect(await wrong.ended).toBe(1)
  expect(wrong.output.stderr).toMatch(/^dingtalk-mock: to: no time "yesterday"/)
  const lost = start('faults', 'lst')
  expect(await lost.ended).toBe(2)
  expect(lost.output.stderr).toBe('dingtalk-mock: no command "faults lst". Did you mean "list"?\n')
})

async function serveText(text: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((_, response) => void response.end(text))
  return { server, url: await listenTo(server) }
}

async function listenTo(server: TcpServer): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return `http://127.0.0.1:${port}`
}

function endEarly(socket: Socket): void {
  socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"now":'))
}
