import { describe, expect, it } from 'vitest'
import { findProblems } from './support.js'

const app = 'apps:\n  - key: k\n    secret: s\n'

describe('a wrong option is told with its place', () => {
  it.each<[string, string, string]>([
    [
      'a misspelt property',
      `${app}    permissons: []`,
      'config.yaml:4:5  apps[0].permissons: unknown property. Did you mean "permissions"?',
    ],
    [
      'a property unlike any',
      'settings:\n  colour: red',
      'config.yaml:2:3  settings.colour: unknown property. Known: lastNextToken, cursors, gatewayArguments, ruleHeader.',
    ],
    [
      'a hook, which is no data',
      'onCall: log',
      'config.yaml:1:1  onCall: unknown property. Known: $schema, organization, people, seed, clock, freezeClock, appKey, appSecret, corpId, apps, settings, departments, users, leavers, changes, faults, and 8 more.',
    ],
    [
      'an organisation',
      'seed: 7\norganization: tny',
      'config.yaml:2:15  organization: no organization "tny". Did you mean "tiny"?',
    ],
    [
      'an organisation that is no text',
      'organization: [tiny]',
      'config.yaml:1:15  organization: expected one of company, tiny, empty, not a list',
    ],
    [
      'a text for a number',
      'seed: "7"',
      'config.yaml:1:7  seed: expected an integer from 0 on, not the text "7"',
    ],
    [
      'a number for a text',
      'corpId: 12345',
      'config.yaml:1:9  corpId: expected a text that is not empty, not 12345; put it in quotes',
    ],
    ['a fraction', 'seed: 1.5', 'config.yaml:1:7  seed: expected an integer from 0 on, not 1.5'],
    ['no number', 'seed: .nan', 'config.yaml:1:7  seed: expected an integer from 0 on, not NaN'],
    [
      'a number that digits are lost of',
      'seed: 9007199254740993',
      'config.yaml:1:7  seed: expected an integer from 0 on, not 9007199254740992',
    ],
    [
      'nothing where something is expected',
      'corpId: c\nseed:\nappKey: k',
      'config.yaml:2:1  seed: expected an integer from 0 on, not nothing',
    ],
    [
      'more people than can be',
      'people: 1000001',
      'config.yaml:1:9  people: expected an integer from 1 to 1000000, not 1000001',
    ],
    [
      'fewer people than are there',
      'people: 516',
      'config.yaml:1:9  people: company has 517 people of its own; ask for as many or more, or take the organisation tiny, which has 7',
    ],
    [
      'a clock',
      'clock: noon',
      'config.yaml:1:8  clock: no time "noon"; write it like 2026-03-01T09:30:00+08:00',
    ],
    [
      'a clock of another kind',
      'clock: true',
      'config.yaml:1:8  clock: expected a text or a number, not true',
    ],
    [
      'a port',
      'port: 70000',
      'config.yaml:1:7  port: expected an integer from 0 to 65535, not 70000',
    ],
    [
      'a log format',
      'log: xml',
      'config.yaml:1:6  log: no log "xml". Known: pretty, json, silent.',
    ],
    [
      'a setting',
      'settings: {lastNextToken: nul, ruleHeader: "no"}',
      'config.yaml:1:27  settings.lastNextToken: no lastNextToken "nul". Known: absent, empty, zero.\n' +
        'config.yaml:1:44  settings.ruleHeader: expected true or false, not the text "no"',
    ],
    ['a list of options', '- seed: 7', 'config.yaml:1:1  expected an object, not a list'],
    ['a bare text', 'seed', 'config.yaml:1:1  expected an object, not a text'],
    [
      'a whole file that is one text',
      'APPKEY=key\nAPPSECRET=secret',
      'config.yaml:1:1  expected an object, not a text',
    ],
    [
      'key and secret for a list of apps',
      'apps: team-app:secret',
      'config.yaml:1:7  apps: expected a list, not a text',
    ],
    [
      'key and secret for an app',
      'apps: [team-app:secret]',
      'config.yaml:1:8  apps[0]: expected an object, not a text',
    ],
    [
      'a name that looks like no property',
      'k/secret: x',
      'config.yaml:1:1  ["k/se…"]: unknown property. Did you mean "appSecret"?',
    ],
    [
      'a name of one letter that none has',
      '"?": x\nseed: x',
      'config.yaml:1:1  ["…"]: unknown property. Known: $schema, organization, people, seed, clock, freezeClock, appKey, appSecret, corpId, apps, settings, departments, users, leavers, changes, faults, and 8 more.\n' +
        'config.yaml:2:7  seed: expected an integer from 0 on, not the text "x"',
    ],
    ['nothing, written out', '~', 'config.yaml:1:1  expected an object, not nothing'],
    [
      'one app without a list',
      'apps: {key: k}',
      'config.yaml:1:7  apps: expected a list, not an object',
    ],
  ])('%s', (_, text, message) => {
    expect(findProblems(text)).toBe(message)
  })
})

