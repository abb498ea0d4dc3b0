import type { Department } from './directory.js'
import type { Craft, DepartmentRow, Organization, PersonRow, Seat } from './organization.js'
import {
  fail,
  getUnit,
  listMembers,
  makeChildren,
  makeUnits,
  readPeople,
  type Units,
} from './roster-table.js'
import { findLast } from './search.js'

/**
 * An organisation's table read once: who sits where, as integers. No seed takes part in it.
 */
export interface Roster {
  readonly peopleCount: number
  readonly activeCount: number
  readonly departmentCount: number
  findDepartment(departmentId: number): Department | undefined
  /** What there is to say of a known department. */
  rowOf(departmentId: number): DepartmentRow
  /** By order, then id. */
  childrenOf(departmentId: number): readonly Department[]
  /** The department itself first, the root last. */
  lineageOf(departmentId: number): readonly number[]
  /** Indexes of the direct members of a known department, ascending. */
  memberIndexesOf(departmentId: number): readonly number[]
  /** Departments of a person, the primary one first. */
  departmentIdsOf(index: number): readonly number[]
  leads(index: number, departmentId: number): boolean
  /** Indexes of who leads a known department, ascending. */
  leadersOf(departmentId: number): readonly number[]
  /** Distinct people of a known department and of all below it. */
  countBelow(departmentId: number): number
  readonly cohorts: Cohorts
  isActive(index: number): boolean
  placeOf(index: number): Place
  indexOfSeat(seat: Seat): number
  /** What the table says about one person, several rows put together. */
  findRow(index: number): PersonRow | undefined
  /** The index of the person with that literal user id. */
  findLiteral(userId: string): number | undefined
  /** The index of the person whose Enterprise Account has that login name. */
  findLogin(loginId: string): number | undefined
}

/** The primary department of a person. */
export interface Place {
  readonly department: DepartmentRow
  /** Place in it, from 0; its leaders come first. */
  readonly place: number
  readonly craft: Craft
}

/**
 * The people among whom quotas hold: of a cohort it is known how many did something before it is
 * known who. Cohorts follow one another and hold consecutive indexes.
 */
export interface Cohort {
  readonly number: number
  /** Index of its first person. */
  readonly start: number
  readonly people: number
  /** How many activated their account. */
  readonly active: number
  /**
   * Rank by joining, from 0: hire days follow from it, and the active ones come first. Absent where
   * hire days are drawn one by one.
   */
  readonly rankOf?: (index: number) => number
}

export interface Cohorts {
  readonly count: number
  at(number: number): Cohort
  of(index: number): Cohort
}

type Tree = Pick<
  Roster,
  'departmentCount' | 'findDepartment' | 'rowOf' | 'childrenOf' | 'lineageOf'
>

function makeTree(organization: Organization, units: Units): Tree {
  const children = makeChildren(units)
  return {
    departmentCount: units.size,
    findDepartment: (departmentId) => units.get(departmentId)?.department,
    rowOf: (departmentId) => getUnit(organization, units, departmentId).row,
    childrenOf: (departmentId) => children.get(departmentId) ?? [],
    lineageOf: (departmentId) => {
      const lineage: number[] = []
      let unit = units.get(departmentId)
      while (unit !== undefined) {
        lineage.push(unit.row.id)
        unit = unit.row.parent === undefined ? undefined : units.get(unit.row.parent)
      }
      return lineage
    },
  }
}

type Seats = Pick<
  Roster,
  'peopleCount' | 'activeCount' | 'isActive' | 'placeOf' | 'indexOfSeat' | 'cohorts'
>

function getCraft(organization: Organization, { craft: name }: DepartmentRow): Craft {
  return organization.crafts[name] ?? fail(organization, `no craft "${name}"`)
}

