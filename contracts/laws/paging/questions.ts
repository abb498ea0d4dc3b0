import type { Operation, Parameter } from '../../../src/catalog/operation.js'
import type { Parameters } from '../../cases/case.js'
import { findDepartment, type SurveyedDepartment } from '../../survey/survey.js'
import type { LawGround } from '../law.js'
import type { Breadth } from './sizes.js'
import { findWindows } from './windows.js'

/** Lists of one kind, and how thoroughly they are walked. */
export interface Questions {
  /** Parameters besides those of the pages; in an open world the longest list stands for all. */
  readonly lists: readonly Parameters[]
  readonly breadth: Breadth
}

/** The lists of an operation that are worth a walk: a short one first, then long ones. */
export async function findQuestions(
  ground: LawGround,
  operation: Operation,
): Promise<readonly Questions[]> {
  const department = findParameter(operation, ({ schema }) => schema['x-binding'] === 'department')
  if (department !== undefined) return askDepartments(ground, operation, department)
  const filter = findParameter(operation, ({ schema }) => schema['x-repair'] === 'id-list')
  if (filter !== undefined) return askFiltered(ground, operation, filter)
  const windows = await findWindows(ground, operation)
  if (windows === undefined) return [{ lists: [{}], breadth: 'every' }]
  const few = windows.few === undefined ? [] : [windows.few]
  return [
    { lists: few.length === 0 ? [windows.whole] : few, breadth: 'every' },
    { lists: few.length === 0 ? [] : [windows.whole], breadth: 'few' },
  ]
}

export interface EmptyQuestion {
  readonly parameters: Parameters
  /** The department whose people are asked for. */
  readonly department?: SurveyedDepartment['id']
}

/** A question that nobody answers to; `undefined` where none is known. */
export async function findEmptyQuestion(
  ground: LawGround,
  operation: Operation,
): Promise<EmptyQuestion | undefined> {
  const { departments } = ground.survey
  const department = findParameter(operation, ({ schema }) => schema['x-binding'] === 'department')
  if (department !== undefined) {
    const id = departments.find(({ members }) => members === 0)?.id
    return id === undefined ? undefined : { parameters: { [department.name]: id }, department: id }
  }
  const filter = findParameter(operation, ({ schema }) => schema['x-repair'] === 'id-list')
  // Whether a filter means the departments below as well is not known.
  const leaf = departments.find(({ members, children }) => members === 0 && children?.length === 0)
  if (filter !== undefined) return leaf && { parameters: { [filter.name]: String(leaf.id) } }
  const none = (await findWindows(ground, operation))?.none
  return none && { parameters: none }
}

/** The department whose pages are few in whatever size. */
export function findSmall({ survey }: LawGround): SurveyedDepartment | undefined {
  const [fewest] = survey.departments
    .filter(({ members }) => members !== undefined && members >= 2)
    .toSorted((a, b) => (a.members ?? 0) - (b.members ?? 0))
  return findDepartment(survey, 'small') ?? fewest ?? findDepartment(survey, 'peopled')
}

function askDepartments(
  ground: LawGround,
  operation: Operation,
  { name }: Parameter,
): readonly Questions[] {
  const small = findSmall(ground)
  const own = small === undefined ? {} : { [name]: small.id }
  const order = findParameter(operation, (parameter) => parameter.name === 'order_field')
  const others = findOthers(ground, small).map(({ id }) => ({ [name]: id }))
  return [
    { lists: [own], breadth: 'every' },
    ...(order === undefined
      ? []
      : [{ lists: [{ ...own, order_field: 'entry_asc' }], breadth: 'halves' as const }]),
    { lists: others, breadth: 'few' },
  ]
}

function askFiltered(
  ground: LawGround,
  operation: Operation,
  { name }: Parameter,
): readonly Questions[] {
  const small = findSmall(ground)
  const filters = small === undefined ? [] : [{ [name]: String(small.id) }]
  const flag = operation.parameters.find(
    ({ required, schema }) => required && schema.type === 'boolean',
  )?.name
  const asked = (filter: Parameters): readonly Parameters[] =>
    flag === undefined
      ? [filter]
      : [
          { ...filter, [flag]: false },
          { ...filter, [flag]: true },
        ]
  const others = ground.profile === 'mock' ? findOthers(ground, small) : []
  return [
    { lists: filters.flatMap(asked), breadth: 'every' },
    { lists: others.flatMap(({ id }) => asked({ [name]: String(id) })), breadth: 'few' },
    {
      lists: ground.profile === 'mock' ? asked({}) : [{}],
      breadth: filters.length === 0 ? 'every' : 'few',
    },
  ]
}

/** A department with more people than a page holds; in a closed world also a full page, and one. */
function findOthers(
  { survey, profile }: LawGround,
  small: SurveyedDepartment | undefined,
): readonly SurveyedDepartment[] {
  const [page] = survey.departments
    .filter(({ members = 0 }) => members > 14 && members <= 100)
    .toSorted((a, b) => (b.members ?? 0) - (a.members ?? 0))
  const more = profile === 'mock' ? [findDepartment(survey, 'single'), page] : []
  return [findDepartment(survey, 'large'), ...more].filter(
    (department) => department !== undefined && department !== small,
  ) as readonly SurveyedDepartment[]
}

function findParameter(
  { parameters }: Operation,
  isIt: (parameter: Parameter) => boolean,
): Parameter | undefined {
  return parameters.find(isIt)
}
