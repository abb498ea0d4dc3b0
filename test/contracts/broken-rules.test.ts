import { expect, it } from 'vitest'
import { judgeBroken, type BrokenServer } from './judge-broken.js'
import { refuseAll, spoilErrors, spoilQuery, spoilRequests } from './spoil.js'

const users = 'topapi.v2.user.list'
const leavers = 'contact_1.0.ListEmpLeaveRecords'

const servers: readonly BrokenServer[] = [
  [
    'HTTP 401 for a bad token',
    leavers,
    spoilErrors(({ body }) => (body['code'] === 'InvalidAuthentication' ? { status: 401 } : {})),
    ['error status-of-the-refusal '],
  ],
  [
    'a limit that is not enforced',
    users,
    spoilRequests((body) => (Number(body['size']) > 100 ? { ...body, size: 100 } : body)),
    ['error refuses-malformed-parameter request#/size'],
  ],
  [
    'a limit of a query that is not enforced',
    leavers,
    spoilQuery((query) => {
      if (Number(query.get('maxResults')) > 50) query.set('maxResults', '50')
    }),
    ['error refuses-malformed-parameter request#/maxResults'],
  ],
  [
    'a required parameter that may be missing',
    users,
    spoilRequests((body) => ({ ...body, dept_id: body['dept_id'] ?? 1 })),
    ['error refuses-missing-parameter request#/dept_id'],
  ],
  [
    'a value of an enumeration that is refused',
    users,
    spoilRequests((body) =>
      body['order_field'] === 'entry_desc' ? { ...body, order_field: 'upwards' } : body,
    ),
    ['error answers-documented-request request#'],
  ],
  [
    'an end of a range that is refused',
    users,
    spoilRequests((body) => (body['size'] === 100 ? { ...body, size: 101 } : body)),
    ['error accepts-end-of-range request#/size'],
  ],
  [
    'texts for scalars refused',
    users,
    spoilRequests((body) => (body['size'] === '1' ? { ...body, size: 'one' } : body)),
    ['error accepts-texts-for-scalars request#'],
  ],
  [
    'a token read from a header of the other API',
    users,
    (honest) => (request) => {
      const token = request.headers.get('x-acs-dingtalk-access-token')
      if (token === null) return honest(request)
      return honest(new Request(`${request.url}?access_token=${token}`, request))
    },
    ['error refuses-token-in-header request#/token'],
  ],
  [
    'errcode 0 in errors too',
    'topapi.user.count',
    spoilErrors(({ body }) => ({ body: { ...body, errcode: 0, result: {} } })),
    [
      'error refuses-missing-parameter request#/only_active',
      'error refuses-malformed-parameter request#/only_active',
      'error refuses-missing-token request#/token',
      'error refuses-foreign-token request#/token',
      'error refuses-truncated-token request#/token',
      'error refuses-lengthened-token request#/token',
      'error refuses-empty-token request#/token',
      'error refuses-token-in-header request#/token',
      'error refuses-unknown-api-before-token request#',
    ],
  ],
  [
    'a code that nobody documents',
    users,
    spoilErrors(({ body }) => ('sub_code' in body ? {} : { body: { ...body, errcode: 77777 } })),
    ['error documented-refusals-only /errcode'],
  ],
  [
    'the code of another refusal',
    users,
    spoilErrors(({ body }) =>
      body['sub_code'] === '40014' ? { body: { ...body, sub_code: '60011' } } : {},
    ),
    ['error refuses-foreign-token request#/token'],
  ],
  [
    'a missing parameter that is called by another name',
    leavers,
    spoilErrors(({ body }) =>
      body['code'] === 'MissingmaxResults' ? { body: { ...body, code: 'Missingsize' } } : {},
    ),
    ['error refuses-missing-parameter request#/maxResults'],
  ],
  ['every call refused', users, refuseAll, ['error accepts-happy-request request#']],
]

it.each(servers)('finds %s once', async (_, operation, spoil, expected) => {
  expect(await judgeBroken(operation, spoil)).toEqual(expected)
})
