import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../mock/changes/change.js'
import type { Environment } from '../../mock/core/environment.js'
import type { SimulatorOptions } from '../../mock/options.js'
import { makeSimulator, type Simulator } from '../../mock/simulator.js'
import { api, callTopapi, getToken, readBody, type Body } from '../support/client.js'

const minuteMs = 60_000

/** A simulator whose outside time goes by when it is told to. */
function makeWaiting(options: SimulatorOptions = {}) {
  let elapsedMs = 0
  const environment: Environment = {
    now: () => 1_772_325_000_000 + elapsedMs,
    elapsedMs: () => elapsedMs,
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    later: () => () => undefined,
  }
  const simulator = makeSimulator({ organization: 'tiny', ...options }, environment)
  return {
    simulator,
    wait: (minutes: number) => {
      elapsedMs += minutes * minuteMs
    },
  }
}

function keysOf(simulator: Simulator): readonly string[] {
  return simulator.tenants().map(({ key }) => key)
}

async function count(simulator: Simulator, token: string): Promise<Body> {
  return callTopapi(simulator, token, 'topapi.user.count', { only_active: false })
}

describe('a tenant that nobody uses', () => {
  it('is released after an hour, when another one comes', async () => {
    const { simulator, wait } = makeWaiting()
    await getToken(simulator, 'mock-tiny-1-idle')
    wait(60)
    await getToken(simulator, 'mock-tiny-1-early')
    expect(keysOf(simulator)).toContain('mock-tiny-1-idle')
    wait(1)
    await getToken(simulator, 'mock-tiny-1-late')
    expect(keysOf(simulator)).toEqual(['dingmock', 'mock-tiny-1-early', 'mock-tiny-1-late'])
  })

  it.each<[string, (simulator: Simulator, token: string) => unknown]>([
    ['a call with its token', (simulator, token) => count(simulator, token)],
    ['a call to no operation', (simulator, token) => callTopapi(simulator, token, 'topapi.x', {})],
    ['another login', (simulator) => getToken(simulator, 'mock-tiny-1-used')],
    ['whoever steers it', (simulator) => simulator.tenant('mock-tiny-1-used').clock.state()],
  ])('is used by %s, and stays', async (_, use) => {
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 5 })
    const token = await getToken(simulator, 'mock-tiny-1-used')
    simulator.tenant('mock-tiny-1-used').faults.add({ fault: 'reset', operation: 'auth.scopes' })
    for (let round = 1; round <= 3; round++) {
      wait(4)
      await use(simulator, token)
      await getToken(simulator, `mock-tiny-1-${round}`)
    }
    // Not another life of it.
    expect(simulator.tenant('mock-tiny-1-used').faults.list()).toHaveLength(1)
    expect(keysOf(simulator)).not.toContain('mock-tiny-1-1')
  })

  it('is not used by who only looks at the list of tenants', async () => {
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 5 })
    await getToken(simulator, 'mock-tiny-1-idle')
    wait(3)
    expect(keysOf(simulator)).toContain('mock-tiny-1-idle')
    wait(3)
    await getToken(simulator, 'mock-tiny-1-next')
    expect(keysOf(simulator)).not.toContain('mock-tiny-1-idle')
  })

  it('stays for good where tenants are never released', async () => {
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 'never' })
    await getToken(simulator, 'mock-tiny-1-a')
    wait(1_000_000)
    await getToken(simulator, 'mock-tiny-1-b')
    expect(keysOf(simulator)).toContain('mock-tiny-1-a')
  })

  it('stays when it is the default one, whoever comes', async () => {
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 5 })
    const token = await getToken(simulator)
    wait(60)
    await getToken(simulator, 'mock-tiny-1-a')
    expect(await count(simulator, token)).toMatchObject({ errcode: 0 })
  })
})

describe('a tenant that was released', () => {
  it('comes back as it was made, and is a stranger to its old tokens', async () => {
    const clock = '2026-03-01T00:00:00Z'
    const own = { appKey: 'ours', organization: 'tiny', clock, freezeClock: true }
    const { simulator, wait } = makeWaiting({
      tenantIdleMinutes: 5,
      tenants: [{ ...own, faults: [{ fault: 'system-busy', operation: 'topapi.user.listid' }] }],
    })
    const tenant = simulator.tenant('ours')
    const made = tenant.state()
    const token = await getToken(simulator, 'ours')
    await callTopapi(simulator, token, 'topapi.user.listid', { dept_id: 1 })
    tenant.clock.advance('1d')
    tenant.faults.add({ fault: 'scope-missing' })
    wait(6)
    await getToken(simulator, 'mock-tiny-1-next')
    expect(keysOf(simulator)).not.toContain('ours')

    expect(tenant.state()).toEqual(made)
    expect(tenant.faults.list()).toMatchObject([{ fault: 'system-busy', calls: 0, hits: 0 }])
    expect(await count(simulator, token)).toMatchObject({ errcode: 88, sub_code: '40014' })
    expect(tenant.log.count()).toBe(0)
    expect(await count(simulator, await getToken(simulator, 'ours'))).toMatchObject({ errcode: 0 })
  })

  it('is declared still when it was created, until it is released by name', async () => {
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 5 })
    const created = { appKey: 'made', organization: 'tiny', apps: [{ key: 'b', secret: 's' }] }
    simulator.createTenant(created)
    wait(6)
    await getToken(simulator, 'mock-tiny-1-next')
    expect(keysOf(simulator)).not.toContain('made')
    expect(await getToken(simulator, 'b', 's')).toMatch(/^[0-9a-f]{32}$/)

    wait(6)
    await getToken(simulator, 'mock-tiny-1-later')
    expect(simulator.releaseTenant('b')).toBe(false)
    expect(await getToken(simulator, 'b', 's')).toMatch(/^[0-9a-f]{32}$/)
    wait(6)
    await getToken(simulator, 'mock-tiny-1-last')
    expect(simulator.releaseTenant('b')).toBe(false)
    expect(simulator.releaseTenant('made')).toBe(true)
    expect(await getToken(simulator, 'b', 's')).toBeUndefined()
    expect(simulator.createTenant(created).state()).toMatchObject({ key: 'made', exchanges: 0 })
  })
})

