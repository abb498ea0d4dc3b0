import { expect, it } from 'vitest'
import { laws } from '../../../contracts/laws/table.js'
import { runContracts, type Report, type Target } from '../../../src/entries/contracts.js'
import type { SimulatorOptions } from '../../../src/entries/index.js'
import { makeTestSimulator, now, toTarget } from '../simulator-target.js'

const families = /^(?:lists|counts|tree|inactive|leavers|values|tokens)\//
const across = laws.map(({ id }) => id).filter((id) => families.test(id))

async function hold(
  profile: 'live' | 'mock',
  { over = {}, ...options }: SimulatorOptions & { readonly over?: Partial<Target> } = {},
): Promise<Report> {
  const target = toTarget(makeTestSimulator(options), over)
  const day = typeof options.clock === 'number' ? options.clock : now
  return runContracts(target, { profile, now: day, only: across })
}

const partner = { key: 'partner', secret: 'partner-secret' }
const credentials = { appKey: partner.key, appSecret: partner.secret, corpId: 'dingmockcorp' }

it.each<[string, Parameters<typeof hold>[1]]>([
  ['the simulator', {}],
  ['a tiny organisation, with somebody of limited access', { organization: 'tiny' }],
  ['another seed', { seed: 7 }],
  ['another year', { seed: 2, clock: Date.UTC(2024, 0, 1, 3) }],
  ['uneven cursors', { settings: { cursors: 'uneven' } }],
  ['more departments than are asked for', { people: 9000 }],
  [
    'an app without mobile numbers and mails',
    {
      apps: [{ ...partner, withoutPermissions: ['field:mobile', 'field:personal'] }],
      over: { credentials },
    },
  ],
])('holds for %s, in both profiles', async (_, options) => {
  for (const profile of ['live', 'mock'] as const) {
    const { findings, laws: held } = await hold(profile, options)
    expect(findings).toEqual([])
    expect(held.filter(({ outcome }) => outcome === 'held').length).toBeGreaterThan(20)
  }
})

it('skips what knows the contact scope beside what does not, and says why', async () => {
  const apps = [{ ...partner, contactScope: { departments: [436402519] } }]
  const over = { credentials, bindings: { department: 436402519 } }
  const { findings, laws: held } = await hold('live', { apps, over })
  expect(findings).toEqual([])
  expect(held.find(({ id }) => id === 'lists/listid-agrees')).toMatchObject({
    outcome: 'skipped',
    reason: 'the contact scope of the app does not cover the root department',
  })
})

it.each(['live', 'mock'] as const)(
  'starts where the contact scope of the app does, in profile %s',
  async (profile) => {
    const apps = [{ ...partner, contactScope: { departments: [434593665] } }]
    const target = toTarget(makeTestSimulator({ apps }), { credentials })
    const { findings, operations } = await runContracts(target, { now, profile })
    expect(findings).toEqual([])
    expect(operations.filter(({ successes }) => successes === 0)).toEqual([])
  },
)

it('judges unions in a closed world only, and where the tree is whole', async () => {
  const only = ['counts/all-is-the-union'] as const
  const reasonOf = async (profile: 'live' | 'mock', options: SimulatorOptions = {}) => {
    const { laws: held } = await runContracts(toTarget(makeTestSimulator(options)), {
      profile,
      now,
      only,
    })
    return held[0]?.reason ?? held[0]?.outcome
  }
  expect(await reasonOf('live')).toBe('it holds in a closed world only')
  expect(await reasonOf('mock')).toBe('held')
  expect(await reasonOf('mock', { people: 9000 })).toBe(
    'only 200 departments were asked for their children',
  )
})

it('asks few questions of a real server', async () => {
  const five = [
    'topapi.v2.user.list',
    'topapi.user.listid',
    'topapi.user.count',
    'topapi.inactive.user.v2.get',
    'contact_1.0.ListEmpLeaveRecords',
  ] as const
  const target = toTarget(makeTestSimulator())
  const { calls } = await runContracts(target, { now, only: five })
  const { calls: others } = await runContracts(target, { now, only: five, except: across })
  expect(calls - others).toBeLessThanOrEqual(50)
  expect(calls - others).toBeGreaterThan(0)
})
