import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type SimulatorOptions } from '../../src/entries/index.js'
import { spoilRows, type Spoil } from '../contracts/spoil.js'
import { startIn } from '../support/command.js'
import { serveFetch } from '../support/serve-fetch.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const environment = {
  DINGTALK_APP_KEY: 'dingmock',
  DINGTALK_APP_SECRET: 'mock-secret',
  DINGTALK_CORP_ID: 'dingmockcorp',
}

async function check(...flags: readonly string[]) {
  const command = startIn(environment, 'check', ...flags)
  const code = await command.ended
  return { code, ...command.output }
}

/** Where nothing listens. */
const nobody = 'http://127.0.0.1:65533'

const honest: Spoil = (fetch) => fetch
const broken = spoilRows((row) => ({ ...row, active: 'yes' }))

function serve(spoil: Spoil = honest, options: SimulatorOptions = {}): Promise<string> {
  const simulator = createSimulator(options)
  return serveFetch(spoil((request) => simulator.fetch(request)))
}

const few = ['--only', 'topapi.v2.user.list', '--except', 'oauth2_1.0.GetToken']

it('ends with 0 where the target keeps the contract', async () => {
  const { code, stdout, stderr } = await check(await serve())
  expect(stdout).toMatch(/\nClean: 16 operations .*; nothing found in \d+ requests\.\n$/)
  expect(stderr).toMatch(/^Plan for http:.* {2}writes +0\n\n$/s)
  expect(code).toBe(0)
})

it('ends with 1 where it does not, and says so plainly into a pipe', async () => {
  const { code, stdout, stderr } = await check(await serve(broken), ...few)
  expect(code).toBe(1)
  expect(stdout).toMatch(/\nerror {2}body-as-documented\n.*where +\/result\/list\/\*\/active\n/s)
  for (const control of ['\u001b', '\r']) expect(stdout + stderr).not.toContain(control)
  expect(stderr).not.toContain('operation 1 of 1')
})

describe('ends with 2, and says what to do,', () => {
  it.each<[string, (url: string) => readonly string[], RegExp]>([
    [
      'where nothing answers',
      () => [nobody],
      /^no token could be had: .*\. Is it running, and is this its address\?$/i,
    ],
    [
      'where the secret is refused',
      (url) => [url, '--app-secret', 'wrong', ...few],
      /refused with 40096.* Check the AppKey and the AppSecret\.$/,
    ],
    [
      'where the budget is spent',
      (url) => [url, '--max-calls', '20'],
      /^The budget of 20 calls is spent\. Give more --max-calls/,
    ],
    [
      'where an operation is never asked',
      (url) => [url, '--corp-id', '', '--only', 'oauth2_1.0.GetToken'],
      /^oauth2_1\.0\.GetToken was not asked: no value for corpId/,
    ],
  ])('%s', async (_, flags, message) => {
    const { code, stdout, stderr } = await check(...flags(await serve()), '--json')
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, clean: false })
    expect(/^dingtalk-mock: (.*)$/m.exec(stderr)?.[1]).toMatch(message)
  })
})

describe('could not run', () => {
  it.each<[string, readonly string[], string]>([
    ['without a target', [], 'no target: give a base URL, such as http://127.0.0.1:7878, or'],
    ['with half a target', ['--oapi', 'http://a'], 'no target for the new API: give --api too'],
    ['without a scheme', ['127.0.0.1:7878'], 'Did you mean "http://127.0.0.1:7878"?'],
    ['with a secret in the URL', ['http://a:b@c'], 'a URL without a user, a query and a fragment'],
    [
      'with an unknown operation',
      ['http://a', '--only', 'topapi.usr.count'],
      'Did you mean "topapi.user.count"?',
    ],
    [
      'with an unknown operation left out',
      ['http://a', '--except', 'gettokn'],
      'Did you mean "gettoken"?',
    ],
    ['with an unknown reporter', ['http://a', '--reporter', 'junt'], 'Did you mean "junit"?'],
    ['with a reporter for nothing', ['http://a', '--reporter', 'junit='], 'names no file'],
    [
      'with two reports in one file',
      ['http://a', '--reporter', 'junit=x', '--reporter', 'json=x'],
      'two reporters cannot both write x',
    ],
    [
      'with two reports in one output',
      ['http://a', '--json', '--reporter', 'pretty'],
      'pretty and json cannot share the output',
    ],
    [
      'with a report where it cannot be',
      ['http://a', '--reporter', 'json=/nowhere/at/all.json'],
      '/nowhere/at/all.json cannot be written',
    ],
    [
      'with a replay of nothing',
      ['http://a', '--replay', 'nowhere.json'],
      'nowhere.json cannot be',
    ],
    ['with a profile that there is not', ['http://a', '--profile', 'dead'], 'Allowed choices are'],
    ['with no rate at all', ['http://a', '--rate', '0'], 'It must be a number above 0.'],
    ['with a budget of nothing', ['http://a', '--max-calls', '0'], 'whole number from 1 on'],
  ])('%s', async (_, flags, message) => {
    const { code, stdout, stderr } = await check(...flags)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^dingtalk-mock: /m)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it.each([
    [
      'neither key nor secret',
      {},
      '--app-key (DINGTALK_APP_KEY) and --app-secret (DINGTALK_APP_SECRET)',
    ],
    ['an empty secret', { DINGTALK_APP_KEY: 'k', DINGTALK_APP_SECRET: '' }, 'give --app-secret (D'],
  ])('with %s', async (_, variables, message) => {
    const command = startIn(variables, 'check', nobody)
    expect(await command.ended).toBe(2)
    expect(command.output.stderr).toContain(message)
  })
})

it('resumes where calls are too many', async () => {
  const apps = [{ key: 'dingmock', callsPerSecond: 10 }]
  const { code } = await check(await serve(honest, { apps }), '--only', 'topapi.user.count')
  expect(code).toBe(0)
})

it('plans without credentials, and sends nothing', async () => {
  const command = startIn({}, 'check', 'https://oapi.dingtalk.io', '--dry-run')
  expect(await command.ended).toBe(0)
  expect(command.output.stderr).toBe('')
  expect(command.output.stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /^Plan for https:\/\/oapi\.dingtalk\.io and https:\/\/api\.dingtalk\.io, profile live, .* pace 15 a second of each operation: at most \d+ seconds, .* budget 1000 requests.* writes 0 /,
  )
})

it('plans for programs', async () => {
  const { code, stdout } = await check('http://[::1]:1', '--dry-run', '--json', ...few)
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    operations: [{ id: 'topapi.v2.user.list' }],
    seconds: 0,
    writes: 0,
  })
})