const planned: readonly Change[] = [
  { kind: 'remove-user', userId: 'new', at: '2026-03-01T12:00:00Z' },
  { kind: 'add-user', user: { userId: 'new', name: '新' }, at: '2026-03-01T11:00:00Z' },
  { kind: 'remove-user', userId: 'manager1001', at: '2026-03-01T13:00:00Z' },
]

describe('a tenant that comes into being when changes that it brings have become due', () => {
  it.each<[string, (simulator: Simulator, wait: (minutes: number) => void) => void]>([
    ['when it is used for the first time', (_, wait) => wait(24 * 60)],
    [
      'when it comes back',
      (simulator, wait) => {
        expect(simulator.tenant('ours').planned()).toHaveLength(3)
        wait(24 * 60)
        expect(simulator.releaseTenant('ours')).toBe(true)
      },
    ],
    [
      'when it is reset on another day',
      (simulator, wait) => {
        expect(simulator.tenant('ours').planned()).toHaveLength(3)
        wait(24 * 60)
        simulator.tenant('ours').reset()
      },
    ],
  ])('has them made in the order of their times, %s', async (_, come) => {
    const ours = { appKey: 'ours', organization: 'tiny', changes: planned }
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 'never', tenants: [ours] })
    come(simulator, wait)
    expect(await getToken(simulator, 'ours')).toMatch(/^[0-9a-f]{32}$/)
    const tenant = simulator.tenant('ours')
    expect(tenant.state()).toMatchObject({ organization: { people: 6 }, plannedChanges: 0 })
    expect(tenant.planned()).toEqual([])
  })
})

it('planned changes wait no longer when the clock has come to them, though nobody called', () => {
  const { simulator, wait } = makeWaiting({ changes: planned.slice(1) })
  expect(simulator.planned()).toHaveLength(2)
  wait(11 * 60)
  expect(simulator.planned().map(({ at }) => at)).toEqual(['2026-03-01T13:00:00.000Z'])
  wait(2 * 60)
  expect(simulator.state()).toMatchObject({ plannedChanges: 0, organization: { people: 7 } })
})

it('a tenant that is reset on another day has who left until then', async () => {
  const key = 'mock-company-1-days'
  const list = async ({ simulator }: ReturnType<typeof makeWaiting>) => {
    const headers = { 'x-acs-dingtalk-access-token': (await getToken(simulator, key)) ?? '' }
    const query = 'startTime=2026-02-20T00:00:00Z&maxResults=50'
    const url = `${api}/v1.0/contact/empLeaveRecords?${query}`
    return readBody(await simulator.fetch(url, { headers }))
  }
  const [reset, fresh] = [makeWaiting(), makeWaiting()]
  const before = await list(reset)
  for (const { wait } of [reset, fresh]) wait(20 * 24 * 60)
  reset.simulator.tenant(key).reset()
  const after = await list(reset)
  expect(after).toEqual(await list(fresh))
  expect(after).not.toEqual(before)
})

describe('many short-lived tenants', () => {
  it('are held no longer than they are in use', async () => {
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 5 })
    let most = 0
    for (let number = 1; number <= 2000; number++) {
      simulator.tenant(`mock-tiny-1-${number}`).faults.add({ fault: 'system-busy' })
      most = Math.max(most, simulator.tenants().length)
      wait(1)
    }
    // The default one, and those of the last five minutes.
    expect(most).toBe(7)
  })

  it('leave nothing behind that anybody could reach', async () => {
    const { simulator, wait } = makeWaiting({ tenantIdleMinutes: 5 })
    const tenants: WeakRef<object>[] = []
    for (let number = 1; number <= 200; number++) {
      const key = `mock-tiny-${number}-gone`
      await getToken(simulator, key)
      simulator.tenant(key).change({ kind: 'remove-user', userId: 'manager1001' })
      tenants.push(new WeakRef(logIn(simulator, key)))
      wait(1)
    }
    // What was released is kept until the event loop has turned.
    await new Promise((resolve) => setImmediate(resolve))
    collectGarbage()
    expect(tenants.filter((tenant) => tenant.deref() !== undefined).length).toBeLessThan(10)
  })
})

/** The tenant that answers. */
function logIn(simulator: Simulator, key: string): object {
  const target = `/gettoken?appkey=${key}&appsecret=mock-secret`
  return simulator.answer({
    method: 'GET',
    host: '',
    target,
    header: () => undefined,
    body: new Uint8Array(),
    isBodyUnreadable: false,
    clientIp: '127.0.0.1',
  }).tenant
}

/** Node has it when it is asked for, at any time. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
