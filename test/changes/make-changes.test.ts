import { expect, it } from 'vitest'
import type { Change } from '../../mock/changes/change.js'
import { makeChanges, toSteps } from '../../mock/changes/make-changes.js'
import { empty } from '../../mock/world/organizations/empty.js'
import { look } from '../world/overlay-support.js'
import { epochMs, leaversBetween, userIdsIn } from '../world/support.js'
import { change, nowMs, openOrganization, source, tell } from './support.js'

const userId = 'manager1001'
const add = (id: string, user: object = {}): Change => ({
  kind: 'add-user',
  user: { userId: id, name: '郭靖', ...user },
})

it('fills in what is left out of somebody', () => {
  const { directory, ...overlay } = openOrganization()
  change({ directory, ...overlay }, add('w-1'))
  expect(directory.findPerson('w-1')).toEqual({
    userId: 'w-1',
    unionId: expect.stringMatching(/^[0-9A-Za-z]{20}iEiE$/),
    name: { zh: '郭靖' },
    avatar: '',
    hideMobile: false,
    joinedMs: nowMs,
    modifiedMs: nowMs,
    active: true,
    admin: false,
    boss: false,
    senior: false,
    realAuthed: false,
    restricted: false,
    memberships: [{ departmentId: 1, order: expect.any(BigInt), leader: false, joinedMs: nowMs }],
    roles: [],
  })
})

function unionIdOf(id: string, seed: number): string | undefined {
  const overlay = openOrganization()
  makeChanges(overlay, toSteps(add(id)), { nowMs, seed })
  return overlay.directory.findPerson(id)?.unionId
}

it('draws the union id from the seed and the user id', () => {
  expect(unionIdOf('w-1', 1)).toBe(unionIdOf('w-1', 1))
  expect(unionIdOf('w-1', 1)).not.toBe(unionIdOf('w-1', 2))
  expect(unionIdOf('w-1', 1)).not.toBe(unionIdOf('w-2', 1))
})

it('takes all that is said of somebody', () => {
  const overlay = openOrganization()
  change(
    overlay,
    add('w-1', {
      name: { zh: '郭靖', en: 'Jing Guo' },
      departments: [{ id: 100000013, order: 7, leader: true }, 1],
      mobile: '13900000001',
      hired: '2020-01-01T00:00:00+08:00',
      joined: '2020-02-01T00:00:00+08:00',
      managerUserId: userId,
      admin: true,
      email: '',
    }),
  )
  const joinedMs = Date.parse('2020-02-01T00:00:00+08:00')
  expect(overlay.directory.findPerson('w-1')).toMatchObject({
    name: { zh: '郭靖', en: 'Jing Guo' },
    stateCode: '86',
    mobile: '13900000001',
    hiredDateMs: Date.parse('2020-01-01T00:00:00+08:00'),
    joinedMs,
    modifiedMs: joinedMs,
    managerUserId: userId,
    email: '',
    memberships: [
      { departmentId: 100000013, order: 7n, leader: true, joinedMs },
      { departmentId: 1, leader: false, joinedMs },
    ],
    roles: [{ name: '子管理员' }, { name: '主管' }],
  })
})

const inSales = (order?: string) => ({
  departments: [{ id: 100000013, ...(order && { order }) }],
})

it('puts newcomers behind all others, whatever orders these were given', () => {
  const { directory, ...overlay } = openOrganization()
  const before = userIdsIn(directory, 100000013)
  change({ directory, ...overlay }, add('w-1', inSales()), add('w-2', inSales()))
  change({ directory, ...overlay }, add('w-3', inSales('-5')), add('w-4', inSales()))
  change({ directory, ...overlay }, add('w-5', inSales('1')), add('w-6', inSales()))
  const after = userIdsIn(directory, 100000013)
  expect(after).toEqual([...before, 'w-1', 'w-2', 'w-5', 'w-3', 'w-4', 'w-6'])
})

it('leaves as it was what a change does not name', () => {
  const overlay = openOrganization()
  const { directory } = overlay
  const before = directory.findPerson(userId)
  change(overlay, {
    kind: 'change-user',
    userId,
    set: { title: '顾问', departments: [100000013, 1] },
    unset: ['hired', 'mobile'],
  })
  const { hiredDateMs: _, mobile: __, ...kept } = before ?? {}
  const [root] = before?.memberships ?? []
  const sales = { departmentId: 100000013, leader: false, joinedMs: nowMs }
  expect(directory.findPerson(userId)).toEqual({
    ...kept,
    title: '顾问',
    modifiedMs: nowMs,
    memberships: [{ ...sales, order: expect.any(BigInt) }, root],
    roles: expect.any(Array),
  })
})

