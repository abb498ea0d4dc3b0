import { expect, it } from 'vitest'
import { runContracts } from '../../src/entries/contracts.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'

it('a run that is interrupted says so, and keeps what it has seen', async () => {
  const target = toTarget(makeTestSimulator())
  const abort = new AbortController()
  let calls = 0
  const fetch = (request: Request) => {
    calls += 1
    if (calls === 8) abort.abort()
    return target.fetch(request)
  }
  const { signal } = abort
  const report = await runContracts({ ...target, fetch }, { now, signal })
  expect(report).toMatchObject({ calls: 8, stoppedBy: 'interrupted', clean: false, findings: [] })
  expect(report.operations.some(({ successes }) => successes > 0)).toBe(true)
})

it('an answer that never comes does not keep an interrupted run', async () => {
  const target = toTarget(makeTestSimulator())
  const abort = new AbortController()
  const fetch = () => {
    abort.abort()
    return new Promise<never>(() => undefined)
  }
  const { signal } = abort
  const report = await runContracts({ ...target, fetch }, { now, signal, timeoutMs: 1e9 })
  expect(report).toMatchObject({ calls: 1, stoppedBy: 'interrupted' })
})

it('a run that was interrupted before it began sends nothing', async () => {
  const target = toTarget(makeTestSimulator())
  const report = await runContracts(target, { now, signal: AbortSignal.abort() })
  expect(report).toMatchObject({ calls: 0, stoppedBy: 'interrupted' })
})

it('a pause before a call is cut short', async () => {
  const abort = new AbortController()
  const target = toTarget(makeTestSimulator())
  const fetch = (request: Request) => {
    setImmediate(() => abort.abort())
    return target.fetch(request)
  }
  const options = { now, signal: abort.signal, callsPerSecond: 1e-6 }
  const report = await runContracts({ ...target, fetch }, options)
  expect(report).toMatchObject({ stoppedBy: 'interrupted' })
})

it.each([
  ['unreachable', () => Promise.reject(new Error('ECONNREFUSED'))],
  ['credentials', () => Promise.resolve(Response.json({ errcode: 40_096, errmsg: 'x' }))],
  [
    'credentials',
    () =>
      Promise.resolve(
        Response.json({ code: 'invalidClientIdOrSecret', message: 'x' }, { status: 400 }),
      ),
  ],
  ['no-token', () => Promise.resolve(new Response('<html>'))],
] as const)('a run without a token says that it is for %s', async (stoppedBy, fetch) => {
  const report = await runContracts(toTarget(makeTestSimulator(), { fetch }), { now })
  expect(report).toMatchObject({ stoppedBy, clean: false })
})
