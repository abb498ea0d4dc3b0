import type { Limits } from '../../limits.js'
import { findDepartment, type SurveyedDepartment } from '../../survey/survey.js'
import type { LawGround } from '../law.js'

export interface ChosenDepartments {
  readonly departments: readonly SurveyedDepartment[]
  /** Says how many are left out; absent when none is. */
  readonly sampled?: string
}

const pageSize = 100

/**
 * Departments whose people are compared: those that differ most come first. Their pages of a hundred
 * are no more than `callsForMembers`.
 */
export function chooseDepartments(
  { survey, limits }: Pick<LawGround, 'survey' | 'limits'>,
  maximum = limits.comparedDepartments,
): ChosenDepartments {
  const kinds = ['peopled', 'large', 'small', 'leaf', 'parent', 'single'] as const
  const first = kinds.flatMap((kind) => findDepartment(survey, kind) ?? [])
  const known = survey.departments.filter(({ members }) => members !== undefined)
  const others = known.length === 0 ? survey.departments : known
  const departments: SurveyedDepartment[] = []
  let pages = limits.pages
  for (const department of new Set([...first, ...others])) {
    const more = Math.max(0, Math.ceil((department.members ?? 0) / pageSize) - 1)
    if (departments.length >= maximum || more > pages) continue
    departments.push(department)
    pages -= more
  }
  const total = survey.departments.length
  if (departments.length === total && survey.reason === undefined) return { departments }
  return { departments, sampled: `${departments.length} of ${total} departments were compared` }
}

/** Requests for all pages of the people of the chosen departments. */
export function callsForMembers(
  { comparedDepartments, pages }: Limits,
  maximum = comparedDepartments,
): number {
  return Math.min(maximum, comparedDepartments) + pages
}
