import type { OperationId } from '../../../src/generated/types.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import type { Parameters } from '../../cases/case.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import type { Reader } from '../../reading/reader.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import { listOf, succeed } from './ask.js'
import { toId } from './same.js'

export const userList = 'topapi.v2.user.list'
export const userNames = 'topapi.user.listsimple'
export const userIds = 'topapi.user.listid'
export const userDetails = 'topapi.v2.user.get'

/** Operations that list the people of a department. */
export type ListsMembers = typeof userList | typeof userNames | typeof userIds

type DepartmentId = SurveyedDepartment['id']

/** What was kept of the rows of a walk, and an exchange to show. */
export interface Gathered<Row> {
  readonly rows: readonly Row[]
  readonly observation: Observation
  /** Whether the walk came to its end; where it did not, nothing can be said of who is missing. */
  readonly isWhole: boolean
}

/** @throws {Unread} when a page does not come */
export async function gather<Row>(
  read: Reader,
  id: OperationId,
  parameters: Parameters,
  pick: (row: JsonValue) => Row,
): Promise<Gathered<Row>> {
  const { pages, rows, end } = await read.walk(id, parameters)
  const [first] = pages
  if (first === undefined) throw new Error('a walk has a page')
  return { rows: rows.map(pick), observation: first.observation, isWhole: end === 'last' }
}

/** The question for all people of a department in pages of a hundred, as all laws ask it. */
export function askMembers(department: DepartmentId, more: Parameters = {}): Parameters {
  return { dept_id: department, cursor: 0, size: 100, ...more }
}

/** In the order of the answer; somebody who comes twice is in it twice. */
export async function gatherIds(
  read: Reader,
  id: ListsMembers,
  department: DepartmentId,
  more: Parameters = {},
): Promise<Gathered<string>> {
  if (id !== userIds) return gather(read, id, askMembers(department, more), toUserId)
  const observation = await succeed(read, id, { dept_id: department })
  return { rows: listOf(observation, '/result/userid_list').map(toId), observation, isWhole: true }
}

export function toUserId(row: JsonValue): string {
  return toId(valueAt(row, '/userid'))
}

/** Where the answers have the people. */
export const pointers: { readonly [Id in ListsMembers]: string } = {
  [userList]: '/result/list',
  [userNames]: '/result/list',
  [userIds]: '/result/userid_list',
}

/** Lists leave people out whose access is limited, unless they are asked not to. */
export const withRestricted = { contain_access_limit: true } as const