it.each<readonly [string, readonly Change[], string | undefined]>([
  ['the usual one', [{ kind: 'change-user', userId: 'w-1', set: { mobile: '139' } }], '86'],
  [
    'the one that is there',
    [
      { kind: 'change-user', userId: 'w-1', set: { stateCode: '852' } },
      { kind: 'change-user', userId: 'w-1', set: { mobile: '139' } },
    ],
    '852',
  ],
  [
    'none where it is to go',
    [{ kind: 'change-user', userId: 'w-1', set: { mobile: '139' }, unset: ['stateCode'] }],
    undefined,
  ],
])('gives a mobile number a state code: %s', (_, changes, stateCode) => {
  const overlay = openOrganization()
  change(overlay, add('w-1'), ...changes)
  expect(overlay.directory.findPerson('w-1')).toMatchObject({ mobile: '139' })
  expect(overlay.directory.findPerson('w-1')?.stateCode).toBe(stateCode)
})

it('keeps who is removed in the leave records, at the present', () => {
  const overlay = openOrganization()
  change(overlay, { kind: 'remove-user', userId }, add(userId))
  const [leaver] = leaversBetween(overlay.directory, epochMs, nowMs)
  expect(leaver).toMatchObject({ userId, leftMs: nowMs, reason: 'leave' })
})

it('adds who left before, with the usual things', () => {
  const overlay = openOrganization()
  const left = '2026-08-01T00:00:00Z'
  change(overlay, { kind: 'add-leaver', leaver: { userId: 'w-1', name: '郭靖', left } })
  const leftMs = Date.parse(left)
  expect(leaversBetween(overlay.directory, leftMs, leftMs)).toContainEqual({
    userId: 'w-1',
    name: { zh: '郭靖' },
    stateCode: '86',
    mobile: '',
    leftMs,
    reason: 'leave',
  })
})

it('founds, changes, moves and removes departments', () => {
  const overlay = openOrganization(empty)
  const { directory } = overlay
  change(
    overlay,
    { kind: 'add-department', department: { id: -7, name: '家校通讯录' } },
    { kind: 'add-department', department: { id: 8, name: '法务部', parentId: -7, code: 'L' } },
    { kind: 'change-department', id: 1, set: { name: { zh: '自家公司', en: 'Own' } } },
  )
  expect(directory.findDepartment(-7)).toEqual({
    id: -7,
    parentId: 1,
    name: { zh: '家校通讯录' },
    order: -7,
    createGroup: false,
    autoAddUser: false,
  })
  expect(directory.detailsOf(8).code).toBe('L')
  expect(directory.findDepartment(1)?.name).toEqual({ zh: '自家公司', en: 'Own' })
  change(
    overlay,
    { kind: 'change-department', id: 8, set: { parentId: 1 }, unset: ['code'] },
    { kind: 'remove-department', id: -7 },
  )
  expect(directory.lineageOf(8)).toEqual([8, 1])
  expect(directory.detailsOf(8).code).toBeUndefined()
  expect(directory.countDepartments()).toBe(2)
})

it('makes all changes of a list or none, and names each that is wrong by its place', () => {
  const overlay = openOrganization()
  const seen = look(overlay.directory)
  const steps = toSteps(
    [add('w-1'), add('w-1'), { kind: 'remove-user', userId: 'w-9' }, add(userId)],
    ['changes'],
  )
  expect(tell(makeChanges(overlay, steps, source))).toEqual([
    'changes[1].user.userId: "郭靖" has the user id "w-1"; take another, or change-user',
    expect.stringMatching(
      /^changes\[2\]\.userId: nobody has the user id "w-9"\. Did you mean "w-1"/,
    ),
    expect.stringMatching(/^changes\[3\]/),
  ])
  expect(look(overlay.directory)).toEqual(seen)
})

it('does not say what follows from another mistake', () => {
  const steps = toSteps([
    { kind: 'add-department', department: { id: 7, name: '法务部', parentId: 6 } },
    add('w-1', { departments: [7] }),
    add('w-2', { managerUserId: 'w-1' }),
  ])
  const told = tell(makeChanges(openOrganization(), steps, source))
  expect(told).toEqual([expect.stringMatching(/^\[0\]\.department\.parentId: no department 6/)])
})
