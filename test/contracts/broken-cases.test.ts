import { expect, it } from 'vitest'
import { readJson, writeJson, type JsonValue } from '../../src/protocol/json.js'
import { judgeBroken, type BrokenServer } from './judge-broken.js'
import { redirect, spoilErrors, spoilForms, spoilQuery, spoilRequests } from './spoil.js'

const users = 'topapi.v2.user.list'
const count = 'topapi.user.count'
const signIns = 'topapi.inactive.user.v2.get'
const leavers = 'contact_1.0.ListEmpLeaveRecords'
const person = 'topapi.v2.user.get'

function accept(name: string, value: JsonValue, instead: JsonValue) {
  return spoilRequests((body) =>
    JSON.stringify(body[name]) === JSON.stringify(value) ? { ...body, [name]: instead } : body,
  )
}

const values: readonly BrokenServer[] = [
  [
    'somebody found in a department that does not exist',
    users,
    accept('dept_id', 2_147_483_646, 1),
    ['error refuses-unknown-department request#/dept_id'],
  ],
  [
    'a person found that does not exist',
    person,
    accept('userid', 'no-such-person', 'manager4713'),
    ['error refuses-unknown-person request#/userid'],
  ],
  [
    'True of Python read as true',
    count,
    spoilForms((form) => {
      if (form.get('only_active') === 'True') form.set('only_active', 'true')
    }),
    ['error refuses-malformed-parameter request#/only_active'],
  ],
  [
    'more than 100 departments asked for',
    signIns,
    spoilRequests((body) =>
      String(body['dept_ids']).split(',').length > 100 ? { ...body, dept_ids: '1' } : body,
    ),
    ['error refuses-too-many-departments request#/dept_ids'],
  ],
  [
    '30 February taken for a day',
    signIns,
    accept('query_date', '20260230', '20260302'),
    ['note refuses-malformed-parameter request#/query_date'],
  ],
  [
    'a window of more than a year',
    leavers,
    spoilQuery((query) => {
      if (query.get('startTime') === '2025-03-09T04:00:00Z') query.delete('startTime')
      if (!query.has('startTime') && query.has('endTime') && query.get('maxResults') === '1')
        query.set('startTime', '2026-02-08T04:00:00Z')
    }),
    [
      'error refuses-missing-parameter request#/startTime',
      'error refuses-window-too-long request#/endTime',
    ],
  ],
  [
    'a start of more than a year ago',
    leavers,
    spoilQuery((query) => {
      if (query.get('startTime') === '2025-02-03T04:00:00Z') {
        query.set('startTime', '2026-02-03T04:00:00Z')
      }
    }),
    ['error refuses-start-too-old request#/startTime'],
  ],
  [
    'a window of a year refused',
    leavers,
    spoilQuery((query) => {
      if (query.get('startTime') === '2025-03-10T04:00:00Z') {
        query.set('startTime', '2025-03-09T04:00:00Z')
      }
    }),
    ['error accepts-end-of-range request#/endTime'],
  ],
  [
    'nextToken 0 refused',
    leavers,
    spoilQuery((query) => {
      if (query.get('nextToken') === '0') query.set('nextToken', 'zero')
    }),
    ['error accepts-start-of-paging request#/nextToken'],
  ],
  [
    'an optional parameter asked for',
    leavers,
    spoilQuery((query) => {
      if (query.has('startTime') && !query.has('endTime')) query.delete('startTime')
    }),
    [
      'error accepts-missing-optional-parameter request#/endTime',
      'error refuses-start-too-old request#/startTime',
    ],
  ],
]

const keys: readonly BrokenServer[] = [
  [
    'a secret that is not looked at',
    'gettoken',
    spoilQuery((query) => {
      if (query.get('appsecret') === 'no-such-secret' && query.get('appkey') !== 'no-such-app') {
        query.set('appsecret', 'mock-secret')
      }
    }),
    ['error refuses-wrong-credentials request#/appsecret'],
  ],
  [
    'another code for missing keys',
    'gettoken',
    (honest) => async (request) => {
      const response = await honest(request)
      const body = readJson(await response.text()) as { readonly [name: string]: JsonValue }
      const next = body['errcode'] === 40035 ? { ...body, errcode: 40096 } : body
      return new Response(writeJson(next), response)
    },
    ['error refuses-missing-keys request#'],
  ],
  [
    'a form read by the new API',
    'oauth2_1.0.GetAccessToken',
    redirect((request, url) =>
      request.headers.get('content-type')?.includes('form') === true
        ? new Request(url, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: '{"appKey":"dingmock","appSecret":"mock-secret"}',
          })
        : undefined,
    ),
    ['error refuses-missing-body request#'],
  ],
]

it.each([...values, ...keys])('finds %s once', async (_, operation, spoil, expected) => {
  expect(await judgeBroken(operation, spoil)).toEqual(expected)
})

it.each<BrokenServer>([
  [
    'a code of another page for the same',
    signIns,
    spoilErrors(({ body }) =>
      body['errcode'] === 40069 ? { body: { ...body, errcode: 40035 } } : {},
    ),
    ['error documented-refusals-only /errcode'],
  ],
  [
    'the one code of the page where the other is due',
    count,
    spoilErrors(({ body }) =>
      body['errcode'] === 40035 ? { body: { ...body, errcode: 400002 } } : {},
    ),
    ['error refuses-malformed-parameter request#/only_active'],
  ],
  [
    'a malformed parameter told before a missing one',
    users,
    spoilRequests((body) => {
      const isTwice = body['dept_id'] === undefined && body['cursor'] === 'many'
      return isTwice ? { ...body, dept_id: 1 } : body
    }),
    ['error refuses-missing-before-malformed request#/dept_id'],
  ],
  [
    'a day of months ago that has data',
    signIns,
    accept('query_date', '20260106', '20260302'),
    ['error refuses-date-outside-window request#/query_date'],
  ],
  [
    'a limit that only we know, not enforced',
    leavers,
    spoilQuery((query) => {
      if (query.get('maxResults') === '0') query.set('maxResults', '1')
    }),
    ['error refuses-malformed-parameter request#/maxResults'],
  ],
  [
    'values in other letters',
    users,
    accept('language', 'zh_cn', 'zh_CN'),
    ['error refuses-malformed-parameter request#/language'],
  ],
])('finds %s in a closed world', async (_, operation, spoil, expected) => {
  expect(await judgeBroken(operation, spoil, 'mock')).toEqual(expected)
  expect(await judgeBroken(operation, spoil)).toEqual([])
})
