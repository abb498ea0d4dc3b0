import type { Person } from '../../../mock/world/directory.js'
import type { Effect, MembershipRecord } from '../../../mock/world/effects.js'
import type { Change } from './any-change.js'
import { pickAt } from './questions.js'
import { ownLoginIds, type NaiveState } from './state.js'

/** User ids of those who are there no more; they are tried again. */
type Lost = readonly string[]

const newcomer = {
  avatar: '',
  stateCode: '86',
  mobile: '13900000000',
  hideMobile: false,
  name: { zh: '新来' },
  active: true,
  admin: false,
  boss: false,
  senior: false,
  realAuthed: false,
  restricted: false,
} satisfies Partial<Person>

const foundation = {
  name: { zh: '新设部' },
  order: 2,
  createGroup: true,
  autoAddUser: true,
  chatIncludesSubDepartments: false,
  approvesApplications: false,
}

/** Every other time one of those on whom more hangs than their own record. */
function pickUserId({ people }: NaiveState, at: number): string | undefined {
  const special = people.filter(
    ({ person }) => person.enterpriseAccount || person.restricted || person.memberships[0]?.leader,
  )
  const picked = at % 2 === 0 ? pickAt(special, Math.floor(at / 2)) : undefined
  return (picked ?? pickAt(people, at))?.person.userId
}

const idsIn = (state: NaiveState): readonly number[] =>
  state.departments.map(({ department }) => department.id)

function toMemberships(state: NaiveState, { seats, ms }: Change): readonly MembershipRecord[] {
  const records = seats.map(({ at, leader, like }) => {
    const model = typeof like === 'string' ? undefined : pickAt(state.people, like)
    const [seat] = model?.person.memberships ?? []
    return {
      departmentId: pickAt(idsIn(state), at) ?? 1,
      order: typeof like === 'string' ? like : String(seat?.order ?? 5n),
      leader,
      joinedMs: seat?.joinedMs ?? ms,
    }
  })
  // The last one of each department.
  return [...new Map(records.map((record) => [record.departmentId, record])).values()]
}

/** A manager and an account that are free to be given. */
function namedFields(state: NaiveState, { other, names }: Change, userId: string) {
  const manager = pickUserId(state, other)
  const loginId = pickAt([...state.loginIds, ...ownLoginIds], other) ?? ''
  const isTaken = state.people.some(({ person }) => person.enterpriseAccount?.loginId === loginId)
  const corporation = { corpId: 'dingown', corpName: '青屿', nickname: '', disabled: false }
  return {
    ...(names && manager !== undefined && manager !== userId && { managerUserId: manager }),
    ...(names &&
      !isTaken && { enterpriseAccount: { type: 'sso' as const, loginId, ...corporation } }),
  }
}

function namedAudience(state: NaiveState, { other, at, names }: Change) {
  const userIds = [other, at].flatMap((place) => pickUserId(state, place) ?? [])
  const departmentIds = [pickAt(idsIn(state), other) ?? 1]
  return names ? { visibleTo: { departmentIds, userIds }, sees: { departmentIds, userIds } } : {}
}

function isBelow(state: NaiveState, id: number | undefined, above: number): boolean {
  if (id === undefined || id === above) return id === above
  const below = state.departments.find(({ department }) => department.id === id)
  return isBelow(state, below?.department.parentId, above)
}

function join(state: NaiveState, lost: Lost, change: Change): readonly Effect[] {
  const { at, ms, person } = change
  const userId = pickAt([...lost, 'new-1', 'new-2', '0173', '1234567890123456'], at) ?? ''
  if (state.people.some((one) => one.person.userId === userId)) return []
  const ids = { userId, unionId: `${userId}iEiE`, joinedMs: ms, modifiedMs: ms }
  const fields = { ...newcomer, ...ids, ...person, ...namedFields(state, change, userId) }
  return [
    { kind: 'person-added', person: { ...fields, memberships: toMemberships(state, change) } },
  ]
}

