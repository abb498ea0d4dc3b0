import { describe, expect, it } from 'vitest'
import { makeSimulator } from '../../mock/simulator.js'
import { createSimulator, type Change } from '../../src/entries/index.js'
import { callTopapi, getToken, oapi, readBody } from '../support/client.js'

const count = { only_active: false }
const start = '2026-03-01T09:30:00+08:00'

describe('an AppKey', () => {
  it('of the documented form selects an organisation of its own, made on first use', async () => {
    const simulator = createSimulator({ organization: 'company' })
    expect(simulator.tenants().map(({ key }) => key)).toEqual(['dingmock'])
    const token = await getToken(simulator, 'mock-tiny-7-login')
    const answer = await callTopapi(simulator, token, 'topapi.user.count', count)
    expect(answer.result.count).toBe(7)
    expect(simulator.tenants().map(({ key }) => key)).toEqual(['dingmock', 'mock-tiny-7-login'])
  })

  it('that nobody declared is refused as DingTalk refuses it', async () => {
    const simulator = createSimulator()
    for (const key of ['mock-huge-1-x', 'dingabcdef']) {
      const url = `${oapi}/gettoken?appkey=${key}&appsecret=mock-secret`
      expect(await readBody(await simulator.fetch(url))).toMatchObject({ errcode: 40096 })
    }
    expect(simulator.tenants()).toHaveLength(1)
  })

  it('of the documented form wants the documented secret', async () => {
    const simulator = createSimulator()
    const url = `${oapi}/gettoken?appkey=mock-tiny-7-x&appsecret=wrong`
    expect(await readBody(await simulator.fetch(url))).toMatchObject({ errcode: 40096 })
  })

  it('selects a declared tenant, whose apps share its organisation', async () => {
    const simulator = createSimulator({
      tenants: [
        {
          appKey: 'ours',
          appSecret: 's1',
          organization: 'tiny',
          apps: [
            { key: 'second', secret: 's2', withoutPermissions: ['qyapi_get_department_member'] },
          ],
        },
      ],
    })
    const token = await getToken(simulator, 'second', 's2')
    const question = { dept_id: 1, cursor: 0, size: 1 }
    const answer = await callTopapi(simulator, token, 'topapi.v2.user.list', question)
    expect(answer).toMatchObject({ errcode: 88, sub_code: '60011' })
    expect(simulator.tenants().map(({ key }) => key)).toEqual(['dingmock', 'ours'])
    expect(simulator.tenant('ours').state()).toMatchObject({ corpId: 'dingours', exchanges: 2 })
  })

  it('of a login by organisation selects the tenant too', async () => {
    const simulator = createSimulator()
    const key = 'mock-tiny-1-isv'
    const response = await simulator.fetch(
      `https://api.dingtalk.com/v1.0/oauth2/ding${key}/token`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          client_id: key,
          client_secret: 'mock-secret',
          grant_type: 'client_credentials',
        }),
      },
    )
    expect(await readBody(response)).toMatchObject({ expires_in: 7200 })
    expect(simulator.tenant(key).state().exchanges).toBe(1)
  })
})

describe('a token', () => {
  it('leads to the tenant that issued it, and to no other', async () => {
    const simulator = createSimulator()
    const [one, other] = [
      await getToken(simulator, 'mock-tiny-1-a'),
      await getToken(simulator, 'mock-company-1-b'),
    ]
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(one).not.toBe(other)
    const counts = [one, other].map((token) =>
      callTopapi(simulator, token, 'topapi.user.count', count),
    )
    expect((await Promise.all(counts)).map(({ result }) => result.count)).toEqual([7, 517])
  })

  it('from before a reset is refused, and the log of its tenant tells of it', async () => {
    const simulator = createSimulator()
    const tenant = simulator.tenant('mock-tiny-1-a')
    const token = await getToken(simulator, tenant.appKey)
    tenant.reset()
    const answer = await callTopapi(simulator, token, 'topapi.user.count', count)
    expect(answer).toMatchObject({ errcode: 88, sub_code: '40014' })
    expect(tenant.log.count()).toBe(1)
    expect(simulator.log.count()).toBe(0)
  })

  it('of nobody is the matter of the default tenant', async () => {
    const simulator = createSimulator()
    await callTopapi(simulator, 'f'.repeat(32), 'topapi.user.count', count)
    await simulator.fetch(`${oapi}/nothing`)
    expect(simulator.log.count()).toBe(2)
  })

  it('leads to its tenant with a call that leads nowhere', async () => {
    const simulator = createSimulator()
    const token = await getToken(simulator, 'mock-tiny-1-a')
    await callTopapi(simulator, token, 'topapi.user.cuont', count)
    await simulator.fetch('https://api.dingtalk.com/v1.0/nothing', {
      headers: { 'x-acs-dingtalk-access-token': token },
    })
    expect(simulator.tenant('mock-tiny-1-a').log.count()).toBe(3)
  })
})

