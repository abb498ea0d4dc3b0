import { describe, expect, it } from 'vitest'
import { changesAnything, makePlan } from '../../contracts/plan.js'
import { laws } from '../../contracts/laws/table.js'
import { catalog } from '../../src/catalog/catalog.js'
import { runContracts } from '../../src/entries/contracts.js'
import { makeTestSimulator, now, toTarget } from './simulator-target.js'

const target = toTarget(makeTestSimulator())

it.each(['live', 'mock'] as const)(
  'a run in profile %s sends what was planned',
  async (profile) => {
    const options = { now, profile }
    const plan = makePlan(target, options)
    const report = await runContracts(target, options)
    expect(report.calls).toBeLessThanOrEqual(plan.requests.most)
    expect(plan.operations.map(({ id }) => id)).toEqual(report.operations.map(({ id }) => id))
  },
)

it('the number of single exchanges is exact', async () => {
  const only = ['auth.scopes', 'contact_1.0.ListEmpLeaveRecords']
  const options = { now, only, except: laws.map(({ id }) => id) }
  const plan = makePlan(target, options)
  const { operations } = await runContracts(target, options)
  expect(plan.requests).toMatchObject({ survey: 0, laws: 0 })
  expect(plan.operations.map(({ cases }) => cases)).toEqual(
    operations.map(({ exchanges }) => exchanges),
  )
})

it('counts once what several laws read of an operation', () => {
  const only = ['topapi.v2.user.list', 'paging/no-row-twice']
  const one = makePlan(target, { now, only })
  const two = makePlan(target, { now, only: [...only, 'paging/no-row-lost'] })
  expect(two.laws.length).toBe(one.laws.length + 1)
  expect(two.requests.laws).toBe(one.requests.laws)
})

it('says what cannot be asked, and why', () => {
  const { appKey, appSecret } = target.credentials
  const plan = makePlan({ ...target, credentials: { appKey, appSecret } }, { now })
  expect(plan.operations.filter(({ skipped }) => skipped !== undefined)).toEqual([
    { id: 'oauth2_1.0.GetToken', cases: 0, skipped: expect.stringContaining('corpId') },
  ])
})

it.each([
  ['a pace', { callsPerSecond: 10 }, (most: number) => Math.ceil(most / 10)],
  ['a pace and a budget', { callsPerSecond: 10, maxCalls: 35 }, () => 4],
  ['no pace', {}, () => 0],
])('tells the seconds that %s takes', (_, options, seconds) => {
  const plan = makePlan(target, { now, only: ['topapi.user.listid'], ...options })
  expect(plan.seconds).toBe(seconds(plan.requests.most))
})

describe('nothing is written', () => {
  it.each(catalog.operations.map((operation) => [operation.id, operation] as const))(
    'by %s',
    (_, operation) => {
      expect(changesAnything(operation)).toBe(false)
    },
  )

  it('and the plan says so', () => {
    expect(makePlan(target, { now }).writes).toBe(0)
  })

  it.each([
    ['POST', '/topapi/v2/user/create'],
    ['POST', '/topapi/v2/user/update'],
    ['POST', '/topapi/v2/department/delete'],
    ['POST', '/topapi/message/corpconversation/asyncsend_v2'],
    ['POST', '/topapi/role/addrolesforemps'],
    ['PUT', '/v1.0/contact/users'],
    ['POST', '/v1.0/robot/oToMessages/batchSend'],
  ])('while %s %s would count', (method, path) => {
    const operation = catalog.operations.find(({ authentication }) => authentication === 'token')
    expect(changesAnything({ ...operation!, method, path })).toBe(true)
  })
})