it('says beforehand where the budget cannot suffice', async () => {
  const flags = [nobody, '--dry-run', '--max-calls']
  const [short, enough] = await Promise.all([check(...flags, '100'), check(...flags, '900')])
  expect(short.stdout).toContain('100 requests, which is too few: see --max-calls')
  expect(enough.stdout).toContain('900 requests\n')
})

it('lists what can be judged', async () => {
  const [text, json] = await Promise.all([check('--list'), check('--list', '--json', ...few)])
  expect([text.code, json.code]).toEqual([0, 0])
  expect(text.stdout).toMatch(/^Operations\n {2}auth\.scopes +Get the contact scope of an app\.\n/)
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    operations: [{ id: 'topapi.v2.user.list' }],
  })
})

it('writes several reports at once', async () => {
  const [json, junit] = ['report.json', 'report.xml'].map((name) => join(folder, name)) as [
    string,
    string,
  ]
  const flags = ['--reporter', `json=${json}`, '--reporter', `junit=${junit}`]
  const { stdout } = await check(
    await serve(),
    ...few,
    ...flags,
    '--reporter',
    'github',
    '--reporter',
    'pretty',
  )
  expect(stdout).toMatch(/\nClean: 1 operation /)
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ version: 1, clean: true })
  expect(readFileSync(junit, 'utf8')).toMatch(/^<\?xml .*<\/testsuites>\n$/s)
})

it('replays a report: FAILED on the same target, FIXED on an honest one', async () => {
  const path = join(folder, 'earlier.json')
  const url = await serve(broken)
  await check(url, ...few, '--reporter', `json=${path}`)
  const [failed, fixed, unknown] = await Promise.all([
    check(url, '--replay', path),
    check(await serve(), '--replay', path),
    check(nobody, '--replay', path, '--json'),
  ])
  expect([failed.code, fixed.code, unknown.code]).toEqual([1, 0, 2])
  expect(failed.stdout).toMatch(/^FAILED {2}body-as-documented\n.*\n\d+ failed|^FAILED/s)
  expect(fixed.stdout).toMatch(
    /^FIXED {2}body-as-documented\n.*[1-9]\d* fixed, 0 failed, 0 unknown\.\n$/s,
  )
  expect(JSON.parse(unknown.stdout)).toMatchObject({ findings: [{ outcome: 'unknown' }] })
})

it('ends on demand, with a report of what it has seen', async () => {
  const simulator = createSimulator()
  let calls = 0
  const url = await serveFetch((request) => {
    calls += 1
    if (calls === 5) command.process.kill('SIGINT')
    return calls < 5 ? simulator.fetch(request) : new Promise(() => undefined)
  })
  const command = startIn(environment, 'check', url, '--json')
  expect(await command.ended).toBe(2)
  expect(JSON.parse(command.output.stdout)).toMatchObject({ stoppedBy: 'interrupted', calls: 5 })
  expect(command.output.stderr).toContain('It was interrupted. Run it again to the end.')
})

it('is quiet when its reader goes away', async () => {
  const command = startIn(environment, 'check', await serve(), ...few)
  command.process.stdout?.destroy()
  expect(await command.ended).toBe(0)
  expect(command.output.stderr).not.toContain('EPIPE')
})
