import { expect, it } from 'vitest'
import { runBroken } from './simulator-target.js'
import { refuseAll, showPage, spoilAnswers, spoilRows } from './spoil.js'

const users = 'topapi.v2.user.list'

it('counts the rows that share a defect', async () => {
  const spoil = spoilRows((row) => ({ ...row, active: 'true' }))
  const { findings } = await runBroken(spoil, users)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.count).toBeGreaterThan(20)
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
  expect(operations).toEqual([{ id: users, exchanges: 1, successes: 0 }])
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

it('judges the calls for a token even where none can be had', async () => {
  const { findings } = await runBroken(() => refuse, 'gettoken', users)
  expect(findings.map(({ operation, rule }) => [operation, rule])).toEqual([
    ['gettoken', 'accepts-happy-request'],
  ])
})

function refuse(): Promise<Response> {
  return Promise.resolve(Response.json({ errcode: 40096, errmsg: '不合法的appKey或appSecret' }))
}
