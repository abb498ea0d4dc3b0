import type { Operation } from '../../../src/catalog/operation.js'
import {
  readDay,
  startOfShanghaiDay,
  toShanghaiDay,
  toShanghaiText,
} from '../../../src/protocol/time.js'
import type { Limits } from '../../limits.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import { chooseDepartments } from '../across/departments.js'
import { gather, type Gathered } from '../across/members.js'
import { toId } from '../across/same.js'
import type { LawGround } from '../law.js'

export const signIns = 'topapi.inactive.user.v2.get'

export function isAboutSignIns({ id }: Operation): boolean {
  return id === signIns
}

export interface Question {
  /** `yyyyMMdd`; default: the date that the target binds. */
  readonly date?: string
  /** Default: the whole organisation. */
  readonly departments?: readonly SurveyedDepartment[]
}

/** Those who signed in, or those who did not. */
export function gatherSignIns(
  { read }: LawGround,
  signedIn: boolean,
  { date, departments }: Question = {},
): Promise<Gathered<string>> {
  return gather(
    read,
    signIns,
    {
      is_active: signedIn,
      offset: 0,
      size: 100,
      ...(date === undefined ? {} : { query_date: date }),
      ...(departments === undefined ? {} : { dept_ids: joinIds(departments) }),
    },
    toId,
  )
}

export function joinIds(departments: readonly SurveyedDepartment[]): string {
  return departments.map(({ id }) => String(id)).join(',')
}

/** Departments that laws on `dept_ids` ask for: two in an open world. */
export function maximumFilters({ comparedDepartments }: Limits): number {
  return Math.min(12, comparedDepartments / 2)
}

/** With people; leaves first, of which it is plain who their people are. */
export function chooseFilters(ground: LawGround): readonly SurveyedDepartment[] {
  const peopled = ground.survey.departments.filter(
    ({ members = 0, depth }) => members > 0 && depth > 0,
  )
  const { departments } = chooseDepartments(ground)
  const small = [...departments, ...peopled].filter(
    ({ members = 0 }) => members > 1 && members <= 100,
  )
  const ordered = [...small.filter(isLeaf), ...small, ...peopled]
  return [...new Set(ordered)].slice(0, maximumFilters(ground.limits))
}

export function isLeaf({ children }: SurveyedDepartment): boolean {
  return children?.length === 0
}

/** The day, and others of the past month, of which at least one is a Sunday. */
export function otherDates({ now, bindings }: LawGround): readonly string[] {
  const today = toShanghaiDay(now)
  const asked = readDay(toId(bindings['date']))
  // Day 3 of 1970 was a Sunday.
  const sunday = today - 2 - ((today - 2 - 3) % 7)
  return [sunday, today - 12, today - 24]
    .filter((day) => day !== asked)
    .map((day) => toShanghaiText(startOfShanghaiDay(day)).slice(0, 10).replaceAll('-', ''))
}
