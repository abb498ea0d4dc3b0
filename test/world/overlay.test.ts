import { expect, it } from 'vitest'
import type { Directory } from '../../mock/world/directory.js'
import { makeGenerated } from '../../mock/world/make-directory.js'
import { company } from '../../mock/world/organizations/company.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { makeOverlay } from '../../mock/world/overlay/make-overlay.js'
import {
  added,
  changed,
  engineering,
  founded,
  founder,
  look,
  open,
  reformed,
  removed,
  sales,
  seat,
  testing,
} from './overlay-support.js'
import {
  dayMs,
  departmentIdsOf,
  epochDay,
  epochMs,
  everyUserId,
  leaversBetween,
} from './support.js'

it('shows what is generated before the first effect', () => {
  const generated = makeGenerated({ organization: tiny, seed: 1, epochMs })
  expect(look(open().directory)).toEqual(look(generated.directory))
})

it('adds somebody behind all others, whom every look shows alike', () => {
  const { directory } = open(added('w-1', { memberships: [seat(engineering)] }))
  expect(directory.userIdsOf(engineering).at(-1)).toBe('w-1')
  const query = { includeRestricted: true, offset: 0, limit: 10, order: 'custom' } as const
  const rows = directory.membersOf(engineering, query).rows
  const row = rows.find((member) => member.person.userId === 'w-1')
  expect(row?.person).toEqual(directory.findPerson('w-1'))
  expect(row?.membership.order).toBe(176294576350761512n)
  expect(directory.countPeople({ activeOnly: false })).toBe(8)
  expect(directory.countMembers(1, { recursive: true })).toBe(8)
})

it('keeps who left in the leave records, and the id free', () => {
  const mobile = { stateCode: '86', mobile: '13900000001' }
  const { directory, apply } = open(added('w-1', mobile), removed('w-1'))
  const name = { zh: '郭靖', en: 'Jing Guo' }
  const leaver = { userId: 'w-1', name, ...mobile, leftMs: epochMs + dayMs, reason: 'oapi' }
  expect(leaversBetween(directory, 0, epochMs + 2 * dayMs).at(-1)).toEqual(leaver)
  expect(directory.findPerson('w-1')).toBeUndefined()
  apply(added('w-1', { title: 'another' }))
  expect(directory.findPerson('w-1')?.title).toBe('another')
  expect(leaversBetween(directory, epochMs, epochMs + 2 * dayMs)).toHaveLength(1)
})

it('remembers who left before, whether or not the user id was ever here', () => {
  const leaver = { name: { zh: '郭靖' }, stateCode: '86', mobile: '', reason: 'leave' as const }
  const leftMs = epochMs - dayMs
  const { directory } = open(
    { kind: 'leaver-added', leaver: { ...leaver, userId: 'w-1', leftMs } },
    { kind: 'leaver-added', leaver: { ...leaver, userId: founder, leftMs } },
  )
  const ids = leaversBetween(directory, leftMs, leftMs).map(({ userId }) => userId)
  expect(ids.slice(-2)).toEqual(['w-1', founder])
  expect(directory.findPerson('w-1')).toBeUndefined()
  expect(directory.findPerson(founder)).toBeDefined()
})

it('takes one who has an old user id for somebody else', () => {
  const audience = { departmentIds: [1], userIds: [founder, 'w-1'] }
  const { directory } = open(
    added('w-1'),
    added('w-2', { managerUserId: founder }),
    reformed(sales, { sees: audience }),
    removed(founder),
    added(founder, { memberships: [seat(1)] }),
  )
  expect(directory.findPerson('w-2')).not.toHaveProperty('managerUserId')
  expect(directory.detailsOf(sales).sees).toEqual({ departmentIds: [1], userIds: ['w-1'] })
  expect(directory.findPerson(founder)?.admin).toBe(false)
})

it('gives the chat of a department to who leads it now', () => {
  const { directory, apply } = open(reformed(testing, { createGroup: true }))
  const { chat, managerUserIds } = directory.detailsOf(testing)
  expect(chat?.id).toMatch(/^chat[0-9a-f]{32}$/)
  expect(managerUserIds).toEqual([chat?.ownerUserId])
  apply(removed(chat?.ownerUserId ?? ''))
  expect(directory.detailsOf(testing)).not.toHaveProperty('chat')
  apply(added('w-1'))
  apply(added('w-2', { memberships: [seat(testing, true)] }))
  expect(directory.detailsOf(testing)).toMatchObject({
    chat: { id: chat?.id, ownerUserId: 'w-2' },
    managerUserIds: ['w-2'],
  })
})

it('moves a department with all that is below it', () => {
  const { directory } = open(reformed(engineering, { parentId: sales }))
  expect(directory.lineageOf(testing)).toEqual([testing, engineering, sales, 1])
  expect(directory.childrenOf(1).map(({ id }) => id)).toEqual([sales])
  expect(directory.countMembers(sales, { recursive: true })).toBe(6)
  expect(directory.countMembers(1, { recursive: true })).toBe(7)
})

