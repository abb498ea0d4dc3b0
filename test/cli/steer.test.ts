import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prefix } from '../../mock/control/request.js'
import { verbs } from '../../mock/control/verbs.js'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { judgeBy } from '../control/support.js'
import { runSteer } from './steer-support.js'

const clock = '2026-03-01T09:30:00+08:00'

let simulator: Simulator
let url: string
beforeEach(async () => {
  simulator = createSimulator({ organization: 'tiny', clock, freezeClock: true })
  url = (await simulator.listen()).url
})
afterEach(() => simulator.close())

const run = (...flags: readonly string[]) => runSteer({ url }, ...flags)
const file = (body: unknown) => ({ url, readData: () => Promise.resolve(body) })

it('adds a fault, lists it, and takes it out of force', async () => {
  const call = ['--operation', 'topapi.v2.user.list', '--when', 'dept_id=1', '--when', 'cursor=0']
  const added = await run('faults', 'add', 'qps-app', ...call, '--times', '3')
  const table = `id       fault    operation            which calls                   about  failed
fault-1  qps-app  topapi.v2.user.list  dept_id=1, cursor=0, times 3  0      0       in force
`
  expect(added).toEqual({ stdout: table, stderr: '', code: 0 })
  expect(await run('faults')).toEqual(added)
  expect((await run('faults', 'remove', 'fault-1')).stdout).toBe(
    'fault-1, qps-app, is out of force; of 0 calls it made 0 fail\n',
  )
  expect((await run('faults', 'list')).stdout).toBe('no faults\n')
})

it.each([
  ['slow', ['--ms', '20', '--times', 'always'], { fault: 'slow', ms: 20, times: 'always' }],
  ['40035', ['--operation', 'topapi.v2.user.list'], { fault: 40_035 }],
  ['dropped', ['--probability', '0.5', '--seed', '7'], { probability: 0.5, seed: 7 }],
  ['qps-app', ['--after', '2', '--every', '3'], { after: 2, every: 3 }],
  ['qps-app', ['--when', 'name=a=b'], { when: { name: 'a=b' } }],
])('writes the rule of faults add %s %j', async (fault, flags, rule) => {
  const bodies: unknown[] = []
  const spy = (_: string, init: RequestInit) => {
    bodies.push(JSON.parse(String(init.body)))
    return Promise.reject(new Error('seen'))
  }
  await runSteer({ fetch: spy }, 'faults', 'add', fault, ...flags)
  expect(bodies).toEqual([expect.objectContaining(rule)])
})

it('moves the clock of a tenant', async () => {
  const now = '2026-03-01 09:30:00 in Shanghai (2026-03-01T01:30:00.000Z), standing still\n'
  const later = '2026-03-01 11:30:00 in Shanghai (2026-03-01T03:30:00.000Z), standing still\n'
  const monday = '2026-03-02 09:00:00 in Shanghai (2026-03-02T01:00:00.000Z), standing still\n'
  expect((await run('clock')).stdout).toBe(now)
  expect((await run('clock', 'advance', '2h')).stdout).toBe(later)
  expect((await run('clock', 'set', '2026-03-02T09:00:00+08:00')).stdout).toBe(monday)
  expect((await run('clock', 'resume')).stdout).not.toContain('standing still')
  expect((await run('clock', 'freeze')).stdout).toContain('standing still')
  expect((await run('clock', 'advance', '1500')).code).toBe(0)
})

it('changes the organisation as a file says, now and later', async () => {
  const changes = [
    { kind: 'add-user', user: { userId: 'new1', name: '新人' } },
    { kind: 'remove-user', userId: 'new1', at: '2026-03-02T09:00:00+08:00' },
  ]
  const made = await runSteer(file(changes), 'changes', 'make', '--file', 'monday.yaml')
  expect(made.stdout).toBe(`at                        change       of
2026-03-01T01:30:00.000Z  add-user     new1  done
2026-03-02T01:00:00.000Z  remove-user  new1  waits
`)
  expect((await run('changes')).stdout).toMatch(/^at .*\n\S+ {2}remove-user {2}new1 {2}waits\n$/)
  await run('clock', 'advance', '1d')
  expect((await run('changes')).stdout).toBe('no changes\n')
})

it('shows what was asked, and forgets it', async () => {
  await fetch(`${url}/gettoken?appkey=dingmock&appsecret=mock-secret`)
  await fetch(`${url}/topapi/v2/user/list?access_token=none`, { method: 'POST' })
  const { stdout } = await run('log')
  expect(stdout).toMatch(
    /^09:30:00 {2}gettoken .* ms {2}appkey=dingmock appsecret=\*{3}\n09:30:00 {2}topapi\.v2\.user\.list +refused .*\n/,
  )
  expect((await run('log', '--operation', 'gettoken')).stdout).not.toContain('topapi')
  expect((await run('log', '--outcome', 'refusal')).stdout).not.toContain('gettoken')
  expect((await run('log', '--last', '1')).stdout).toContain('topapi')
  expect((await run('log', '--after', '2')).stdout).toBe('no calls\n')
  expect((await run('log', '--clear')).stdout).toBe('the calls are forgotten\n')
  expect((await run('log')).stdout).toBe('no calls\n')
})

