import { expect, it } from 'vitest'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import type { Organization } from '../../mock/world/organization.js'
import { makeTableRoster } from '../../mock/world/roster.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { departmentIdsOf, membersOf, openDirectory } from './support.js'

const directory = openDirectory({ organization: tiny })
const namesIn = (id: number): readonly (string | undefined)[] =>
  membersOf(directory, id).map(({ person }) => person.name.en)

it('is readable at a glance', () => {
  const tree = departmentIdsOf(directory).map((id) => {
    const names = directory.userIdsOf(id).map((userId) => directory.findPerson(userId)?.name.en)
    return `${directory.findDepartment(id)?.name.en}: ${names.join(', ')}`
  })
  expect(tree).toEqual([
    'Tiny Studio: Ann An',
    'Engineering: Bob Bai, Carol Chen, Dan Dai',
    'Testing: Eve Yi',
    'Sales: Carol Chen, Frank Fang, Grace Gao',
  ])
  expect(directory.countPeople({ activeOnly: false })).toBe(7)
  expect(directory.countPeople({ activeOnly: true })).toBe(6)
})

it('leaves the restricted person out of lists unless asked', () => {
  const query = { order: 'custom', includeRestricted: false, offset: 0, limit: 10 } as const
  const { rows, total } = directory.membersOf(100000011, query)
  expect(rows.map(({ person }) => person.name.en)).not.toContain('Dan Dai')
  expect(total).toBe(2)
  expect(namesIn(100000011)).toContain('Dan Dai')
})

it('is the same organisation by name, whatever the seed', () => {
  const other = openDirectory({ organization: tiny, seed: 99 })
  expect(other.findPerson('manager1001')?.name.zh).toBe('安然')
})

it('finds organisations by name', () => {
  expect(organizationNames).toEqual(['company', 'tiny', 'empty'])
  expect(findOrganization('tiny')).toBe(tiny)
  expect(findOrganization('huge')).toBeUndefined()
})

const [root] = tiny.departments
const broken = (change: Partial<Organization>): Organization => ({ ...tiny, ...change })
const withRow = (row: Partial<Organization['departments'][number]>): Organization =>
  broken({
    departments: [
      ...tiny.departments,
      { id: 100000014, parent: 1, zh: '新部门', own: 1, craft: 'studio', ...row },
    ],
  })

it.each([
  ['an id twice', withRow({ id: 1 }), 'two departments 1'],
  ['a parent that comes later', withRow({ parent: 100000099 }), 'stands before its parent'],
  ['an unknown home of guests', withRow({ guests: [{ from: 5, take: 1 }] }), 'no department 5'],
  ['too many guests', withRow({ guests: [{ from: 100000011, take: 4 }] }), 'too few people'],
  [
    'a guest who is there already',
    withRow({ guests: [{ from: 100000014, take: 1 }] }),
    'somebody twice',
  ],
  ['a seat that is not there', broken({ people: [{ seat: [1, 1] }] }), 'no seat 1 in 1'],
  ['no people at all', broken({ departments: root ? [{ ...root, own: 0 }] : [] }), 'no seat 0'],
])('refuses a table with %s', (_, organization, message) => {
  expect(() => makeTableRoster(organization)).toThrow(message)
})
