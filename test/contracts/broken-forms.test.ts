import { expect, it } from 'vitest'
import { foreignToken } from '../../contracts/requests/parts.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { judgeBroken, type BrokenServer } from './judge-broken.js'
import { addHeaders, isError, spoilAnswers, spoilErrors, spoilRows } from './spoil.js'

const users = 'topapi.v2.user.list'
const count = 'topapi.user.count'
const leavers = 'contact_1.0.ListEmpLeaveRecords'

type Body = Record<string, JsonValue>

function spoilWrapped(change: (body: Body) => Body) {
  return spoilErrors(({ body }) => (body['errcode'] === 88 ? { body: change(body) } : {}))
}

function spoilText(text: string) {
  return spoilErrors(({ body }) =>
    body['errcode'] === 88 ? {} : { body: { ...body, errmsg: text } },
  )
}

const forms: readonly BrokenServer[] = [
  [
    'a refused token without the envelope of the gateway',
    count,
    spoilWrapped(({ sub_code: code, sub_msg: text, request_id: id }) => ({
      errcode: Number(code),
      errmsg: text ?? '',
      request_id: id ?? '',
    })),
    ['error wrapped-error-has-its-form /errcode'],
  ],
  [
    'errcode 88 without the real code',
    count,
    spoilWrapped(({ sub_code: _code, ...body }) => body),
    ['error wrapped-error-has-its-form /sub_code'],
  ],
  [
    'errcode 88 without the real text',
    count,
    spoilWrapped(({ sub_msg: _text, ...body }) => body),
    ['error wrapped-error-has-its-form /sub_msg'],
  ],
  [
    'errcode 88 with an errmsg of its own',
    count,
    spoilWrapped((body) => ({ ...body, errmsg: '不合法的access_token' })),
    ['error wrapped-error-has-its-form /errmsg'],
  ],
  [
    'errcode 88 of the old calls that no gateway precedes',
    'auth.scopes',
    spoilErrors(({ body }) => ({
      body: { errcode: 88, sub_code: String(body['errcode']), errmsg: body['errmsg'] ?? '' },
    })),
    ['error envelope-of-the-dialect /errcode'],
  ],
  [
    'an errcode in errors of the new API',
    leavers,
    spoilErrors(({ body }) => ({ body: { ...body, errcode: 400, errmsg: 'x' } })),
    ['error envelope-of-the-dialect /errcode'],
  ],
  [
    'a code that other operations have',
    users,
    spoilErrors(({ body }) =>
      body['errcode'] === 40035 ? { body: { ...body, errcode: 40009 } } : {},
    ),
    ['drift documented-refusals-only /errcode'],
  ],
  [
    'a reason to leave that the page does not have',
    leavers,
    spoilAnswers(({ body }) =>
      Array.isArray(body['records'])
        ? { body: { ...body, records: body['records'].map(retire) as readonly JsonValue[] } }
        : {},
    ),
    ['drift documented-values-only /records/*/leaveReason'],
  ],
  [
    'successes that say success',
    count,
    spoilAnswers(({ body }) => (isError(body) ? {} : { body: { ...body, errmsg: 'success' } })),
    ['note success-says-ok /errmsg'],
  ],
  [
    'order numbers that went through JavaScript',
    users,
    spoilRows((row) => ({ ...row, dept_order: BigInt(String(Number(row['dept_order']))) })),
    ['error json-keeps-int64 /result/list/*/dept_order'],
  ],
  [
    'order numbers that went through a double',
    users,
    spoilRows((row) => ({ ...row, dept_order: BigInt(Number(row['dept_order'])) })),
    ['error json-keeps-int64 /result/list/*/dept_order'],
  ],
]

function retire(record: unknown): object {
  return { ...(record as object), leaveReason: 'retired' }
}

const texts: readonly BrokenServer[] = [
  '参数错误：{0}',
  'no ${name}',
  'undefined',
  '[object Object]',
  ' ',
].map((text) => [`the text "${text}"`, count, spoilText(text), ['error error-has-a-text /errmsg']])

const traces: readonly BrokenServer[] = [
  'TypeError: x is not a function\n    at list (/srv/app/routes/user.js:10:5)',
  'TypeError: x\n    at file:///srv/app/user.js:10:5',
  'Traceback (most recent call last):\n  File "/srv/app.py", line 3, in list',
  'java.lang.NullPointerException: null\n\tat com.corp.User.list(User.java:10)',
  'panic: runtime error: index out of range\n\ngoroutine 1 [running]:',
].map((text) => [
  `the trace ${JSON.stringify(text)}`,
  count,
  spoilText(text),
  ['error no-stack-trace '],
])

const headers: readonly BrokenServer[] = [
  ['X-Powered-By', 'Express'],
  ['ETag', 'W/"5-abc"'],
  ['Retry-After', '1'],
  ['Server', 'Werkzeug/3.0 Python/3.12'],
].map(([name = '', value = '']) => [
  `the header ${name}`,
  count,
  addHeaders({ [name]: value }),
  [`drift no-framework-header header#/${name.toLowerCase()}`],
])

const leaks: readonly BrokenServer[] = [
  [
    'a refused token in the answer',
    count,
    spoilErrors(({ body }) =>
      body['errcode'] === 88 ? { body: { ...body, sub_msg: `不合法的 ${foreignToken}` } } : {},
    ),
    ['error no-token-echo '],
  ],
  [
    'the token in a header',
    count,
    (honest) => async (request) => {
      const token = new URL(request.url).searchParams.get('access_token')
      return addHeaders(token === null ? {} : { 'X-Debug': `was ${token}` })(honest)(request)
    },
    ['error no-token-echo header#/x-debug'],
  ],
  [
    'the secret in another encoding',
    count,
    addHeaders({ 'X-Debug': Buffer.from('mock-secret').toString('base64') }),
    ['error no-token-echo header#/x-debug'],
  ],
  [
    'an id of another shape in the header of the new API',
    leavers,
    addHeaders({ 'x-acs-request-id': 'a1b2c3' }),
    ['note request-id-has-its-shape header#/x-acs-request-id'],
  ],
]

it.each([...forms, ...texts, ...traces, ...headers, ...leaks])(
  'finds %s once',
  async (_, operation, spoil, expected) => {
    expect(await judgeBroken(operation, spoil)).toEqual(expected)
  },
)

it.each([
  ['unknown headers', { 'X-Request-Id': '7', Via: '1.1 proxy', 'Set-Cookie': 'a=b' }],
  ['the names of gateways', { Server: 'nginx/1.25' }],
  [
    'an id of the shape that ids have',
    { 'x-acs-request-id': '01A08FE7-CD6B-79BB-8B2E-35D8768AD457' },
  ],
])('finds nothing in %s', async (_, added) => {
  expect(await judgeBroken(leavers, addHeaders(added))).toEqual([])
})

it.each([
  [
    'few of them',
    (index: number) => (index < 5 ? 180_000_000_000_000_000n + BigInt(index) * 32n : 7n),
  ],
  ['round ones', (index: number) => 180_000_000_000_000_000n + BigInt(index) * 100_000n],
  ['multiples of 512', (index: number) => 180_000_000_000_000_512n + BigInt(index) * 512n],
])('takes order numbers for what they are: %s', async (_, order) => {
  const spoil = spoilRows((row, index) => ({ ...row, dept_order: order(index) }))
  // A law on the order of rows may note what such numbers say of it.
  expect((await judgeBroken(users, spoil)).join()).not.toContain('json-keeps-int64')
})
