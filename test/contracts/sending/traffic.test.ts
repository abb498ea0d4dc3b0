import { expect, it } from 'vitest'
import { runContracts, type ContractOptions, type Target } from '../../../src/entries/contracts.js'
import { makeFakeClock } from '../fake-clock.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'

const only = ['topapi.user.count'] as const

const throttle = {
  topapi: {
    errcode: 88,
    sub_code: '90018',
    sub_msg: 'x',
    errmsg: 'x',
    request_id: '16m9qc9gk65kv',
  },
  platform: {
    errcode: 88,
    sub_code: '90002',
    sub_msg: 'x',
    errmsg: 'x',
    request_id: '16m9qc9gk65kv',
  },
  busy: { errcode: -1, errmsg: '系统繁忙', request_id: '16m9qc9gk65kv' },
  ban: { status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: 'xxx' },
}

/** A simulator that gives `body` instead of an answer, for as long as `isStruck` says. */
async function runStruck(
  body: object,
  isStruck: (call: number) => boolean,
  options: ContractOptions = {},
) {
  const target = toTarget(makeTestSimulator())
  const clock = makeFakeClock()
  let calls = 0
  const fetch: Target['fetch'] = (request) => {
    if (!request.url.includes('/topapi/user/count')) return target.fetch(request)
    calls += 1
    return isStruck(calls) ? Promise.resolve(Response.json(body)) : target.fetch(request)
  }
  const report = await runContracts({ ...target, fetch }, { now, only, clock, ...options })
  return { report, waits: clock.waits, calls }
}

it.each(['topapi', 'platform'] as const)(
  'pauses longer and longer after a call too many (%s), and resumes',
  async (kind) => {
    const { report, waits } = await runStruck(throttle[kind], (call) => call > 2 && call < 6)
    expect(report).toMatchObject({ findings: [], clean: true })
    expect(waits).toEqual([1000, 2000, 4000])
  },
)

it('stops where every call is one too many, and says so', async () => {
  const { report, calls } = await runStruck(throttle.topapi, (call) => call > 2)
  expect(report).toMatchObject({
    findings: [],
    clean: false,
    stopped: expect.stringMatching(/too many/),
  })
  expect(calls).toBe(8)
})

it('holds it against a target that calls a single request one too many', async () => {
  const target = toTarget(makeTestSimulator())
  const fetch: Target['fetch'] = async (request) =>
    (await request.clone().text()).includes('=True')
      ? Response.json(throttle.topapi)
      : target.fetch(request)
  const clock = makeFakeClock()
  const report = await runContracts({ ...target, fetch }, { now, only, clock })
  expect(report).not.toHaveProperty('stopped')
  expect(report.findings).toMatchObject([{ rule: 'refuses-malformed-parameter' }])
})

it('stops at once where its address is shut out', async () => {
  const { report, calls } = await runStruck(throttle.ban, (call) => call > 2)
  expect(report).toMatchObject({
    findings: [],
    clean: false,
    stopped: expect.stringMatching(/shuts/),
  })
  expect(calls).toBe(3)
})

it('asks a busy service once more, and does not hold it against it', async () => {
  const { report, waits } = await runStruck(throttle.busy, (call) => call === 3)
  expect(report).toMatchObject({ findings: [], clean: true })
  expect(waits).toEqual([500])
})

it('takes no busy stub', async () => {
  const { report } = await runStruck(throttle.busy, (call) => call === 3, { profile: 'mock' })
  expect(report.clean).toBe(false)
})

it('stops when the budget is spent, and keeps what it found', async () => {
  const target = toTarget(makeTestSimulator())
  const report = await runContracts(target, { now, maxCalls: 5 })
  expect(report).toMatchObject({
    calls: 5,
    clean: false,
    stopped: expect.stringMatching(/5 calls/),
  })
})

it('keeps to the calls per second of each operation', async () => {
  const { report, waits } = await runStruck({}, () => false, { callsPerSecond: 10 })
  expect(report.clean).toBe(true)
  expect(new Set(waits)).toEqual(new Set([100]))
})
