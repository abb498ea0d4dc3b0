import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import { Unread } from '../../reading/unread.js'
import type { Page } from '../../reading/walk.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import type { LawGround } from '../law.js'
import { maximumSize } from '../paging/sizes.js'
import { walkPages } from '../paging/walk.js'
import { toRowKey } from '../row.js'

/** The words of `order_field` for one time, in both directions. */
export interface Pair {
  readonly ascending: string
  readonly descending: string
}

export const custom = 'custom'
export const pairs: readonly Pair[] = [
  { ascending: 'entry_asc', descending: 'entry_desc' },
  { ascending: 'modify_asc', descending: 'modify_desc' },
]
export const orders: readonly string[] = [
  custom,
  ...pairs.flatMap(({ ascending, descending }) => [ascending, descending]),
]

export const hasOrders = ({ parameters }: Operation): boolean =>
  parameters.some(({ name }) => name === 'order_field')

/** The people of a department in one order. */
export interface Listing {
  /** What they were asked for with, besides the department. */
  readonly asked: string
  readonly keys: readonly string[]
  readonly page: Page
  readonly rows: Page['rows']
}

/** Pages that one department may take. */
const mostPages = { live: 1, mock: 3 } as const

/** Departments that show an order, those with most people first. */
export function findOrdered({ survey, profile }: LawGround): readonly SurveyedDepartment[] {
  const most = 100 * mostPages[profile]
  return survey.departments
    .filter(({ members = 0 }) => members >= 2 && members <= most)
    .toSorted((a, b) => (b.members ?? 0) - (a.members ?? 0))
}

/** @throws {Unread} when it cannot be read, or is too long */
export async function readListing(
  ground: LawGround,
  operation: Operation,
  { id }: SurveyedDepartment,
  asked: { readonly [name: string]: string },
): Promise<Listing> {
  const { name } = operation.parameters.find(
    ({ schema }) => schema['x-binding'] === 'department',
  ) ?? { name: 'dept_id' }
  const { rows, pages, end } = await walkPages(ground, operation, {
    list: { [name]: id, ...asked },
    size: maximumSize(operation),
    pages: 2 * mostPages[ground.profile],
  })
  const [page] = pages
  if (end !== 'last' || page === undefined) {
    throw new Unread(`${operation.id as OperationId} did not come to an end`)
  }
  return { asked: Object.values(asked).join(', '), keys: rows.map(toRowKey), page, rows }
}

export function areEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}
