import type { JsonValue } from '../../../src/protocol/json.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import { listOf, succeed, valueOf } from '../across/ask.js'
import { toId } from '../across/same.js'
import type { LawGround } from '../law.js'

export const children = 'topapi.v2.department.listsub'
export const childIds = 'topapi.v2.department.listsubid'
export const department = 'topapi.v2.department.get'
export const pathOfDepartment = 'topapi.v2.department.listparentbydept'
export const pathOfPerson = 'topapi.v2.department.listparentbyuser'

export type Fields = { readonly [name: string]: JsonValue }

export interface Details {
  readonly fields: Fields
  readonly observation: Observation
}

/** @throws {Unread} when the call does not succeed */
export async function readDetails(
  { read }: LawGround,
  id: SurveyedDepartment['id'],
): Promise<Details> {
  const observation = await succeed(read, department, { dept_id: id })
  const fields = valueOf(observation, '/result')
  return { fields: isFields(fields) ? fields : {}, observation }
}

export interface Children {
  readonly rows: readonly Fields[]
  readonly ids: readonly string[]
  readonly observation: Observation
}

/** @throws {Unread} when the call does not succeed */
export async function readChildren(
  { read }: LawGround,
  id: SurveyedDepartment['id'],
): Promise<Children> {
  const observation = await succeed(read, children, { dept_id: id })
  const rows = listOf(observation, '/result').filter(isFields)
  return { rows, ids: rows.map((row) => toId(valueAt(row, '/dept_id'))), observation }
}

function isFields(value: JsonValue | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Departments that laws on the tree look at, three in an open world: one with sub-departments, the
 * deepest, and others in the order of the survey; none twice.
 */
export function chooseBranches(
  { survey, profile, limits }: LawGround,
  rank: (department: SurveyedDepartment) => number = () => 0,
): readonly SurveyedDepartment[] {
  const ordered = survey.departments.toSorted((a, b) => rank(b) - rank(a))
  return ordered.slice(0, profile === 'mock' ? limits.memberDepartments : limits.people)
}

export function byChildren({ children: below }: SurveyedDepartment): number {
  return below?.length ?? -1
}

export function byDepth({ depth }: SurveyedDepartment): number {
  return depth
}

/** From the department up to the topmost, by the calls for sub-departments; `undefined` if unknown. */
export function findPath({ survey }: LawGround, id: string): readonly string[] | undefined {
  const parents = new Map(survey.departments.map((each) => [String(each.id), each.parent]))
  const path: string[] = []
  for (let at = id; parents.has(at) && !path.includes(at); at = String(parents.get(at))) {
    path.push(at)
  }
  return path.at(-1) === '1' ? path : undefined
}