describe('a wrong app is told with its place', () => {
  it.each<[string, string, string]>([
    [
      'no key',
      'apps:\n  - secret: s',
      'config.yaml:2:5  apps[0].key: missing; expected a text that is not empty',
    ],
    [
      'no secret',
      'apps: [{key: k}]',
      'config.yaml:1:8  apps[0].secret: missing; expected a text that is not empty',
    ],
    [
      'an empty secret',
      'apps: [{key: k, secret: ""}]',
      'config.yaml:1:25  apps[0].secret: expected a text that is not empty, not an empty text',
    ],
    [
      'a key twice',
      `${app}  - {key: k, secret: t}`,
      'config.yaml:4:11  apps[1].key: apps[0] has the key "k" too; give each app its own',
    ],
    [
      'the first app twice',
      'apps: [{key: dingmock}, {key: dingmock}]',
      'config.yaml:1:31  apps[1].key: apps[0] has the key "dingmock" too; give each app its own',
    ],
    [
      'two secrets of the first app',
      'appSecret: a\napps: [{key: dingmock, secret: b}]',
      'config.yaml:2:32  apps[0].secret: not the appSecret, which is of the same app',
    ],
    [
      'a type',
      `${app}    type: thirdparty`,
      'config.yaml:4:11  apps[0].type: no type "thirdparty". Did you mean "third-party"?',
    ],
    [
      'a permission',
      `${app}    permissions:\n      - qyapi_get_membr`,
      'config.yaml:5:9  apps[0].permissions[0]: no permission "qyapi_get_membr". Did you mean "qyapi_get_member"?',
    ],
    [
      'a field permission',
      `${app}    withoutPermissions: [field:mobil]`,
      'config.yaml:4:26  apps[0].withoutPermissions[0]: no permission "field:mobil". Did you mean "field:mobile"?',
    ],
    [
      'both lists of permissions',
      `${app}    permissions: []\n    withoutPermissions: []`,
      'config.yaml:5:5  apps[0].withoutPermissions: stands beside permissions; give one of the two',
    ],
    [
      'an unknown department',
      `organization: tiny\n${app}    contactScope: {departments: [1, 100000031]}`,
      'config.yaml:5:37  apps[0].contactScope.departments[1]: tiny has no department 100000031. Did you mean "100000011"?',
    ],
    [
      'an unknown person',
      `organization: tiny\n${app}    contactScope: {users: [manager1002]}`,
      'config.yaml:5:28  apps[0].contactScope.users[0]: tiny has no user "manager1002". Did you mean "manager1001"?',
    ],
    [
      'a network for an address',
      `${app}    allowedIps: [10.0.0.0/8]`,
      'config.yaml:4:18  apps[0].allowedIps[0]: expected an IPv4 or IPv6 address like 192.0.2.1, not "10.0.0.0/8"',
    ],
    [
      'a rate below nothing',
      `${app}    callsPerSecond: -1`,
      'config.yaml:4:21  apps[0].callsPerSecond: expected an integer from 0 on, not -1',
    ],
  ])('%s', (_, text, message) => {
    expect(findProblems(text)).toBe(message)
  })
})

describe('all that is wrong is told at once', () => {
  it('in the order of the file, form and meaning together', () => {
    const text =
      'sead: 1\nclock: noon\napps:\n  - {key: k, secret: s, permissions: [x, 1]}\nport: -1'
    const places = findProblems(text)
      .split('\n')
      .map((line) => line.split('  ')[0])
    expect(places).toEqual([
      'config.yaml:1:1',
      'config.yaml:2:8',
      'config.yaml:4:39',
      'config.yaml:4:42',
      'config.yaml:5:7',
    ])
  })

  it.each([
    [
      'organization: tny\napps: [{key: k, secret: s, contactScope: {departments: [7]}}]',
      'no organ',
    ],
    ['seed: x\napps: [{key: k, secret: s, contactScope: {users: [nobody]}}]', 'seed: '],
    ['organization: tny\npeople: 6', 'no organ'],
    [
      'people: 6\napps: [{key: k, secret: s, contactScope: {departments: [7], users: [nobody]}}]',
      'people: ',
    ],
    [
      'people: x\napps: [{key: k, secret: s, contactScope: {departments: [7], users: [nobody]}}]',
      'people: ',
    ],
    ['appKey: 5\napps: [{key: "5"}]', 'appKey: '],
  ])('except what hangs on it: %j', (text, problem) => {
    expect(findProblems(text)).toContain(problem)
    expect(findProblems(text)).not.toContain('\n')
  })

  it.each([
    [10, 10, /^config\.yaml:11:3 {2}apps\[9\]/],
    [11, 11, /^and 1 more problem$/],
    [99, 11, /^and 89 more problems$/],
  ])('%d problems are told in %d lines', (count, length, last) => {
    const lines = findProblems(`apps:${'\n- 1'.repeat(count)}`).split('\n')
    expect(lines).toHaveLength(length)
    expect(lines.at(-1)).toMatch(last)
  })
})
