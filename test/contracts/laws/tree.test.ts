import { expect, it } from 'vitest'
import {
  expectInBoth,
  holdInBoth,
  onQuestion,
  onResult,
  onRows,
  without,
  type BrokenLaw,
  type Loose,
} from './break.js'

const children = 'topapi.v2.department.listsub'
const childIds = 'topapi.v2.department.listsubid'
const department = 'topapi.v2.department.get'
const path = 'topapi.v2.department.listparentbydept'
const paths = 'topapi.v2.department.listparentbyuser'
const rows = 'topapi.v2.user.list'

const servers: readonly BrokenLaw[] = [
  [
    'tree/listsub-agrees-with-listsubid',
    'a sub-department lost',
    onRows(children, (list) => list.slice(0, -1)),
    'error',
    `${children} /result`,
  ],
  [
    'tree/listsub-agrees-with-listsubid',
    'the id of a sub-department lost',
    onRows(childIds, (list) => list.slice(1)),
    'error',
    `${childIds} /result/dept_id_list`,
  ],
  [
    'tree/listsub-agrees-with-listsubid',
    'the department itself among the ids',
    onRows(childIds, (list, { parameters }) => [parameters.dept_id, ...list]),
    'error',
    `${childIds} /result/dept_id_list`,
  ],
  [
    'tree/detail-agrees',
    'names of another kind',
    onRows(children, (list) => list.map((row) => ({ ...row, name: `${row.name} ` }))),
    'error',
    `${department} /result/name`,
  ],
  [
    'tree/detail-agrees',
    'the details of the root whatever dept_id is',
    onQuestion(department, () => ({ dept_id: 1 })),
    'error',
    `${department} /result/dept_id`,
  ],
  [
    'tree/parent-agrees',
    'the root as the parent of each row',
    onRows(children, (list) => list.map((row) => ({ ...row, parent_id: 2 }))),
    'error',
    `${children} /result/*/parent_id`,
  ],
  [
    'tree/parent-agrees',
    'the root as the parent of all',
    onResult(department, (result) => ({ ...result, parent_id: 1 })),
    'error',
    `${department} /result/parent_id`,
  ],
  [
    'tree/parent-agrees',
    'a department that is its own parent',
    onResult(department, (result) => ({ ...result, parent_id: result.dept_id })),
    'error',
    `${department} /result/parent_id`,
  ],
  [
    'tree/parent-agrees',
    'a root that is below 0',
    onResult(department, (result) => ({ parent_id: 0, ...result })),
    'none',
    `${department} /result/parent_id`,
  ],
  [
    'tree/in-order',
    'the last sub-department first',
    onRows(children, (list) => list.toReversed()),
    'none',
    `${children} /result`,
  ],
  [
    'tree/in-order',
    'the last id first',
    onRows(childIds, (list) => list.toReversed()),
    'none',
    `${childIds} /result/dept_id_list`,
  ],
  [
    'tree/path-of-department',
    'paths without the root',
    onRows(path, (list) => list.slice(0, -1)),
    'error',
    `${path} /result/parent_id_list`,
  ],
  [
    'tree/path-of-department',
    'paths that begin with the root',
    onRows(path, (list) => list.toReversed()),
    'error',
    `${path} /result/parent_id_list`,
  ],
  [
    'tree/path-of-person',
    'the first path only',
    onRows(paths, (list) => list.slice(0, 1)),
    'error',
    `${paths} /result/parent_list`,
  ],
  [
    'tree/path-of-person',
    'paths that begin above the department',
    onRows(paths, (list) => list.map((entry) => onPath(entry, (ids) => ids.slice(1)))),
    'error',
    `${paths} /result/parent_list`,
  ],
  [
    'tree/path-of-person',
    'paths without the root',
    onRows(paths, (list) =>
      list.map((entry) => onPath(entry, (ids) => (ids.length > 1 ? ids.slice(0, -1) : ids))),
    ),
    'error',
    `${paths} /result/parent_list/*/parent_dept_id_list`,
  ],
  [
    'tree/managers-agree',
    'departments without managers',
    onResult(department, (result) => without(result, 'dept_manager_userid_list')),
    'error',
    `${department} /result/dept_manager_userid_list`,
  ],
  [
    'tree/managers-agree',
    'people who lead nothing',
    onRows(rows, (list) => list.map((row) => ({ ...row, leader: false }))),
    'error',
    `${department} /result/dept_manager_userid_list`,
  ],
  [
    'tree/member-count-agrees',
    'one direct member too many',
    onResult(department, (result) => ({
      ...result,
      owning_member_count: result.owning_member_count + 1,
    })),
    'error',
    `${department} /result/owning_member_count`,
  ],
  [
    'tree/member-count-agrees',
    'one member too few',
    onResult(department, (result) => ({ ...result, member_count: result.member_count - 1 })),
    'error',
    `${department} /result/member_count`,
  ],
]

function onPath(entry: Loose, change: (ids: Loose) => Loose): Loose {
  return { ...entry, parent_dept_id_list: change(entry.parent_dept_id_list) }
}

it.each(servers)('%s finds %s', async (law, _, spoil, live, finding) => {
  expect(await holdInBoth(law, spoil)).toEqual(expectInBoth(live, finding))
})

it('notes it where people of two departments count twice', async () => {
  const finding = `${department} /result/member_count`
  const spoil = onResult(department, (result) =>
    result.dept_id === 1 ? { ...result, member_count: 8 } : result,
  )
  expect(await holdInBoth('tree/member-count-agrees', spoil, { organization: 'tiny' })).toEqual(
    expectInBoth('note', finding),
  )
})
