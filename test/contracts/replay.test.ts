import { describe, expect, it } from 'vitest'
import { makeReplay } from '../../contracts/replay.js'
import { runContracts, type Report, type Target } from '../../src/entries/contracts.js'
import { found, makeReport } from './reporters/made-report.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'
import { spoilAnswers, spoilRows } from './spoil.js'

const honest = toTarget(makeTestSimulator())
const gone = () => Promise.reject(new Error('gone'))
const spoil = spoilRows((row) => ({ ...row, active: 'yes', extra: 1 }))
const broken: Target = { ...honest, fetch: spoil(honest.fetch) }

async function replay(before: Report, target: Target) {
  const { options, judge } = makeReplay(before)
  const report = await runContracts(target, { ...options, now })
  return { report, replayed: judge(report) }
}

describe('a report of a broken server', async () => {
  const before = await runContracts(broken, { now, only: ['topapi.v2.user.list'] })

  it('has failed against the same server, all of it', async () => {
    const { replayed } = await replay(before, broken)
    expect(before.findings.length).toBeGreaterThan(1)
    expect(replayed.map(({ finding }) => finding)).toEqual(before.findings)
    expect(new Set(replayed.map(({ outcome }) => outcome))).toEqual(new Set(['failed']))
  })

  it('is fixed against an honest one, at the price of few requests', async () => {
    const { report, replayed } = await replay(before, honest)
    expect(new Set(replayed.map(({ outcome }) => outcome))).toEqual(new Set(['fixed']))
    expect(report.calls).toBeLessThan(before.calls)
  })

  it('is unknown where nothing answers', async () => {
    const { replayed } = await replay(before, { ...honest, fetch: gone })
    expect(replayed[0]).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('gone'),
    })
  })
})

describe('a law that a server breaks', async () => {
  const lose = spoilAnswers(({ body }) => {
    const result = body['result'] as { readonly userid_list?: readonly string[] } | undefined
    if (result?.userid_list === undefined) return {}
    return { body: { ...body, result: { userid_list: result.userid_list.slice(1) } } }
  })
  const losing: Target = { ...honest, fetch: lose(honest.fetch) }
  const before = await runContracts(losing, { now, only: ['lists/listid-agrees'] })

  it('is judged again, with what it compares, and no other law', async () => {
    expect(before.findings.map(({ rule }) => rule)).toEqual(['lists/listid-agrees'])
    const { report, replayed } = await replay(before, losing)
    expect(replayed.map(({ outcome }) => outcome)).toEqual(['failed'])
    expect(new Set(report.laws.map(({ id }) => id))).toEqual(new Set(['lists/listid-agrees']))
  })

  it('is fixed where it holds', async () => {
    const { replayed } = await replay(before, honest)
    expect(replayed.map(({ outcome }) => outcome)).toEqual(['fixed'])
  })

  it('is unknown where it is skipped', async () => {
    const fetch: Target['fetch'] = async (request) =>
      request.url.includes('/auth/scopes')
        ? Response.json({ errcode: 60_011, errmsg: 'no' })
        : honest.fetch(request)
    const { replayed } = await replay(before, { ...honest, fetch })
    expect(replayed).toMatchObject([
      { outcome: 'unknown', reason: expect.stringContaining('contact scope') },
    ])
  })
})

it.each([
  [
    'an operation that is no more',
    found({ operation: 'topapi.gone' as 'gettoken' }),
    'there is no operation topapi.gone',
  ],
  [
    'a case that is no more',
    found({ origin: { kind: 'case', rule: 'refuses-all', name: 'with nothing' } }),
    'there is no such case any more',
  ],
  ['a person whom nobody found', found({ operation: 'topapi.v2.user.get' }), 'no person was found'],
])('a finding of %s is unknown', async (_, finding, reason) => {
  const before = makeReport({ findings: [finding] })
  const target: Target = {
    ...honest,
    async fetch(request) {
      if (!/listid|user\/list/.test(request.url)) return honest.fetch(request)
      return finding.operation === 'topapi.v2.user.get'
        ? Response.json({
            errcode: 88,
            sub_code: '60011',
            errmsg: 'x',
            sub_msg: 'x',
            request_id: '1',
          })
        : honest.fetch(request)
    },
  }
  const { replayed } = await replay(before, target)
  expect(replayed).toEqual([
    { finding, outcome: 'unknown', reason: expect.stringContaining(reason) },
  ])
})