function edit(state: NaiveState, change: Change): readonly Effect[] {
  const userId = pickUserId(state, change.at)
  if (userId === undefined) return []
  const set = { ...change.person, ...namedFields(state, change, userId) }
  return [{ kind: 'person-changed', userId, set, unset: change.personUnset }]
}

/** Everybody goes to where the seats are, one by one, and then the department. */
function dissolve(state: NaiveState, change: Change): readonly Effect[] {
  const leaves = idsIn(state).filter(
    (id) => id !== 1 && !state.departments.some(({ department }) => department.parentId === id),
  )
  const departmentId = pickAt(leaves, change.at)
  if (departmentId === undefined) return []
  const memberships = toMemberships(state, change).filter(
    (one) => one.departmentId !== departmentId,
  )
  const members = state.people.filter(({ person }) =>
    person.memberships.some((one) => one.departmentId === departmentId),
  )
  if (members.length > 0 && memberships.length === 0) return []
  const transfers = members.map(({ person: { userId } }) => ({
    kind: 'person-changed' as const,
    userId,
    memberships,
  }))
  return [...transfers, { kind: 'department-removed', departmentId }]
}

function reform(state: NaiveState, change: Change): readonly Effect[] {
  const departmentId = pickAt(idsIn(state), change.at) ?? 1
  const set = { ...change.department, ...namedAudience(state, change) }
  const parentId = pickAt(idsIn(state), change.other) ?? 1
  const moves = change.kind === 'move' && !isBelow(state, parentId, departmentId)
  if (moves && departmentId !== 1)
    return [{ kind: 'department-changed', departmentId, set: { parentId } }]
  return [{ kind: 'department-changed', departmentId, set, unset: change.departmentUnset }]
}

function found(state: NaiveState, change: Change): readonly Effect[] {
  // Contacts of homes and schools have departments below zero.
  const id = change.at % 2 === 0 ? 700_000_000 + change.at : -change.at
  if (state.departmentsEver.has(id)) return []
  const fields = { ...foundation, ...change.department, ...namedAudience(state, change) }
  const parentId = pickAt(idsIn(state), change.other) ?? 1
  return [{ kind: 'department-added', department: { ...fields, id, parentId } }]
}

/** Often the very moment at which somebody else left, a short while ago or ever. */
function leaveTime({ leavers }: NaiveState, { names, other, ms }: Change): number {
  const others = other % 2 === 0 ? leavers : leavers.slice(-3)
  return names ? (pickAt(others, other)?.leftMs ?? ms) : ms
}

/** Somebody of the past, who may have the user id of somebody who is here. */
function recall(state: NaiveState, change: Change): Effect {
  const userId = change.names ? (pickUserId(state, change.at) ?? 'old-1') : `old-${change.at}`
  const record = { userId, name: { zh: '旧人' }, stateCode: '86', mobile: '' }
  const leftMs = leaveTime(state, change)
  return { kind: 'leaver-added', leaver: { ...record, leftMs, reason: 'unknown' } }
}

/** Effects that fit the state as it is; none where the change cannot be. */
export function toEffects(state: NaiveState, lost: Lost, change: Change): readonly Effect[] {
  const userId = pickUserId(state, change.at)
  switch (change.kind) {
    case 'join':
      return join(state, lost, change)
    case 'edit':
      return edit(state, change)
    case 'transfer':
      if (userId === undefined) return []
      return [{ kind: 'person-changed', userId, memberships: toMemberships(state, change) }]
    case 'leave':
      if (userId === undefined) return []
      return [{ kind: 'person-removed', userId, leftMs: leaveTime(state, change), reason: 'oapi' }]
    case 'recall':
      return [recall(state, change)]
    case 'found':
      return found(state, change)
    case 'reform':
    case 'move':
      return reform(state, change)
    case 'dissolve':
      return dissolve(state, change)
    default:
      return change.kind satisfies never
  }
}
