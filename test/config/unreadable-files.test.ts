import { describe, expect, it } from 'vitest'
import { readConfig } from '../../mock/config/read-config.js'
import { findProblems } from './support.js'

describe('a text that is no configuration is told with the place', () => {
  it.each<[string, string, string]>([
    [
      'a tab for spaces',
      'settings:\n\truleHeader: true',
      'config.yaml:2:1  no YAML: Tabs are not allowed as indentation',
    ],
    ['an open quote', 'corpId: "a', 'config.yaml:1:11  no YAML: Missing closing "quote'],
    [
      'an open bracket',
      'seed: 1\napps: [',
      'config.yaml:2:8  no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a key twice', 'seed: 1\nseed: 2', 'config.yaml:2:1  seed stands here a second time'],
    [
      'two documents',
      'seed: 1\n---\nseed: 2',
      'config.yaml:2:1  a second document begins; a configuration is one',
    ],
    ['an unknown anchor', 'seed: *x', 'config.yaml:1:7  no anchor of this name stands before it'],
    ['a tag', 'seed: !number 1', 'config.yaml:1:7  a tag that means nothing here'],
    [
      'a merge of no map',
      '<<: 3',
      'config.yaml:1:1  no YAML: Merge sources must be maps or map aliases',
    ],
    [
      'an escape that is none',
      'corpId: "\\q"',
      'config.yaml:1:10  no YAML: Invalid escape sequence',
    ],
  ])('%s', (_, text, message) => {
    expect(findProblems(text)).toBe(message)
  })

  it.each<[string, string, string]>([
    ['a trailing comma', '{\n  "seed": 7,\n}', 'c.json:2:12  no JSON: a comma after the last'],
    [
      'a trailing comma behind one in a text',
      '{"corpId": ",}", "apps": [1,]}',
      'c.json:1:28  no JSON: a comma after the last',
    ],
    ['a comment', '{"seed": 7}\n# seven', 'c.json:2:1  no JSON from here on'],
    ['a bare word', '{seed: 7}', 'c.json:1:2  no JSON from here on'],
    ['a key twice', '{"seed": 1,\n "seed": 2}', 'c.json:2:2  seed stands here a second time'],
    ['an open brace', '{"seed": 1', 'c.json:1:11  no JSON: it ends too early'],
    ['a missing comma', '{\n  "seed": 1\n  "port": 2\n}', 'c.json:3:3  no JSON from here on'],
    ['a word behind it', '{"seed":1} x', 'c.json:1:12  no JSON from here on'],
    ['a line break in a text', '{"a": "b", "corpId": "\n"}', 'c.json:1:23  no JSON from here on'],
    ['an escape that is none', '{"corpId": "a\\q"}', 'c.json:1:14  no JSON from here on'],
    ['an open text', '{"corpId": "a}', 'c.json:1:15  no JSON: it ends too early'],
    ['no value', '{"appSecret":"S", \n "seed":}', 'c.json:2:9  no JSON from here on'],
    ['a comma alone', '[,]', 'c.json:1:2  no JSON from here on'],
    ['a number that is none', '{"seed": 01}', 'c.json:1:11  no JSON from here on'],
    [
      'trouble before a trailing comma',
      '{"seed": x, "apps": [1,]}',
      'c.json:1:10  no JSON from here on',
    ],
  ])('JSON with %s', (_, text, message) => {
    expect(findProblems(text, 'c.json')).toBe(message)
  })

  it.each(['', ' \n', '# nothing yet\n', '---\n', '---\n# nothing\n...\n'])(
    'nothing: %j',
    (text) => {
      expect(findProblems(text)).toBe('config.yaml  is empty; expected options, such as seed: 7')
    },
  )

  it('bytes that are no UTF-8', () => {
    const read = readConfig({ name: 'c.yaml', bytes: new Uint8Array([0xff, 0xfe, 0x61, 0]) })
    expect(read).toEqual({ kind: 'problems', message: 'c.yaml  is no text in UTF-8' })
  })

  it('aliases that grow without end', () => {
    const text = ['a: &a [1,1,1,1,1,1,1,1,1,1]', ...Array.from('bcdefg')].reduce((before, name) => {
      const last = String.fromCharCode(name.charCodeAt(0) - 1)
      return `${before}\n${name}: &${name} [${Array.from({ length: 10 }, () => `*${last}`).join()}]`
    })
    expect(findProblems(text)).toMatch(/^config\.yaml:1:1 {2}no YAML: /)
  })

  it('brackets that go deeper than anybody means', () => {
    expect(findProblems(`\n${'['.repeat(100_000)}`)).toBe(
      'config.yaml:2:201  brackets go deeper than 200',
    )
  })
})

it.each([
  'appSecret: [hunter2]',
  'appSecret: {is: hunter2}',
  'apps: [{key: k, secret: {is: hunter2}}]',
  'apps: [{key: k, secrett: hunter2}]',
  'appSecret: *hunter2',
  'appSecret: !hunter2 x',
  'appSecret: |hunter2\n  x',
  'appSecret: a: hunter2',
  'appSecret: "hunter2',
  'appSecret: "hunter2\\q"',
  'appSecret: @hunter2',
  'appSecret: hunter2\nappSecret: hunter2',
  'appSecret: hunter2\napps: [{key: dingmock, secret: hunter2b}]',
  '%hunter2\n---\nseed: 1',
  'APPSECRET=hunter2',
  'APPKEY=key\nAPPSECRET=hunter2',
  '"hunter2"',
  'apps: team-app:hunter2',
  'apps: [team-app:hunter2]',
  'apps: [{key: k, secret: s, contactScope: hunter2}]',
  'apps: [{key: k, secret: s, permissions: hunter2}]',
  'team-app:hunter2: x',
  `${'s'.repeat(34)}hunter2: x`,
  `${'s'.repeat(34)}hunter2: x\n${'s'.repeat(34)}hunter2: x`,
  'secret.hunter2: x\nsecret.hunter2: x',
])('shows no secret: %j', (text) => {
  expect(findProblems(text)).not.toContain('hunter2')
  expect(findProblems(text)).toMatch(/^config\.yaml:\d+:\d+ {2}/)
})

it.each(['appSecret: 314159', 'apps: [{key: k, secret: 314159}]'])(
  'shows no secret that looks like a number: %j',
  (text) => {
    expect(findProblems(text)).toMatch(/not a number; put it in quotes$/)
  },
)

it('shows nothing that would steer a terminal', () => {
  expect(findProblems('"\\e[31m\\nred": 1\norganization: "\\e[31m\\u202ex\\u2066\\uFEFF"')).toMatch(
    /^config\.yaml:1:1 {2}\["\?\[31…"\]: unknown property\. .*\nconfig\.yaml:2:15 {2}organization: no organization "\?\[31m\?x\?\?"\. /,
  )
})
