import { expect, it } from 'vitest'
import type { Report, Target } from '../../src/entries/contracts.js'
import { runContracts } from '../../src/entries/contracts.js'
import type { SimulatorOptions } from '../../src/entries/index.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { catalog } from '../../src/catalog/catalog.js'
import { makeTestSimulator, now, runBroken, toTarget } from './simulator-target.js'
import { spoilAnswers, spoilRows, type Spoil } from './spoil.js'

it('finds nothing in the simulator', async () => {
  const report = await runContracts(toTarget(makeTestSimulator()), { now })
  expect(report).toMatchObject({ target: 'simulator', findings: [], clean: true })
  expect(report.operations.map(({ id }) => id)).toEqual(catalog.operations.map(({ id }) => id))
  expect(report).not.toHaveProperty('stopped')
})

it.each<[string, SimulatorOptions]>([
  ['a tiny organisation', { organization: 'tiny' }],
  ['another seed', { seed: 42 }],
  ['the codes of the gateway', { settings: { gatewayArguments: true } }],
  ['an empty nextToken on the last page', { settings: { lastNextToken: 'empty' } }],
  ['nextToken 0 on the last page', { settings: { lastNextToken: 'zero' } }],
  ['no header of its own', { settings: { ruleHeader: false } }],
])('finds nothing in a simulator with %s', async (_, options) => {
  const { findings } = await runContracts(toTarget(makeTestSimulator(options)), { now })
  expect(findings).toEqual([])
})

const optional = new Set(['telephone', 'job_number', 'title', 'email', 'mobile', 'hired_date'])

it.each<[string, Spoil]>([
  [
    'another order of keys',
    spoilAnswers(({ body }) => ({ body: Object.fromEntries(Object.entries(body).toReversed()) })),
  ],
  ['no charset', spoilAnswers(() => ({ contentType: 'application/json' }))],
  [
    'a charset in other letters',
    spoilAnswers(() => ({ contentType: 'Application/JSON; charset="UTF8"' })),
  ],
  [
    'no optional fields',
    spoilRows((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !optional.has(name))),
    ),
  ],
  [
    'the common code for every bad parameter',
    spoilAnswers(({ body }) =>
      body['errcode'] === 40068 || body['errcode'] === 40069
        ? { body: { ...body, errcode: 40035 } }
        : {},
    ),
  ],
  ['emoji and quotes in names', spoilMembers(['name'], '😀 "O\'Neill" \\/')],
  ['small order numbers', spoilMembers(['dept_order', 'order'], 1)],
  ['negative order numbers', spoilMembers(['dept_order', 'order'], -(2n ** 63n))],
])('finds nothing in a server with %s', async (_, change) => {
  const target = toTarget(makeTestSimulator())
  const { findings } = await runContracts({ ...target, fetch: change(target.fetch) }, { now })
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
})

/** Everywhere in all answers, for an honest server says one thing in all of them. */
function spoilMembers(names: readonly string[], value: JsonValue): Spoil {
  const change = (from: JsonValue): JsonValue => {
    if (Array.isArray(from)) return from.map(change)
    if (typeof from !== 'object' || from === null) return from
    const members = Object.entries(from).map(([name, member]) => [
      name,
      names.includes(name) ? value : change(member),
    ])
    return Object.fromEntries(members) as JsonValue
  }
  return spoilAnswers(({ body }) => ({ body: change(body) as typeof body }))
}

it('asks for the operations that are named, in the order of the catalogue', async () => {
  const only = ['topapi.v2.user.list', 'gettoken'] as const
  const { operations, clean } = await runContracts(toTarget(makeTestSimulator()), { now, only })
  expect(operations.map(({ id }) => id)).toEqual(['gettoken', 'topapi.v2.user.list'])
  expect(clean).toBe(true)
})

it('is not clean when nothing was asked', async () => {
  expect((await runContracts(toTarget(makeTestSimulator()), { now, only: [] })).clean).toBe(false)
})

it('names the nearest operation when one is unknown', async () => {
  const only = ['topapi.v2.user.lst'] as unknown as readonly ['gettoken']
  await expect(runContracts(toTarget(makeTestSimulator()), { now, only })).rejects.toThrow(
    'no operation "topapi.v2.user.lst". Did you mean "topapi.v2.user.list"?',
  )
})

it('sends every request to the hosts that the target names', async () => {
  const { target, urls } = recordUrls({ oapi: 'http://local.test:1/', api: 'http://local.test:1' })
  expect((await runContracts(target, { now })).clean).toBe(true)
  expect(new Set(urls.map((url) => url.origin))).toEqual(new Set(['http://local.test:1']))
  expect(urls.filter((url) => url.pathname.startsWith('//'))).toEqual([])
})

it('asks for the bound values of the target', async () => {
  const { target, urls } = recordUrls({ oapi: 'http://local.test', api: 'http://local.test' })
  const bindings = { 'window-end': '2026-03-09T00:00:00Z' }
  await runContracts({ ...target, bindings }, { now, only: ['contact_1.0.ListEmpLeaveRecords'] })
  expect(urls.map((url) => url.searchParams.get('endTime'))).toContain('2026-03-09T00:00:00Z')
})

it('gives the same report for the same target and time', async () => {
  const report = await runSpoiled()
  expect(report.findings).not.toEqual([])
  expect(await runSpoiled()).toEqual(report)
})

function runSpoiled(): Promise<Report> {
  const spoil = spoilRows((row) => ({ ...row, name: 7, shoe_size: 42 }))
  return runBroken(spoil, 'topapi.v2.user.list')
}

function recordUrls(hosts: NonNullable<Target['hosts']>): {
  readonly target: Target
  readonly urls: readonly URL[]
} {
  const target = toTarget(makeTestSimulator(), { hosts })
  const urls: URL[] = []
  const fetch: Target['fetch'] = (request) => {
    urls.push(new URL(request.url))
    return target.fetch(request)
  }
  return { target: { ...target, fetch }, urls }
}
