import { describe, expect, it } from 'vitest'
import { readDepartmentId } from '../../../mock/world/bulk/department-ids.js'
import { makeRoster } from '../../../mock/world/grown-roster.js'
import { company } from '../../../mock/world/organizations/company.js'

const ownCount = company.departments.reduce((sum, { own }) => sum + own, 0)

interface Row {
  readonly id: number
  readonly name: string
  readonly level: number
  readonly members: number
  readonly own: number
  readonly leaders: number
  readonly children: readonly string[]
}

function look(people: number) {
  const roster = makeRoster(company, people)
  const walk = (id: number, level: number): readonly Row[] => {
    const children = roster.childrenOf(id)
    const row = {
      id,
      name: roster.findDepartment(id)?.name.zh ?? '',
      level,
      members: roster.memberIndexesOf(id).length,
      own: roster.rowOf(id).own,
      leaders: roster.leadersOf(id).length,
      children: children.map(({ name }) => name.zh),
    }
    return [row, ...children.flatMap((child) => walk(child.id, level + 1))]
  }
  const rows = walk(1, 1)
  const bulk = rows.filter(({ id }) => readDepartmentId(id) !== undefined)
  const sized = (from: number, to: number): number =>
    bulk.filter(({ members }) => members >= from && members <= to).length / bulk.length
  return { roster, rows, bulk, leaves: bulk.filter(({ children }) => children.length === 0), sized }
}

const sizes = [5_000, 120_000, 1_000_000].map((people) => [people, look(people)] as const)

describe.each(sizes)(
  'an organisation of %d people',
  (people, { roster, rows, bulk, leaves, sized }) => {
    it('is three to seven levels deep', () => {
      const levels = leaves.map(({ level }) => level)
      expect(Math.min(...levels)).toBeGreaterThanOrEqual(3)
      expect(Math.max(...levels)).toBeLessThanOrEqual(7)
      expect(Math.max(...levels)).toBeGreaterThanOrEqual(6)
      expect(levels.filter((level) => level > 3).length / levels.length).toBeGreaterThan(0.95)
    })

    it('has at most 50 sub-departments and 1,000 members in a department', () => {
      expect(Math.max(...rows.map(({ children }) => children.length))).toBeLessThanOrEqual(50)
      expect(Math.max(...rows.map(({ members }) => members))).toBeLessThanOrEqual(1_000)
    })

    it('has many departments of 5 to 30 people, some of about 100, few large ones, hardly an empty one', () => {
      expect(sized(5, 30)).toBeGreaterThan(0.6)
      expect(sized(70, 150)).toBeGreaterThan(0.003)
      expect(sized(70, 150)).toBeLessThan(0.1)
      expect(sized(300, 1_000)).toBeLessThan(0.03)
      if (people > 100_000) expect(sized(300, 1_000)).toBeGreaterThan(0.001)
      expect(sized(0, 0)).toBeLessThan(0.02)
    })

    it('never calls two sub-departments of one department alike', () => {
      for (const { children } of rows) expect(new Set(children).size).toBe(children.length)
    })

    it('has one or two leaders in every department where somebody is at home', () => {
      const strange = bulk.filter(({ own, leaders }) =>
        own === 0 ? leaders > 0 : leaders < 1 || leaders > 2,
      )
      expect(strange).toEqual([])
    })

    it('has 5 % of its people in a second department, and 3 % without an active account', () => {
      const own = bulk.reduce((sum, row) => sum + row.own, 0)
      const members = bulk.reduce((sum, row) => sum + row.members, 0)
      expect(own).toBe(people - ownCount)
      expect((members - own) / own).toBeCloseTo(0.05, 2)
      expect(1 - roster.activeCount / people).toBeCloseTo(0.03, 3)
    })
  },
)

it.each([518, 560, 576, 596, 700, 1_000])(
  'gives everybody a home and each department its name with %d people, too',
  (people) => {
    const { rows, bulk } = look(people)
    expect(bulk.reduce((sum, { own }) => sum + own, 0)).toBe(people - ownCount)
    expect(Math.max(...bulk.map(({ level }) => level))).toBeLessThanOrEqual(7)
    for (const { children } of rows) expect(new Set(children).size).toBe(children.length)
  },
)
