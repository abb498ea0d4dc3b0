import { expect, it } from 'vitest'
import { runContracts, type Report, type Target } from '../../src/entries/contracts.js'
import { makeTestSimulator, now, runBroken, toTarget } from './simulator-target.js'
import { spoilAnswers } from './spoil.js'

const get = 'topapi.v2.user.get'
const list = 'topapi.user.listid'

interface Call {
  readonly path: string
  readonly userId: unknown
}

/** Runs against an honest simulator; what was sent to the two calls, in order. */
async function record(
  only: readonly ['topapi.v2.user.get'] | readonly ['topapi.user.count'],
  changes: Partial<Target> = {},
): Promise<{ readonly report: Report; readonly calls: readonly Call[] }> {
  const target = toTarget(makeTestSimulator(), changes)
  const calls: Call[] = []
  const fetch: Target['fetch'] = async (request) => {
    const text = await request.clone().text()
    const { userid: userId } = (text.startsWith('{') ? JSON.parse(text) : {}) as {
      readonly userid?: unknown
    }
    calls.push({ path: new URL(request.url).pathname, userId })
    return target.fetch(request)
  }
  return { report: await runContracts({ ...target, fetch }, { now, only }), calls }
}

const isGet = ({ path }: Call): boolean => path === '/topapi/v2/user/get'

/** The calls that tell who is in a department. */
function isMemberCall(url: string): boolean {
  return /\/user\/list/.test(url)
}

it('finds a person of a department, and asks for that person', async () => {
  const { report, calls } = await record([get])
  expect(report).toMatchObject({ findings: [], clean: true })
  expect(calls.find(isGet)?.userId).toMatch(/^\d+$/)
})

it('asks for the person whom the target names', async () => {
  const { report, calls } = await record([get], { bindings: { user: 'manager4713' } })
  expect(report.clean).toBe(true)
  expect(calls.find(isGet)?.userId).toBe('manager4713')
})

it('asks for nobody where no operation needs a person', async () => {
  const { calls } = await record(['topapi.user.count'])
  expect(calls.filter(({ path }) => isMemberCall(path))).toEqual([])
})

it.each<[string, Parameters<typeof spoilAnswers>[0], string]>([
  ['refuses', () => ({ body: { errcode: 60003, errmsg: 'x' } }), 'refused with 60003'],
  ['gives nobody', () => ({ body: toBody({ userid_list: [] }) }), 'succeeded without one'],
  ['gives numbers', () => ({ body: toBody({ userid_list: [7] }) }), 'succeeded without one'],
  ['gives no list', () => ({ body: toBody(null) }), 'succeeded without one'],
])(
  'tells why a person was not asked for, where the department %s, and judges the rest',
  async (_, change, reason) => {
    const report = await runBroken(
      (honest) => {
        const spoiled = spoilAnswers(change)(honest)
        return (request) => (isMemberCall(request.url) ? spoiled(request) : honest(request))
      },
      'topapi.user.count',
      get,
    )
    expect(report).toMatchObject({ findings: [], clean: false })
    expect(report).not.toHaveProperty('stopped')
    const [count, skipped] = report.operations
    expect(count).toMatchObject({ id: 'topapi.user.count', successes: expect.any(Number) })
    expect(count?.successes).toBeGreaterThan(0)
    expect(skipped).toEqual({
      id: get,
      exchanges: 0,
      successes: 0,
      skipped: `no person was found: ${list} ${reason}`,
    })
  },
)

function toBody(result: { readonly userid_list: readonly (string | number)[] } | null) {
  return { errcode: 0, errmsg: 'ok', result: result as never, request_id: '16m9qc9gk65kv' }
}

it('tells no secret in that reason', async () => {
  const { fetch, ...target } = toTarget(makeTestSimulator({ appSecret: 'tell-nobody' }))
  const leak: Target['fetch'] = (request) =>
    isMemberCall(request.url)
      ? Promise.reject(new TypeError('no route for tell-nobody'))
      : fetch(request)
  const report = await runContracts({ ...target, fetch: leak }, { now, only: [get] })
  expect(report.operations[0]?.skipped).toBe(
    `no person was found: ${list} gave no answer (no route for ***)`,
  )
})
