import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onPage } from '../pages.js'
import { onResult, onRow, onRows, onSuccess } from '../rewrite.js'
import type { Loose } from '../serve.js'

const body = ['body-as-documented']

export const types = toBehaviour('types', [
  {
    id: 'one-row-is-no-list',
    sentence: 'gives the row itself where a list has one, as converters from XML do',
    operations: ids.memberPages,
    expected: body,
    spoil: onRows(ids.memberPages, (rows) => (rows.length === 1 ? rows[0] : rows)),
  },
  {
    id: 'list-by-userid',
    sentence: 'gives an object by userid in place of the list',
    operations: ids.users,
    expected: body,
    spoil: onRows(ids.users, (rows) => Object.fromEntries(rows.map((row) => [row.userid, row]))),
  },
  {
    id: 'list-as-text',
    sentence: 'gives the list of departments as a JSON text, as the page prints it',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) => ({ ...row, dept_id_list: `[${row.dept_id_list}]` })),
  },
  {
    id: 'departments-as-texts',
    sentence: 'gives department ids in rows as texts',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) => ({ ...row, dept_id_list: row.dept_id_list.map(String) })),
  },
  {
    id: 'child-ids-as-texts',
    sentence: 'gives the ids of sub-departments as texts',
    operations: ids.childIds,
    expected: body,
    spoil: onRows(ids.childIds, (rows) => rows.map(String)),
  },
  {
    id: 'userids-as-numbers',
    sentence: 'gives userids that are digits as numbers',
    operations: ids.userIds,
    expected: body,
    spoil: onRow(ids.userIds, toNumber),
  },
  {
    id: 'userid-as-number-in-rows',
    sentence: 'gives userids of rows that are digits as numbers',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) => ({ ...row, userid: toNumber(row.userid) })),
  },
  {
    id: 'sign-ins-as-numbers',
    sentence: 'gives userids of sign-ins that are digits as numbers',
    operations: ids.signIns,
    expected: body,
    spoil: onRow(ids.signIns, toNumber),
  },
  {
    id: 'leaver-id-as-number',
    sentence: 'gives userids of leavers that are digits as numbers',
    operations: ids.leavers,
    expected: body,
    spoil: onRow(ids.leavers, (row) => ({ ...row, userId: toNumber(row.userId) })),
  },
  {
    id: 'sign-ins-as-objects',
    sentence: 'wraps the userids of sign-ins into objects',
    operations: ids.signIns,
    expected: body,
    spoil: onRow(ids.signIns, (userid) => ({ userid })),
  },
  {
    id: 'active-as-digit',
    sentence: 'gives booleans of rows as 0 and 1, as databases keep them',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) => ({ ...row, active: Number(row.active) })),
  },
  {
    id: 'booleans-as-texts',
    sentence: 'gives the booleans of a person as texts',
    operations: ids.user,
    expected: body,
    spoil: onResult(ids.user, (result) =>
      mapValues(result, (value) => (typeof value === 'boolean' ? String(value) : value)),
    ),
  },
  {
    id: 'has-more-as-text',
    sentence: 'gives has_more as a text, as the page prints it',
    operations: ids.users,
    expected: body,
    spoil: onPage(ids.users, ({ more }) => ({ more: String(more) })),
  },
  {
    id: 'has-more-as-digit',
    sentence: 'gives has_more of sign-ins as 0 and 1',
    operations: ids.signIns,
    expected: body,
    spoil: onPage(ids.signIns, ({ more }) => ({ more: Number(more) })),
  },
  {
    id: 'cursor-as-text',
    sentence: 'gives next_cursor as a text',
    operations: ids.memberPages,
    expected: body,
    spoil: onPage(ids.memberPages, ({ next }) => ({ next: next && String(next) })),
  },
  {
    id: 'page-token-as-number',
    sentence: 'gives nextToken as a number',
    operations: ids.leavers,
    expected: body,
    spoil: onPage(ids.leavers, ({ next }) => ({ next: next && Number.parseInt(next, 16) })),
  },
  {
    id: 'count-as-text',
    sentence: 'counts in a text',
    operations: ids.count,
    expected: body,
    spoil: onResult(ids.count, ({ count }) => ({ count: String(count) })),
  },
  {
    id: 'count-is-the-result',
    sentence: 'gives the bare count as the result',
    operations: ids.count,
    expected: body,
    spoil: onResult(ids.count, ({ count }) => count),
  },
  {
    id: 'count-with-fraction',
    sentence: 'counts by halves',
    operations: ids.count,
    expected: body,
    spoil: onResult(ids.count, ({ count }) => ({ count: count + 0.5 })),
  },
  {
    id: 'lifetime-as-text',
    sentence: 'gives expires_in as a text',
    operations: ids.oldToken,
    expected: body,
    spoil: onSuccess(ids.oldToken, (answer) => ({
      ...answer,
      expires_in: String(answer.expires_in),
    })),
  },
  {
    id: 'order-as-text',
    sentence: 'gives dept_order as a text, lest JavaScript rounds it',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) => ({ ...row, dept_order: String(row.dept_order) })),
  },
  {
    id: 'extension-as-object',
    sentence: 'gives extension as an object, not as a JSON text',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) =>
      row.extension === undefined ? row : { ...row, extension: JSON.parse(row.extension) },
    ),
  },
  {
    id: 'parent-as-text',
    sentence: 'gives parent_id of sub-departments as a text',
    operations: ids.children,
    expected: body,
    spoil: onRow(ids.children, (row) => ({ ...row, parent_id: String(row.parent_id) })),
  },
  {
    id: 'path-is-flat',
    sentence: 'gives the paths of a person as one flat list',
    operations: ids.pathOfUser,
    expected: body,
    spoil: onRows(ids.pathOfUser, (rows) => rows.flatMap((row) => row.parent_dept_id_list)),
  },
  {
    id: 'role-as-object',
    sentence: 'gives the only role of a person as an object',
    operations: ids.user,
    expected: body,
    spoil: onResult(ids.user, (result) =>
      result.role_list === undefined ? result : { ...result, role_list: result.role_list[0] },
    ),
  },
  {
    id: 'scope-as-texts',
    sentence: 'gives the departments of the contact scope as texts',
    operations: ids.scopes,
    expected: body,
    spoil: onSuccess(ids.scopes, (answer) => ({
      ...answer,
      auth_org_scopes: mapValues(answer.auth_org_scopes, (value) => value.map(String)),
    })),
  },
  {
    id: 'leave-time-as-number',
    sentence: 'gives leaveTime in Unix milliseconds',
    operations: ids.leavers,
    expected: body,
    spoil: onRow(ids.leavers, (row) => ({ ...row, leaveTime: Date.parse(row.leaveTime) })),
  },
  {
    id: 'everything-a-text',
    sentence: 'gives every scalar of a row as a text, as the sample of the page does',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) =>
      mapValues(row, (value) => (typeof value === 'object' ? value : String(value))),
    ),
  },
  {
    id: 'state-code-as-number',
    sentence: 'gives the code of the country as a number',
    operations: [...ids.users, ...ids.leavers],
    expected: body,
    spoil: onRow([...ids.users, ...ids.leavers], (row) => ({
      ...row,
      ...('state_code' in row ? { state_code: 86 } : {}),
      ...('stateCode' in row ? { stateCode: 86 } : {}),
    })),
  },
])

function mapValues(value: Loose, change: (member: Loose) => Loose): Loose {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]))
}

/** A leading zero has no place in a number. */
function toNumber(text: string): string | bigint {
  return /^[1-9]\d*$/.test(text) ? BigInt(text) : text
}
