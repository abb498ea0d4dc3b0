import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { isOf, onResult, onRow, onRows, succeeds } from '../rewrite.js'
import { serve } from '../serve.js'
import { departmentFields, subDepartments } from '../world.js'

const children = ['tree/listsub-agrees-with-listsubid', 'tree/*']

export const acrossTree = toBehaviour('across', [
  {
    id: 'child-is-lost',
    sentence: 'loses the last sub-department',
    operations: ids.children,
    expected: children,
    spoil: onRows(ids.children, (rows) => rows.slice(0, -1)),
  },
  {
    id: 'child-id-is-lost',
    sentence: 'loses the last id of the sub-departments',
    operations: ids.childIds,
    expected: children,
    spoil: onRows(ids.childIds, (rows) => rows.slice(0, -1)),
  },
  {
    id: 'grandchildren-too',
    sentence: 'lists two levels of sub-departments',
    operations: ids.children,
    expected: children,
    spoil: onRows(ids.children, async (rows, call) => {
      const below = await Promise.all(rows.map(({ dept_id }) => call.ask({ dept_id })))
      return [...rows, ...below.flatMap(({ body }) => body.result)]
    }),
  },
  {
    id: 'grandchild-ids-too',
    sentence: 'lists the ids of two levels of sub-departments',
    operations: ids.childIds,
    expected: children,
    spoil: onRows(ids.childIds, async (rows, call) => {
      const below = await Promise.all(rows.map((id) => subDepartments(call, id)))
      return [...rows, ...below.flat()]
    }),
  },
  {
    id: 'department-is-its-own-child',
    sentence: 'lists the department itself among the ids of its sub-departments',
    operations: ids.childIds,
    expected: children,
    spoil: onRows(ids.childIds, (rows, call) => [Number(call.parameters['dept_id']), ...rows]),
  },
  {
    id: 'child-id-twice',
    sentence: 'lists the first sub-department twice',
    operations: ids.childIds,
    expected: ['values/ids-are-unique', ...children],
    spoil: onRows(ids.childIds, (rows) => [...rows.slice(0, 1), ...rows]),
  },
  {
    id: 'parent-of-children-is-the-root',
    sentence: 'names the root as parent_id of all sub-departments',
    operations: ids.children,
    expected: ['tree/parent-agrees', 'tree/detail-agrees'],
    spoil: onRow(ids.children, (row) => ({ ...row, parent_id: 1 })),
  },
  {
    id: 'parent-of-deep-departments-is-the-root',
    sentence: 'names the root as parent_id of departments below the first level',
    operations: ids.department,
    expected: ['tree/parent-agrees', 'tree/detail-agrees'],
    spoil: onResult(ids.department, (result) =>
      result.parent_id === undefined ? result : { ...result, parent_id: 1 },
    ),
  },
  {
    id: 'department-is-its-own-parent',
    sentence: 'names a department as its own parent_id',
    operations: ids.department,
    expected: ['tree/parent-agrees', 'tree/detail-agrees'],
    spoil: onResult(ids.department, (result) => ({ ...result, parent_id: result.dept_id })),
  },
  {
    id: 'root-has-parent-zero',
    sentence: 'names 0 as parent_id of the root',
    operations: ids.department,
    hidden: 'clients take 0 for nobody',
    expected: ['tree/parent-agrees'],
    spoil: onResult(ids.department, (result) => ({ parent_id: 0, ...result })),
  },
  {
    id: 'details-of-the-root',
    sentence: 'gives the details of the root whatever dept_id says',
    operations: ids.department,
    expected: ['tree/*'],
    spoil: serve(async (call) => {
      if (!isOf(ids.department, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ dept_id: 1 })
    }),
  },
  {
    id: 'other-names-of-children',
    sentence: 'gives other names for sub-departments than for departments',
    operations: ids.children,
    expected: ['tree/detail-agrees'],
    spoil: onRow(ids.children, (row) => ({ ...row, name: `${row.name}部` })),
  },
  {
    id: 'children-of-the-root',
    sentence: 'lists the sub-departments of the root whatever dept_id says',
    operations: ids.children,
    expected: children,
    spoil: serve(async (call) => {
      if (!isOf(ids.children, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ dept_id: 1 })
    }),
  },
  {
    id: 'path-without-the-root',
    sentence: 'leaves the root out of the path of a department',
    operations: ids.pathOfDepartment,
    expected: ['tree/path-of-department'],
    spoil: onRows(ids.pathOfDepartment, (rows) => (rows.length > 1 ? rows.slice(0, -1) : rows)),
  },
  {
    id: 'path-without-the-department',
    sentence: 'leaves the department itself out of its path',
    operations: ids.pathOfDepartment,
    expected: ['tree/path-of-department'],
    spoil: onRows(ids.pathOfDepartment, (rows) => (rows.length > 1 ? rows.slice(1) : rows)),
  },
  {
    id: 'path-the-other-way-round',
    sentence: 'gives the path of a department from the root downwards',
    operations: ids.pathOfDepartment,
    expected: ['tree/path-of-department'],
    spoil: onRows(ids.pathOfDepartment, (rows) => rows.toReversed()),
  },
  {
    id: 'path-of-two',
    sentence: 'knows two levels of the path of a department',
    operations: ids.pathOfDepartment,
    expected: ['tree/path-of-department'],
    spoil: onRows(ids.pathOfDepartment, (rows) => rows.slice(0, 2)),
  },
  {
    id: 'one-path-of-a-person',
    sentence: 'gives the path of the first department of a person only',
    operations: ids.pathOfUser,
    expected: ['tree/path-of-person'],
    spoil: onRows(ids.pathOfUser, (rows) => rows.slice(0, 1)),
  },
  {
    id: 'paths-of-a-person-without-the-root',
    sentence: 'leaves the root out of the paths of a person',
    operations: ids.pathOfUser,
    expected: ['tree/path-of-person'],
    spoil: onRow(ids.pathOfUser, ({ parent_dept_id_list: path }) => ({
      parent_dept_id_list: path.length > 1 ? path.slice(0, -1) : path,
    })),
  },
  {
    id: 'paths-of-a-person-from-the-parent',
    sentence: 'begins the paths of a person above the departments of the person',
    operations: ids.pathOfUser,
    expected: ['tree/path-of-person'],
    spoil: onRow(ids.pathOfUser, ({ parent_dept_id_list: path }) => ({
      parent_dept_id_list: path.length > 1 ? path.slice(1) : path,
    })),
  },
  {
    id: 'managers-lack-the-last',
    sentence: 'loses the last manager of a department',
    operations: ids.department,
    expected: ['tree/managers-agree'],
    spoil: onResult(ids.department, (result) =>
      result.dept_manager_userid_list === undefined
        ? result
        : { ...result, dept_manager_userid_list: result.dept_manager_userid_list.slice(0, -1) },
    ),
  },
  {
    id: 'direct-members-for-all',
    sentence: 'counts direct members where a department and all below it are to be counted',
    operations: ids.department,
    expected: ['tree/member-count-agrees'],
    spoil: onResult(ids.department, (result) => ({
      ...result,
      member_count: result.owning_member_count,
    })),
  },
  {
    id: 'member-count-is-stale',
    sentence: 'counts one member too many in a department',
    operations: ids.department,
    expected: ['tree/member-count-agrees'],
    spoil: onResult(ids.department, (result) => ({
      ...result,
      member_count: result.member_count + 1,
    })),
  },
  {
    id: 'owning-member-count-is-stale',
    sentence: 'counts one direct member too many in a department',
    operations: ids.department,
    expected: ['tree/member-count-agrees'],
    spoil: onResult(ids.department, (result) => ({
      ...result,
      owning_member_count: result.owning_member_count + 1,
    })),
  },
  {
    id: 'name-of-the-parent',
    sentence: 'gives the name of the parent with the details of a department',
    operations: ids.department,
    expected: ['tree/detail-agrees'],
    spoil: onResult(ids.department, async (result, call) => {
      const { name } = await departmentFields(call, result.parent_id ?? 1)
      return { ...result, name }
    }),
  },
])
