import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Member, MemberOrder } from '../../mock/world/directory.js'
import { company } from '../../mock/world/organizations/company.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { departmentIdsOf, membersOf, openDirectory, orders, userIdsIn } from './support.js'

const departmentIds = company.departments.map(({ id }) => id)
const anyDepartment = fc.constantFrom(...departmentIds)

it.each([
  ['entry_asc', 'entry_desc'],
  ['modify_asc', 'modify_desc'],
] as const)('lists %s as the exact reverse of %s, among equals too', (ascending, descending) => {
  const directory = openDirectory()
  for (const id of departmentIds) {
    expect(userIdsIn(directory, id, descending)).toEqual(
      userIdsIn(directory, id, ascending).toReversed(),
    )
  }
})

const sortKeys: readonly (readonly [MemberOrder, (row: Member) => number | bigint])[] = [
  ['custom', ({ membership }) => -membership.order],
  ['entry_asc', ({ membership }) => membership.joinedMs],
  ['modify_asc', ({ person }) => person.modifiedMs],
]

interface Listed {
  readonly key: number | bigint
  readonly place: number
}

const isBefore = (left: Listed, right: Listed): boolean =>
  left.key < right.key || (left.key === right.key && left.place < right.place)

it.each(sortKeys)('sorts %s by its key, and equals in the own order', (order, keyOf) => {
  const directory = openDirectory()
  for (const id of departmentIds) {
    const ownOrder = directory.userIdsOf(id)
    const listed = membersOf(directory, id, order).map((member) => ({
      key: keyOf(member),
      place: ownOrder.indexOf(member.person.userId),
    }))
    const pairs = listed.slice(1).map((right, at) => [listed[at] ?? right, right] as const)
    expect(pairs.filter(([left, right]) => !isBefore(left, right))).toEqual([])
  }
})

it('lists the same people in every order', () => {
  const directory = openDirectory()
  for (const id of departmentIds) {
    const everybody = directory.userIdsOf(id).toSorted()
    for (const order of orders) {
      expect(userIdsIn(directory, id, order).toSorted()).toEqual(everybody)
    }
  }
})

it('gives pages that put together are the whole list', () => {
  const directory = openDirectory()
  const whole = new Map(
    departmentIds.map((id) => [id, membersOf(directory, id).map(({ person }) => person)]),
  )
  fc.assert(
    fc.property(anyDepartment, fc.integer({ min: 1, max: 120 }), (id, limit) => {
      const query = { order: 'custom', includeRestricted: true, limit } as const
      const { total } = directory.membersOf(id, { ...query, offset: 0 })
      const pages = Array.from({ length: Math.ceil(total / limit) }, (_, page) =>
        directory.membersOf(id, { ...query, offset: page * limit }),
      )
      const rows = pages.flatMap((page) => page.rows)
      expect(rows.map(({ person }) => person)).toEqual(whole.get(id))
      expect(directory.membersOf(id, { ...query, offset: total }).rows).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('names the people of a page as the records do, in every order', () => {
  const directories = [
    openDirectory(),
    openDirectory({ organization: tiny }),
    openDirectory({ people: 2_000 }),
  ]
  const anyQuestion = fc
    .constantFrom(...directories)
    .chain((directory) =>
      fc.tuple(fc.constant(directory), fc.constantFrom(...departmentIdsOf(directory))),
    )
  const anyQuery = fc.record({
    order: fc.constantFrom(...orders),
    includeRestricted: fc.boolean(),
    offset: fc.nat(130),
    limit: fc.integer({ min: 1, max: 100 }),
  })
  fc.assert(
    fc.property(anyQuestion, anyQuery, ([directory, id], query) => {
      const { rows, total } = directory.membersOf(id, query)
      const names = rows.map(({ person: { userId, name } }) => ({ userId, name }))
      expect(directory.memberNamesOf(id, query)).toEqual({ rows: names, total })
    }),
  )
})
