import { getOperation } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import type { Choice } from '../choose.js'
import { explain } from '../explain.js'
import type { Limits } from '../limits.js'
import type { Reader } from '../reading/reader.js'
import type { Bindings } from '../target.js'
import { makeSurvey } from './make-survey.js'
import { findDepartment, type Survey } from './survey.js'

/** What cases and laws are made from. */
export interface Surroundings {
  readonly bindings: Bindings
  /** Absent where nothing that is judged needs it. */
  readonly survey?: Survey
  /** Why an operation cannot be asked. */
  readonly reasons?: ReadonlyMap<string, string>
}

export interface LookOptions {
  readonly choice: Choice
  /** With the defaults. */
  readonly given: Bindings
  /** What the target binds itself. */
  readonly own: Bindings
  readonly limits: Limits
}

/** Finds what the target did not bind: a department with people, and one of them. */
export async function lookAround(
  read: Reader,
  { choice, given, own, limits }: LookOptions,
): Promise<Surroundings> {
  if (!needsSurvey(choice)) return { bindings: given }
  const survey = await makeSurvey(read, { limits, bindings: own })
  const peopled = findDepartment(survey, 'peopled')
  const department = own['department'] ?? peopled?.id ?? survey.departments[0]?.id ?? 1
  const user = given['user'] ?? peopled?.person
  const bindings = { ...given, department, ...(user === undefined ? {} : { user }) }
  const unasked = choice.operations.filter((operation) => needsUser(operation, bindings))
  if (unasked.length === 0) return { bindings, survey }
  const { answer } = await read.ask('topapi.user.listid', { dept_id: department }, eitherAnswer)
  const reason = `no person was found: topapi.user.listid ${explain(answer)}`
  return { bindings, survey, reasons: new Map(unasked.map(({ id }) => [id, reason])) }
}

const eitherAnswer = { expectation: { kind: 'either' } } as const

/** Whether anything that is judged is about departments or people. */
export function needsSurvey({ operations, subjects }: Choice): boolean {
  const judged = subjects.flatMap(({ law, operation }) => [
    operation,
    ...(law.compares ?? []).map((id) => getOperation(id)),
  ])
  return [...operations, ...judged].some(({ parameters }) =>
    parameters.some(
      ({ schema }) =>
        ['department', 'user'].includes(schema['x-binding'] ?? '') ||
        schema['x-repair'] !== undefined,
    ),
  )
}

function needsUser({ parameters }: Operation, bindings: Bindings): boolean {
  const isNamed = parameters.some(
    ({ required, schema }) => required && schema['x-binding'] === 'user',
  )
  return isNamed && bindings['user'] === undefined
}
