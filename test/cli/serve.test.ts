import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { running, start, startIn, untilPrinted } from '../support/command.js'

it('tells a newcomer the address, the credentials, the organisation and three calls', async () => {
  const run = start('serve', '--port', '0')
  const url = await untilPrinted(run, /is DingTalk on (http:\/\/127\.0\.0\.1:\d+)/)
  await untilPrinted(run, /Ctrl-C/)
  const banner = run.output.stdout
  expect(banner).toMatch(/AppKey\s+dingmock/)
  expect(banner).toMatch(/AppSecret\s+mock-secret/)
  expect(banner).toMatch(/corpId\s+dingmockcorp/)
  expect(banner).toMatch(/company: \d+ people in \d+ departments/)
  expect(banner.match(/^.*curl .*$/gm)).toHaveLength(3)
  expect(banner).not.toContain('\u001b')
  expect(await (await fetch(`${url}/gettoken`)).json()).toMatchObject({ errcode: 40035 })
})

it('runs the three calls of its banner as they are printed', async () => {
  const run = start('serve', '--port', '0', '--log', 'silent')
  await untilPrinted(run, /Ctrl-C/)
  const lines = run.output.stdout.match(/^.*curl .*$/gm) ?? []
  const shell = spawn('sh', ['-c', lines.join('; echo;')])
  let printed = ''
  shell.stdout.on('data', (text) => (printed += String(text)))
  await once(shell, 'close')
  expect(printed.match(/"errcode":0/g)).toHaveLength(2)
  expect(printed).toMatch(/"has_more":false,"list":\[\{.*"userid":/)
})

it('writes one line for each call: operation, outcome, rule, milliseconds', async () => {
  const run = start('serve', '--port', '0')
  const url = await untilPrinted(run, /(http:\/\/127\.0\.0\.1:\d+)/)
  await fetch(`${url}/gettoken?appkey=dingmock&appsecret=secret-never-printed`)
  await untilPrinted(
    run,
    /\d\d:\d\d:\d\d {2}gettoken +refused gettoken\/credentials-invalid {2}[\d.]+ ms\n/,
  )
  await fetch(`${url}/topapi/nothing?access_token=token-never-printed`)
  await untilPrinted(
    run,
    /GET \/topapi\/nothing\?access_token=\*\*\* +refused topapi\/unknown-api {2}[\d.]+ ms\n/,
  )
  await fetch(`${url}/topapi/user/cuont?access_token=token-never-printed`)
  await untilPrinted(run, / ms {2}no such path; did you mean POST \/topapi\/user\/count\?\n/)
  expect(run.output.stdout).not.toContain('never-printed')
})

it('says what was asked for besides', async () => {
  const clock = '2026-03-01T09:30:00+08:00'
  const flags = ['--clock', clock, '--freeze-clock', '--fault', 'qps-app', '--fault', 'slow,ms=1']
  const run = start('serve', '--port', '0', ...flags)
  const banner = await untilPrinted(run, /^([^]*Ctrl-C)/)
  expect(banner).toMatch(/clock +2026-03-01 09:30:00 in Shanghai .*, standing still\n/)
  expect(banner).toMatch(/faults +2 in force\n/)
})

it('prints the token that it made up, and none that was given', async () => {
  const flags = ['serve', '--port', '0', '--host', '0.0.0.0']
  const alone = await untilPrinted(start(...flags), /^([^]*Ctrl-C)/)
  expect(alone).toMatch(/steered with +DINGTALK_MOCK_TOKEN=[\w-]{32}\n/)
  const given = startIn({ DINGTALK_MOCK_TOKEN: 'of-the-team' }, ...flags)
  expect(await untilPrinted(given, /^([^]*Ctrl-C)/)).not.toContain('of-the-team')
})

it('writes JSON lines on demand, the first of which says where it listens', async () => {
  const run = start(
    'serve',
    '--port',
    '0',
    '--log',
    'json',
    '--organization',
    'tiny',
    '--app-key',
    'k',
    '--app-secret',
    's',
  )
  const first = JSON.parse(await untilPrinted(run, /^(\{.*\})\n/)) as { url: string }
  expect(first).toMatchObject({
    event: 'listening',
    appKey: 'k',
    appSecret: 's',
    organization: { name: 'tiny' },
  })
  await fetch(`${first.url}/gettoken?appkey=k&appsecret=s&corpId=x`)
  const call = JSON.parse(await untilPrinted(run, /\n(\{"event":"call".*\})\n/)) as object
  expect(call).toMatchObject({
    operation: 'gettoken',
    dialect: 'plain',
    outcome: 'reply',
    status: 200,
    unread: ['corpId'],
    hints: [{ id: 'parameter-unread', text: 'corpId is not read; did you mean corpid?' }],
    ms: expect.any(Number),
  })
})

it('starts its clock where it is told', async () => {
  const run = start('serve', '--port', '0', '--clock', '2020-02-03T04:05:06+08:00')
  const url = await untilPrinted(run, /(http:\/\/127\.0\.0\.1:\d+)/)
  expect((await fetch(`${url}/gettoken`)).headers.get('date')).toMatch(/^Sun, 02 Feb 2020 20:0/)
})

it.each(['SIGINT', 'SIGTERM'] as const)('ends clean on %s', async (signal) => {
  const run = start('serve', '--port', '0')
  const url = await untilPrinted(run, /(http:\/\/127\.0\.0\.1:\d+)/)
  await fetch(`${url}/gettoken`)
  run.process.kill(signal)
  expect(await run.ended).toBe(0)
  expect(run.output.stderr).toBe('')
})

describe('tells in a line what is wrong, and ends with 2', () => {
  it.each([
    [
      'an unknown flag',
      ['serve', '--prot', '1'],
      /unknown option '--prot'\n\(Did you mean --port\?\)/,
    ],
    ['an unknown command', ['sevre'], /unknown command 'sevre'\n\(Did you mean serve\?\)/],
    [
      'a port that is no number',
      ['serve', '--port', 'eighty'],
      /'--port <number>' argument 'eighty' is invalid/,
    ],
    ['a port too large', ['serve', '--port', '70000'], /A port is at most 65535/],
    [
      'a seed that is no number',
      ['serve', '--seed', '-1'],
      /'--seed <number>' argument '-1' is invalid/,
    ],
    [
      'people that are no number',
      ['serve', '--people', '1e6'],
      /'--people <number>' argument '1e6' is invalid/,
    ],
    [
      'more people than can be',
      ['serve', '--people', '1000001'],
      /people: expected an integer from 1 to 1000000, not 1000001\n$/,
    ],
    [
      'fewer people than are there',
      ['serve', '--people', '100'],
      /people: company has 517 people of its own; ask for as many or more, or take the organisation tiny, which has 7\n$/,
    ],
    [
      'an unknown organisation',
      ['serve', '--organization', 'compny'],
      /no organization "compny"\. Did you mean "company"\?/,
    ],
    [
      'a clock that is no time',
      ['serve', '--clock', 'tomorrow'],
      /no time "tomorrow"; write it like 2026-03-01T09:30:00\+08:00/,
    ],
    [
      'an unknown log format',
      ['serve', '--log', 'xml'],
      /Allowed choices are pretty, json, silent/,
    ],
    [
      'an empty key',
      ['serve', '--app-key', ''],
      /appKey: expected a text that is not empty, not an empty text/,
    ],
    [
      'an address of another machine',
      ['serve', '--port', '0', '--host', '192.0.2.1'],
      /192\.0\.2\.1:0 is no address of this machine/,
    ],
  ])('%s', async (_, flags, message) => {
    const run = start(...flags)
    expect(await run.ended).toBe(2)
    expect(run.output.stderr).toMatch(message)
    expect(run.output.stderr).toMatch(/^dingtalk-mock: /)
    expect(run.output.stderr).not.toMatch(/\n\s+at /)
    expect(run.output.stdout).toBe('')
  })

  it('a busy port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const run = start('serve', '--port', String(port))
    expect(await run.ended).toBe(2)
    expect(run.output.stderr).toBe(
      `dingtalk-mock: 127.0.0.1:${port} is busy; stop the other program, or choose another port (0 takes any free one)\n`,
    )
    other.close()
  })
})

it('ends when the npm that started it is ended', async () => {
  const npm = spawn('npm', ['start', '--silent', '--', '--port', '0', '--log', 'json'])
  running.push(npm)
  const [line] = (await once(npm.stdout, 'data')) as [Buffer]
  const { url } = JSON.parse(String(line)) as { url: string }
  npm.kill('SIGTERM')
  // Its output closes when the last process that could write to it is gone.
  await once(npm, 'close')
  await expect(fetch(`${url}/gettoken`)).rejects.toThrow('fetch failed')
})

it.each(['SIGINT', 'SIGTERM', 'SIGINT', 'SIGTERM'] as const)(
  'ends clean on a %s that comes with its first line',
  async (signal) => {
    const run = start('serve', '--port', '0', '--log', 'json')
    run.process.stdout?.once('data', () => run.process.kill(signal))
    expect(await run.ended).toBe(0)
  },
)

it('prints its version, and ends with 0', async () => {
  const run = start('--version')
  expect(await run.ended).toBe(0)
  expect(run.output.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

it('prints help with examples, and ends with 0', async () => {
  const run = start('serve', '--help')
  expect(await run.ended).toBe(0)
  expect(run.output.stdout).toMatch(/Examples:\n {2}dingtalk-mock serve\n/)
})
