import type {
  Department,
  DepartmentDetails,
  Directory,
  Member,
  MemberOrder,
  MemberQuery,
  Page,
} from '../../../mock/world/directory.js'
import { withoutUndefined } from '../../../mock/without-undefined.js'
import { toShanghaiDay } from '../../../src/protocol/time.js'
import type { NaiveDepartment, NaivePerson, NaiveState } from './state.js'

function takeRows<Row>(all: readonly Row[], { offset, limit }: { offset: number; limit: number }) {
  const rows = all.filter((_, place) => place >= offset && place < offset + limit)
  return { rows, total: all.length } satisfies Page<Row>
}

function compare(left: number | bigint, right: number | bigint): number {
  return left < right ? -1 : Number(left > right)
}

const comparators: {
  readonly [Kind in 'custom' | 'entry' | 'modify']: (a: Member, b: Member) => number
} = {
  custom: (a, b) => compare(b.membership.order, a.membership.order),
  entry: (a, b) => compare(a.membership.joinedMs, b.membership.joinedMs),
  modify: (a, b) => compare(a.person.modifiedMs, b.person.modifiedMs),
}

/** Sorting is stable, so those alike keep the own order; downwards is the exact reverse. */
function sortRows(rows: readonly Member[], order: MemberOrder): readonly Member[] {
  const kind = order === 'custom' ? order : order.startsWith('entry') ? 'entry' : 'modify'
  const sorted = rows.toSorted(comparators[kind])
  return order.endsWith('desc') ? sorted.toReversed() : sorted
}

function isIn({ person }: NaivePerson, ids: readonly number[]): boolean {
  return person.memberships.some(({ departmentId }) => ids.includes(departmentId))
}

/** Answers by looking through everything, every time. */
export function makeNaiveDirectory(state: NaiveState): Directory {
  const findDepartment = (id: unknown): Department | undefined =>
    state.departments.find(({ department }) => department.id === id)?.department

  function getDepartment(id: number): NaiveDepartment {
    const found = state.departments.find(({ department }) => department.id === id)
    if (found === undefined) throw new Error(`no department ${id}`)
    return found
  }

  function lineageOf(id: number): readonly number[] {
    const department = findDepartment(id)
    if (department === undefined) return []
    const { parentId } = department
    return parentId === undefined ? [id] : [id, ...lineageOf(parentId)]
  }

  function membersOf(id: number): readonly Member[] {
    return state.people.flatMap(({ person }) =>
      person.memberships
        .filter(({ departmentId }) => departmentId === id)
        .map((membership) => ({ person, membership })),
    )
  }

  function listMembers(id: number, { order, includeRestricted }: MemberQuery): readonly Member[] {
    const rows = membersOf(id).filter(({ person }) => includeRestricted || !person.restricted)
    return sortRows(rows, order)
  }

  function detailsOf(id: number): DepartmentDetails {
    const { department, fields } = getDepartment(id)
    const { chatIncludesSubDepartments, ...shown } = fields
    const members = membersOf(id).map(({ person }) => person.userId)
    const leaders = membersOf(id)
      .filter(({ membership }) => membership.leader)
      .map(({ person }) => person.userId)
    const ownerUserId = leaders[0] ?? members[0]
    const chat =
      department.createGroup && ownerUserId !== undefined
        ? {
            id: state.chatIdOf(id),
            ownerUserId,
            includesSubDepartments: chatIncludesSubDepartments,
          }
        : undefined
    return withoutUndefined({ ...shown, chat, managerUserIds: leaders })
  }

  return {
    countPeople: ({ activeOnly }) =>
      state.people.filter(({ person }) => person.active || !activeOnly).length,
    countDepartments: () => state.departments.length,
    findDepartment,
    childrenOf: (id) =>
      state.departments
        .map(({ department }) => department)
        .filter(({ parentId }) => parentId === id)
        .toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id)),
    detailsOf,
    countMembers: (id, { recursive }) => {
      const below = state.departments
        .map(({ department }) => department.id)
        .filter((other) => (recursive ? lineageOf(other).includes(id) : other === id))
      return state.people.filter((person) => isIn(person, below)).length
    },
    lineageOf,
    membersOf: (id, query) => takeRows(listMembers(id, query), query),
    memberNamesOf: (id, query) => {
      const { rows, total } = takeRows(listMembers(id, query), query)
      return { rows: rows.map(({ person: { userId, name } }) => ({ userId, name })), total }
    },
    userIdsOf: (id) => membersOf(id).map(({ person }) => person.userId),
    findPerson: (userId) =>
      new Map(state.people.map(({ person }) => [person.userId, person])).get(userId),
    findPersonByLogin: (loginId) =>
      state.people.find(({ person }) => person.enterpriseAccount?.loginId === loginId)?.person,
    signInsOn: (query) => {
      const { day, signedIn, departmentIds } = query
      const rows = state.people
        .filter((person) => departmentIds === undefined || isIn(person, departmentIds))
        .filter(({ person }) => toShanghaiDay(person.joinedMs) <= day)
        .filter(({ index, person }) => {
          return (person.active && state.signsIn(index, day)) === signedIn
        })
      return takeRows(
        rows.map(({ person }) => person.userId),
        query,
      )
    },
    leaversBetween: (query) => {
      const rows = state.leavers
        .filter(({ leftMs }) => leftMs >= query.fromMs && leftMs <= query.toMs)
        .toSorted((a, b) => a.leftMs - b.leftMs)
      return takeRows(rows, query)
    },
  }
}
