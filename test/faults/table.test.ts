import { describe, expect, it } from 'vitest'
import { namedFaults } from '../../mock/faults/names.js'
import { refused } from './refused.js'
import { callOf, getHeader, makeScene, readBody } from './scene.js'

describe('a fault that refuses', () => {
  const titled = refused.map((row) => [`${row[0]} on ${row[1]} is ${row[2]}`, row] as const)
  it.each(titled)('%s', (_, [fault, dialect, rule, body, status = 200]) => {
    const { id } = callOf[dialect]
    const scene = makeScene({ faults: [{ fault, operation: id }] })
    const resolution = scene.call(dialect)
    expect(resolution).toMatchObject({ outcome: 'refusal', rule, fault: 'fault-1' })
    expect(resolution.response.status).toBe(status)
    expect(readBody(resolution)).toEqual(body)
    expect(getHeader(resolution, 'x-dingtalk-mock-rule')).toBe(rule)
    expect(resolution.response.delivery).toBeUndefined()
    expect(scene.call(dialect).outcome).toBe('reply')
  })

  it('has every named refusal in this table, on each back end that it is for', () => {
    const tried = new Set(refused.map(([fault, dialect]) => `${fault} ${dialect}`))
    const named = [...namedFaults].filter(
      ([, { plan }]) => plan.kind === 'refuse' || plan.kind === 'end-token',
    )
    const all = named.flatMap(([name]) => Object.keys(callOf).map((one) => `${name} ${one}`))
    expect(all.filter((one) => !tried.has(one))).toEqual([])
  })

  it('says -1 of the global table where a page lists none', () => {
    const scene = makeScene({ faults: [{ fault: 'system-busy', operation: 'gettoken' }] })
    const resolution = scene.answer('/gettoken?appkey=dingmock&appsecret=mock-secret')
    expect(resolution.rule).toBe('plain/system-busy')
    expect(readBody(resolution)).toEqual({ errcode: -1, errmsg: '系统繁忙' })
  })

  it('names the limits of the tenant where it has some', () => {
    const scene = makeScene({
      apps: [{ key: 'dingmock', callsPerSecond: 7 }],
      callsPerMonth: 99,
      faults: [{ fault: 'qps-app' }, { fault: 'quota-month' }],
    })
    expect(scene.call('topapi').response.body).toContain('请求总次数超过 7 次')
    expect(scene.call('topapi').response.body).toContain('调用量:100次,额度:99次')
  })
})

describe('the gateway refuses parameters', () => {
  it.each([
    ['with 40 the required one that is absent', '', 40, 'Missing required arguments:dept_id'],
    ['with 40 for an empty one', '&dept_id=', 40, 'Missing required arguments:dept_id'],
    ['with 41 one that was sent', '&dept_id=1', 41, 'Invalid arguments:dept_id'],
  ])('%s', (_, query, errcode, errmsg) => {
    const scene = makeScene({ faults: [{ fault: 'gateway-arguments' }] })
    expect(readBody(scene.call('topapi', undefined, query))).toMatchObject({ errcode, errmsg })
  })
})

it('the gateway names what is absent before what was sent', () => {
  const scene = makeScene({ faults: [{ fault: 'gateway-arguments' }] })
  const query = `access_token=${scene.getToken()}&dept_id=1&size=1`
  expect(readBody(scene.answer(`/topapi/v2/user/list?${query}`))).toMatchObject({
    errcode: 40,
    errmsg: 'Missing required arguments:cursor',
  })
})

const html = { 'content-type': 'text/html', server: 'DingTalk/1.0.0' }
const pages = [
  ['html-400', 400, html, /<title>400 The plain HTTP request was sent to HTTPS port<\/title>/],
  ['html-503', 503, html, /<h1>503 Service Temporarily Unavailable<\/h1>/],
  [
    'ip-banned',
    200,
    { ...html, 'content-type': 'application/json' },
    /^\{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"[\dA-F-]{36}"\}$/,
  ],
] as const

describe.each(['plain', 'topapi', 'api'] as const)('on %s', (dialect) => {
  it.each(pages)('%s stands in place of the answer', (fault, status, headers, body) => {
    const resolution = makeScene({ faults: [{ fault }] }).answer(callOf[dialect].target)
    expect(resolution).toMatchObject({ outcome: 'fault', fault: 'fault-1', faultName: fault })
    expect(resolution.rule).toBeUndefined()
    expect(resolution.response.status).toBe(status)
    expect(resolution.response.body).toMatch(body)
    for (const [name, value] of Object.entries(headers)) {
      expect(getHeader(resolution, name)).toBe(value)
    }
    expect(getHeader(resolution, 'date')).toBe('Sun, 01 Mar 2026 01:30:00 GMT')
  })

  it.each([
    ['reset', 'reset'],
    ['hang', 'never'],
  ])('%s sends nothing', (fault, kind) => {
    const { outcome, response } = makeScene({ faults: [{ fault }] }).answer(callOf[dialect].target)
    expect(outcome).toBe('fault')
    expect(response).toEqual({ status: 0, headers: [], body: '', delivery: { kind } })
  })

  it.each([
    ['truncated', {}, { kind: 'cut' }],
    ['slow', { ms: 2500 }, { kind: 'late', ms: 2500 }],
  ] as const)('%s leaves the answer as it is', (fault, more, delivery) => {
    const scene = makeScene({ faults: [{ fault, operation: callOf[dialect].id, ...more }] })
    const { outcome, response } = scene.call(dialect)
    expect(outcome).toBe('fault')
    const honest = scene.call(dialect).response
    expect(response.delivery).toEqual(delivery)
    expect(response.status).toBe(200)
    expect(withoutIds(response.body)).toBe(withoutIds(honest.body))
  })

  it('garbled has its length and is no JSON', () => {
    const fault = { fault: 'garbled', operation: callOf[dialect].id }
    const scene = makeScene({ faults: [fault] })
    const garbled = scene.call(dialect).response
    const honest = scene.call(dialect).response
    expect(garbled.delivery).toBeUndefined()
    expect(new TextEncoder().encode(garbled.body)).toHaveLength(
      new TextEncoder().encode(honest.body).length,
    )
    expect(() => JSON.parse(garbled.body)).toThrow(SyntaxError)
  })

  it('a damaged refusal keeps its rule', () => {
    const { outcome, rule } = makeScene({ faults: [{ fault: 'truncated' }] }).answer(
      callOf[dialect].target,
    )
    expect({ outcome, rule }).toEqual({ outcome: 'fault', rule: `${dialect}/token-missing` })
  })
})

function withoutIds(body: string): string {
  return body.replace(/"request_?id":"[^"]+"/, '')
}
