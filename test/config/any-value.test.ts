import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ConfigRead } from '../../mock/config/read-config.js'
import { createSimulator, MockError, type SimulatorOptions } from '../../src/entries/index.js'
import { makeAny } from './any-tenant.js'
import { readText } from './support.js'

const secret = 'hunter2'
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(-1, 1.5, '', 'x', null, [null], {}),
)

/** Mostly right, so that what is deeper is reached. */
function mostly<Value>(right: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

const permissions = fc.array(
  mostly(fc.constantFrom('qyapi_get_member', 'field:mobile', 'field:mobil')),
  { maxLength: 3 },
)
const app = fc.record(
  {
    key: mostly(fc.constantFrom('dingmock', 'k', 'l')),
    secret: fc.constantFrom(secret, { is: secret }, [secret], 7),
    type: mostly(fc.constantFrom('internal', 'third-party')),
    permissions: mostly(permissions),
    withoutPermissions: mostly(permissions),
    contactScope: mostly(
      fc.record({
        departments: mostly(fc.array(mostly(fc.constantFrom(1, 100000011, 7)))),
        users: mostly(fc.array(mostly(fc.constantFrom('manager1001', 'nobody')))),
      }),
    ),
    allowedIps: mostly(fc.array(mostly(fc.oneof(fc.ipV4(), fc.ipV6())))),
    callsPerSecond: mostly(fc.nat()),
  },
  { requiredKeys: ['key'] },
)
const { own, tenant } = makeAny(mostly)
const config = fc.record(
  {
    ...own,
    tenants: mostly(fc.array(mostly(tenant), { maxLength: 2 })),
    logLimit: mostly(fc.nat()),
    tenantIdleMinutes: mostly(fc.constantFrom<unknown[]>('never', 5)),
    organization: mostly(fc.constant('tiny')),
    people: mostly(fc.constantFrom(3, 7, 516, 1_000)),
    seed: mostly(fc.nat()),
    clock: mostly(fc.constantFrom(1_772_328_600_000, '2026-03-01T09:30:00+08:00')),
    appKey: mostly(fc.constantFrom('dingmock', 'k')),
    appSecret: fc.constantFrom(secret, 'other', [secret]),
    apps: mostly(fc.array(mostly(app), { maxLength: 3 })),
    settings: mostly(fc.record({ lastNextToken: mostly(fc.constant('zero')) })),
    port: mostly(fc.nat(65_535)),
    log: mostly(fc.constant('json')),
  },
  { requiredKeys: [] },
)

/** Problems that name their place, or options that make a simulator. */
function isHonest(read: ConfigRead): boolean {
  if (read.kind === 'config') return isMade(read.config.options)
  return read.message
    .split('\n')
    .every((line) => /^c\.yaml(?::\d+:\d+)? {2}|^and \d+ more problems?$/.test(line))
}

/** Whether each tenant is there when it is asked for: what was judged can be made. */
function isMade(options: SimulatorOptions): boolean {
  const simulator = createSimulator(options)
  const keys = options.tenants?.map(({ appKey }) => appKey) ?? []
  const all = [simulator, ...keys.map((key) => simulator.tenant(key))]
  return all.every((each) => each.state().appKey !== '')
}

/** Whether it can be used as options, in process. */
function isTaken(options: unknown): boolean {
  try {
    return createSimulator(options as SimulatorOptions).appKey !== ''
  } catch (error) {
    if (error instanceof MockError) return false
    throw error
  }
}

it('any JSON gives options that a simulator takes, or problems with their places', () => {
  fc.assert(
    fc.property(fc.oneof(config, fc.jsonValue()), (value) =>
      isHonest(readText(JSON.stringify(value), 'c.yaml')),
    ),
    { numRuns: 300 },
  )
})

it('what nothing speaks against can be made, now and after a reset', () => {
  const { faults: _, ...right } = makeAny<unknown>((value) => value).own
  const made = { yes: 0, no: 0 }
  fc.assert(
    fc.property(fc.record(right, { requiredKeys: [] }), (data) => {
      const read = readText(JSON.stringify({ organization: 'tiny', ...data }))
      made[read.kind === 'config' ? 'yes' : 'no']++
      if (read.kind === 'problems') return true
      const simulator = createSimulator(read.config.options)
      const before = simulator.state().organization
      return JSON.stringify(simulator.reset().organization) === JSON.stringify(before)
    }),
    { numRuns: 200 },
  )
  expect(Math.min(made.yes, made.no)).toBeGreaterThan(3)
})

it('any text does, and nothing is thrown', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'seed: 7',
      'apps:',
      '  - key: k',
      '&a',
      '*a',
      '<<: *a',
      '? [',
      '|',
      '!!',
      '---',
    ),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => isHonest(readText(lines.join('\n'), 'c.yaml'))),
    { numRuns: 500 },
  )
})

it('a file and options in process are judged alike', () => {
  fc.assert(
    fc.property(config, ({ port: _port, log: _log, ...value }) => {
      return (readText(JSON.stringify(value)).kind === 'config') === isTaken(value)
    }),
    { numRuns: 200 },
  )
})

it('no problem shows a secret', () => {
  fc.assert(
    fc.property(config, (value) => {
      const read = readText(JSON.stringify(value))
      return read.kind === 'config' || !read.message.includes(secret)
    }),
  )
})
