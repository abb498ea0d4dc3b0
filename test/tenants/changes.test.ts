import { describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { api, callTopapi, getToken, readBody } from '../support/client.js'

const start = '2026-03-01T09:30:00+08:00'

function makeOwn() {
  return createSimulator({
    organization: 'empty',
    clock: start,
    freezeClock: true,
    departments: [
      { id: 20, name: '研发', parentId: 10 },
      { id: 10, name: { zh: '总部', en: 'Head office' } },
    ],
    users: [
      { userId: 'li', name: '李', departments: [20], managerUserId: 'wang', mobile: '13800000001' },
      { userId: 'wang', name: '王', departments: [{ id: 10, leader: true }, 20] },
    ],
    leavers: [{ userId: 'old', name: '旧', left: '2026-02-01T10:00:00+08:00', reason: 'delete' }],
    changes: [
      { kind: 'change-user', userId: 'li', set: { title: '工程师' } },
      { kind: 'remove-user', userId: 'li', at: '2026-03-03T18:00:00+08:00' },
    ],
  })
}

async function ask(simulator: Simulator, operation: string, parameters: object) {
  return callTopapi(simulator, await getToken(simulator), operation, { ...parameters })
}

async function listLeavers(simulator: Simulator) {
  const headers = { 'x-acs-dingtalk-access-token': await getToken(simulator) }
  const query = 'startTime=2026-01-01T00:00:00Z&maxResults=50'
  const url = `${api}/v1.0/contact/empLeaveRecords?${query}`
  const { records } = await readBody(await simulator.fetch(url, { headers }))
  return records.map(({ userId, leaveTime }: { userId: string; leaveTime: string }) => [
    userId,
    leaveTime,
  ])
}

describe('an organisation of one’s own', () => {
  it('is what the options say, in whatever order they name it', async () => {
    const simulator = makeOwn()
    expect(simulator.state()).toMatchObject({
      organization: { name: 'empty', people: 2, departments: 3 },
      plannedChanges: 1,
    })
    const { result } = await ask(simulator, 'topapi.v2.user.get', { userid: 'li' })
    expect(result).toMatchObject({
      name: '李',
      title: '工程师',
      manager_userid: 'wang',
      mobile: '13800000001',
      state_code: '86',
    })
    const list = await ask(simulator, 'topapi.user.listid', { dept_id: 20 })
    expect(list.result.userid_list).toEqual(['li', 'wang'])
    expect(await listLeavers(simulator)).toEqual([['old', '2026-02-01T02:00:00Z']])
  })

  it('can be laid over an organisation that there is', async () => {
    const simulator = createSimulator({
      organization: 'tiny',
      users: [{ userId: 'newcomer', name: '新', departments: [100000011] }],
    })
    const { result } = await ask(simulator, 'topapi.user.count', { only_active: false })
    expect(result.count).toBe(8)
  })

  it.each([
    [{ users: [{ userId: 'x', name: '甲', departments: [99] }] }, 'users[0].departments[0]'],
    [{ departments: [{ id: 1, name: '又' }] }, 'departments[0].id'],
    [{ changes: [{ kind: 'remove-user', userId: 'nobody' }] }, 'changes[0].userId'],
    [{ tenants: [{ appKey: 'k', leavers: [{ userId: '', name: 'x', left: 1 }] }] }, 'tenants[0].'],
  ])('is refused where it cannot be: %j', (options, place) => {
    expect(() => createSimulator({ organization: 'tiny', ...options } as never)).toThrow(place)
  })
})

describe('a change', () => {
  it('is made at once, seen by the next call, and undone by a reset', async () => {
    const simulator = makeOwn()
    const department = { id: 30, name: '新部门', parentId: 10 }
    const made = simulator.change([
      { kind: 'add-department', department },
      { kind: 'change-user', userId: 'li', set: { departments: [30] } },
    ])
    expect(made.map(({ isDone, at }) => [isDone, at])).toEqual([
      [true, '2026-03-01T01:30:00.000Z'],
      [true, '2026-03-01T01:30:00.000Z'],
    ])
    const moved = await ask(simulator, 'topapi.user.listid', { dept_id: 30 })
    expect(moved.result.userid_list).toEqual(['li'])
    simulator.reset()
    expect(await ask(simulator, 'topapi.user.listid', { dept_id: 30 })).toMatchObject({
      errcode: 60003,
    })
    const before = await ask(simulator, 'topapi.user.listid', { dept_id: 20 })
    expect(before.result.userid_list).toEqual(['li', 'wang'])
  })

  it('that cannot be is refused with all beside it, and nothing is changed', () => {
    const simulator = makeOwn()
    expect(() =>
      simulator.change([
        { kind: 'remove-user', userId: 'li' },
        { kind: 'remove-user', userId: 'wagn' },
      ]),
    ).toThrow(/changes\[1\]\.userId: .*wagn.*Did you mean "wang"\?/)
    expect(simulator.state().organization.people).toBe(2)
  })

  it('of no known kind is refused with the nearest', () => {
    const change = { kind: 'remove-usr', userId: 'li' } as never
    expect(() => makeOwn().change(change)).toThrow(/Did you mean "remove-user"\?/)
  })

  it('with a later time waits for the clock, and happens at its own time', async () => {
    const simulator = makeOwn()
    simulator.change({ kind: 'remove-user', userId: 'wang', at: '2026-03-03T17:00:00+08:00' })
    expect(simulator.planned().map(({ at }) => at)).toEqual([
      '2026-03-03T09:00:00.000Z',
      '2026-03-03T10:00:00.000Z',
    ])
    simulator.clock.set('2026-03-05T00:00:00+08:00')
    expect(await listLeavers(simulator)).toEqual([
      ['old', '2026-02-01T02:00:00Z'],
      ['wang', '2026-03-03T09:00:00Z'],
      ['li', '2026-03-03T10:00:00Z'],
    ])
    expect(simulator.state().organization.people).toBe(0)
  })

  it('of the present is made at once, and only then', () => {
    const own = [{ kind: 'add-user', user: { userId: 'a', name: '甲' }, at: start }] as const
    const simulator = createSimulator({
      organization: 'empty',
      clock: start,
      freezeClock: true,
      changes: own,
    })
    expect(simulator.state()).toMatchObject({ plannedChanges: 0, organization: { people: 1 } })
    const made = simulator.change({ kind: 'remove-user', userId: 'a', at: start })
    expect(made.map(({ isDone }) => isDone)).toEqual([true])
    expect(simulator.planned()).toEqual([])
    expect(simulator.state()).toMatchObject({ plannedChanges: 0, organization: { people: 0 } })
  })

  it('happens when the clock stands at its time, those of one time as they were given', () => {
    const at = '2026-03-02T00:00:00+08:00'
    const simulator = makeOwn()
    simulator.change([
      { kind: 'remove-user', userId: 'wang', at },
      { kind: 'add-user', user: { userId: 'wang', name: '又' }, at },
      { kind: 'change-user', userId: 'wang', set: { title: '新' }, at },
    ])
    simulator.clock.set('2026-03-01T23:59:59.999+08:00')
    expect(simulator.planned()).toHaveLength(4)
    simulator.clock.advance(1)
    expect(simulator.planned().map(({ at: left }) => left)).toEqual(['2026-03-03T10:00:00.000Z'])
    expect(simulator.state().organization.people).toBe(2)
  })

  it('is forgotten by a reset when it was planned since, and kept when it was there', () => {
    const simulator = makeOwn()
    simulator.change({ kind: 'remove-user', userId: 'wang', at: '2026-03-02T00:00:00+08:00' })
    expect(simulator.reset().plannedChanges).toBe(1)
    simulator.clock.set('2026-03-05T00:00:00+08:00')
    expect(simulator.state().organization.people).toBe(1)
    expect(simulator.reset()).toMatchObject({ plannedChanges: 1, organization: { people: 2 } })
  })

  it('is undone by a reset where the organisation had no data of one’s own', () => {
    const simulator = createSimulator({ organization: 'tiny' })
    simulator.change({ kind: 'remove-user', userId: 'manager1001' })
    expect(simulator.reset().organization.people).toBe(7)
  })

  it('that cannot be made when its time comes says why, and stops no call', async () => {
    const simulator = makeOwn()
    simulator.change({ kind: 'remove-user', userId: 'li', at: '2026-03-02T18:00:00+08:00' })
    simulator.clock.advance('3d')
    expect(simulator.planned()).toMatchObject([
      {
        at: '2026-03-03T10:00:00.000Z',
        isDone: false,
        problem: expect.stringContaining('nobody has the user id "li"'),
      },
    ])
    expect(simulator.state()).toMatchObject({ plannedChanges: 0, organization: { people: 1 } })
    simulator.reset()
    expect(simulator.planned()).toHaveLength(1)
  })

  it('of one tenant is nobody else’s', async () => {
    const simulator = createSimulator()
    const [one, other] = [simulator.tenant('mock-tiny-1-a'), simulator.tenant('mock-tiny-1-b')]
    one.change({ kind: 'add-user', user: { userId: 'new', name: '新' } })
    expect([one, other].map((tenant) => tenant.state().organization.people)).toEqual([8, 7])
  })
})
