import { expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import type { Body } from '../support/client.js'
import { makeAccounts } from './clients/accounts.js'
import { appOf, type Ask, type Contact } from './clients/app.js'
import { listLeavers, readCarefully } from './clients/careful.js'
import { listDepartmentsNaively, listNaively, loginNaively, readNaively } from './clients/naive.js'

const everybody = 517

it.each([
  ['every department, after a permission was withdrawn', { fault: 'scope-missing' }, everybody],
  ['one department, which was busy', { fault: 'system-busy', when: { dept_id: 50541877 } }, 126],
] as const)('1. a failed read of %s looks like nobody left in it', async (_, failure, lost) => {
  const simulator = createSimulator()
  const [naive, careful] = [makeAccounts(), makeAccounts()]
  naive.update(await readNaively(appOf(simulator)))
  careful.update((await readCarefully(appOf(simulator))).values())

  simulator.faults.add({ operation: 'topapi.v2.user.list', times: 'always', ...failure })
  naive.update(await readNaively(appOf(simulator)))
  await expect(readCarefully(appOf(simulator))).rejects.toThrow('refused with')

  expect(naive.disabled()).toHaveLength(lost)
  expect(careful.enabled()).toHaveLength(everybody)
})

it('2. a sync without the permission to list members succeeds with nobody', async () => {
  const app = appOf(
    createSimulator({
      apps: [{ key: 'dingmock', withoutPermissions: ['qyapi_get_department_member'] }],
    }),
  )
  const departments = await listDepartmentsNaively(await loginNaively(app))
  expect([departments.length, (await readNaively(app)).length]).toEqual([45, 0])
  await expect(readCarefully(app)).rejects.toThrow(/60011.*qyapi_get_department_member/)
})

it('3. one call for the sub-departments finds the first level only', async () => {
  const app = appOf(createSimulator())
  const ask = await loginNaively(app)
  const { result } = await ask('topapi.v2.department.listsub', { dept_id: 1 })
  const firstLevel = [1, ...result.map(({ dept_id }: { dept_id: number }) => dept_id)]
  const found = new Set<string>()
  for (const id of firstLevel) {
    for (const { userid } of await listNaively(ask, id)) found.add(userid)
  }
  expect(found.size).toBeLessThan(everybody / 2)
  expect((await readCarefully(app)).size).toBe(everybody)
})

type ReadPages = (ask: Ask, page: (cursor: number) => object) => Promise<readonly Contact[]>

const list = 'topapi.v2.user.list'

const pageReaders: readonly (readonly [mistake: string, read: ReadPages, found: number])[] = [
  [
    'no further page is asked for',
    async (ask, page) => (await ask(list, page(0))).result.list,
    100,
  ],
  [
    'next_cursor is looked for beside result',
    (ask, page) =>
      follow(
        (cursor) => ask(list, page(cursor)),
        (body) => body.next_cursor,
      ),
    100,
  ],
  [
    'the cursor never moves, and a limit of loops ends it',
    (ask, page) =>
      follow(
        () => ask(list, page(0)),
        (body) => body.result.next_cursor,
      ),
    100,
  ],
  [
    'cursors are counted, page by page',
    (ask, page) => {
      let number = 0
      return follow(
        (cursor) => ask(list, page(cursor)),
        ({ result }) => (result.has_more ? ++number * 100 : undefined),
      )
    },
    202,
  ],
]

async function follow(
  read: (cursor: number) => Promise<Body>,
  next: (body: Body) => number | undefined,
): Promise<readonly Contact[]> {
  const rows = []
  let cursor: number | undefined = 0
  for (let loops = 0; cursor !== undefined && loops < 100; loops++) {
    const body: Body = await read(cursor)
    rows.push(...body.result.list)
    cursor = next(body)
  }
  return rows
}

it.each(pageReaders)(
  '4. of a department of 250 people some are lost when %s',
  async (_, read, found) => {
    const app = appOf(createSimulator({ settings: { cursors: 'uneven' } }))
    const ask = await loginNaively(app)
    const rows = await read(ask, (cursor) => ({ dept_id: 50541877, cursor, size: 100 }))
    expect(new Set(rows.map(({ userid }) => userid)).size).toBe(found)
    expect(await listNaively(ask, 50541877)).toHaveLength(250)
  },
)

it('5. whoever is in several departments comes several times', async () => {
  const app = appOf(createSimulator())
  const rows = await readNaively(app)
  expect(rows.length).toBeGreaterThan(everybody)

  const table = new Map<string, number>()
  const insert = (userId: string, departmentId: number): void => {
    if (table.has(userId)) throw new Error(`duplicate key ${userId}`)
    table.set(userId, departmentId)
  }
  expect(() => {
    for (const { userid, dept_id_list } of rows) insert(userid, dept_id_list[0] ?? 1)
  }).toThrow('duplicate key')

  const people = await readCarefully(app)
  expect(people.size).toBe(everybody)
  const inSeveral = [...people.values()].filter(({ dept_id_list }) => dept_id_list.length > 1)
  expect(inSeveral.length).toBeGreaterThan(2)
})

const march = { startTime: '2026-03-01T00:00:00Z', endTime: '2026-03-31T00:00:00Z' }
const makeTiny = () =>
  createSimulator({ organization: 'tiny', clock: '2026-03-10T10:00:00+08:00', freezeClock: true })

it('6. whoever left and came back stays disabled, for the record of the leave is still there', async () => {
  const simulator = makeTiny()
  const app = appOf(simulator)
  const userId = 'back1'
  const user = { userId, name: '归来' }
  simulator.change({ kind: 'add-user', user })
  simulator.change({ kind: 'remove-user', userId })
  simulator.clock.advance('1d')
  simulator.change({ kind: 'add-user', user })

  const careful = makeAccounts()
  careful.update((await readCarefully(app)).values())
  const left = new Set(await listLeavers(app, march))
  const naive = careful.enabled().filter((id) => !left.has(id))
  expect([naive.includes(userId), careful.enabled().includes(userId)]).toEqual([false, true])
})

it('6. a second run fails at whoever the first one removed', async () => {
  const simulator = makeTiny()
  const app = appOf(simulator)
  const entries = new Set((await readCarefully(app)).keys())
  const remove = (userId: string): void => {
    if (!entries.delete(userId)) throw new Error(`no such entry ${userId}`)
  }
  const [, leaver = ''] = entries
  simulator.change({ kind: 'remove-user', userId: leaver })
  const today = { ...march, startTime: '2026-03-10T00:00:00Z' }
  const run = async (): Promise<void> => {
    for (const userId of await listLeavers(app, today)) remove(userId)
  }
  await run()
  await expect(run()).rejects.toThrow(`no such entry ${leaver}`)
  const careful = makeAccounts()
  for (let time = 1; time <= 2; time++) careful.update((await readCarefully(app)).values())
  expect(careful.enabled()).toHaveLength(5)
})

it('7. whoever changes departments stays where a client inserted them', async () => {
  const simulator = makeTiny()
  const app = appOf(simulator)
  const before = await readCarefully(app)
  const [userId = ''] = [...before.values()]
    .filter(({ dept_id_list }) => dept_id_list.join() === '100000013')
    .map(({ userid }) => userid)
  simulator.change({ kind: 'change-user', userId, set: { departments: [100000012] } })
  const after = await readCarefully(app)
  const naive = new Map([...after, ...before])
  expect(after.get(userId)?.dept_id_list).toEqual([100000012])
  expect(naive.get(userId)?.dept_id_list).not.toEqual([100000012])
})

it('7. a number that somebody else has now stops a client that writes one by one', async () => {
  const simulator = makeTiny()
  const app = appOf(simulator)
  const numbers = new Map([...(await readCarefully(app))].map(([id, { mobile }]) => [id, mobile]))
  const [[one, numberOfOne = ''] = [''], [other, numberOfOther = ''] = ['']] = numbers
  const give = (userId: string, mobile: string) =>
    simulator.change({ kind: 'change-user', userId, set: { mobile } })
  give(one, '13800000000')
  give(other, numberOfOne)
  give(one, numberOfOther)

  const write = (userId: string, mobile: string | undefined): void => {
    const holder = [...numbers].find(([id, held]) => held === mobile && id !== userId)
    if (holder !== undefined) throw new Error(`duplicate number of ${holder[0]}`)
    numbers.set(userId, mobile)
  }
  const after = [...(await readCarefully(app)).values()]
  expect(() => {
    for (const { userid, mobile } of after) write(userid, mobile)
  }).toThrow('duplicate number')
  const careful = new Map(after.map(({ userid, mobile }) => [userid, mobile]))
  expect([careful.get(one), careful.get(other)]).toEqual([numberOfOther, numberOfOne])
})
