import type { Department } from './directory.js'
import type { DepartmentRow, Organization, PersonRow, Seat } from './organization.js'

/** A row of the table with the integers that follow from the rows above it. */
export interface Unit {
  readonly row: DepartmentRow
  readonly department: Department
  /** Index of the first person whose primary department it is. */
  readonly start: number
}

export type Units = ReadonlyMap<number, Unit>

/** Wrong tables are a mistake in this code base, so they throw. */
export function fail(organization: Organization, what: string): never {
  throw new Error(`organisation "${organization.name}": ${what}`)
}

export function makeDepartment(row: DepartmentRow, order: number): Department {
  return {
    id: row.id,
    ...(row.parent === undefined ? {} : { parentId: row.parent }),
    name: row.en === undefined ? { zh: row.zh } : { zh: row.zh, en: row.en },
    order,
    createGroup: row.chat ?? false,
    autoAddUser: row.chat ?? false,
    ...(row.sourceIdentifier === undefined ? {} : { sourceIdentifier: row.sourceIdentifier }),
    ...(row.extension === undefined ? {} : { extension: row.extension }),
  }
}

export function makeUnits(organization: Organization): Units {
  const units = new Map<number, Unit>()
  const siblingCounts = new Map<number | undefined, number>()
  let start = 0
  for (const row of organization.departments) {
    if (units.has(row.id)) fail(organization, `two departments ${row.id}`)
    if (row.parent !== undefined && !units.has(row.parent)) {
      fail(organization, `department ${row.id} stands before its parent`)
    }
    const place = (siblingCounts.get(row.parent) ?? 0) + 1
    siblingCounts.set(row.parent, place)
    const order = row.order ?? (row.parent === undefined ? 0 : place)
    units.set(row.id, { row, start, department: makeDepartment(row, order) })
    start += row.own
  }
  return units
}

export function getUnit(organization: Organization, units: Units, departmentId: number): Unit {
  return units.get(departmentId) ?? fail(organization, `no department ${departmentId}`)
}

/** Direct children of every department that has any, by order, then id. */
export function makeChildren(units: Units): ReadonlyMap<number, readonly Department[]> {
  const children = new Map<number, Department[]>()
  for (const { department } of units.values()) {
    if (department.parentId === undefined) continue
    const siblings = children.get(department.parentId) ?? []
    children.set(department.parentId, siblings)
    siblings.push(department)
  }
  for (const siblings of children.values()) {
    siblings.sort((left, right) => left.order - right.order || left.id - right.id)
  }
  return children
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at)
}

/** Members of a department: its own people first, then the guests as the table names them. */
export function listMembers(
  organization: Organization,
  units: Units,
  { row, start }: Unit,
): readonly number[] {
  const guests = (row.guests ?? []).flatMap(({ from, take, skip = 0 }) => {
    const home = getUnit(organization, units, from)
    if (skip + take > home.row.own) fail(organization, `${from} has too few people for ${row.id}`)
    return range(home.start + skip, take)
  })
  const members = [...range(start, row.own), ...guests]
  if (new Set(members).size < members.length) fail(organization, `somebody twice in ${row.id}`)
  return members
}

/** What the table says about people, by index; several rows about one person are put together. */
export function readPeople(
  { people, edgeCases }: Organization,
  indexOfSeat: (seat: Seat) => number,
): ReadonlyMap<number, PersonRow> {
  const rows = new Map<number, PersonRow>()
  for (const row of [...people, ...edgeCases.flatMap((edgeCase) => edgeCase.people ?? [])]) {
    const index = indexOfSeat(row.seat)
    const known = rows.get(index)
    rows.set(index, {
      ...known,
      ...row,
      set: { ...known?.set, ...row.set },
      without: [...(known?.without ?? []), ...(row.without ?? [])],
    })
  }
  return rows
}
