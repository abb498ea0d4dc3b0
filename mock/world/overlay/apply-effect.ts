import type { Leaver, Membership, Person } from '../directory.js'
import type {
  DepartmentFields,
  DepartmentRecord,
  Effect,
  MembershipRecord,
  PersonRecord,
} from '../effects.js'
import type { DepartmentsNow, DepartmentState, Viewers } from './departments-now.js'
import type { LeaversNow } from './leavers-now.js'
import type { PeopleNow, PersonState } from './people-now.js'

/** An organisation as it is now; effects change it in place. */
export interface Now {
  readonly people: PeopleNow
  readonly departments: DepartmentsNow
  readonly leavers: LeaversNow
}

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

/** Handlers refuse what cannot be, so an effect that does not fit is a mistake in this code base. */
function fail(what: string): never {
  throw new Error(`effect: ${what}`)
}

function getIndex({ people }: Now, userId: string): number {
  return people.findIndex(userId) ?? fail(`nobody "${userId}"`)
}

function checkDepartment({ departments }: Now, departmentId: number): void {
  if (departments.find(departmentId) === undefined) fail(`no department ${departmentId}`)
}

/** Takes the fields away; a cast, since no type says that what may be unset may be missing. */
function omit<Fields extends object>(fields: Fields, names: readonly PropertyKey[]): Fields {
  const kept = Object.entries(fields).filter(([name]) => !names.includes(name))
  return Object.fromEntries(kept) as Fields
}

function toMemberships(now: Now, records: readonly MembershipRecord[]): readonly Membership[] {
  if (records.length === 0) fail('somebody without a department')
  for (const { departmentId } of records) checkDepartment(now, departmentId)
  const ids = new Set(records.map(({ departmentId }) => departmentId))
  if (ids.size < records.length) fail('somebody twice in a department')
  return records.map((record) => ({ ...record, order: BigInt(record.order) }))
}

function getManager(now: Now, index: number, userId: string): number {
  const managerIndex = getIndex(now, userId)
  return managerIndex === index ? fail(`"${userId}" as manager of the same person`) : managerIndex
}

/** A login name belongs to one person. */
function checkLogin(
  { people }: Now,
  index: number,
  { enterpriseAccount }: Pick<Person, 'enterpriseAccount'>,
): void {
  if (enterpriseAccount === undefined) return
  const { loginId } = enterpriseAccount
  if ((people.findLogin(loginId) ?? index) !== index) fail(`login "${loginId}" is taken`)
}

function addPerson(now: Now, person: PersonRecord): void {
  const { people } = now
  const { managerUserId, memberships, ...fields } = person
  if (people.findIndex(person.userId) !== undefined) fail(`user id "${person.userId}" is taken`)
  const index = people.nextIndex()
  checkLogin(now, index, person)
  people.put(index, {
    record: { ...fields, memberships: toMemberships(now, memberships) },
    managerIndex: managerUserId === undefined ? undefined : getManager(now, index, managerUserId),
  })
}

function changePerson(now: Now, effect: EffectOf<'person-changed'>): void {
  const { people } = now
  const { userId, set = {}, unset = [], memberships } = effect
  const { managerUserId, ...fields } = set
  const index = getIndex(now, userId)
  const former: PersonState = people.stateOf(index)
  const record = {
    ...omit({ ...former.record, ...fields }, unset),
    ...(memberships && { memberships: toMemberships(now, memberships) }),
  }
  checkLogin(now, index, record)
  const managerIndex =
    managerUserId === undefined ? former.managerIndex : getManager(now, index, managerUserId)
  people.put(index, {
    record,
    managerIndex: unset.includes('managerUserId') ? undefined : managerIndex,
  })
}

/** A record without a number leaves one without digits: leave records always have both. */
function toLeaver(person: Person, { leftMs, reason }: EffectOf<'person-removed'>): Leaver {
  const { userId, name, stateCode = '', mobile = '' } = person
  return { userId, name, stateCode, mobile, leftMs, reason }
}

function removePerson({ people, leavers, ...now }: Now, effect: EffectOf<'person-removed'>): void {
  const index = getIndex({ people, leavers, ...now }, effect.userId)
  leavers.add(toLeaver(people.personOf(index), effect))
  people.remove(index)
}

function toViewers(now: Now, audience: DepartmentFields['sees']): Viewers | undefined {
  if (audience === undefined) return undefined
  for (const id of audience.departmentIds) checkDepartment(now, id)
  const indexes = audience.userIds.map((userId) => getIndex(now, userId))
  return { departmentIds: audience.departmentIds, indexes }
}

function toState(
  now: Now,
  { visibleTo, sees, ...fields }: Partial<DepartmentRecord>,
): Partial<DepartmentState> {
  const viewers = { visibleTo: toViewers(now, visibleTo), sees: toViewers(now, sees) }
  return {
    ...fields,
    ...(viewers.visibleTo && { visibleTo: viewers.visibleTo }),
    ...(viewers.sees && { sees: viewers.sees }),
  }
}

function addDepartment(now: Now, { visibleTo, sees, ...record }: DepartmentRecord): void {
  checkDepartment(now, record.parentId)
  if (now.departments.isUsed(record.id)) fail(`department ${record.id} is taken`)
  const audiences = { ...(visibleTo && { visibleTo }), ...(sees && { sees }) }
  const { visibleTo: seenBy, sees: seen } = toState(now, audiences)
  now.departments.put({
    ...record,
    ...(seenBy && { visibleTo: seenBy }),
    ...(seen && { sees: seen }),
  })
}

function changeDepartment(now: Now, effect: EffectOf<'department-changed'>): void {
  const { departmentId, set = {}, unset = [] } = effect
  const { departments } = now
  checkDepartment(now, departmentId)
  const state = departments.stateOf(departmentId)
  if (set.parentId !== undefined) {
    if (state.parentId === undefined) fail('the root below another department')
    checkDepartment(now, set.parentId)
    if (departments.lineageOf(set.parentId).includes(departmentId)) {
      fail(`department ${departmentId} below itself`)
    }
  }
  departments.put(omit({ ...state, ...toState(now, set) }, unset))
}

function removeDepartment(now: Now, departmentId: number): void {
  const { people, departments } = now
  checkDepartment(now, departmentId)
  if (departments.find(departmentId)?.parentId === undefined) fail('no organisation without root')
  const isEmpty =
    people.memberIndexesOf(departmentId).length === 0 &&
    departments.childrenOf(departmentId).length === 0
  if (!isEmpty) fail(`department ${departmentId} is not empty`)
  departments.remove(departmentId)
}

/** Changes nothing when it throws. @throws {Error} for an effect that does not fit what is there */
export function applyEffect(now: Now, effect: Effect): void {
  switch (effect.kind) {
    case 'person-added':
      return addPerson(now, effect.person)
    case 'person-changed':
      return changePerson(now, effect)
    case 'person-removed':
      return removePerson(now, effect)
    case 'leaver-added':
      return now.leavers.add(effect.leaver)
    case 'department-added':
      return addDepartment(now, effect.department)
    case 'department-changed':
      return changeDepartment(now, effect)
    case 'department-removed':
      return removeDepartment(now, effect.departmentId)
    default:
      return effect satisfies never
  }
}