it('makes a leader one by the roles, too', () => {
  const { directory } = open(added('w-1', { title: '总监', memberships: [seat(testing, true)] }))
  expect(directory.findPerson('w-1')?.roles.map(({ name }) => name)).toEqual(['主管', '总监'])
})

it('keeps those who left at one moment in the order of their leaving', () => {
  const newcomers = ['w-1', 'w-2', 'w-3'].map((userId) => added(userId))
  const { directory } = open(...newcomers, removed('w-2'), removed('w-3'), removed('w-1'))
  const leavers = leaversBetween(directory, epochMs, epochMs + 2 * dayMs)
  expect(leavers.map(({ userId }) => userId)).toEqual(['w-2', 'w-3', 'w-1'])
})

it('sorts departments of one order by id, whenever they came', () => {
  const { directory } = open(founded(702, 1), founded(701, 1), reformed(engineering, { order: 9 }))
  const ids = directory.childrenOf(1).map(({ id }) => id)
  expect(ids).toEqual([sales, 701, 702, engineering])
})

it('lets newcomers sign in from the day of their coming on, unless they are not activated', () => {
  const newcomers = Array.from({ length: 40 }, (_, at) => added(`w-${at}`, { active: at < 30 }))
  const { directory } = open(...newcomers)
  const namesOn = (day: number, signedIn: boolean): readonly string[] =>
    directory
      .signInsOn({ day, signedIn, departmentIds: [testing], offset: 0, limit: 100 })
      .rows.filter((userId) => userId.startsWith('w-'))
  expect([...namesOn(epochDay - 1, true), ...namesOn(epochDay - 1, false)]).toEqual([])
  const present = namesOn(epochDay, true)
  expect(present.length).toBeGreaterThan(15)
  expect(present.length).toBeLessThan(30)
  expect(present.filter((userId) => Number(userId.slice(2)) >= 30)).toEqual([])
})

it('lets somebody sign in whose account is activated later', () => {
  const { directory, apply } = open()
  const inactive = directory.userIdsOf(sales).filter((id) => !directory.findPerson(id)?.active)
  const days = Array.from({ length: 20 }, (_, back) => epochDay - back)
  const countDays = (userId: string): number =>
    days.filter((day) =>
      directory.signInsOn({ day, signedIn: true, offset: 0, limit: 100 }).rows.includes(userId),
    ).length
  expect(inactive.map(countDays)).toEqual([0])
  for (const userId of inactive) apply(changed(userId, { active: true }))
  expect(Math.min(...inactive.map(countDays))).toBeGreaterThan(5)
})

it('counts people where a department is now that came and was moved', () => {
  const { directory, apply } = open(
    founded(700, engineering),
    added('w-1', { memberships: [seat(700)] }),
  )
  const count = (id: number): number => directory.countMembers(id, { recursive: true })
  const [above, beside] = [count(engineering), count(sales)]
  apply(reformed(700, { parentId: sales }))
  expect([count(engineering), count(sales)]).toEqual([above - 1, beside + 1])
})

it('takes a manager who left out of the records of all others, whatever shows them', () => {
  const { directory, apply } = open()
  const managed = everyUserId(directory).flatMap((userId) => directory.findPerson(userId) ?? [])
  const managers = new Set(managed.flatMap(({ managerUserId }) => managerUserId ?? []))
  expect(managers.size).toBeGreaterThan(0)
  for (const userId of managers) apply(removed(userId))
  const query = { order: 'custom', includeRestricted: true, offset: 0, limit: 100 } as const
  for (const id of departmentIdsOf(directory)) {
    for (const { person } of directory.membersOf(id, query).rows) {
      expect(person.managerUserId).toBeUndefined()
      expect(directory.findPerson(person.userId)).toEqual(person)
    }
  }
})

it('takes who left out of audiences, also of departments that nothing else changed', () => {
  const { directory, apply } = makeOverlay(
    makeGenerated({ organization: company, seed: 1, epochMs }),
  )
  const audiencesOf = (id: number) => {
    const { visibleTo, sees } = directory.detailsOf(id)
    return [visibleTo, sees].flatMap((audience) => audience?.userIds ?? [])
  }
  const ids = departmentIdsOf(directory)
  const named = ids.flatMap((id) => {
    const membersToo = new Set(directory.userIdsOf(id))
    return audiencesOf(id).filter((userId) => !membersToo.has(userId))
  })
  expect(named.length).toBeGreaterThan(0)
  for (const userId of new Set(named)) apply(removed(userId))
  const left = ids.flatMap(audiencesOf)
  expect(left.filter((userId) => named.includes(userId))).toEqual([])
})

it.each([
  ['an eighth of the newcomers', epochDay, 0.12],
  ['more than half of them on a day off', epochDay + 4, 0.55],
])('misses about %s', (_, day, share) => {
  const newcomers = Array.from({ length: 1_000 }, (__, at) => added(`w-${at}`))
  const { directory } = open(...newcomers)
  const before = open().directory
  const count = (of: Directory): number =>
    of.signInsOn({ day, signedIn: false, offset: 0, limit: 1 }).total
  expect((count(directory) - count(before)) / newcomers.length).toBeCloseTo(share, 1)
})
