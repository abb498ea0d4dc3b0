import { expect, it } from 'vitest'
import type { SimulatorOptions } from '../../src/entries/index.js'
import type { OperationId } from '../../src/generated/types.js'
import { findAlarms, openSecond, openSimulator, run } from './benign-support.js'
import type { Variants } from './second/variants.js'

it.each<[string, Partial<Variants>]>([
  ['by default', {}],
  ['of one department', { staff: 'flat' }],
  ['of one person', { staff: 'alone' }],
  ['whose people came by one import', { ties: 'all' }],
  ['where everybody signs in every day', { signIns: 'same' }],
  ['with English texts', { texts: 'en' }],
  ['that lets the gateway judge parameters', { parameterCodes: 'gateway' }],
  ['that has one code for every bad parameter', { parameterCodes: 'one' }],
  ['that tells the last of several bad parameters', { firstFault: 'last' }],
  ['that judges parameters before the token', { judgedFirst: 'parameters' }],
  ['that reads nothing in a body that is no JSON', { unreadable: 'empty' }],
  ['whose cursors count rows', { cursors: 'rows' }],
  ['with short pages', { pages: 'short' }],
  ['whose last page is empty where the one before is full', { end: 'found-empty' }],
  ['with short pages and an empty last one', { pages: 'short', end: 'found-empty' }],
  ['whose last page has next_cursor 0', { lastCursor: 'zero' }],
  ['whose last page has a next_cursor', { lastCursor: 'kept' }],
  ['whose last nextToken is empty', { lastNextToken: 'empty' }],
  ['whose last nextToken is 0', { lastNextToken: 'zero' }],
  ['that refuses cursors it did not give', { strayCursor: 'refused' }],
  ['without optional fields', { fields: 'bare' }],
  ['with fields of a sibling', { fields: 'more' }],
  ['with leave times of China', { times: 'shanghai' }],
  ['with fractions in leave times', { times: 'fractions' }],
  ['with the earliest leavers first', { leavers: 'earliest-first' }],
  ['with leavers in no order of time', { leavers: 'by-mark' }],
  ['without calls for departments', { subDepartments: 'unknown-api' }],
  ['whose dept_ids mean those below too', { filter: 'below' }],
  ['that reads no list in quotes', { quotedList: 'refused' }],
  ['that finds nobody in unknown departments', { unknownFilter: 'nobody' }],
  ['that counts no absentee without an account', { absentees: 'activated' }],
  ['that counts invited people', { invited: 3 }],
  ['with school contacts', { school: true }],
  ['that tells what is left of a token', { lifetime: 'remaining' }],
  ['that takes an unknown department for one out of scope', { unknownDepartment: 50004 }],
])('finds no fault in a second server %s', async (_, variants) => {
  expect(findAlarms(await run(openSecond(variants), 'live'))).toEqual([])
})

/** Departments of the second server: nobody, one person, two pages of five, beyond a page. */
it.each([62018346, 503117300, 918230011, 503117291])(
  'finds no fault in the second server, asked for department %i',
  async (department) => {
    const { target, ...rest } = openSecond()
    const bound = { ...target, bindings: { department } }
    expect(findAlarms(await run({ ...rest, target: bound }, 'live'))).toEqual([])
  },
)

const members = ['topapi.v2.user.list', 'topapi.user.listid', 'topapi.user.listsimple'] as const

/** Departments of the simulator: nobody, one person, one less than a page, a page, one more. */
it.each([1030486625, 919702138, 435274093, 1027745193])(
  'finds nothing at all in the simulator, asked for department %i, in either profile',
  async (department) => {
    const { target } = openSimulator()
    for (const profile of ['live', 'mock'] as const) {
      const bound = { target: { ...target, bindings: { department } }, only: members }
      expect((await run(bound, profile)).findings).toEqual([])
    }
  },
)

/** Each is a setting of the simulator, so a closed world allows it too. */
it.each<[string, SimulatorOptions]>([
  ['by default', {}],
  ['with a tiny organisation', { organization: 'tiny' }],
  ['with the codes of the gateway', { settings: { gatewayArguments: true } }],
  ['with an empty nextToken on the last page', { settings: { lastNextToken: 'empty' } }],
  ['with nextToken 0 on the last page', { settings: { lastNextToken: 'zero' } }],
  ['without the header of its own', { settings: { ruleHeader: false } }],
])('finds nothing at all in a simulator %s, in either profile', async (_, options) => {
  for (const profile of ['live', 'mock'] as const) {
    expect((await run(openSimulator(options), profile)).findings).toEqual([])
  }
})

it('finds no fault in a simulator whose cursors count nothing', async () => {
  const uneven = openSimulator({ settings: { cursors: 'uneven' } })
  expect(findAlarms(await run(uneven, 'live'))).toEqual([])
})

const forAllApps = [
  'auth.scopes',
  'oauth2_1.0.GetToken',
  'topapi.user.count',
  'topapi.user.listid',
  'topapi.user.listsimple',
  'topapi.v2.department.get',
  'topapi.v2.department.listparentbydept',
  'topapi.v2.department.listparentbyuser',
  'topapi.v2.department.listsub',
  'topapi.v2.department.listsubid',
  'topapi.v2.user.get',
  'topapi.v2.user.list',
] as const satisfies readonly OperationId[]

it('finds no fault in what a third-party app gets', async () => {
  const isv = { key: 'suite-key', secret: 'suite-secret', type: 'third-party' } as const
  const { target } = openSimulator({ apps: [isv] })
  const { corpId } = target.credentials
  const credentials = {
    appKey: isv.key,
    appSecret: isv.secret,
    ...(corpId === undefined ? {} : { corpId }),
  }
  const report = await run({ target: { ...target, credentials }, only: forAllApps }, 'live')
  expect(findAlarms(report)).toEqual([])
})

it('finds no fault in what an app sees that may see a part', async () => {
  const team = {
    key: 'team-key',
    secret: 'team-secret',
    contactScope: { departments: [431926471] },
  }
  const { target } = openSimulator({ apps: [team] })
  const credentials = { ...target.credentials, appKey: team.key, appSecret: team.secret }
  const bindings = { department: 431926471 }
  const report = await run({ target: { ...target, credentials, bindings } }, 'live')
  expect(findAlarms(report)).toEqual([])
})
