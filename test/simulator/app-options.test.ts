import { describe, expect, it } from 'vitest'
import { getOperation } from '../../src/catalog/catalog.js'
import { readAddress } from '../../mock/judge/addresses.js'
import { createSimulator, type SimulatorOptions } from '../../src/entries/index.js'
import { getToken } from '../support/client.js'

const app = { key: 'k', secret: 's' }

describe('wrong options are refused with their place', () => {
  it.each<[unknown, string, string]>([
    [{ sead: 1 }, 'ERR_OPTION', 'sead: unknown property. Did you mean "seed"?'],
    [
      { port: 80 },
      'ERR_OPTION',
      'port: unknown property. Known: organization, people, seed, clock, freezeClock, appKey, appSecret, corpId, apps, settings, departments, users, leavers, changes, faults, callsPerMonth, and 6 more.',
    ],
    [{ seed: '7' }, 'ERR_SEED', 'seed: expected an integer from 0 on, not the text "7"'],
    [{ seed: Number.NaN }, 'ERR_SEED', 'seed: expected an integer from 0 on, not NaN'],
    [{ clock: new Date(0) }, 'ERR_CLOCK', 'clock: expected a text or a number, not an object'],
    [{ corpId: '' }, 'ERR_OPTION', 'corpId: expected a text that is not empty, not an empty text'],
    [
      { fault: 'system-busy' },
      'ERR_OPTION',
      'fault: expected a function, not the text "system-busy"',
    ],
    [{ onCall: null }, 'ERR_OPTION', 'onCall: expected a function, not nothing'],
    [
      { settings: { lastNextTokn: 'zero' } },
      'ERR_OPTION',
      'settings.lastNextTokn: unknown property. Did you mean "lastNextToken"?',
    ],
    [
      { settings: { ruleHeader: 0 } },
      'ERR_OPTION',
      'settings.ruleHeader: expected true or false, not 0',
    ],
    [{ apps: app }, 'ERR_APP', 'apps: expected a list, not an object'],
    [{ apps: [undefined] }, 'ERR_APP', 'apps[0]: expected an object, not nothing'],
    [{ apps: [app, {}] }, 'ERR_APP', 'apps[1].key: missing; expected a text that is not empty'],
    [
      { apps: [app, { key: 'l' }] },
      'ERR_APP',
      'apps[1].secret: missing; expected a text that is not empty',
    ],
    [
      { apps: [app, app] },
      'ERR_APP',
      'apps[1].key: apps[0] has the key "k" too; give each app its own',
    ],
    [
      { apps: [{ ...app, permission: [] }] },
      'ERR_APP',
      'apps[0].permission: unknown property. Did you mean "permissions"?',
    ],
    [
      { apps: [{ ...app, permissions: ['qyapi_get_members'] }] },
      'ERR_APP',
      'apps[0].permissions[0]: no permission "qyapi_get_members". Did you mean "qyapi_get_member"?',
    ],
    [
      { apps: [{ ...app, permissions: [], withoutPermissions: [] }] },
      'ERR_APP',
      'apps[0].withoutPermissions: stands beside permissions; give one of the two',
    ],
    [
      { apps: [{ ...app, contactScope: { departments: [1, 2] } }], organization: 'tiny' },
      'ERR_APP',
      'apps[0].contactScope.departments[1]: tiny has no department 2. Known: 1, 100000011, 100000012, 100000013.',
    ],
    [
      { apps: [{ ...app, contactScope: { departments: ['1'] } }] },
      'ERR_APP',
      'apps[0].contactScope.departments[0]: expected an integer from 1 on, not the text "1"',
    ],
    [
      { apps: [{ ...app, contactScope: { users: ['manager'] } }], organization: 'tiny' },
      'ERR_APP',
      'apps[0].contactScope.users[0]: tiny has no user "manager". Known: ',
    ],
    [
      { apps: [{ ...app, allowedIps: ['localhost'] }] },
      'ERR_APP',
      'apps[0].allowedIps[0]: expected an IPv4 or IPv6 address like 192.0.2.1, not "localhost"',
    ],
    [
      { apps: [{ ...app, callsPerSecond: 0.5 }] },
      'ERR_APP',
      'apps[0].callsPerSecond: expected an integer from 0 on, not 0.5',
    ],
    [{ operations: 'folder' }, 'ERR_OPTION', 'operations: expected a list, not a text'],
    [
      { operations: [null, { operation: {} }] },
      'ERR_OPTION',
      'operations[1]: expected an operation as readOperations gives it, not an object',
    ],
    [[], 'ERR_OPTION', 'expected an object, not an empty list'],
    [null, 'ERR_OPTION', 'expected an object, not nothing'],
  ])('%j', (options, code, message) => {
    expect(() => createSimulator(options as SimulatorOptions)).toThrow(
      expect.objectContaining({
        name: 'MockError',
        code,
        message: expect.stringContaining(message),
      }),
    )
  })

  it('all of them at once, each on its line', () => {
    const options = { seed: -1, apps: [{ ...app, type: 'isv', permissions: ['x'] }] }
    expect(() => createSimulator(options as unknown as SimulatorOptions)).toThrow(
      /^seed: .*\napps\[0\]\.type: .*\napps\[0\]\.permissions\[0\]: .*$/,
    )
  })

  it('without a secret in the message', () => {
    const options = { appSecret: ['hunter2'], apps: [{ key: 'k', secret: { is: 'hunter2' } }] }
    expect(() => createSimulator(options as unknown as SimulatorOptions)).toThrow(/^(?!.*hunter2)/s)
  })
})

