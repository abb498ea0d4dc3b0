import type { Directory } from '../../mock/world/directory.js'
import type {
  DepartmentFields,
  DepartmentRecord,
  Effect,
  MembershipRecord,
  PersonFields,
  PersonRecord,
} from '../../mock/world/effects.js'
import { makeGenerated } from '../../mock/world/make-directory.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { makeOverlay, type Overlay } from '../../mock/world/overlay/make-overlay.js'
import {
  dayMs,
  departmentIdsOf,
  epochDay,
  epochMs,
  everyUserId,
  leaversBetween,
} from './support.js'

export const [engineering, testing, sales] = [100000011, 100000012, 100000013]
export const founder = 'manager1001'

export function open(...effects: readonly Effect[]): Overlay {
  const overlay = makeOverlay(makeGenerated({ organization: tiny, seed: 1, epochMs }))
  for (const effect of effects) overlay.apply(effect)
  return overlay
}

export function seat(departmentId: number, leader = false): MembershipRecord {
  return { departmentId, order: '176294576350761512', leader, joinedMs: epochMs }
}

function person(userId: string, fields: Partial<PersonRecord> = {}): PersonRecord {
  return {
    userId,
    unionId: `${userId}iEiE`,
    name: { zh: '郭靖', en: 'Jing Guo' },
    avatar: '',
    hideMobile: false,
    joinedMs: epochMs,
    modifiedMs: epochMs,
    active: true,
    admin: false,
    boss: false,
    senior: false,
    realAuthed: true,
    restricted: false,
    memberships: [seat(testing)],
    ...fields,
  }
}

export const added = (userId: string, fields?: Partial<PersonRecord>): Effect => ({
  kind: 'person-added',
  person: person(userId, fields),
})
export const changed = (userId: string, set: Partial<PersonFields>): Effect => ({
  kind: 'person-changed',
  userId,
  set,
})
export const removed = (userId: string): Effect => ({
  kind: 'person-removed',
  userId,
  leftMs: epochMs + dayMs,
  reason: 'oapi',
})
export const founded = (id: number, parentId: number): Effect => {
  const department: DepartmentRecord = {
    id,
    parentId,
    name: { zh: '法务部' },
    order: 9,
    createGroup: false,
    autoAddUser: false,
    chatIncludesSubDepartments: false,
    approvesApplications: false,
  }
  return { kind: 'department-added', department }
}
export const reformed = (departmentId: number, set: Partial<DepartmentFields>): Effect => ({
  kind: 'department-changed',
  departmentId,
  set,
})
export const closed = (departmentId: number): Effect => ({
  kind: 'department-removed',
  departmentId,
})

export const account = {
  type: 'sso',
  loginId: 'jing',
  nickname: '',
  corpId: 'dingown',
  corpName: '',
  disabled: false,
} as const

/** Everything that a small organisation shows. */
export function look(directory: Directory): unknown {
  const day = { day: epochDay, offset: 0, limit: 100 }
  return {
    departments: departmentIdsOf(directory).map((id) => [
      directory.findDepartment(id),
      directory.detailsOf(id),
      directory.countMembers(id, { recursive: true }),
    ]),
    people: everyUserId(directory).map((id) => directory.findPerson(id)),
    account: directory.findPersonByLogin(account.loginId),
    counts: [true, false].map((activeOnly) => directory.countPeople({ activeOnly })),
    signIns: [true, false].map((signedIn) => directory.signInsOn({ ...day, signedIn })),
    leavers: leaversBetween(directory, 0, epochMs + 10 * dayMs),
  }
}
