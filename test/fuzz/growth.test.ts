import { beforeAll, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { api, getToken, oapi } from '../support/client.js'
import { toWireRequest, type FuzzRequest } from './request.js'

/**
 * Names of the smaller request, and how many times as many the larger one has: as much as hints
 * still read of a body.
 */
const fewer = 1000
const times = 8
/** Time that grows with the request stays near `times`, time that grows with its square near 64. */
const maximumRatio = 24
const rounds = 7

let simulator: Simulator
let token: string
let records = 0
beforeAll(async () => {
  simulator = createSimulator({ onCall: () => records++ })
  token = await getToken(simulator)
})

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'
const toNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `n${index.toString(36)}`)
const toPairs = (count: number): string =>
  toNames(count)
    .map((name) => `${name}=`)
    .join('&')
const toJson = (count: number): string =>
  `{${toNames(count)
    .map((name) => `"${name}":1`)
    .join()}}`

function post(target: string, type: string, body: string, more: FuzzRequest['headers'] = []) {
  const headers = [['content-type', type], ['x-acs-dingtalk-access-token', token], ...more] as const
  const host = new URL(target.startsWith('/v1.0') ? api : oapi).host
  return { method: 'POST', host, target, headers, body: Buffer.from(body) }
}

const list = '/topapi/v2/user/list?access_token='
const issue = '/v1.0/oauth2/accessToken'
const leavers = '/v1.0/contact/empLeaveRecords'

it.each<[string, (count: number) => FuzzRequest]>([
  ['a form', (count) => post(list + token, form, toPairs(count))],
  ['a query', (count) => post(`${list + token}&${toPairs(count)}`, json, '{}')],
  ['a query without a token', (count) => post(`${list}&${toPairs(count)}`, json, '{}')],
  ['JSON', (count) => post(list + token, json, toJson(count))],
  ['JSON that is sent as a form', (count) => post(list + token, form, toJson(count))],
  [
    'JSON whose signs make it many names of a form, beside a query',
    (count) => post(`${list + token}&${toPairs(count)}`, form, `{"a":"&${toPairs(count / 2)}&"}`),
  ],
  ['JSON of the new API', (count) => post(issue, json, toJson(count))],
  [
    'a query of the new API',
    (count) => ({ ...post(`${leavers}?${toPairs(count)}`, '', ''), method: 'GET' }),
  ],
  ['an unknown path', (count) => post(`/topapi/${toNames(count).join('/')}`, json, '{}')],
  ['an id list', (count) => post(list + token, json, `{"dept_id":[${'" ",'.repeat(count)}1]}`)],
  [
    'objects made texts',
    (count) => post(list + token, form, `a=${'[object Object],'.repeat(count / 4)}`),
  ],
  ['a token of quotes', (count) => post(`${list}${'"'.repeat(count)}x`, json, '{}')],
  ['a token of spaces', (count) => post(`${list}${'+'.repeat(count)}x`, json, '{}')],
  [
    'a content type of spaces',
    (count) => post(list + token, `application/json${' '.repeat(count)}x charset`, '{}'),
  ],
  [
    'headers',
    (count) =>
      post(
        list + token,
        json,
        '{}',
        toNames(count / 10).map((name) => [name, '1']),
      ),
  ],
])('the time for %s does not grow faster than the request', (_, toRequest) => {
  const [smaller, larger] = [toRequest(fewer), toRequest(fewer * times)].map(toWireRequest)
  const best = { smaller: Infinity, larger: Infinity }
  const before = records
  for (let round = 0; round < rounds; round++) {
    // Side by side, so that a busy machine slows both.
    best.smaller = Math.min(best.smaller, measure(smaller))
    best.larger = Math.min(best.larger, measure(larger))
  }
  expect(records - before).toBe(2 * rounds)
  expect(best.larger / best.smaller).toBeLessThan(maximumRatio)
})

function measure(request: ReturnType<typeof toWireRequest> | undefined): number {
  if (request === undefined) throw new Error('no request')
  const startedMs = performance.now()
  simulator.answer(request)
  return performance.now() - startedMs
}
