import { expect, it } from 'vitest'
import { createSimulator, type SimulatorOptions } from '../../src/entries/index.js'
import { callApi, getToken, readBody, type Body } from '../support/client.js'
import { doors } from '../support/doors.js'
import { makeAccounts } from './clients/accounts.js'
import { appOf, type Contact } from './clients/app.js'
import {
  listCarefully,
  listDepartmentsCarefully,
  listLeavers,
  listRoots,
  loginCarefully,
  readCarefully,
} from './clients/careful.js'
import { listDepartmentsNaively, listNaively, loginNaively, readNaively } from './clients/naive.js'

const make = (options: SimulatorOptions = {}) =>
  createSimulator({ organization: 'tiny', ...options })
const everybody = 517
const leaveRecords = '/v1.0/contact/empLeaveRecords'

it('23. departments that are read all at once lose people to the limit of a second', async () => {
  const simulator = createSimulator({
    freezeClock: true,
    apps: [{ key: 'dingmock', callsPerSecond: 20 }],
  })
  const app = appOf(simulator)
  const wait = (ms: number) => simulator.clock.advance(ms)
  const careful = await readCarefully(app, { wait })
  expect(careful.size).toBe(everybody)

  simulator.clock.advance('1s')
  const ask = await loginNaively(app)
  const departments = new Set([...careful.values()].flatMap(({ dept_id_list }) => dept_id_list))
  const lists = await Promise.all([...departments].map((id) => listNaively(ask, id)))
  const naive = new Set(lists.flat().map(({ userid }) => userid))
  expect(naive.size).toBeLessThan(everybody)
})

it('23. without a limit nobody is refused, and the log tells who was too fast', async () => {
  const simulator = make({ freezeClock: true })
  const ask = await loginNaively(appOf(simulator))
  await Promise.all(Array.from({ length: 21 }, () => listNaively(ask, 1)))
  const { exchanges } = simulator.log.list({ operation: 'topapi.v2.user.list' })
  expect(Math.max(...exchanges.map(({ callsInSecond = 0 }) => callsInSecond))).toBe(21)
  expect(exchanges.flatMap(({ hints }) => hints.map(({ id }) => id))).toContain('rate-above-vendor')
})

it('24. the limit of the whole platform, on the full hour, hits who did nothing wrong, and costs a department', async () => {
  const simulator = make({ clock: '2026-09-03T00:00:00+08:00', freezeClock: true })
  const plan = () =>
    simulator.faults.add({ fault: 'qps-platform', operation: 'topapi.v2.user.list', after: 1 })
  plan()
  const naive = await readNaively(appOf(simulator))
  plan()
  const wait = (ms: number) => simulator.clock.advance(ms)
  const careful = await readCarefully(appOf(simulator), { wait })
  expect([new Set(naive.map(({ userid }) => userid)).size, careful.size]).toEqual([5, 6])
})

it('25. the quota of a month ends a sync that asks for its scope every hour', async () => {
  const simulator = make({ callsPerMonth: 3 })
  const app = appOf(simulator)
  const ask = await loginCarefully(app)
  const runs: string[] = []
  for (let hour = 1; hour <= 4; hour++) {
    runs.push(await listRoots(app).then((roots) => `from ${roots.join()}`, String))
  }
  expect(runs.slice(0, 3)).toEqual(['from 1', 'from 1', 'from 1'])
  expect(runs[3]).toContain('90020')
  // Who remembers it asks for contacts only, which are free of the quota; the log says what they cost.
  simulator.log.clear()
  for (const id of await listDepartmentsCarefully(ask, [1])) await listCarefully(ask, id)
  expect(simulator.log.count({ outcome: 'refusal' })).toBe(0)
  expect(simulator.log.count()).toBe(8)
})

it('26. an app that may see one department finds nobody when it begins at the root', async () => {
  const simulator = make({
    apps: [{ key: 'dingmock', contactScope: { departments: [100000011] } }],
  })
  const app = appOf(simulator)
  const { errcode } = await (
    await loginNaively(app)
  )('topapi.v2.department.listsub', { dept_id: 1 })
  expect([errcode, (await readNaively(app)).length]).toEqual([50004, 0])
  expect((await readCarefully(app)).size).toBe(3)
})

it('27. a connection test that fetches a token is green for an app that may do nothing', async () => {
  const app = appOf(make({ apps: [{ key: 'dingmock', permissions: ['qyapi_base'] }] }))
  const isGreen = Boolean(await getToken(app.door, app.key, app.secret))
  expect([isGreen, (await readNaively(app)).length]).toEqual([true, 0])
  const ask = await loginCarefully(app)
  await expect(listCarefully(ask, 1)).rejects.toThrow('qyapi_get_department_member')
})

