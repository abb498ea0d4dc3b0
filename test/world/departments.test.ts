import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import { company } from '../../mock/world/organizations/company.js'
import { departmentIdsOf, membersOf, openDirectory } from './support.js'

const anySeed = fc.integer()
const departmentIds = company.departments.map(({ id }) => id)

it.each(organizationNames)('counts everybody in %s once below the root', (name) => {
  const organization = findOrganization(name)
  const directory = openDirectory(organization && { organization })
  const people = directory.countPeople({ activeOnly: false })
  expect(directory.countMembers(1, { recursive: true })).toBe(people)
})

it('counts each member of a department and of those below it once', () => {
  const directory = openDirectory()
  for (const id of departmentIds) {
    const below = departmentIdsOf(directory).filter((other) =>
      directory.lineageOf(other).includes(id),
    )
    const userIds = new Set(below.flatMap((other) => directory.userIdsOf(other)))
    expect(directory.countMembers(id, { recursive: true })).toBe(userIds.size)
    expect(directory.countMembers(id, { recursive: false })).toBe(directory.userIdsOf(id).length)
  }
})

it('lets those manage a department who lead it', () => {
  fc.assert(
    fc.property(anySeed, fc.constantFrom(...departmentIds), (seed, id) => {
      const directory = openDirectory({ seed })
      const leaders = membersOf(directory, id).filter(({ membership }) => membership.leader)
      const userIds = leaders.map(({ person }) => person.userId)
      expect(directory.detailsOf(id).managerUserIds.toSorted()).toEqual(userIds.toSorted())
    }),
    { numRuns: 30 },
  )
})

it('gives every department that has a group a chat of its own, owned by a member', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const directory = openDirectory({ seed })
      const owned = departmentIds.filter((id) => directory.findDepartment(id)?.createGroup)
      const chats = owned.map((id) => directory.detailsOf(id).chat)
      expect(new Set(chats.map((chat) => chat?.id)).size).toBe(owned.length)
      for (const [at, id] of owned.entries()) {
        expect(chats[at]?.id).toMatch(/^chat[0-9a-f]{32}$/)
        expect(directory.userIdsOf(id)).toContain(chats[at]?.ownerUserId)
      }
      const others = departmentIds.filter((id) => !owned.includes(id))
      for (const id of others) expect(directory.detailsOf(id)).not.toHaveProperty('chat')
    }),
    { numRuns: 5 },
  )
})

it('shows an unset brief both ways: empty and absent', () => {
  const briefs = departmentIds.map((id) => openDirectory().detailsOf(id).brief)
  expect(briefs).toContain('')
  expect(briefs).toContain(undefined)
  expect(briefs.some((brief) => brief !== undefined && brief !== '')).toBe(true)
})
