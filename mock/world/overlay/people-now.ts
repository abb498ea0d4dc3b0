import { withoutUndefined } from '../../without-undefined.js'
import type { Member, Membership, Person, PersonName } from '../directory.js'
import { toOrder, type Records } from '../records.js'
import { rolesOf } from '../roles.js'
import type { Generated } from './generated.js'
import type { History } from './history.js'

/** Somebody whom an effect brought or changed. */
export interface PersonState {
  readonly record: Omit<Person, 'roles' | 'managerUserId'>
  /** Kept as an index, for a user id may come to mean somebody else. */
  readonly managerIndex: number | undefined
}

/**
 * Everybody now in the directory. Who was generated keeps the index; newcomers get the next ones,
 * so that the own order stays that of the indexes. An index is never used again.
 */
export interface PeopleNow {
  count(filter: { readonly activeOnly: boolean }): number
  findIndex(userId: string): number | undefined
  findLogin(loginId: string): number | undefined
  isGone(index: number): boolean
  userIdOf(index: number): string
  nameOf(index: number): PersonName
  personOf(index: number): Person
  /** Somebody who is in that department. */
  memberOf(index: number, departmentId: number): Member
  /** Takes a manager away who is gone. */
  refresh(person: Person): Person
  /** Generated people who are gone or changed, with the departments that they had at first. */
  readonly touched: ReadonlyMap<number, readonly number[]>
  /** Newcomers and changed people. */
  readonly states: ReadonlyMap<number, PersonState>
  stateOf(index: number): PersonState
  /** Whether the list of its members, or somebody on it, is not as generated. */
  isTouched(departmentId: number): boolean
  /** Ascending. */
  memberIndexesOf(departmentId: number): readonly number[]
  leads(index: number, departmentId: number): boolean
  /** Numbers that lists are sorted by. */
  readonly records: Records
  /** The index that the next newcomer gets. */
  nextIndex(): number
  put(index: number, state: PersonState): void
  remove(index: number): void
}

/** Who is in which department, among those whom effects touched. */
interface Seating {
  of(departmentId: number): ReadonlySet<number>
  seat(index: number, memberships: readonly Membership[]): void
  unseat(index: number, memberships: readonly Membership[]): void
}

function makeSeating(history: History): Seating {
  const seated = new Map<number, Set<number>>()
  return {
    of: (departmentId) => seated.get(departmentId) ?? new Set(),
    seat: (index, memberships) => {
      for (const { departmentId } of memberships) {
        const members = seated.get(departmentId) ?? new Set()
        seated.set(departmentId, members)
        history.add(members, index)
      }
    },
    unseat: (index, memberships) => {
      for (const { departmentId } of memberships) {
        const members = seated.get(departmentId)
        if (members !== undefined) history.remove(members, index)
      }
    },
  }
}

function findMembership(
  memberships: readonly Membership[] | undefined,
  departmentId: number,
): Membership | undefined {
  return memberships?.find((one) => one.departmentId === departmentId)
}

function overlayRecords(records: Records, states: ReadonlyMap<number, PersonState>): Records {
  const find = (index: number, departmentId: number): Membership | undefined =>
    findMembership(states.get(index)?.record.memberships, departmentId)
  return {
    ...records,
    modifiedMsOf: (index) => states.get(index)?.record.modifiedMs ?? records.modifiedMsOf(index),
    enteredMsOf: (index, id) => find(index, id)?.joinedMs ?? records.enteredMsOf(index, id),
    orderOf: (index, id) => {
      const order = find(index, id)?.order
      return order === undefined ? records.orderOf(index, id) : toOrder(order)
    },
  }
}

interface Store {
  readonly states: Map<number, PersonState>
  readonly touched: Map<number, readonly number[]>
  readonly gone: Set<number>
  /** User ids of those of them who were generated. */
  readonly goneUserIds: Set<string>
  /** Those who are here, by user id. */
  readonly newcomers: Map<string, number>
  /** Those of the people with a state, by login name. */
  readonly logins: Map<string, number>
  readonly seating: Seating
  readonly touchedDepartments: Set<number>
  readonly counts: { everybody: number; active: number; ever: number }
}

function makeStore({ roster }: Generated, history: History): Store {
  const { peopleCount, activeCount } = roster
  return {
    states: new Map(),
    touched: new Map(),
    gone: new Set(),
    goneUserIds: new Set(),
    newcomers: new Map(),
    logins: new Map(),
    seating: makeSeating(history),
    touchedDepartments: new Set(),
    counts: { everybody: peopleCount, active: activeCount, ever: peopleCount },
  }
}

type Look = Pick<
  PeopleNow,
  | 'findIndex'
  | 'findLogin'
  | 'userIdOf'
  | 'nameOf'
  | 'personOf'
  | 'memberOf'
  | 'refresh'
  | 'stateOf'
>

