import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onPage } from '../pages.js'
import { onRefusal, onResult, onRow, onRows, onSuccess, without } from '../rewrite.js'
import type { Loose } from '../serve.js'

const body = ['body-as-documented']
const empty = ['body-as-documented', 'paging/empty-is-an-empty-list']

export const missingFields = toBehaviour('missing-fields', [
  {
    id: 'no-list-when-empty',
    sentence: 'leaves the list of people out where there is nobody',
    operations: ids.users,
    expected: empty,
    spoil: onRows(ids.users, (rows) => (rows.length === 0 ? undefined : rows)),
  },
  {
    id: 'null-list-when-empty',
    sentence: 'gives null for the people of a department without any, as Go does',
    operations: ids.users,
    expected: empty,
    spoil: onRows(ids.users, nullIfEmpty),
  },
  {
    id: 'null-names-when-empty',
    sentence: 'gives null for the names of a department without people',
    operations: ids.names,
    expected: empty,
    spoil: onRows(ids.names, nullIfEmpty),
  },
  {
    id: 'null-userids-when-empty',
    sentence: 'gives null for the userids of a department without people',
    operations: ids.userIds,
    expected: empty,
    spoil: onRows(ids.userIds, nullIfEmpty),
  },
  {
    id: 'null-sign-ins-when-empty',
    sentence: 'gives null where nobody signed in',
    operations: ids.signIns,
    expected: empty,
    spoil: onRows(ids.signIns, nullIfEmpty),
  },
  {
    id: 'no-records-when-empty',
    sentence: 'leaves records out of a window in which nobody left',
    operations: ids.leavers,
    expected: empty,
    spoil: onRows(ids.leavers, (rows) => (rows.length === 0 ? undefined : rows)),
  },
  {
    id: 'null-children-of-leaves',
    sentence: 'gives null for the sub-departments of a leaf',
    operations: ids.children,
    expected: empty,
    spoil: onRows(ids.children, nullIfEmpty),
  },
  {
    id: 'no-child-ids-of-leaves',
    sentence: 'leaves dept_id_list of a leaf out',
    operations: ids.childIds,
    expected: empty,
    spoil: onRows(ids.childIds, (rows) => (rows.length === 0 ? undefined : rows)),
  },
  {
    id: 'false-is-left-out',
    sentence: 'leaves out of rows what is false, 0 or empty, as omitempty does',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, omitEmpty),
  },
  {
    id: 'false-is-left-out-of-details',
    sentence: 'leaves out of a person what is false, 0 or empty',
    operations: ids.user,
    expected: body,
    spoil: onResult(ids.user, omitEmpty),
  },
  {
    id: 'false-is-left-out-of-departments',
    sentence: 'leaves out of a department what is false, 0 or empty',
    operations: ids.department,
    expected: body,
    spoil: onResult(ids.department, omitEmpty),
  },
  {
    id: 'no-flag-on-the-last-page',
    sentence: 'leaves has_more out when it is false',
    operations: ids.flaggedPages,
    expected: body,
    spoil: onPage(ids.flaggedPages, ({ more }) => (more ? undefined : { more: undefined })),
  },
  {
    id: 'no-errcode-on-success',
    sentence: 'leaves errcode out when it is 0',
    operations: ids.seeds.filter((id) => ids.topapi.includes(id)),
    expected: ['errcode-is-a-number', 'body-as-documented', 'accepts-happy-request'],
    spoil: onSuccess(ids.topapi, (answer) => without(answer, 'errcode')),
  },
  {
    id: 'no-errmsg-on-success',
    sentence: 'leaves errmsg out of successes',
    operations: ids.topapi,
    expected: body,
    spoil: onSuccess(ids.topapi, (answer) => without(answer, 'errmsg')),
  },
  {
    id: 'no-errmsg-with-the-token',
    sentence: 'leaves errmsg out of the answer with the token',
    operations: ids.oldToken,
    expected: body,
    spoil: onSuccess(ids.oldToken, (answer) => without(answer, 'errmsg')),
  },
  {
    id: 'no-lifetime',
    sentence: 'does not say how long a token lives',
    operations: ids.newToken,
    expected: body,
    spoil: onSuccess(ids.newToken, (answer) => without(answer, 'expireIn')),
  },
  {
    id: 'no-request-id',
    sentence: 'has no request ids',
    operations: ids.topapi,
    expected: ['request-id-has-its-shape'],
    spoil: onSuccess(ids.topapi, (answer) => without(answer, 'request_id')),
  },
  {
    id: 'no-request-id-in-refusals',
    sentence: 'has no request ids in refusals',
    operations: ids.topapi,
    expected: ['request-id-has-its-shape'],
    spoil: onRefusal(ids.topapi, ({ body: answer }) => ({ body: without(answer, 'request_id') })),
  },
  {
    id: 'no-requestid',
    sentence: 'has no requestid in refusals of the new API',
    operations: ids.api,
    expected: ['request-id-has-its-shape'],
    spoil: onRefusal(ids.api, ({ body: answer }) => ({ body: without(answer, 'requestid') })),
  },
  {
    id: 'no-cursor-on-the-first-page',
    sentence: 'forgets next_cursor on the first page',
    operations: ids.memberPages,
    expected: ['paging/*'],
    spoil: onPage(ids.memberPages, (_, { offset }) =>
      offset === 0 ? { next: undefined } : undefined,
    ),
  },
  {
    id: 'no-cursor-of-sign-ins',
    sentence: 'never gives next_cursor with sign-ins, though there are more',
    operations: ids.signIns,
    expected: ['paging/flag-and-cursor-agree'],
    spoil: onPage(ids.signIns, () => ({ next: undefined })),
  },
  {
    id: 'no-unionid',
    sentence: 'has no unionid in rows',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) => without(row, 'unionid')),
  },
  {
    id: 'no-departments-in-rows',
    sentence: 'has no dept_id_list in rows',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) => without(row, 'dept_id_list')),
  },
  {
    id: 'no-leave-reason',
    sentence: 'has no reason in leave records',
    operations: ids.leavers,
    expected: body,
    spoil: onRow(ids.leavers, (row) => without(row, 'leaveReason')),
  },
  {
    id: 'no-leave-reason-if-unknown',
    sentence: 'leaves the reason out of leave records that have none',
    operations: ids.leavers,
    expected: body,
    spoil: onRow(ids.leavers, (row) =>
      row.leaveReason === 'unknown' ? without(row, 'leaveReason') : row,
    ),
  },
  {
    id: 'no-parent-of-children',
    sentence: 'has no parent_id in the rows of sub-departments',
    operations: ids.children,
    expected: body,
    spoil: onRow(ids.children, (row) => without(row, 'parent_id')),
  },
  {
    id: 'no-order-of-departments',
    sentence: 'has no order in departments',
    operations: ids.department,
    expected: body,
    spoil: onResult(ids.department, (result) => without(result, 'order')),
  },
  {
    id: 'no-text-in-refusals',
    sentence: 'has no errmsg in refusals',
    operations: ids.topapi,
    expected: ['error-has-a-text'],
    spoil: onRefusal(ids.topapi, ({ body: answer }) => ({ body: without(answer, 'errmsg') })),
  },
  {
    id: 'no-message-in-refusals',
    sentence: 'has no message in refusals of the new API',
    operations: ids.api,
    expected: ['error-has-a-text'],
    spoil: onRefusal(ids.api, ({ body: answer }) => ({ body: without(answer, 'message') })),
  },
])

function nullIfEmpty(rows: readonly Loose[]): readonly Loose[] | null {
  return rows.length === 0 ? null : rows
}

function isEmpty(value: Loose): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === false || value === 0 || value === ''
}

function omitEmpty(row: Loose): Loose {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)))
}
