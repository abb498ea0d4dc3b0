import { expect, it } from 'vitest'
import { runContracts, type ContractOptions } from '../../../src/entries/contracts.js'
import { openSecond } from '../benign-support.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'
import type { Variants } from '../second/variants.js'
import { explore, people } from './hole.js'

/** What was sent, but for the token. */
async function record(options: ContractOptions): Promise<readonly string[]> {
  const sent: string[] = []
  await explore(
    (honest) => async (request) => {
      const text = `${request.url} ${await request.clone().text()}`
      sent.push(text.replaceAll(/\b[0-9a-f]{31,32}\w?/g, ''))
      return honest(request)
    },
    options,
  )
  return sent
}

const exploring = ['explore/answers-as-documented', 'explore/pages-are-the-whole']

it('asks the same with the same seed, and something else with another', async () => {
  const first = await record({ seed: 5 })
  expect(await record({ seed: 5 })).toEqual(first)
  expect(await record({ seed: 6 })).not.toEqual(first)
})

it('asks nothing at random unless it is told to', async () => {
  const plain = await record({ explore: 0 })
  expect((await record({ explore: 0, seed: 9 })).toSorted()).toEqual(plain.toSorted())
  expect(
    (await explore((honest) => honest, { explore: 0 })).laws.map(({ id }) => id),
  ).not.toContain('explore/answers-as-documented')
})

it('says why a law that is named explores nothing', async () => {
  const only = ['explore/pages-are-the-whole']
  const { laws, clean } = await explore((honest) => honest, { explore: 0, only })
  expect(new Set(laws.map(({ outcome, reason }) => `${outcome}: ${reason}`))).toEqual(
    new Set(['skipped: explore says how often to ask, and is 0']),
  )
  expect(clean).toBe(false)
})

it('stops where the budget of calls ends', async () => {
  const whole = await explore((honest) => honest)
  const report = await explore((honest) => honest, { maxCalls: whole.calls - 20 })
  expect(report).toMatchObject({ calls: whole.calls - 20, findings: [], clean: false })
  expect(JSON.stringify(report.stopped)).toMatch(/budget/)
})

it.each([-1, 1.5, Number.NaN, 'many' as unknown as number])(
  'refuses to explore %s times',
  async (times) => {
    await expect(explore((honest) => honest, { explore: times })).rejects.toThrow(
      /^explore must be an integer from 0, not /,
    )
  },
)

it.each<[number, ContractOptions]>([
  [1, { profile: 'live' }],
  [2, { profile: 'mock' }],
  [3, { profile: 'live' }],
  [4, { profile: 'mock' }],
])('finds nothing in the simulator with seed %i, %j', async (seed, options) => {
  const target = toTarget(makeTestSimulator({ organization: 'tiny', seed }))
  const report = await runContracts(target, {
    ...options,
    now,
    seed,
    only: exploring,
    explore: 70,
  })
  expect(report).toMatchObject({ findings: [], clean: true })
})

it('finds nothing in a company', async () => {
  const only = [people, 'topapi.inactive.user.v2.get', 'contact_1.0.ListEmpLeaveRecords']
  const report = await runContracts(toTarget(makeTestSimulator()), { now, only, explore: 40 })
  expect(report).toMatchObject({ findings: [], clean: true })
})

it.each<[string, Partial<Variants>]>([
  ['by default', {}],
  ['that lets the gateway judge parameters', { parameterCodes: 'gateway' }],
  ['that tells the last of several bad parameters', { firstFault: 'last' }],
  ['that judges parameters before the token', { judgedFirst: 'parameters' }],
  ['with short pages and an empty last one', { pages: 'short', end: 'found-empty' }],
  ['that refuses cursors it did not give', { strayCursor: 'refused' }],
  ['without calls for departments', { subDepartments: 'unknown-api' }],
  ['with school contacts', { school: true }],
])('finds no fault in a second server %s', async (_, variants) => {
  const { target, only = [] } = openSecond(variants)
  const { findings } = await runContracts(target, { now, only, explore: 40 })
  // What the tables find is judged elsewhere.
  const explored = findings.filter(({ origin }) => origin.kind === 'law')
  expect(explored.filter(({ severity }) => severity === 'error')).toEqual([])
})
