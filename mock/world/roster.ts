import type { Department } from './directory.js'
import type { DepartmentRow, Organization, PersonRow, Seat } from './organization.js'
import {
  fail,
  getUnit,
  listMembers,
  makeChildren,
  makeUnits,
  readPeople,
  type Unit,
  type Units,
} from './roster-table.js'

/**
 * An organisation's table read once: who sits where, as integers. No seed takes part in it.
 */
export interface Roster {
  readonly peopleCount: number
  readonly activeCount: number
  readonly departmentCount: number
  findDepartment(departmentId: number): Department | undefined
  /** What the table says of a known department. */
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

/** The primary department of a person and the place in it, from 0. */
export interface Place {
  readonly department: DepartmentRow
  readonly place: number
}

/** The last unit that begins at the index or before it, among those that have people. */
function findHome(populated: readonly Unit[], index: number): Unit | undefined {
  let low = 0
  let high = populated.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((populated[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return populated[low]
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

type Seats = Pick<Roster, 'peopleCount' | 'activeCount' | 'isActive' | 'placeOf' | 'indexOfSeat'>

function makeSeats(organization: Organization, units: Units): Seats {
  const populated = [...units.values()].filter(({ row }) => row.own > 0)
  const sum = (count: (row: DepartmentRow) => number): number =>
    organization.departments.reduce((total, row) => total + count(row), 0)
  const placeOf = (index: number): Place => {
    const home = findHome(populated, index) ?? fail(organization, 'nobody in it')
    return { department: home.row, place: index - home.start }
  }
  return {
    peopleCount: sum(({ own }) => own),
    activeCount: sum(({ own, notActivated = 0 }) => own - notActivated),
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

type Memberships = Pick<Roster, 'memberIndexesOf' | 'departmentIdsOf' | 'leads'>

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
  }
}

export function makeRoster(organization: Organization): Roster {
  const units = makeUnits(organization)
  const seats = makeSeats(organization, units)
  const rows = readPeople(organization, seats.indexOfSeat)
  const literals = new Map([...rows].map(([index, { userId }]) => [userId, index]))
  const logins = new Map(
    [...rows].map(([index, { set }]) => [set?.enterpriseAccount?.loginId, index]),
  )
  return {
    ...makeTree(organization, units),
    ...seats,
    ...makeMemberships(organization, units),
    findRow: (index) => rows.get(index),
    findLiteral: (userId) => literals.get(userId),
    findLogin: (loginId) => logins.get(loginId),
  }
}
