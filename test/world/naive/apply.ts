import type { Audience, Membership, Person } from '../../../mock/world/directory.js'
import type {
  DepartmentRecord,
  Effect,
  MembershipRecord,
  PersonChanged,
  PersonRecord,
  PersonRemoved,
} from '../../../mock/world/effects.js'
import { rolesOf } from '../../../mock/world/roles.js'
import type { NaiveDepartment, NaivePerson, NaiveState } from './state.js'

function getPerson({ people }: NaiveState, userId: string): NaivePerson {
  const found = people.find(({ person }) => person.userId === userId)
  if (found === undefined) throw new Error(`nobody ${userId}`)
  return found
}

function without<Fields extends object>(fields: Fields, names: readonly string[] = []): Fields {
  const copy = { ...fields }
  for (const name of names) Reflect.deleteProperty(copy, name)
  return copy
}

function toMembership({ order, ...others }: MembershipRecord): Membership {
  return { ...others, order: BigInt(order) }
}

function toPerson(record: PersonRecord): Person {
  const person = { ...record, memberships: record.memberships.map(toMembership) }
  return { ...person, roles: rolesOf(person) }
}

function change(person: Person, { set, unset, memberships }: PersonChanged): Person {
  const changed = without({ ...person, ...set }, unset)
  const next = { ...changed, memberships: memberships?.map(toMembership) ?? person.memberships }
  return { ...next, roles: rolesOf(next) }
}

/** Takes ids out of every audience. */
function forget({ departments }: NaiveState, isGone: (id: string | number) => boolean): void {
  const clean = ({ departmentIds, userIds }: Audience): Audience => ({
    departmentIds: departmentIds.filter((id) => !isGone(id)),
    userIds: userIds.filter((id) => !isGone(id)),
  })
  for (const one of departments) {
    const { visibleTo, sees } = one.fields
    if (visibleTo) one.fields = { ...one.fields, visibleTo: clean(visibleTo) }
    if (sees) one.fields = { ...one.fields, sees: clean(sees) }
  }
}

function remove(state: NaiveState, { userId, leftMs, reason }: PersonRemoved): void {
  const leaver = getPerson(state, userId)
  const { name, stateCode = '', mobile = '' } = leaver.person
  state.leavers.push({ userId, name, stateCode, mobile, leftMs, reason })
  state.people.splice(state.people.indexOf(leaver), 1)
  for (const one of state.people) {
    if (one.person.managerUserId === userId) one.person = without(one.person, ['managerUserId'])
  }
  forget(state, (id) => id === userId)
}

function toDepartment(record: Omit<DepartmentRecord, 'parentId'>): NaiveDepartment {
  const shown = ['visibleTo', 'sees', 'approvesApplications', 'code', 'brief', 'telephone']
  const inDetails = [...shown, 'chatIncludesSubDepartments']
  const names = Object.keys(record)
  return {
    department: without(record, inDetails),
    fields: without(
      record,
      names.filter((name) => !inDetails.includes(name)),
    ),
  }
}

/** Changes the arrays of a state, in the simplest way there is. */
export function applyNaively(state: NaiveState, effect: Effect): void {
  switch (effect.kind) {
    case 'person-added':
      state.people.push({ index: state.peopleEver, person: toPerson(effect.person) })
      state.peopleEver += 1
      return
    case 'person-changed': {
      const found = getPerson(state, effect.userId)
      found.person = change(found.person, effect)
      return
    }
    case 'person-removed':
      remove(state, effect)
      return
    case 'leaver-added':
      state.leavers.push(effect.leaver)
      return
    case 'department-added':
      state.departments.push(toDepartment(effect.department))
      state.departmentsEver.add(effect.department.id)
      return
    case 'department-changed':
      for (const one of state.departments) {
        if (one.department.id !== effect.departmentId) continue
        const record = { ...one.department, ...one.fields, ...effect.set }
        Object.assign(one, toDepartment(without(record, effect.unset)))
      }
      return
    case 'department-removed': {
      const isGone = (id: string | number): boolean => id === effect.departmentId
      const place = state.departments.findIndex(({ department }) => isGone(department.id))
      state.departments.splice(place, 1)
      forget(state, isGone)
      return
    }
    default:
      effect satisfies never
  }
}