it('lists, shows, makes and releases tenants', async () => {
  const body = { appKey: 'team', organization: 'tiny', clock }
  const made = await runSteer(file(body), 'tenants', 'create', '--file', 'team.yaml')
  expect(made.stdout).toMatch(/^ {2}AppKey {8}team\n {2}AppSecret {5}mock-secret\n/)
  expect(made.stdout).toContain('organisation  tiny, seed 1: 7 people in 4 departments\n')
  expect((await run('tenants', 'show', 'team')).code).toBe(0)
  expect((await run('tenants')).stdout.match(/^\w+/gm)).toEqual(['tenant', 'dingmock', 'team'])
  expect((await run('tenants', 'release', 'team')).stdout).toBe('team is released\n')
  expect((await run('tenants', 'show', 'team')).code).toBe(1)
  expect((await run('tenants', 'show')).stdout).toContain('dingmock')
})

it('resets the tenant that it is told to', async () => {
  await run('clock', 'advance', '1h', '--tenant', 'mock-tiny-7')
  expect((await run('reset', '--tenant', 'mock-tiny-7')).stdout).toBe(
    'mock-tiny-7 is as it was made\n',
  )
  expect((await run('clock')).stdout).toContain('09:30:00')
})

describe('every command', () => {
  const data = { 'changes.make': { kind: 'add-user', user: { userId: 'n', name: '新' } } }
  /** What each verb is on the command line. */
  const twins: { readonly [verb: string]: readonly string[] } = {
    'tenants.list': ['tenants', 'list'],
    'tenants.create': ['tenants', 'create', '--file', 'f'],
    'tenants.show': ['tenants', 'show', 'mock-tiny-7'],
    'tenants.release': ['tenants', 'release', 'mock-tiny-7'],
    'tenants.reset': ['reset'],
    'faults.list': ['faults', 'list'],
    'faults.add': ['faults', 'add', 'qps-app'],
    'faults.clear': ['faults', 'clear'],
    'faults.remove': ['faults', 'remove', 'fault-1'],
    'clock.show': ['clock', 'show'],
    'clock.advance': ['clock', 'advance', '2h'],
    'clock.set': ['clock', 'set', '2026-04-01T00:00:00+08:00'],
    'clock.freeze': ['clock', 'freeze'],
    'clock.resume': ['clock', 'resume'],
    'changes.list': ['changes', 'list'],
    'changes.make': ['changes', 'make', '--file', 'f'],
    'log.list': ['log'],
    'log.clear': ['log', '--clear'],
  }

  it.each(verbs)('$name has a twin that writes its answer as JSON', async ({ name, output }) => {
    simulator.tenant('mock-tiny-7')
    simulator.faults.add({ fault: 'qps-app' })
    const body = data[name as keyof typeof data] ?? { appKey: 'team', organization: 'tiny' }
    const { stdout, stderr, code } = await runSteer(file(body), ...(twins[name] ?? []), '--json')
    expect([code, stderr]).toEqual([0, ''])
    expect(judgeBy(output, JSON.parse(stdout))).toBe('')
  })

  it.each(Object.values(twins))('%s %s shows its flags and an example', async (...twin) => {
    const [group = ''] = twin
    const { stdout, code } = await run(group, '--help')
    expect(code).toBe(0)
    expect(stdout).toContain(`\n  dingtalk-mock ${group}`)
    expect(stdout).toContain('--url <url>')
    expect(stdout).toContain('--token <token>')
  })

  it('takes its flags before and behind its name', async () => {
    simulator.tenant('mock-tiny-7').clock.freeze()
    const before = await runSteer({}, 'clock', '--url', url, '--tenant', 'mock-tiny-7', 'show')
    const behind = await runSteer({}, 'clock', 'show', '--url', url, '--tenant', 'mock-tiny-7')
    expect([before.code, before]).toEqual([0, behind])
  })

  it('is coloured for people only where it may be', async () => {
    expect((await runSteer({ url, isColored: true }, 'tenants')).stdout).toContain('\u001b[2m')
    expect((await run('tenants')).stdout).not.toContain('\u001b')
  })
})

it('speaks to a simulator below a path', async () => {
  const seen: string[] = []
  const spy = (asked: string) => {
    seen.push(asked)
    return Promise.reject(new Error('seen'))
  }
  await runSteer({ fetch: spy, url: 'http://127.0.0.1:1/dingtalk/' }, 'reset', '--tenant', 'a/b')
  expect(seen).toEqual([`http://127.0.0.1:1/dingtalk${prefix}/tenants/a%2Fb/reset`])
})