describe('a tenant', () => {
  it('that was created is there at once, and gone when it is released', async () => {
    const simulator = createSimulator()
    const tenant = simulator.createTenant({ appKey: 'made', organization: 'tiny' })
    expect(tenant.state().organization).toEqual({ name: 'tiny', people: 7, departments: 4 })
    await getToken(simulator, 'made')
    expect(simulator.releaseTenant('made')).toBe(true)
    expect(simulator.releaseTenant('made')).toBe(false)
    expect(() => tenant.state()).toThrow('the tenant "made" was released')
    expect(await getToken(simulator, 'made')).toBeUndefined()
  })

  it('is not created over another one', () => {
    const simulator = createSimulator({ tenants: [{ appKey: 'ours' }] })
    simulator.tenant('mock-tiny-1-a')
    for (const appKey of ['dingmock', 'ours', 'mock-tiny-1-a']) {
      expect(() => simulator.createTenant({ appKey })).toThrow(
        `a tenant with the AppKey "${appKey}" is there already`,
      )
      const apps = [{ key: appKey, secret: 's' }]
      expect(() => simulator.createTenant({ appKey: 'new', apps })).toThrow('is there already')
    }
  })

  it('is what was given when it was, whatever becomes of the data', () => {
    const simulator = createSimulator({ clock: start, freezeClock: true })
    const fault = { fault: 'system-busy', when: { dept_id: 1 } }
    const user = { userId: 'new', name: '新' }
    const at = '2026-03-02T00:00:00Z'
    const changes: Change[] = [{ kind: 'add-user', user, at }]
    const given = {
      organization: 'tiny',
      clock: start,
      users: [{ userId: 'own', name: '自' }],
      faults: [fault],
    }
    const tenant = simulator.createTenant({ appKey: 'made', ...given, changes })
    const other = simulator.tenant('mock-tiny-1-a')
    other.change(changes)
    other.faults.add(fault)
    const planned = structuredClone(
      [tenant, other].map((one) => [one.planned(), one.faults.list()]),
    )

    user.userId = 'manager1001'
    given.users.length = 0
    changes.length = 0
    fault.fault = 'nonsense'
    fault.when.dept_id = 2
    expect([tenant, other].map((one) => [one.planned(), one.faults.list()])).toEqual(planned)
    expect(tenant.reset()).toMatchObject({ organization: { people: 8 }, plannedChanges: 1 })
    tenant.clock.advance('2d')
    expect(tenant.state()).toMatchObject({ organization: { people: 9 }, plannedChanges: 0 })
    expect(other.reset()).toMatchObject({ faults: 0, plannedChanges: 0 })
  })

  it('stands in the list by its key, behind the default one', () => {
    const simulator = createSimulator({ organization: 'tiny' })
    for (const label of ['b', 'c', 'a']) simulator.tenant(`mock-tiny-1-${label}`)
    const keys = simulator.tenants().map(({ key }) => key)
    expect(keys).toEqual(['dingmock', 'mock-tiny-1-a', 'mock-tiny-1-b', 'mock-tiny-1-c'])
  })

  it('has tokens like no other, though chance draws the same twice', async () => {
    const simulator = makeSimulator(
      { organization: 'tiny' },
      {
        now: () => 2e12,
        elapsedMs: () => 0,
        randomBytes: drawInPairs,
        later: () => () => undefined,
      },
    )
    const tokens = [await getToken(simulator), await getToken(simulator, 'mock-company-1-a')]
    const counts = tokens.map((token) => callTopapi(simulator, token, 'topapi.user.count', count))
    expect((await Promise.all(counts)).map(({ result }) => result.count)).toEqual([7, 517])
  })

  it('of no key that selects one is refused, with the nearest', () => {
    const simulator = createSimulator()
    expect(() => simulator.tenant('mock-compani-1-x')).toThrow(
      'no tenant "mock-compani-1-x": no organisation "compani". Did you mean "company"?',
    )
    expect(() => simulator.tenant('dingmok')).toThrow(
      'no tenant "dingmok". Did you mean "dingmock"?',
    )
  })

  it.each([[undefined], [null], [5], [{}]])('of the key %j is refused', (key) => {
    expect(() => createSimulator().tenant(key as never)).toThrow('key: expected a text, not')
  })

  it('that is released while it answers leaves the log of its next life alone', async () => {
    const released: boolean[] = []
    const simulator = createSimulator({
      fault({ operation }) {
        if (operation.id !== 'topapi.user.count') return undefined
        released.push(simulator.releaseTenant(key))
        expect(simulator.tenant(key).log.count()).toBe(0)
        return undefined
      },
    })
    const key = 'mock-tiny-1-a'
    const token = await getToken(simulator, key)
    expect(await callTopapi(simulator, token, 'topapi.user.count', count)).toMatchObject({
      errcode: 0,
    })
    expect(released).toEqual([true])
    expect(simulator.tenant(key).state().exchanges).toBe(0)
  })

  it('by default is the one that the simulator itself steers, and is never released', () => {
    const simulator = createSimulator({ freezeClock: true })
    expect(simulator.tenant('dingmock').state()).toEqual(simulator.state())
    expect(simulator.releaseTenant('dingmock')).toBe(false)
    expect(simulator.key).toBe('dingmock')
  })

  it('of the documented form has clock and settings of the options', () => {
    const simulator = createSimulator({
      clock: '2026-03-01T09:30:00+08:00',
      freezeClock: true,
      settings: { ruleHeader: false },
    })
    const { clock } = simulator.tenant('mock-tiny-1-a').state()
    expect(clock).toEqual({ now: '2026-03-01T01:30:00.000Z', isFrozen: true })
  })
})

/** Each 32 bytes are the same byte. */
function drawInPairs(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => at >> 5)
}
