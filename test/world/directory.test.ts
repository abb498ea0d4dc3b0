import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Directory } from '../../mock/world/directory.js'
import { makeIdentifiers } from '../../mock/world/identifiers.js'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import { company } from '../../mock/world/organizations/company.js'
import {
  dayMs,
  departmentIdsOf,
  epochDay,
  epochMs,
  everyUserId,
  leaversBetween,
  membersOf,
  openDirectory,
  orders,
} from './support.js'

const departmentIds = company.departments.map(({ id }) => id)
const anyDepartment = fc.constantFrom(...departmentIds)
const anyOrder = fc.constantFrom(...orders)
const anySeed = fc.integer()

type Question = (directory: Directory) => unknown

const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc
    .tuple(anyDepartment, anyOrder, fc.nat(260), fc.integer({ min: 1, max: 20 }))
    .map(([id, order, offset, limit]): Question => {
      return (directory) =>
        directory.membersOf(id, { order, includeRestricted: true, offset, limit })
    }),
  anyDepartment.map(
    (id): Question =>
      (directory) =>
        directory.userIdsOf(id),
  ),
  fc.tuple(anyDepartment, fc.boolean()).map(([id, recursive]): Question => {
    return (directory) => [directory.detailsOf(id), directory.countMembers(id, { recursive })]
  }),
  fc.tuple(fc.nat(40), fc.boolean()).map(([back, signedIn]): Question => {
    const query = { day: epochDay - back, signedIn, offset: 3, limit: 5 }
    return (directory) => directory.signInsOn(query)
  }),
  fc.nat(300).map((back): Question => {
    return (directory) => leaversBetween(directory, epochMs - (back + 20) * dayMs, epochMs)
  }),
)

it('answers alike in any order of asking', () => {
  fc.assert(
    fc.property(anySeed, fc.array(anyQuestion, { maxLength: 12 }), (seed, questions) => {
      const forwards = openDirectory({ seed })
      const backwards = openDirectory({ seed })
      const answers = questions.map((ask) => ask(forwards))
      const reversed = questions.toReversed().map((ask) => ask(backwards))
      expect(reversed.toReversed()).toEqual(answers)
    }),
    { numRuns: 40 },
  )
})

it('holds other people for another seed, and the same departments', () => {
  const [left, right] = [openDirectory({ seed: 1 }), openDirectory({ seed: 2 })]
  expect(departmentIdsOf(left)).toEqual(departmentIdsOf(right))
  const shared = everyUserId(left).filter((id) => everyUserId(right).includes(id))
  expect(shared).toEqual(['manager4713', '260317', '0260318', '20180457'])
})

it('gives every person and leaver an id, a mobile number and a union id of their own', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const directory = openDirectory({ seed })
      const people = everyUserId(directory).map((id) => directory.findPerson(id))
      const leavers = leaversBetween(directory, epochMs - 366 * dayMs, epochMs)
      const userIds = [...people, ...leavers].map((row) => row?.userId)
      const mobiles = [...people, ...leavers].flatMap((row) => row?.mobile ?? [])
      expect(new Set(userIds).size).toBe(people.length + leavers.length)
      expect(new Set(mobiles).size).toBe(mobiles.length)
      expect(new Set(people.map((person) => person?.unionId)).size).toBe(people.length)
    }),
    { numRuns: 5 },
  )
})

it.each(organizationNames)('counts as many people in %s as its departments hold', (name) => {
  const organization = findOrganization(name)
  const directory = openDirectory(organization === undefined ? {} : { organization })
  const userIds = everyUserId(directory)
  const active = userIds.filter((id) => directory.findPerson(id)?.active)
  expect(directory.countPeople({ activeOnly: false })).toBe(userIds.length)
  expect(directory.countPeople({ activeOnly: true })).toBe(active.length)
  expect(active.length < userIds.length).toBe(name !== 'empty')
  expect(directory.countDepartments()).toBe(departmentIdsOf(directory).length)
})

it('finds every listed person by user id, the same as in the list', () => {
  const directory = openDirectory()
  for (const id of departmentIds) {
    for (const { person } of membersOf(directory, id)) {
      expect(directory.findPerson(person.userId)).toEqual(person)
    }
  }
})

