import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onCode, onReply, onRequest } from '../rewrite.js'
import type { Loose } from '../serve.js'

const unknownDepartment = ['refuses-unknown-department']

/** What is answered though there is no such thing, and what is refused though it is right. */
export const errorsLookups = toBehaviour('errors', [
  {
    id: 'unknown-department-is-empty',
    sentence: 'lists nobody for a department that there is not',
    operations: ids.users,
    expected: unknownDepartment,
    spoil: onCode(ids.users, 60019, succeedWith({ has_more: false, list: [] })),
  },
  {
    id: 'unknown-department-has-no-userids',
    sentence: 'gives no userids for a department that there is not',
    operations: ids.userIds,
    expected: unknownDepartment,
    spoil: onCode(ids.userIds, 60003, succeedWith({ userid_list: [] })),
  },
  {
    id: 'unknown-department-has-no-children',
    sentence: 'lists no sub-departments of a department that there is not',
    operations: [...ids.children],
    expected: unknownDepartment,
    spoil: onCode(ids.children, 60003, succeedWith([])),
  },
  {
    id: 'unknown-person-is-null',
    sentence: 'gives null for a person that there is not',
    operations: ids.user,
    expected: ['refuses-unknown-person'],
    spoil: onCode(ids.user, 60121, succeedWith(null)),
  },
  {
    id: 'unknown-person-has-no-path',
    sentence: 'gives no path for a person that there is not',
    operations: ids.pathOfUser,
    expected: ['refuses-unknown-person'],
    spoil: onCode(ids.pathOfUser, 33012, succeedWith({ parent_list: [] })),
  },
  {
    id: 'optional-parameter-refused',
    sentence: 'refuses contain_access_limit',
    operations: ids.users,
    expected: ['accepts-*', 'answers-sample'],
    spoil: onReply(ids.users, ({ body }, { parameters }) =>
      body.errcode === 0 && 'contain_access_limit' in parameters
        ? { body: { errcode: 40035, errmsg: '不合法的参数', request_id: body.request_id } }
        : undefined,
    ),
  },
  {
    id: 'department-of-children-is-required',
    sentence: 'refuses a request for sub-departments without dept_id',
    operations: ids.children,
    expected: ['accepts-*', 'answers-sample'],
    spoil: onReply(ids.children, ({ body }, { parameters }) =>
      body.errcode === 0 && parameters['dept_id'] === undefined
        ? { body: { errcode: 400002, errmsg: '参数错误', request_id: body.request_id } }
        : undefined,
    ),
  },
  {
    id: 'end-of-range-refused',
    sentence: 'refuses the largest page',
    operations: [...ids.users, ...ids.signIns],
    expected: ['accepts-end-of-range'],
    spoil: onRequest([...ids.users, ...ids.signIns], ({ size }) =>
      Number(size) === 100 ? { size: 101 } : undefined,
    ),
  },
  {
    id: 'largest-page-of-leavers-refused',
    sentence: 'refuses the largest page of leave records',
    operations: ids.leavers,
    expected: ['accepts-end-of-range'],
    spoil: onRequest(ids.leavers, ({ maxResults }) =>
      Number(maxResults) === 50 ? { maxResults: 51 } : undefined,
    ),
  },
  {
    id: 'end-time-is-required',
    sentence: 'refuses leave records without endTime',
    operations: ids.leavers,
    expected: ['accepts-*', 'answers-sample'],
    spoil: onReply(ids.leavers, ({ status, headers }, { parameters }) =>
      status === 200 && !('endTime' in parameters)
        ? {
            status: 400,
            body: {
              code: 'MissingendTime',
              requestid: headers['x-acs-request-id'],
              message: 'endTime is mandatory for this action.',
            },
          }
        : undefined,
    ),
  },
  {
    id: 'one-value-is-unknown',
    sentence: 'does not know the order modify_desc',
    operations: ids.memberPages,
    expected: ['accepts-documented-value'],
    spoil: onRequest(ids.memberPages, ({ order_field }) =>
      order_field === 'modify_desc' ? { order_field: 'upwards' } : undefined,
    ),
  },
])

function succeedWith(result: Loose) {
  return ({ request_id }: Loose) => ({ body: { errcode: 0, errmsg: 'ok', result, request_id } })
}