it('knows the permissions of operations from outside', () => {
  const permission = { id: 'own.Read', text: 'Read' }
  const own = {
    ...getOperation('topapi.user.count'),
    id: 'own.count',
    path: '/own/count',
    permission,
  }
  const options = {
    operations: [{ operation: own, validate: () => true }],
    apps: [{ ...app, permissions: ['own.Read'] }],
  }
  expect(() => createSimulator(options)).not.toThrow()
  expect(() => createSimulator({ apps: options.apps })).toThrow('no permission "own.Read"')
})

it('takes what is undefined as not given', () => {
  const options = { seed: undefined, organization: undefined, settings: { ruleHeader: undefined } }
  const simulator = createSimulator(options as unknown as SimulatorOptions)
  expect(simulator.organization.name).toBe('company')
  expect(simulator.appKey).toBe('dingmock')
})

describe('an entry with the key of the first app describes that app', () => {
  it.each<[string, SimulatorOptions, string, string]>([
    ['which keeps its secret', { apps: [{ key: 'dingmock' }] }, 'dingmock', 'mock-secret'],
    [
      'which takes the secret of the entry',
      { apps: [{ key: 'dingmock', secret: 'own' }] },
      'dingmock',
      'own',
    ],
    ['whose key was chosen', { appKey: 'k', appSecret: 's', apps: [{ key: 'k' }] }, 'k', 's'],
    ['wherever it stands', { apps: [app, { key: 'dingmock' }] }, 'dingmock', 'mock-secret'],
    [
      'which says its secret twice',
      { appSecret: 's', apps: [{ key: 'dingmock', secret: 's' }] },
      'dingmock',
      's',
    ],
  ])('%s', async (_, options, key, secret) => {
    const simulator = createSimulator(options)
    expect(simulator).toMatchObject({ appKey: key, appSecret: secret })
    expect(await getToken(simulator, key, secret)).toMatch(/^[\da-f]{32}$/)
  })

  it('and adds none', async () => {
    const simulator = createSimulator({ apps: [{ key: 'dingmock', secret: 'own' }] })
    expect(await getToken(simulator, 'dingmock', 'mock-secret')).toBeUndefined()
  })
})

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['0.0.0.0', '0.0.0.0'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:c000:201', '192.0.2.1'],
  ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
  ['::', '::'],
  ['::1', '::1'],
  ['FD00:0:0:0:0:0:0:1', 'fd00::1'],
  ['2001:0db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['fe80::1%eth0', 'fe80::1%eth0'],
  ['192.0.2', undefined],
  ['192.0.2.256', undefined],
  ['192.0.2.01', undefined],
  ['192.0.2.1:80', undefined],
  ['192.0.2.0/24', undefined],
  ['1:2:3:4:5:6:7', undefined],
  ['1:2:3:4:5:6:7:8:9', undefined],
  ['1:2:3:4:5:6:7:8::', undefined],
  ['1::2::3', undefined],
  [':1:2:3:4:5:6:7', undefined],
  ['12345::', undefined],
  ['::192.0.2.1.5', undefined],
  ['fe80::1%', undefined],
  ['*', undefined],
  ['', undefined],
])('the address %j is %j', (text, address) => {
  expect(readAddress(text)).toBe(address)
})