it('shows in a list the membership that the person has there', () => {
  const directory = openDirectory()
  for (const id of departmentIds) {
    for (const { person, membership } of membersOf(directory, id)) {
      expect(person.memberships).toContainEqual(membership)
      expect(membership.departmentId).toBe(id)
    }
  }
})

it('lists a person in exactly the departments of the person', () => {
  const directory = openDirectory()
  const listed = new Map<string, number[]>()
  for (const id of departmentIds) {
    for (const userId of directory.userIdsOf(id)) {
      listed.set(userId, [...(listed.get(userId) ?? []), id])
    }
  }
  for (const [userId, ids] of listed) {
    const memberships = directory.findPerson(userId)?.memberships ?? []
    expect(memberships).toHaveLength(ids.length)
    expect(new Set(memberships.map(({ departmentId }) => departmentId))).toEqual(new Set(ids))
  }
})

it.each([
  ['an id that no one has', '1234567890123456'],
  ['a name', '王伟'],
  ['nothing', ''],
  ['more digits than an id has', '9'.repeat(30)],
])('finds nobody by %s', (_, userId) => {
  expect(openDirectory().findPerson(userId)).toBeUndefined()
})

it('finds nobody by a user id with one digit changed, nor by the id of a leaver', () => {
  const directory = openDirectory()
  const [leaver] = leaversBetween(directory, epochMs - 30 * dayMs, epochMs)
  expect(directory.findPerson(leaver?.userId ?? '')).toBeUndefined()
  for (const userId of directory.userIdsOf(50541877).slice(10, 40)) {
    const last = (Number(userId.at(-1)) + 1) % 10
    expect(directory.findPerson(`${userId.slice(0, -1)}${last}`)).toBeUndefined()
    expect(directory.findPerson(`0${userId}`)).toBeUndefined()
  }
})

it('finds nobody by the user id that the next person would have', () => {
  const index = openDirectory().countPeople({ activeOnly: false })
  const { userIdOf } = makeIdentifiers(1, 'staff')
  expect(openDirectory().findPerson(userIdOf(index))).toBeUndefined()
  expect(openDirectory().findPerson(userIdOf(index - 1))).toBeDefined()
})

it('finds departments by number, and none by an integer beyond 2^53', () => {
  const directory = openDirectory()
  expect(directory.findDepartment(1)?.name.zh).toBe('青屿智能科技有限公司')
  expect(directory.findDepartment(2)).toBeUndefined()
  expect(directory.findDepartment(-1)).toBeUndefined()
  expect(directory.findDepartment(1n)).toBeUndefined()
})

it('leads from every department to the root, one parent at a time', () => {
  const directory = openDirectory()
  expect(directory.findDepartment(1)).not.toHaveProperty('parentId')
  for (const id of departmentIds) {
    const lineage = directory.lineageOf(id)
    expect(lineage[0]).toBe(id)
    expect(lineage.at(-1)).toBe(1)
    lineage.slice(1).forEach((parentId, at) => {
      expect(directory.findDepartment(lineage[at] ?? 0)?.parentId).toBe(parentId)
    })
  }
})

it('keeps the records of an earlier epoch', () => {
  const [early, late] = [openDirectory({ epochMs: epochMs - 500 * dayMs }), openDirectory()]
  expect(membersOf(early, 50541877)).toEqual(membersOf(late, 50541877))
})

it('never lets a record change before it came, nor come after 2025', () => {
  const directory = openDirectory()
  for (const userId of everyUserId(directory)) {
    const person = directory.findPerson(userId)
    const entries = person?.memberships.map(({ joinedMs }) => joinedMs) ?? []
    expect(Math.min(...entries)).toBe(person?.joinedMs)
    expect(person?.modifiedMs).toBeGreaterThanOrEqual(Math.max(...entries))
    expect(person?.modifiedMs).toBeLessThan(Date.parse('2026-01-01T00:00:00+08:00'))
    expect(person?.hiredDateMs ?? 0).toBeLessThanOrEqual(person?.joinedMs ?? 0)
  }
})