function makeSeats(organization: Organization, units: Units): Seats {
  const populated = [...units.values()].filter(({ row }) => row.own > 0)
  const sum = (count: (row: DepartmentRow) => number): number =>
    organization.departments.reduce((total, row) => total + count(row), 0)
  const placeOf = (index: number): Place => {
    const at = findLast(populated.length, (unit) => populated[unit]?.start ?? 0, index)
    const home = populated[at] ?? fail(organization, 'nobody in it')
    const craft = getCraft(organization, home.row)
    return { department: home.row, place: index - home.start, craft }
  }
  const peopleCount = sum(({ own }) => own)
  const activeCount = sum(({ own, notActivated = 0 }) => own - notActivated)
  const cohort = { number: 0, start: 0, people: peopleCount, active: activeCount }
  return {
    peopleCount,
    activeCount,
    cohorts: { count: 1, at: () => cohort, of: () => cohort },
    isActive: (index) => {
      const { department, place } = placeOf(index)
      return place < department.own - (department.notActivated ?? 0)
    },
    placeOf,
    indexOfSeat: ([departmentId, place]) => {
      const { row, start } = getUnit(organization, units, departmentId)
      if (place >= row.own) fail(organization, `no seat ${place} in ${departmentId}`)
      return start + place
    },
  }
}

type Memberships = Pick<Roster, 'memberIndexesOf' | 'departmentIdsOf' | 'leads' | 'leadersOf'>

function makeMemberships(organization: Organization, units: Units): Memberships {
  const indexes = new Map<number, readonly number[]>()
  const leaders = new Map<number, ReadonlySet<number>>()
  const departmentIds = new Map<number, number[]>()
  for (const unit of units.values()) {
    const { id, leaders: leaderCount = 1 } = unit.row
    const members = listMembers(organization, units, unit)
    leaders.set(id, new Set(members.slice(0, leaderCount)))
    indexes.set(
      id,
      members.toSorted((left, right) => left - right),
    )
    members.forEach((index, at) => {
      const known = departmentIds.get(index) ?? []
      // The primary department goes first, even if the person visits one further up the table.
      departmentIds.set(index, at < unit.row.own ? [id, ...known] : [...known, id])
    })
  }
  return {
    memberIndexesOf: (departmentId) =>
      indexes.get(departmentId) ?? fail(organization, `no department ${departmentId}`),
    departmentIdsOf: (index) => departmentIds.get(index) ?? [],
    leads: (index, departmentId) => leaders.get(departmentId)?.has(index) ?? false,
    leadersOf: (departmentId) => [...(leaders.get(departmentId) ?? [])].toSorted((a, b) => a - b),
  }
}

/** Distinct people below a department, by walking; everybody is below the root. */
function makeCountBelow(
  tree: Tree,
  members: Memberships,
  { peopleCount }: Seats,
): Roster['countBelow'] {
  const listBelow = (departmentId: number): readonly number[] => [
    ...members.memberIndexesOf(departmentId),
    ...tree.childrenOf(departmentId).flatMap(({ id }) => listBelow(id)),
  ]
  return (departmentId) =>
    tree.rowOf(departmentId).parent === undefined
      ? peopleCount
      : new Set(listBelow(departmentId)).size
}

/** The roster of what is written by hand. */
export function makeTableRoster(organization: Organization): Roster {
  const units = makeUnits(organization)
  const tree = makeTree(organization, units)
  const seats = makeSeats(organization, units)
  const memberships = makeMemberships(organization, units)
  const rows = readPeople(organization, seats.indexOfSeat)
  const literals = new Map([...rows].map(([index, { userId }]) => [userId, index]))
  const logins = new Map(
    [...rows].map(([index, { set }]) => [set?.enterpriseAccount?.loginId, index]),
  )
  return {
    ...tree,
    ...seats,
    ...memberships,
    countBelow: makeCountBelow(tree, memberships, seats),
    findRow: (index) => rows.get(index),
    findLiteral: (userId) => literals.get(userId),
    findLogin: (loginId) => logins.get(loginId),
  }
}
