import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeRoster } from '../../../mock/world/grown-roster.js'
import { company } from '../../../mock/world/organizations/company.js'
import { tiny } from '../../../mock/world/organizations/tiny.js'
import { makeTableRoster, type Roster } from '../../../mock/world/roster.js'

/** Every department with the number of those above it. */
function walk(roster: Roster, id = 1, above = 0): readonly { id: number; above: number }[] {
  const children = roster.childrenOf(id)
  return [{ id, above }, ...children.flatMap((child) => walk(roster, child.id, above + 1))]
}

const idsOf = (roster: Roster): readonly number[] => walk(roster).map(({ id }) => id)

const anyRoster = fc
  .tuple(fc.constantFrom(company, tiny), fc.integer({ min: 518, max: 5_000 }))
  .map(([organization, people]) => makeRoster(organization, people))

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)

function hold(law: (roster: Roster) => void): void {
  fc.assert(fc.property(anyRoster, law), { numRuns: 15 })
}

it('has as many people as were asked for, each at home in one department', () => {
  fc.assert(
    fc.property(fc.integer({ min: 517, max: 5_000 }), (people) => {
      const roster = makeRoster(company, people)
      const own = idsOf(roster).map((id) => roster.rowOf(id).own)
      expect(own.reduce((sum, count) => sum + count, 0)).toBe(people)
      expect(roster.peopleCount).toBe(people)
    }),
    { numRuns: 30 },
  )
})

it('leaves those written by hand where they were', () => {
  const [table, grown] = [makeTableRoster(company), makeRoster(company, 3_000)]
  for (const id of idsOf(table)) {
    expect(grown.memberIndexesOf(id)).toEqual(table.memberIndexesOf(id))
    expect(grown.rowOf(id)).toEqual(table.rowOf(id))
    expect(grown.lineageOf(id)).toEqual(table.lineageOf(id))
  }
  for (const index of range(table.peopleCount)) {
    expect(grown.placeOf(index)).toEqual(table.placeOf(index))
  }
})

it('is the roster written by hand for no more people than that has', () => {
  expect(makeRoster(tiny).departmentCount).toBe(tiny.departments.length)
  expect(makeRoster(tiny, 7).departmentCount).toBe(tiny.departments.length)
  expect(makeRoster(tiny, 8).departmentCount).toBe(tiny.departments.length + 1)
})

it('lists a person in exactly the departments of the person, the primary one first', () => {
  hold((roster) => {
    const listed = new Map<number, Set<number>>()
    for (const id of idsOf(roster)) {
      for (const index of roster.memberIndexesOf(id)) {
        listed.set(index, (listed.get(index) ?? new Set()).add(id))
      }
    }
    for (const index of range(roster.peopleCount)) {
      const ids = roster.departmentIdsOf(index)
      expect(new Set(ids)).toEqual(listed.get(index))
      expect(ids[0]).toBe(roster.placeOf(index).department.id)
    }
  })
})

it('counts below a department whom its list and those below hold', () => {
  hold((roster) => {
    const below = (id: number): readonly number[] => [
      ...roster.memberIndexesOf(id),
      ...roster.childrenOf(id).flatMap((child) => below(child.id)),
    ]
    for (const id of idsOf(roster)) expect(roster.countBelow(id)).toBe(new Set(below(id)).size)
  })
})

it('leads from every department to the root, one parent at a time', () => {
  hold((roster) => {
    for (const { id, above } of walk(roster)) {
      const lineage = roster.lineageOf(id)
      expect(lineage).toHaveLength(above + 1)
      expect(lineage[0]).toBe(id)
      expect(lineage[1]).toBe(roster.findDepartment(id)?.parentId)
      if (lineage[1] !== undefined) {
        expect(lineage.slice(1)).toEqual(roster.lineageOf(lineage[1]))
      }
    }
  })
})

it('sorts sub-departments by order, gives each an id of its own and counts them all', () => {
  hold((roster) => {
    const ids = idsOf(roster)
    expect(new Set(ids).size).toBe(ids.length)
    expect(roster.departmentCount).toBe(ids.length)
    for (const id of ids) {
      const orders = roster.childrenOf(id).map(({ order }) => order)
      expect(orders).toEqual(orders.toSorted((left, right) => left - right))
      for (const child of roster.childrenOf(id)) {
        expect(roster.findDepartment(child.id)).toEqual(child)
      }
    }
  })
})

it('has leaders among the own people, who come first there', () => {
  hold((roster) => {
    for (const id of idsOf(roster)) {
      const leaders = roster.leadersOf(id)
      expect(leaders).toEqual(roster.memberIndexesOf(id).filter((index) => roster.leads(index, id)))
      const places = leaders
        .filter((index) => roster.departmentIdsOf(index)[0] === id)
        .map((index) => roster.placeOf(index).place)
      expect(places.every((place) => place < 3)).toBe(true)
    }
  })
})

it('knows how many of each cohort and of all are active', () => {
  hold((roster) => {
    let active = 0
    for (const number of range(roster.cohorts.count)) {
      const cohort = roster.cohorts.at(number)
      const indexes = range(cohort.people).map((place) => cohort.start + place)
      expect(indexes.filter((index) => roster.isActive(index))).toHaveLength(cohort.active)
      expect(indexes.every((index) => roster.cohorts.of(index).number === number)).toBe(true)
      active += cohort.active
    }
    expect(roster.activeCount).toBe(active)
  })
})

it('gives the same organisation again, and other departments no other id for being asked', () => {
  const [left, right] = [makeRoster(company, 4_000), makeRoster(company, 4_000)]
  const ids = idsOf(left)
  for (const id of ids.toReversed()) right.memberIndexesOf(id)
  expect(idsOf(right)).toEqual(ids)
  for (const id of ids) expect(right.memberIndexesOf(id)).toEqual(left.memberIndexesOf(id))
})
