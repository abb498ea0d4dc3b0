import { expect, it } from 'vitest'
import { runContracts } from '../../src/entries/contracts.js'
import { makeTestSimulator, now, runBroken, toTarget } from './simulator-target.js'
import { refuseAll, showPage, spoilAnswers, spoilRows } from './spoil.js'

const users = 'topapi.v2.user.list'

it('counts the rows that share a defect', async () => {
  const spoil = spoilRows((row) => ({ ...row, active: 'true' }))
  const { findings } = await runBroken(spoil, users)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.count).toBeGreaterThan(10)
})

it('reports one defect of two operations for each of them', async () => {
  const spoil = spoilAnswers(() => ({ contentType: 'text/plain' }))
  const { findings } = await runBroken(spoil, users, 'topapi.user.count')
  expect(findings.map(({ operation }) => operation)).toEqual(['topapi.user.count', users])
})

it.each([
  ['refuses all', refuseAll],
  ['shows an HTML page', showPage],
])('does not count an operation as covered that %s', async (_, spoil) => {
  const { operations } = await runBroken(spoil, users)
  expect(operations).toEqual([{ id: users, exchanges: expect.any(Number), successes: 0 }])
})

it.each([
  ['is down', () => Promise.reject(new TypeError('fetch failed')), /gave no answer \(fetch failed/],
  ['refuses its app', () => refuse(), /gettoken refused with 40096/],
  ['shows an HTML page', () => Promise.resolve(new Response('<html>')), /gave no JSON object/],
])('stops with the reason at a target that %s', async (_, answer, reason) => {
  const report = await runBroken(() => answer, users)
  expect(report.stopped).toMatch(reason)
  expect(report).toMatchObject({ findings: [], clean: false })
  expect(report.operations).toEqual([{ id: users, exchanges: 0, successes: 0 }])
})

it('skips an operation for want of a binding, says why, and is not clean', async () => {
  const simulator = makeTestSimulator()
  const { appKey, appSecret } = simulator
  const target = toTarget(simulator, { credentials: { appKey, appSecret } })
  const only = ['gettoken', 'oauth2_1.0.GetToken'] as const
  const { operations, findings, clean } = await runContracts(target, { now, only })
  expect(operations[1]).toEqual({
    id: 'oauth2_1.0.GetToken',
    exchanges: 0,
    successes: 0,
    skipped: 'no value for corpId: give the target credentials.corpId',
  })
  expect(operations[0]).not.toHaveProperty('skipped')
  expect({ findings, clean }).toEqual({ findings: [], clean: false })
})

it('takes the token of a third-party app from the call for all types of apps', async () => {
  const isv = { key: 'suite123', secret: 'secret', type: 'third-party' } as const
  const { fetch, corpId } = makeTestSimulator({ apps: [isv] })
  const target = toTarget({ fetch, corpId, appKey: isv.key, appSecret: isv.secret })
  const only = ['oauth2_1.0.GetToken', 'topapi.user.count'] as const
  expect(await runContracts(target, { now, only })).toMatchObject({ findings: [], clean: true })
})

it('judges the calls for a token even where none can be had', async () => {
  const { findings } = await runBroken(() => refuse, 'gettoken', users)
  expect(findings.map(({ operation, rule }) => [operation, rule])).toEqual([
    ['gettoken', 'accepts-happy-request'],
  ])
})

function refuse(): Promise<Response> {
  return Promise.resolve(Response.json({ errcode: 40096, errmsg: '不合法的appKey或appSecret' }))
}

it('takes a target that never answers for one that gave no answer', async () => {
  const never = { name: 'a hanging stub', credentials: { appKey: 'k', appSecret: 'secret' } }
  const target = { ...never, fetch: () => new Promise<Response>(() => {}) }
  const report = await runContracts(target, { only: [users], timeoutMs: 5 })
  expect(report.stopped).toMatch(/gave no answer \(no answer within 5 ms\)/)
  expect(report.clean).toBe(false)
})

it.each([
  [
    'without one of the two',
    { oapi: 'http://127.0.0.1:1' },
    /^hosts\.api must be a base URL like .*, not undefined$/,
  ],
  [
    'without a scheme',
    { oapi: '127.0.0.1:1', api: 'http://127.0.0.1:1' },
    /^hosts\.oapi .*, not "127\.0\.0\.1:1"$/,
  ],
])('refuses hosts %s in a sentence', async (_, hosts, message) => {
  const credentials = { appKey: 'k', appSecret: 'secret' }
  const target = { name: 'stub', credentials, fetch, hosts: hosts as { oapi: string; api: string } }
  await expect(runContracts(target)).rejects.toMatchObject({
    code: 'ERR_TARGET',
    message: expect.stringMatching(message),
  })
})

it('leaves its own words whole where a stub gives a token of one letter', async () => {
  const target = {
    name: 'stub',
    credentials: { appKey: 'k', appSecret: 's' },
    fetch: async () =>
      Response.json({ errcode: 0, errmsg: 'ok', access_token: 't', expires_in: 7200 }),
  }
  const report = await runContracts(target, { only: [users] })
  expect(report.target).toBe('stub')
  expect(JSON.stringify(report)).not.toContain('***')
})
