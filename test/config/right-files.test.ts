import { describe, expect, it } from 'vitest'
import { getOperation } from '../../src/catalog/catalog.js'
import type { GivenOptions } from '../../mock/judge/judge.js'
import { findProblems, readBeside, readOptions, readText } from './support.js'

const app = { key: 'k', secret: 's', callsPerSecond: 5 }

it.each<[string, string, object]>([
  ['no option at all', '{}', {}],
  [
    'YAML',
    'seed: 7\napps:\n  - key: k\n    secret: s\n    callsPerSecond: 5',
    { seed: 7, apps: [app] },
  ],
  ['JSON', JSON.stringify({ seed: 7, apps: [app] }), { seed: 7, apps: [app] }],
  [
    'JSON with tabs',
    JSON.stringify({ seed: 7, apps: [app] }, null, '\t'),
    { seed: 7, apps: [app] },
  ],
  ['a trailing comma in braces, which YAML allows', '{"seed": 7,}', { seed: 7 }],
  ['lines that end as on Windows', 'seed: 7\r\nport: 0\r\n', { seed: 7, port: 0 }],
  ['a byte order mark', '\uFEFFseed: 7', { seed: 7 }],
  ['the marks of a document', '%YAML 1.2\n---\nseed: 7\n...\n', { seed: 7 }],
  [
    'a time without quotes',
    'clock: 2026-03-01T09:30:00+08:00',
    { clock: '2026-03-01T09:30:00+08:00' },
  ],
  [
    'an anchor and its alias',
    'apps:\n  - {key: k, secret: s, allowedIps: &office [192.0.2.1]}\n  - {key: l, secret: s, allowedIps: *office}',
    {
      apps: [
        { key: 'k', secret: 's', allowedIps: ['192.0.2.1'] },
        { key: 'l', secret: 's', allowedIps: ['192.0.2.1'] },
      ],
    },
  ],
  [
    'a merge key',
    'apps:\n  - &first {key: k, secret: s, callsPerSecond: 5}\n  - {<<: *first, key: l}',
    { apps: [app, { ...app, key: 'l' }] },
  ],
  ['the address of the schema', '$schema: ./config.schema.json\nseed: 7', { seed: 7 }],
])('reads %s', (_, text, options) => {
  expect(readOptions(text)).toEqual(options)
})

it.each(['config.json', 'CONFIG.JSON'])('holds %s to JSON', (name) => {
  expect(readOptions('{"seed": 7}', name)).toEqual({ seed: 7 })
  expect(findProblems('seed: 7', name)).toMatch(/no JSON/)
})

it('parts the options of the simulator from those of the command', () => {
  expect(readText('seed: 7\nhost: "::1"\nport: 0\nlog: json')).toEqual({
    kind: 'config',
    config: { options: { seed: 7 }, serve: { host: '::1', port: 0, log: 'json' } },
  })
})

describe('a problem behind an alias is told where the value is written', () => {
  it.each([
    [
      'of an alias',
      'apps:\n  - {key: k, secret: s, permissions: &p [x]}\n  - {key: l, secret: s, permissions: *p}',
      ['config.yaml:2:42  apps[0].permissions[0]', 'config.yaml:2:42  apps[1].permissions[0]'],
    ],
    [
      'of a merged map',
      'apps:\n  - &first {key: k, secret: s, callsPerSecond: -5}\n  - {<<: *first, key: l}',
      ['config.yaml:2:48  apps[0].callsPerSecond', 'config.yaml:2:48  apps[1].callsPerSecond'],
    ],
    [
      'of one of several merged maps',
      'apps:\n  - &a {key: k, secret: s}\n  - &b {key: l, secret: s, callsPerSecond: -5}\n  - {<<: [*a, *b], key: m}',
      ['config.yaml:3:44  apps[1].callsPerSecond', 'config.yaml:3:44  apps[2].callsPerSecond'],
    ],
  ])('%s', (_, text, places) => {
    const lines = findProblems(text).split('\n')
    expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(places)
  })
})