function makeLook({ roster, people }: Generated, store: Store): Look {
  const { states, touched, gone, goneUserIds, newcomers, logins } = store

  const userIdOf = (index: number): string =>
    states.get(index)?.record.userId ?? people.userIdOf(index)

  function refresh(person: Person): Person {
    if (person.managerUserId === undefined || !goneUserIds.has(person.managerUserId)) return person
    const { managerUserId: _, ...others } = person
    return others
  }

  function personOf(index: number): Person {
    const state = states.get(index)
    if (state === undefined) return refresh(people.personOf(index))
    const { record, managerIndex: manager } = state
    const managerUserId = manager === undefined || gone.has(manager) ? undefined : userIdOf(manager)
    return { ...record, ...withoutUndefined({ managerUserId }), roles: rolesOf(record) }
  }

  return {
    userIdOf,
    refresh,
    personOf,
    nameOf: (index) => {
      const record = states.get(index)?.record
      return record ? { userId: record.userId, name: record.name } : people.nameOf(index)
    },
    memberOf: (index, departmentId) => {
      const person = personOf(index)
      const membership = findMembership(person.memberships, departmentId)
      if (membership === undefined) throw new Error(`no member ${index} in ${departmentId}`)
      return { person, membership }
    },
    findIndex: (userId) => {
      const newcomer = newcomers.get(userId)
      if (newcomer !== undefined) return newcomer
      const index = people.findIndex(userId)
      return index === undefined || gone.has(index) ? undefined : index
    },
    findLogin: (loginId) => {
      const index = logins.get(loginId) ?? roster.findLogin(loginId)
      // Whom an effect touched is among the logins, or has that account no more.
      return index !== undefined && touched.has(index) ? logins.get(loginId) : index
    },
    stateOf: (index) => {
      const known = states.get(index)
      if (known !== undefined) return known
      const { roles: _, managerUserId, ...record } = people.personOf(index)
      const managerIndex = managerUserId === undefined ? undefined : people.findIndex(managerUserId)
      return { record, managerIndex }
    },
  }
}

type Writes = Pick<PeopleNow, 'put' | 'remove'>

function makeWrites(
  { roster }: Generated,
  store: Store,
  { userIdOf }: Look,
  history: History,
): Writes {
  const { states, counts, touchedDepartments, logins } = store

  /** Takes somebody out of all that is counted and looked up. */
  function withdraw(index: number): void {
    const state = states.get(index)
    counts.everybody -= 1
    counts.active -= Number(state?.record.active ?? roster.isActive(index))
    if (state === undefined) {
      const departmentIds = roster.departmentIdsOf(index)
      history.set(store.touched, index, departmentIds)
      for (const id of departmentIds) history.add(touchedDepartments, id)
      return
    }
    const { enterpriseAccount, memberships } = state.record
    store.seating.unseat(index, memberships)
    if (enterpriseAccount !== undefined) history.delete(logins, enterpriseAccount.loginId)
    history.delete(states, index)
  }

  return {
    put: (index, state) => {
      const { userId, active, enterpriseAccount, memberships } = state.record
      history.keep(counts)
      if (index < counts.ever) withdraw(index)
      else history.set(store.newcomers, userId, index)
      counts.ever = Math.max(counts.ever, index + 1)
      counts.everybody += 1
      counts.active += Number(active)
      history.set(states, index, state)
      store.seating.seat(index, memberships)
      for (const { departmentId } of memberships) history.add(touchedDepartments, departmentId)
      if (enterpriseAccount !== undefined) {
        history.set(logins, enterpriseAccount.loginId, index)
      }
    },
    remove: (index) => {
      const userId = userIdOf(index)
      history.keep(counts)
      withdraw(index)
      history.add(store.gone, index)
      if (store.newcomers.has(userId)) history.delete(store.newcomers, userId)
      else history.add(store.goneUserIds, userId)
    },
  }
}

export function makePeopleNow(generated: Generated, history: History): PeopleNow {
  const { roster, people } = generated
  const store = makeStore(generated, history)
  const { states, touched, gone, counts, touchedDepartments } = store
  const look = makeLook(generated, store)

  const isGenerated = (departmentId: number): boolean =>
    roster.findDepartment(departmentId) !== undefined
  const isTouched = (departmentId: number): boolean =>
    touchedDepartments.has(departmentId) || !isGenerated(departmentId)

  function memberIndexesOf(departmentId: number): readonly number[] {
    if (!isTouched(departmentId)) return roster.memberIndexesOf(departmentId)
    const all = isGenerated(departmentId) ? roster.memberIndexesOf(departmentId) : []
    const others = all.filter((index) => !touched.has(index))
    return [...others, ...store.seating.of(departmentId)].toSorted((left, right) => left - right)
  }

  return {
    ...look,
    ...makeWrites(generated, store, look, history),
    count: ({ activeOnly }) => (activeOnly ? counts.active : counts.everybody),
    isGone: (index) => gone.has(index),
    touched,
    states,
    isTouched,
    memberIndexesOf,
    leads: (index, departmentId) =>
      states
        .get(index)
        ?.record.memberships.some((one) => one.departmentId === departmentId && one.leader) ??
      roster.leads(index, departmentId),
    records: overlayRecords(people.records, states),
    nextIndex: () => counts.ever,
  }
}
