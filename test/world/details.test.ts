import { describe, expect, it } from 'vitest'
import type { Directory, Person } from '../../mock/world/directory.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { everyUserId, openDirectory } from './support.js'

function everybody(directory: Directory): readonly Person[] {
  return everyUserId(directory).flatMap((id) => directory.findPerson(id) ?? [])
}

const roleNames = ({ roles }: Person): readonly string[] => roles.map(({ name }) => name)

describe.each([1, 2, 20_260_901])('for seed %i', (seed) => {
  const directory = openDirectory({ seed })
  const people = everybody(directory)

  it('every manager is somebody else who leads a department of the lineage', () => {
    for (const { userId, managerUserId, memberships } of people) {
      if (managerUserId === undefined) continue
      expect(managerUserId).not.toBe(userId)
      const lineage = directory.lineageOf(memberships[0]?.departmentId ?? 0)
      const led = directory.findPerson(managerUserId)?.memberships.filter(({ leader }) => leader)
      expect(led?.some(({ departmentId }) => lineage.includes(departmentId))).toBe(true)
    }
  })

  it('the way up from manager to manager ends, and most people have one', () => {
    const withManager = people.filter(({ managerUserId }) => managerUserId !== undefined)
    expect(withManager.length).toBeGreaterThan(people.length * 0.75)
    expect(withManager.length).toBeLessThan(people.length)
    for (const person of people) {
      const seen = new Set<string>()
      let next: Person | undefined = person
      while (next?.managerUserId !== undefined) {
        expect(seen).not.toContain(next.userId)
        seen.add(next.userId)
        next = directory.findPerson(next.managerUserId)
      }
      expect(next).toBeDefined()
    }
  })

  it('who leads the organisation has no manager, and is an executive', () => {
    const heads = people.filter(({ memberships }) =>
      memberships.some(({ departmentId, leader }) => departmentId === 1 && leader),
    )
    expect(heads).toHaveLength(2)
    expect(heads.every(({ managerUserId, senior }) => senior && managerUserId === undefined)).toBe(
      true,
    )
    expect(people.filter(({ senior }) => senior)).toHaveLength(2)
  })

  it('exactly one administrator is the first, and who leads a department is a supervisor', () => {
    for (const person of people) {
      const isAdmin = roleNames(person).some((name) => /^(?:主|子)管理员$/.test(name))
      expect(isAdmin).toBe(person.admin)
      const leads = person.memberships.some(({ leader }) => leader)
      expect(roleNames(person).includes('主管')).toBe(leads)
    }
    const first = people.filter((person) => roleNames(person).includes('主管理员'))
    expect(first.map(({ userId }) => userId)).toEqual(['manager4713'])
    expect(people.filter(({ roles }) => roles.length === 0).length).toBeGreaterThan(400)
  })

  it('one role id means one name in one group', () => {
    const names = new Map<number, string>()
    for (const { id, name, groupName } of people.flatMap(({ roles }) => roles)) {
      const full = `${groupName}/${name}`
      expect(names.get(id) ?? full).toBe(full)
      names.set(id, full)
    }
    expect([...names.values()]).toEqual(
      expect.arrayContaining(['默认/主管理员', '默认/子管理员', '默认/主管', '职务/经理']),
    )
    expect(new Set(names.values()).size).toBe(names.size)
  })

  it('nobody has proved a real name to an account that was never activated', () => {
    expect(people.filter(({ active, realAuthed }) => realAuthed && !active)).toEqual([])
    const proved = people.filter(({ realAuthed }) => realAuthed).length
    expect(proved).toBeGreaterThan(people.length * 0.85)
    expect(proved).toBeLessThan(people.filter(({ active }) => active).length)
  })
})

it('finds by login name the owner of that account alone', () => {
  const directory = openDirectory()
  const owner = directory.findPersonByLogin('it.duty@qingyu')
  expect(owner?.enterpriseAccount?.loginId).toBe('it.duty@qingyu')
  expect(directory.findPerson(owner?.userId ?? '')).toEqual(owner)
  expect(directory.findPersonByLogin('')).toBeUndefined()
  expect(openDirectory({ organization: tiny }).findPersonByLogin('undefined')).toBeUndefined()
})

it('who leads the department above too has a manager further up', () => {
  const [branch, team] = [100_000_020, 100_000_021]
  const departments = [
    ...tiny.departments,
    {
      id: branch,
      parent: 1,
      zh: '分部',
      own: 0,
      craft: 'sales',
      guests: [{ from: team, take: 1 }],
    },
    { id: team, parent: branch, zh: '小组', own: 2, craft: 'sales' },
  ]
  const managers = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const directory = openDirectory({ organization: { ...tiny, departments }, seed })
    return directory.findPerson(directory.userIdsOf(branch)[0] ?? '')?.managerUserId
  })
  expect(new Set(managers.filter(Boolean))).toEqual(new Set(['manager1001']))
})
