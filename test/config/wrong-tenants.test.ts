import { describe, expect, it } from 'vitest'
import { judgeTenant } from '../../mock/judge/judge.js'
import { writeProblem } from '../../mock/judge/problem.js'
import { catalog } from '../../src/catalog/catalog.js'
import { listProblems, readText } from './support.js'

describe('a wrong tenant is told with its place', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'no key',
      'tenants: [{seed: 5}]',
      ['tenants[0].appKey: missing; expected a text that is not empty'],
    ],
    ['no object', 'tenants: [k]', ['tenants[0]: expected an object, not a text']],
    [
      'shape and meaning together',
      'tenants: [{appKey: k, organization: tny, sed: 7, clock: noon, apps: [{key: a}], faults: [{}]}]',
      [
        'tenants[0].organization: no organization "tny". Did you mean "tiny"?',
        'tenants[0].sed: unknown property. Did you mean "seed"?',
        'tenants[0].clock: no time "noon"; write it like 2026-03-01T09:30:00+08:00',
        'tenants[0].apps[0].secret: missing; expected a text that is not empty',
        'tenants[0].faults[0].fault: missing; expected a text that is not empty or an integer',
      ],
    ],
    [
      'what only the file has',
      'tenants: [{appKey: k, port: 80}]',
      [
        expect.stringContaining(
          'tenants[0].port: unknown property. Known: organization,',
        ) as string,
      ],
    ],
    [
      'fewer people than are there',
      'tenants: [{appKey: k, organization: tiny, people: 3}]',
      [expect.stringContaining('tenants[0].people: tiny has 7 people of its own;') as string],
    ],
    [
      'the key of another tenant',
      'tenants: [{appKey: dingmock}, {appKey: k}, {appKey: k}, {appKey: l, apps: [{key: k, secret: s}]}]',
      [
        'tenants[0].appKey: the default tenant has the key "dingmock" too; give each app its own',
        'tenants[2].appKey: tenants[1] has the key "k" too; give each app its own',
        'tenants[3].apps[0].key: tenants[1] has the key "k" too; give each app its own',
      ],
    ],
    [
      'a key that no path of the control API can lead by',
      'tenants: [{appKey: default}, {appKey: .}, {appKey: ..}, {appKey: ...}]',
      [
        'tenants[0].appKey: the control API calls the default tenant so; take another key',
        'tenants[1].appKey: no path of the control API can name "."; take another key',
        'tenants[2].appKey: no path of the control API can name ".."; take another key',
      ],
    ],
    [
      'a key of the default tenant, which was chosen',
      'appKey: k\napps: [{key: a, secret: s}]\ntenants: [{appKey: a}, {appKey: dingmock}, {appKey: k}]',
      [
        'tenants[0].appKey: the default tenant has the key "a" too; give each app its own',
        'tenants[2].appKey: the default tenant has the key "k" too; give each app its own',
      ],
    ],
    [
      'a scope of what its own organisation lacks',
      'tenants: [{appKey: k, organization: tiny, apps: [{key: k, contactScope: {departments: [100000014], users: [manager1002]}}]}]',
      [
        'tenants[0].apps[0].contactScope.departments[0]: tiny has no department 100000014. Did you mean "100000011"?',
        'tenants[0].apps[0].contactScope.users[0]: tiny has no user "manager1002". Did you mean "manager1001"?',
      ],
    ],
    [
      'how many exchanges and how long',
      'logLimit: -1\ntenantIdleMinutes: 0',
      [
        'logLimit: expected an integer from 0 to 1000000, not -1',
        'tenantIdleMinutes: expected an integer from 1 to 525600 or "never", not 0',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(listProblems(text)).toEqual(problems)
  })

  it('whose key has the form of keys that come into being by themselves is right', () => {
    expect(readText('tenants: [{appKey: mock-tiny-7, organization: company}]').kind).toBe('config')
  })
})

describe('a scope may name what the user brought', () => {
  const own =
    'organization: empty\nusers: [{userId: u1, name: n}]\ndepartments: [{id: 55, name: n}]\n' +
    'changes:\n' +
    '  - {kind: add-user, at: 2030-01-01T00:00:00Z, user: {userId: later, name: l}}\n' +
    '  - {kind: add-department, department: {id: 66, name: n}}\n'
  const scope = (departments: string, users: string): string =>
    `${own}apps: [{key: dingmock, contactScope: {departments: [${departments}], users: [${users}]}}]`

  it('at once or later', () => {
    expect(readText(scope('1, 55, 66', 'u1, later')).kind).toBe('config')
  })

  it('and nothing else', () => {
    expect(listProblems(scope('56', 'u2'))).toEqual([
      'apps[0].contactScope.departments[0]: empty has no department 56. Did you mean "55"?',
      'apps[0].contactScope.users[0]: empty has no user "u2". Did you mean "u1"?',
    ])
  })

  it('which is not judged while any of it is wrong', () => {
    expect(listProblems(scope('56', 'u2').replace('userId: u1', 'userId: 5'))).toHaveLength(1)
  })
})

it('a tenant that is added is judged as one in a file is', () => {
  const options = { seed: -1, faults: [{ fault: '' }], changes: [{ kind: 'remove-user' }] }
  expect(judgeTenant(options, catalog, 0).map(writeProblem)).toEqual([
    'seed: expected an integer from 0 on, not -1',
    'changes[0].userId: missing; expected a text of 1 to 64 characters',
    'faults[0].fault: expected a text that is not empty or an integer, not an empty text',
    'appKey: missing; expected a text that is not empty',
  ])
  expect(judgeTenant([], catalog, 0).map(writeProblem)).toEqual([
    'expected an object, not an empty list',
  ])
  expect(judgeTenant({ appKey: 'k', people: 1 }, catalog, 0)).toHaveLength(1)
  expect(judgeTenant({ appKey: 'k', seed: undefined }, catalog, 0)).toEqual([])
})
