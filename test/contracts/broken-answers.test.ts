import { expect, it } from 'vitest'
import { judgeBroken, type BrokenServer } from './judge-broken.js'
import {
  isError,
  replaceAnswers,
  showPage,
  spoilAnswers,
  spoilErrors,
  spoilEvery,
  spoilRows,
} from './spoil.js'

const users = 'topapi.v2.user.list'
const leavers = 'contact_1.0.ListEmpLeaveRecords'

const servers: readonly BrokenServer[] = [
  [
    'errcode as a text',
    users,
    spoilAnswers(({ body }) => ({ body: { ...body, errcode: String(body['errcode']) } })),
    ['error errcode-is-a-number /errcode'],
  ],
  [
    'HTTP 400 on old errors',
    users,
    spoilErrors(() => ({ status: 400 })),
    ['error status-of-the-dialect '],
  ],
  [
    'HTTP 201 on old successes',
    users,
    spoilAnswers(() => ({ status: 201 })),
    ['error status-of-the-dialect '],
  ],
  [
    'HTTP 200 on new errors',
    leavers,
    spoilErrors(() => ({ status: 200 })),
    ['error status-of-the-dialect '],
  ],
  [
    'no request_id',
    users,
    spoilAnswers(({ body }) => ({ body: without(body, 'request_id') })),
    ['error request-id-has-its-shape /request_id'],
  ],
  [
    'no request_id in successes',
    users,
    spoilAnswers(({ body }) => (isError(body) ? {} : { body: without(body, 'request_id') })),
    ['error request-id-has-its-shape /request_id'],
  ],
  [
    'requestid in small letters',
    leavers,
    spoilErrors(({ body }) => ({
      body: { ...body, requestid: String(body['requestid']).toLowerCase() },
    })),
    ['error request-id-has-its-shape /requestid'],
  ],
  [
    'a number as a text in a row',
    users,
    spoilRows((row) => ({ ...row, dept_order: String(row['dept_order']) })),
    ['error body-as-documented /result/list/*/dept_order'],
  ],
  [
    'a type that we only concluded',
    'topapi.v2.user.get',
    spoilAnswers(({ body }) =>
      isError(body)
        ? {}
        : { body: { ...body, result: { ...(body['result'] as object), extension_i18n: '{}' } } },
    ),
    ['note body-as-documented /result/extension_i18n'],
  ],
  [
    'a required field missing in a row',
    users,
    spoilRows((row, index) => (index === 0 ? without(row, 'unionid') : row)),
    ['error body-as-documented /result/list/*/unionid'],
  ],
  [
    'null for a result',
    users,
    spoilAnswers(({ body }) => (isError(body) ? {} : { body: { ...body, result: null } })),
    ['error body-as-documented /result'],
  ],
  [
    'a field that the page does not have',
    users,
    spoilRows((row) => ({ ...row, shoe_size: 42 })),
    ['drift documented-fields-only /result/list/*/shoe_size'],
  ],
  [
    'a field that errors do not have',
    users,
    spoilErrors(({ body }) => ({ body: { ...body, hint: 'read the page' } })),
    ['drift documented-fields-only /hint'],
  ],
  ['an HTML page', users, showPage, ['error answers-with-json ']],
  [
    'sub_code as a number',
    users,
    spoilErrors(({ body }) =>
      'sub_code' in body ? { body: { ...body, sub_code: Number(body['sub_code']) } } : {},
    ),
    ['error sub-code-is-a-text /sub_code'],
  ],
  [
    'code as a number',
    leavers,
    spoilErrors(({ body }) => ({ body: { ...body, code: 400 } })),
    ['error code-is-a-text /code'],
  ],
  [
    'content type text/plain',
    users,
    spoilAnswers(() => ({ contentType: 'text/plain' })),
    ['error content-type-is-json '],
  ],
  [
    'a result beside an error',
    users,
    spoilErrors(({ body }) => ({ body: { ...body, result: { list: [] } } })),
    ['error error-without-result /result'],
  ],
  [
    'records beside an error',
    leavers,
    spoilErrors(({ body }) => ({ body: { ...body, records: [] } })),
    ['error error-without-result /records'],
  ],
  [
    'errors without errmsg',
    users,
    spoilErrors(({ body }) => ({ body: without(body, 'errmsg') })),
    ['error error-has-a-text /errmsg'],
  ],
  [
    'errors that say ok',
    users,
    spoilErrors(({ body }) => ({ body: { ...body, errmsg: 'ok' } })),
    ['error error-has-a-text /errmsg'],
  ],
  [
    'errors with a blank that was not filled in',
    leavers,
    spoilErrors(({ body }) => ({ body: { ...body, message: '入参错误：%s' } })),
    ['error error-has-a-text /message'],
  ],
  [
    'a network that fails',
    users,
    replaceAnswers(() => Promise.reject(new TypeError('fetch failed'))),
    ['error answers-at-all '],
  ],
  [
    'a lifetime as a text',
    'gettoken',
    spoilEvery(({ body }) =>
      'expires_in' in body ? { body: { ...body, expires_in: '7200' } } : {},
    ),
    ['error body-as-documented /expires_in'],
  ],
]

it.each(servers)('finds %s once', async (_, operation, spoil, expected) => {
  expect(await judgeBroken(operation, spoil)).toEqual(expected)
})

function without(body: Record<string, unknown>, name: string) {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name)) as never
}
