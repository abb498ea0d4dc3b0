import { expect, it } from 'vitest'
import { readDepartmentId } from '../../../mock/world/bulk/department-ids.js'
import { makeRoster } from '../../../mock/world/grown-roster.js'
import { company } from '../../../mock/world/organizations/company.js'

/** Large enough for a dozen zones with sites of every kind. */
const roster = makeRoster(company, 120_000)

interface Row {
  readonly id: number
  readonly name: string
  readonly level: number
  readonly members: number
  readonly children: readonly string[]
}

function walk(id: number, level: number): readonly Row[] {
  const children = roster.childrenOf(id)
  const row = {
    id,
    name: roster.findDepartment(id)?.name.zh ?? '',
    level,
    members: roster.memberIndexesOf(id).length,
    children: children.map(({ name }) => name.zh),
  }
  return [row, ...children.flatMap((child) => walk(child.id, level + 1))]
}

const rows = walk(1, 1)
const bulk = rows.filter(({ id }) => readDepartmentId(id) !== undefined)
const leaves = bulk.filter(({ children }) => children.length === 0)
const share = (part: readonly Row[]): number => part.length / bulk.length

it('is three to seven levels deep', () => {
  const levels = leaves.filter(({ level }) => level > 3).map(({ level }) => level)
  expect(Math.max(...levels)).toBe(7)
  expect(levels.length / leaves.length).toBeGreaterThan(0.95)
})

it('has at most 50 sub-departments and 1,000 members in a department', () => {
  expect(Math.max(...rows.map(({ children }) => children.length))).toBeLessThanOrEqual(50)
  expect(Math.max(...rows.map(({ members }) => members))).toBeLessThanOrEqual(1_000)
})

const sized = (from: number, to: number): number =>
  share(bulk.filter(({ members }) => members >= from && members <= to))

it('has many departments of 5 to 30 people, some of about 100, few large ones', () => {
  expect(sized(5, 30)).toBeGreaterThan(0.6)
  expect(sized(70, 150)).toBeGreaterThan(0.005)
  expect(sized(300, 1_000)).toBeGreaterThan(0.001)
  expect(sized(300, 1_000)).toBeLessThan(0.03)
  expect(sized(0, 0)).toBeLessThan(0.02)
})

it('never calls two sub-departments of one department alike', () => {
  for (const { children } of rows) expect(new Set(children).size).toBe(children.length)
})

it('has 5 % of its people in a second department, and 3 % without an active account', () => {
  const people = roster.peopleCount - company.departments.reduce((sum, { own }) => sum + own, 0)
  const own = bulk.reduce((sum, { id }) => sum + roster.rowOf(id).own, 0)
  const members = bulk.reduce((sum, row) => sum + row.members, 0)
  expect(own).toBe(people)
  expect((members - own) / people).toBeCloseTo(0.05, 2)
  expect(1 - roster.activeCount / roster.peopleCount).toBeCloseTo(0.03, 3)
})
