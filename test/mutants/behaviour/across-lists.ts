import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onWholeList } from '../pages.js'
import { onAccepted, onRow, onRows } from '../rewrite.js'
import { allMembers, leaverIds, subDepartments, userFields } from '../world.js'
import type { Loose } from '../serve.js'

const lists = ['lists/listid-agrees', 'lists/*', 'counts/*']
const names = ['lists/listsimple-agrees', 'lists/*', 'counts/*']
const member = ['lists/member-names-department', 'lists/detail-agrees']

export const acrossLists = toBehaviour('across', [
  {
    id: 'userids-lack-the-last',
    sentence: 'loses the last of the userids of a department',
    operations: ids.userIds,
    expected: lists,
    spoil: onRows(ids.userIds, (rows) => rows.slice(0, -1)),
  },
  {
    id: 'userids-twice',
    sentence: 'gives the first userid of a department twice',
    operations: ids.userIds,
    expected: ['values/ids-are-unique', ...lists],
    spoil: onRows(ids.userIds, (rows) => [...rows.slice(0, 1), ...rows]),
  },
  {
    id: 'userids-of-the-active-only',
    sentence: 'leaves people who are not activated out of the userids',
    operations: ids.userIds,
    expected: lists,
    spoil: onRows(ids.userIds, async (rows, call) => {
      const people = await allMembers(call, call.parameters['dept_id'])
      const inactive = new Set(people.filter(({ active }) => !active).map(({ userid }) => userid))
      return rows.filter((id) => !inactive.has(id))
    }),
  },
  {
    id: 'userids-of-sub-departments-too',
    sentence: 'lists the userids of sub-departments with those of a department',
    operations: ids.userIds,
    expected: ['lists/sub-departments-left-out', ...lists],
    spoil: onRows(ids.userIds, async (rows, call) => {
      const below = await subDepartments(call, call.parameters['dept_id'])
      const others = await Promise.all(below.map((id) => allMembers(call, id)))
      return [...new Set([...rows, ...others.flat().map(({ userid }) => userid)])]
    }),
  },
  {
    id: 'userids-of-the-root',
    sentence: 'gives the userids of the root whatever the department is',
    operations: ids.userIds,
    expected: ['lists/departments-differ', ...lists],
    spoil: onRows(
      ids.userIds,
      async (_, call) => (await call.ask({ dept_id: 1 })).body.result.userid_list,
    ),
  },
  {
    id: 'unionids-for-userids',
    sentence: 'gives unionids where userids belong',
    operations: ids.userIds,
    expected: lists,
    spoil: onRows(ids.userIds, async (_, call) =>
      (await allMembers(call, call.parameters['dept_id'])).map(({ unionid }) => unionid),
    ),
  },
  {
    id: 'leaver-among-the-userids',
    sentence: 'still lists somebody who left among the userids of the root',
    operations: ids.userIds,
    expected: ['leavers/left-the-directory', ...lists],
    spoil: onRows(ids.userIds, async (rows, call) =>
      Number(call.parameters['dept_id']) === 1
        ? [...rows, ...(await leaverIds(call)).slice(0, 1)]
        : rows,
    ),
  },
  {
    id: 'people-of-sub-departments-too',
    sentence: 'lists the people of sub-departments with those of a department',
    operations: ids.users,
    expected: ['lists/sub-departments-left-out', 'lists/*'],
    spoil: onWholeList(ids.users, async (rows, call) => {
      const below = await subDepartments(call, call.parameters['dept_id'])
      const others = await Promise.all(below.map((id) => allMembers(call, id)))
      return uniquePeople([...rows, ...others.flat()])
    }),
  },
  {
    id: 'people-of-the-root',
    sentence: 'lists the people of the root whatever the department is',
    operations: ids.users,
    expected: ['lists/departments-differ', 'lists/*'],
    spoil: onWholeList(ids.users, (_, call) => allMembers(call, 1)),
  },
  {
    id: 'people-who-are-active-only',
    sentence: 'lists active people only',
    operations: ids.users,
    expected: ['lists/listid-agrees', 'lists/*', 'counts/*', 'inactive/*'],
    spoil: onWholeList(ids.users, (rows) => rows.filter(({ active }) => active)),
  },
  {
    id: 'people-in-one-department-only',
    sentence: 'lists people of several departments in the first of them only',
    operations: ids.users,
    expected: ['lists/member-names-department', 'lists/*'],
    spoil: onWholeList(ids.users, (rows, call) =>
      rows.filter(
        ({ dept_id_list: [first] }) => Number(first) === Number(call.parameters['dept_id']),
      ),
    ),
  },
  {
    id: 'rows-name-the-asked-department-only',
    sentence: 'names in dept_id_list of rows the asked department only',
    operations: ids.users,
    expected: member,
    spoil: onRow(ids.users, (row, _, call) => ({
      ...row,
      dept_id_list: [Number(call.parameters['dept_id'])],
    })),
  },
  {
    id: 'rows-lack-the-asked-department',
    sentence:
      'names in dept_id_list of rows all departments but the asked one, where there are two',
    operations: ids.users,
    expected: member,
    spoil: onRow(ids.users, (row, _, call) => {
      const asked = Number(call.parameters['dept_id'])
      const others = row.dept_id_list.filter((id: Loose) => id !== asked)
      return others.length === 0 ? row : { ...row, dept_id_list: others }
    }),
  },
  {
    id: 'rows-name-parents',
    sentence: 'names the root in dept_id_list of everybody',
    operations: ids.users,
    expected: member,
    spoil: onRow(ids.users, (row) => ({
      ...row,
      dept_id_list: [...new Set([...row.dept_id_list, 1])],
    })),
  },
  {
    id: 'names-lack-the-inactive',
    sentence: 'leaves people who are not activated out of the short list',
    operations: ids.names,
    expected: names,
    spoil: onWholeList(ids.names, async (rows, call) => {
      const people = await allMembers(call, call.parameters['dept_id'])
      const active = new Set(people.filter((one) => one.active).map(({ userid }) => userid))
      return rows.filter(({ userid }) => active.has(userid))
    }),
  },
  {
    id: 'names-of-another-department',
    sentence: 'gives the short list of one department whatever the department is',
    operations: ids.names,
    expected: ['lists/departments-differ', ...names],
    spoil: onAccepted(ids.names, () => ({ dept_id: 434593665 })),
  },
  {
    id: 'titles-for-names',
    sentence: 'gives the title in place of the name in the short list',
    operations: ids.names,
    expected: names,
    spoil: onRow(ids.names, async (row, _, call) => {
      const { title } = await userFields(call, row.userid)
      return title ? { ...row, name: title } : row
    }),
  },
])

function uniquePeople(rows: readonly Loose[]): readonly Loose[] {
  return [...new Map(rows.map((row) => [row.userid, row])).values()]
}
