import type { DepartmentFields } from '../../../mock/world/effects.js'
import type { Department, Leaver, Person } from '../../../mock/world/directory.js'
import { makeDailyLeaves } from '../../../mock/world/daily-leaves.js'
import { makeBriefs } from '../../../mock/world/departments.js'
import { makeLeaverRecords } from '../../../mock/world/leavers.js'
import { makeGenerated, type DirectorySource } from '../../../mock/world/make-directory.js'
import type { AudienceRow, DepartmentRow } from '../../../mock/world/organization.js'
import { signsIn } from '../../../mock/world/overlay/generated.js'
import type { People } from '../../../mock/world/people.js'
import type { Roster } from '../../../mock/world/roster.js'
import { makeSlotLeaves } from '../../../mock/world/slot-leaves.js'
import { makeTexts } from '../../../mock/world/texts.js'
import { toShanghaiDay } from '../../../src/protocol/time.js'
import type { Ids } from './questions.js'

/** A whole organisation made up front, in arrays that effects change in place. */
export interface NaiveState {
  readonly people: NaivePerson[]
  readonly departments: NaiveDepartment[]
  readonly leavers: Leaver[]
  /** Those of the people who were made up front. */
  readonly loginIds: readonly string[]
  /** How many people there ever were, so that nobody gets the number of somebody else. */
  peopleEver: number
  /** Ids of all departments that there ever were. */
  readonly departmentsEver: Set<number>
  signsIn(index: number, day: number): boolean
  chatIdOf(departmentId: number): string
}

/** What changes give people as logins. */
export const ownLoginIds = ['login-0', 'login-1', 'login-2'] as const

export interface NaivePerson {
  readonly index: number
  person: Person
}

export interface NaiveDepartment {
  department: Department
  fields: DetailFields
}

export type DetailFields = Omit<DepartmentFields, keyof Department>

function toAudience(roster: Roster, people: People, row: AudienceRow) {
  const userIds = row.seats.map((seat) => people.userIdOf(roster.indexOfSeat(seat)))
  return { departmentIds: row.departmentIds, userIds }
}

function toFields(roster: Roster, people: People, seed: number, row: DepartmentRow): DetailFields {
  const brief = makeBriefs(seed)(row)
  return {
    chatIncludesSubDepartments: row.chatIncludesSubDepartments ?? false,
    approvesApplications: row.approvesApplications ?? false,
    ...(row.visibleTo && { visibleTo: toAudience(roster, people, row.visibleTo) }),
    ...(row.sees && { sees: toAudience(roster, people, row.sees) }),
    ...(row.code !== undefined && { code: row.code }),
    ...(brief !== undefined && { brief }),
    ...(row.telephone !== undefined && { telephone: row.telephone }),
  }
}

/** Every department, found by walking down from the root. */
function walk(roster: Roster, department: Department): readonly Department[] {
  return [department, ...roster.childrenOf(department.id).flatMap((child) => walk(roster, child))]
}

/** One after the other, from the founding to the epoch; those of slots come first. */
function makeEveryLeaver(source: DirectorySource, bulkPeople: number): Leaver[] {
  const { organization, seed, epochMs } = source
  const epochDay = toShanghaiDay(epochMs)
  const slots = makeSlotLeaves(source)
  const leaves = [...slots.between(organization.foundedDay, epochDay - 1)]
  const daily = makeDailyLeaves({ organization, seed, epochDay, bulkPeople })
  // The first number beyond the last leave has a day, but no time on it.
  for (let number = 0, left = daily.at(0); left.leftMs < epochMs; left = daily.at(number)) {
    leaves.push(left)
    number += 1
  }
  return leaves.map(makeLeaverRecords({ seed, texts: makeTexts(seed, 'leaver') }))
}

/** Of the generated organisation it takes what is said of one person or department at a time. */
export function makeState(source: DirectorySource): NaiveState {
  const generated = makeGenerated(source)
  const { roster, people, chatIdOf } = generated
  const root = roster.findDepartment(1)
  const departments = root === undefined ? [] : walk(roster, root)
  const everybody = Array.from({ length: roster.peopleCount }, (_, index) => ({
    index,
    person: people.personOf(index),
  }))
  return {
    people: everybody,
    loginIds: everybody.flatMap(({ person }) => person.enterpriseAccount?.loginId ?? []),
    departmentsEver: new Set(departments.map(({ id }) => id)),
    departments: departments.map((department) => ({
      department,
      fields: toFields(roster, people, source.seed, roster.rowOf(department.id)),
    })),
    leavers: makeEveryLeaver(
      source,
      roster.peopleCount - source.organization.departments.reduce((sum, { own }) => sum + own, 0),
    ),
    peopleEver: roster.peopleCount,
    signsIn: (index, day) => signsIn(generated, index, day),
    chatIdOf,
  }
}

/** A state that effects on the other leave as it is: what is in the arrays is replaced, not changed. */
export function copyState(state: NaiveState): NaiveState {
  return {
    ...state,
    people: state.people.map((one) => ({ ...one })),
    departments: state.departments.map((one) => ({ ...one })),
    leavers: [...state.leavers],
    departmentsEver: new Set(state.departmentsEver),
  }
}

/** What there is to ask for now; `named` are ids that effects named, of those who are gone too. */
export function idsOf(
  { people, departments, leavers, loginIds }: NaiveState,
  named: Ids['recent'],
): Ids {
  const ids = departments.map(({ department }) => department.id)
  return {
    departments: ids,
    lostDepartments: named.departments.filter((id) => !ids.includes(id)),
    userIds: [...people.map(({ person }) => person.userId), ...leavers.map(({ userId }) => userId)],
    loginIds: [...loginIds, ...ownLoginIds],
    leaveTimes: leavers.map(({ leftMs }) => leftMs),
    recent: {
      userIds: named.userIds,
      departments: named.departments.filter((id) => ids.includes(id)),
    },
  }
}