it('28. an address that is not allowed is taken for a token that has ended, at code 88', async () => {
  const door = await (doors['a socket'] ?? expect.unreachable())({
    organization: 'tiny',
    apps: [{ key: 'dingmock', allowedIps: ['203.0.113.7'] }],
  })
  const app = appOf(door.simulator, door)
  let renewals = 0
  for (let code = 88; code === 88 && renewals < 5; renewals++) {
    const ask = await loginNaively(app)
    code = (await ask('topapi.user.count', { only_active: false })).errcode
  }
  const ask = await loginCarefully(app)
  const reason = await ask('topapi.user.count', { only_active: false }).then(() => '', String)
  await door.close()
  expect(renewals).toBe(5)
  expect(reason).toMatch(/60020.*request ip=127\.0\.0\.1/)
})

it('29. a page of 100 leave records is refused, and whoever left keeps the account', async () => {
  const simulator = make({ clock: '2026-09-03T12:00:00+08:00', freezeClock: true })
  const token = await getToken(simulator)
  const query = { startTime: '2026-01-01T00:00:00Z', nextToken: '0' }
  const read = async (maxResults: string): Promise<Body> =>
    readBody(await callApi(simulator, token, leaveRecords, { ...query, maxResults }))
  const naive = (await read('100')).records ?? []
  const careful = (await read('50')).records
  expect([naive.length, careful.length]).toEqual([0, 50])
  expect((await read('100')).message).toContain('maxResults')
})

const toUtc = (shanghai: string): string => new Date(`${shanghai}+08:00`).toISOString()
const toLocal = (shanghai: string): string => `${shanghai}Z`

it('30. whoever leaves in the afternoon is never seen through windows of local time stamped Z', async () => {
  const simulator = make({ clock: '2026-03-10T10:00:00+08:00', freezeClock: true })
  const app = appOf(simulator)
  simulator.change({ kind: 'remove-user', userId: 'manager1001', at: '2026-03-10T14:00:00+08:00' })
  const runs: readonly [string, string][] = [
    ['2026-03-09T10:00:00', '2026-03-10T10:00:00'],
    ['2026-03-10T10:00:00', '2026-03-11T10:00:00'],
  ]
  const seen = { naive: [] as string[], careful: [] as string[] }
  for (const [from, to] of runs) {
    simulator.clock.set(`${to}+08:00`)
    const read = (toText: (shanghai: string) => string) =>
      listLeavers(app, { startTime: toText(from), endTime: toText(to) })
    seen.naive.push(...(await read(toLocal)))
    seen.careful.push(...(await read(toUtc)))
  }
  expect(seen.careful).toContain('manager1001')
  expect(seen.naive).not.toContain('manager1001')
  const hints = simulator.log.list().exchanges.flatMap((exchange) => exchange.hints)
  expect(hints.map(({ id }) => id)).toContain('local-time-as-utc')
})

it('30. a day of hire that is read in UTC is the day before', async () => {
  const hired = '2024-07-01T00:00:00+08:00'
  const simulator = make({ users: [{ userId: 'new1', name: '新人', hired }] })
  const ask = await loginCarefully(appOf(simulator))
  const hiredMs = (await ask('topapi.v2.user.get', { userid: 'new1' })).result.hired_date
  const toDay = (timeZone: string): string =>
    new Date(hiredMs).toLocaleDateString('sv', { timeZone })
  expect([toDay('UTC'), toDay('Asia/Shanghai')]).toEqual(['2024-06-30', '2024-07-01'])
})

it('31. whoever writes while it reads has half a directory when an answer never comes', async () => {
  const simulator = make()
  const impatient = (url: string, init?: RequestInit) =>
    simulator.fetch(url, { ...init, signal: AbortSignal.timeout(100) })
  const app = appOf(simulator, { fetch: impatient })
  const before = (await readCarefully(app)).values()
  const [naive, careful] = [makeAccounts(), makeAccounts()]
  careful.update(before)

  const when = { dept_id: 100000013 }
  const rule = { fault: 'hang', operation: 'topapi.v2.user.list', when }
  simulator.faults.add({ ...rule, times: 'always' })
  const ask = await loginNaively(app)
  const written: Contact[] = []
  const readAndWrite = async (): Promise<void> => {
    for (const id of await listDepartmentsNaively(ask))
      written.push(...(await listNaively(ask, id)))
  }
  await expect(readAndWrite()).rejects.toThrow('timeout')
  naive.update(written)
  await expect(readCarefully(app)).rejects.toThrow('refused with broken')

  expect(naive.enabled()).toHaveLength(3)
  expect(careful.enabled()).toHaveLength(6)
})
