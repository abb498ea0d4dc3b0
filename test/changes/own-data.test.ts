import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { OwnDepartment, OwnUser } from '../../mock/changes/change.js'
import { makeChanges } from '../../mock/changes/make-changes.js'
import { ownDataToSteps, type OwnData } from '../../mock/changes/own-data.js'
import type { Directory } from '../../mock/world/directory.js'
import { empty } from '../../mock/world/organizations/empty.js'
import { look } from '../world/overlay-support.js'
import { userIdsIn } from '../world/support.js'
import { makeSteps, openOrganization, source, tell } from './support.js'

const departments: readonly OwnDepartment[] = [
  { id: 10, name: '总部' },
  { id: 20, name: '研发', parentId: 10 },
  { id: 30, name: '测试', parentId: 20 },
  { id: -7, name: '家校', parentId: 30 },
]
const users: readonly OwnUser[] = [
  { userId: 'a', name: '甲', departments: [{ id: 10, order: 1, leader: true }] },
  { userId: 'b', name: '乙', departments: [{ id: 20, order: 1 }], managerUserId: 'a' },
  { userId: 'c', name: '丙', departments: [{ id: -7, order: 1 }], managerUserId: 'b' },
]
const leavers = [{ userId: 'd', name: '丁', left: '2026-01-01T00:00:00Z' }]

function open(data: OwnData) {
  const overlay = openOrganization(empty)
  makeSteps(overlay, ownDataToSteps(data))
  return overlay.directory
}

it('is the organisation of its own, in the order of the people', () => {
  const directory = open({ departments, users, leavers })
  expect(directory.lineageOf(-7)).toEqual([-7, 30, 20, 10, 1])
  expect(directory.findPerson('c')).toMatchObject({ managerUserId: 'b', modifiedMs: source.nowMs })
  expect(directory.countPeople({ activeOnly: false })).toBe(3)
})

/** What does not hang on the own order of the people. */
function lookAround(directory: Directory): unknown {
  const {
    people: _,
    signIns: __,
    ...others
  } = look(directory) as { readonly [name: string]: unknown }
  return others
}

it('is the same whatever the order of departments, and who stands where among the people', () => {
  const expected = lookAround(open({ departments, users, leavers }))
  const any = fc.tuple(
    fc.shuffledSubarray([...departments], { minLength: departments.length }),
    fc.shuffledSubarray([...users], { minLength: users.length }),
  )
  fc.assert(
    fc.property(any, ([ownDepartments, ownUsers]) => {
      const directory = open({ departments: ownDepartments, users: ownUsers, leavers })
      expect(lookAround(directory)).toEqual(expected)
      for (const { userId, managerUserId } of users) {
        expect(directory.findPerson(userId)?.managerUserId).toBe(managerUserId)
      }
    }),
    { numRuns: 30 },
  )
})

it('lets two people be the manager of each other', () => {
  const [a, b] = [
    { userId: 'a', name: '甲', managerUserId: 'b' },
    { userId: 'b', name: '乙', managerUserId: 'a' },
  ]
  const directory = open({ users: [a, b] })
  expect(directory.findPerson('a')?.managerUserId).toBe('b')
  expect(directory.findPerson('b')?.managerUserId).toBe('a')
})

it('keeps the list in the own order, and in that of a department where no order is given', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ userId: `u${at}`, name: '众' }))
  const directory = open({ users: many })
  const ids = many.map(({ userId }) => userId)
  expect(directory.userIdsOf(1)).toEqual(ids)
  expect(userIdsIn(directory, 1, 'custom')).toEqual(ids)
})

it.each<readonly [string, OwnData, readonly string[]]>([
  [
    'departments in a circle',
    {
      departments: [
        { id: 5, name: '五', parentId: 6 },
        { id: 6, name: '六', parentId: 5 },
      ],
      users: [{ userId: 'a', name: '甲', departments: [5] }],
    },
    ['departments[1].parentId: stands in a circle of parents: 5, 6, 5; begin it at another'],
  ],
  [
    'a department below itself',
    { departments: [{ id: 5, name: '五', parentId: 5 }] },
    ['departments[0].parentId: stands in a circle of parents: 5, 5; begin it at another'],
  ],
  [
    'the same department again',
    {
      departments: [
        { id: 5, name: '五' },
        { id: 5, name: '五' },
      ],
    },
    ['departments[1].id: there is a department 5 already; take another id, or change-department'],
  ],
  [
    'a manager whom nobody knows',
    { users: [{ userId: 'a', name: '甲', managerUserId: 'z' }] },
    ['users[0].managerUserId: nobody has the user id "z".'],
  ],
  [
    'the own manager',
    { users: [{ userId: 'a', name: '甲', managerUserId: 'a' }] },
    ['users[0].managerUserId: nobody is the own manager; name another'],
  ],
  [
    'a wrong manager who stands later',
    {
      users: [
        { userId: 'a', name: '甲', managerUserId: 'b' },
        { userId: 'b', name: '乙', departments: [9] },
      ],
    },
    ['users[1].departments[0]: no department 9. Known: 1.'],
  ],
  [
    'a leave that is no time',
    { leavers: [{ userId: 'd', name: '丁', left: 'soon' }] },
    ['leavers[0].left: no time "soon"; write it like 2026-03-01T09:30:00+08:00'],
  ],
])('names %s by its place', (_, data, sentences) => {
  const outcome = makeChanges(openOrganization(empty), ownDataToSteps(data), source)
  expect(tell(outcome)).toEqual(sentences)
})