describe('options given besides', () => {
  it('beat those of the file', () => {
    expect(readBeside('seed: 7\norganization: tiny', { seed: 8 })).toMatchObject({
      config: { options: { seed: 8, organization: 'tiny' } },
    })
  })

  it('do not save a wrong one in it', () => {
    expect(readBeside('seed: x', { seed: 8 })).toMatchObject({
      message: expect.stringMatching(/^c.yaml:1:7/),
    })
  })

  it('decide what the file is judged by', () => {
    const text =
      'organization: tiny\napps: [{key: k, secret: s, contactScope: {departments: [100000011]}}]'
    expect(readBeside(text, {}).kind).toBe('config')
    expect(readBeside(text, { organization: 'company' })).toMatchObject({
      message: expect.stringContaining(
        'c.yaml:2:57  apps[0].contactScope.departments[0]: company has no',
      ),
    })
  })

  it.each<[string, GivenOptions, string]>([
    [
      'apps: [{key: dingmock}]',
      { appKey: 'foo' },
      'c.yaml:1:8  apps[0].secret: missing; expected a text that is not empty; the first app is now "foo"',
    ],
    [
      'apps: [{key: k}]',
      { appKey: 'foo' },
      'c.yaml:1:8  apps[0].secret: missing; expected a text that is not empty',
    ],
    [
      'tenants: [{appKey: foo}]',
      { appKey: 'foo' },
      'c.yaml:1:20  tenants[0].appKey: the default tenant has the key "foo" too; give each app its own; the first app is now "foo"',
    ],
    [
      'tenants: [{appKey: k}, {appKey: k}]',
      { appKey: 'foo' },
      'c.yaml:1:33  tenants[1].appKey: tenants[0] has the key "k" too; give each app its own',
    ],
    [
      'organization: tiny\napps: [{key: dingmock, contactScope: {departments: [100000011]}}]',
      { organization: 'company' },
      'c.yaml:2:53  apps[0].contactScope.departments[0]: company has no department 100000011. Given besides the file: organization "company".',
    ],
    [
      'organization: tiny\napps: [{key: dingmock, contactScope: {users: [manager1001]}}]',
      { organization: 'company', seed: 3 },
      'c.yaml:2:47  apps[0].contactScope.users[0]: company has no user "manager1001". Given besides the file: organization "company", seed 3.',
    ],
    [
      'organization: tiny\napps: [{key: dingmock, contactScope: {departments: [5]}}]',
      { seed: 3 },
      'c.yaml:2:53  apps[0].contactScope.departments[0]: tiny has no department 5.',
    ],
    [
      'organization: tiny\npeople: 8',
      { organization: 'company' },
      'c.yaml:2:9  people: company has 517 people of its own; ask for as many or more, or take the organisation tiny, which has 7; the organisation is now "company"',
    ],
    [
      'apps: [{key: dingmock, contactScope: {departments: [5]}}]',
      { people: 600 },
      'c.yaml:1:53  apps[0].contactScope.departments[0]: company has no department 5.',
    ],
  ])('are named where they brought what is wrong: %j beside %j', (text, over, message) => {
    const read = readBeside(text, over)
    const told = read.kind === 'problems' ? read.message : ''
    expect(told.replace(/ Known: [^.]*\./, '')).toBe(message)
  })

  it('are not told as of the file when they are wrong themselves', () => {
    const text = 'organization: tiny\napps: [{key: k, secret: s, contactScope: {users: [nobody]}}]'
    expect(readBeside('seed: 7', { clock: 'noon' }).kind).toBe('config')
    expect(readBeside('seed: 7', { people: 516 }).kind).toBe('config')
    for (const people of [0, 6, 1.5, 1_000_001]) {
      expect(readBeside(text, { people }).kind).toBe('config')
    }
  })

  it('take the place of the faults of a file', () => {
    const faults = [{ fault: 'qps-app' }]
    expect(readBeside('faults: [{fault: reset}]', { faults })).toMatchObject({
      config: { options: { faults } },
    })
  })

  it('bring the faults of operations from outside', () => {
    const operation = { ...getOperation('topapi.user.count'), id: 'own.Count' }
    const over = { operations: [{ operation, validate: () => true }] }
    const text = 'faults: [{fault: reset, operation: own.Count}]'
    expect(readBeside(text, over).kind).toBe('config')
    expect(readBeside(text, {}).kind).toBe('problems')
  })

  it('bring the permissions of operations from outside', () => {
    const permission = { id: 'own.Read', text: 'Read' }
    const operation = { ...getOperation('topapi.user.count'), permission }
    const over = { operations: [{ operation, validate: () => true }] }
    const text = 'apps: [{key: dingmock, permissions: [own.Read]}]'
    expect(readBeside(text, over)).toMatchObject({ kind: 'config', config: { options: over } })
    expect(readBeside(text, {}).kind).toBe('problems')
  })

  it('replace the secret of the first app, wherever it stands', () => {
    const text = 'apps: [{key: dingmock, secret: a}, {key: k, secret: b}]'
    expect(readBeside(text, { appSecret: 'z' })).toMatchObject({
      config: {
        options: { appSecret: 'z', apps: [{ key: 'dingmock' }, { key: 'k', secret: 'b' }] },
      },
    })
    const renamed = 'appKey: own\napps: [{key: own, secret: a}]'
    expect(readBeside(renamed, { appSecret: 'z' })).toMatchObject({
      config: { options: { apps: [{ key: 'own' }] } },
    })
    expect(JSON.stringify(readBeside(renamed, { appSecret: 'z' }))).not.toContain('"a"')
  })
})
