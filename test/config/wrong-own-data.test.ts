import { describe, expect, it } from 'vitest'
import { judgeChanges, judgeFaultRules } from '../../mock/judge/parts.js'
import { catalog } from '../../src/catalog/catalog.js'
import { createSimulator, type SimulatorOptions } from '../../src/entries/index.js'
import { listProblems, readText } from './support.js'

const kinds =
  'add-user, change-user, remove-user, add-department, change-department, remove-department, add-leaver'

it.each<[string, readonly string[]]>([
  ['{}', ['fault: missing; expected a text that is not empty or an integer']],
  ['{fault: 1.5}', ['fault: expected a text that is not empty or an integer, not 1.5']],
  ['{fault: qps-app, opration: y}', ['opration: unknown property. Did you mean "operation"?']],
  ['{fault: qps-app, times: 0}', ['times: expected an integer from 1 on or "always", not 0']],
  [
    '{fault: qps-app, times: alway}',
    ['times: expected an integer from 1 on or "always", not the text "alway"'],
  ],
  [
    '{fault: qps-app, probability: 0, every: 0}',
    [
      'probability: expected a number above 0 and at most 1, not 0',
      'every: expected an integer from 1 on, not 0',
    ],
  ],
  [
    '{fault: qps-app, probability: 2}',
    ['probability: expected a number above 0 and at most 1, not 2'],
  ],
  ['{fault: qps-app, ms: 86400001}', ['ms: expected an integer from 1 to 86400000, not 86400001']],
  ['{fault: qps-app, when: [1]}', ['when: expected an object, not a list']],
  [
    '{fault: qps-app, when: {a/~b: [1], dept_id: {}}}',
    [
      'when["a/…"]: expected a text, a number or true or false, not a list',
      'when.dept_id: expected a text, a number or true or false, not an object',
    ],
  ],
])('the fault %s is told with its place', (fault, problems) => {
  const expected = problems.map((problem) => `faults[0].${problem}`)
  expect(new Set(listProblems(`faults: [${fault}]`))).toEqual(new Set(expected))
})

it.each<[string, readonly string[]]>([
  ['{}', [`kind: missing; expected one of ${kinds}`]],
  ['{kind: add-usr}', ['kind: no kind "add-usr". Did you mean "add-user"?']],
  ['{kind: move-mountains}', [`kind: no kind "move-mountains". Known: ${kinds}.`]],
  ['{kind: [add-user]}', [`kind: expected one of ${kinds}, not a list`]],
  ['{kind: add-user}', ['user: missing; expected an object']],
  [
    '{kind: add-user, user: {}}',
    [
      'user.userId: missing; expected a text of 1 to 64 characters',
      'user.name: missing; expected a text that is not empty or an object',
    ],
  ],
  [
    '{kind: remove-user, userId: u, when: x}',
    ['when: unknown property. Known: kind, userId, reason, at.'],
  ],
  [
    '{kind: change-user, userId: u, set: {userld: v}, unset: [nam]}',
    [
      expect.stringContaining('set.userld: unknown property. Known: name,') as string,
      expect.stringContaining('unset[0]: cannot be "nam". Known: stateCode, mobile,') as string,
    ],
  ],
  ['{kind: remove-department, id: 1.5}', ['id: expected an integer, not 1.5']],
  [
    '{kind: remove-department, id: 7, at: 2026-03-01T09:30:00}',
    [
      'at: 2026-03-01T09:30:00 has no zone; write 2026-03-01T09:30:00+08:00 for Beijing, or 2026-03-01T09:30:00Z for UTC',
    ],
  ],
  [
    '{kind: change-user, userId: u, set: {hired: 1772328600}}',
    [
      'set.hired: 1772328600 is no present time in milliseconds; write milliseconds, not seconds, or 2026-03-01T09:30:00+08:00',
    ],
  ],
])('the change %s is told with its place', (change, problems) => {
  expect(listProblems(`changes: [${change}]`)).toEqual(
    problems.map((problem): unknown =>
      typeof problem === 'string' ? `changes[0].${problem}` : problem,
    ),
  )
})

describe("somebody's own data is told with its place", () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a list of departments without any',
      'users: [{userId: u, name: n, departments: []}]',
      ['users[0].departments: expected a list that is not empty, not an empty list'],
    ],
    [
      'a place in a department',
      'users: [{userId: u, name: n, departments: [x, {id: 1, order: 5.5}, {id: 1, lead: true}, {}]}]',
      [
        'users[0].departments[0]: expected an integer or an object, not the text "x"',
        'users[0].departments[1].order: expected an integer or its digits as a text, not 5.5',
        'users[0].departments[2].lead: unknown property. Did you mean "leader"?',
        'users[0].departments[3].id: missing; expected an integer',
      ],
    ],
    [
      'a name in no Chinese, and numbers for texts',
      'users: [{userId: 5, name: {en: N}, mobile: 138}]',
      [
        'users[0].userId: expected a text of 1 to 64 characters, not 5; put it in quotes',
        'users[0].name.zh: missing; expected a text that is not empty',
        'users[0].mobile: expected a text, not 138; put it in quotes',
      ],
    ],
    [
      'a code that is too long',
      `departments: [{id: 7, name: n, parent: 1, code: ${'c'.repeat(31)}}]`,
      [
        'departments[0].parent: unknown property. Did you mean "parentId"?',
        `departments[0].code: expected a text of at most 30 characters, not the text "${'c'.repeat(31)}"`,
      ],
    ],
    [
      'a leaver who did not leave, beside one who left at no time',
      'leavers: [{userId: u, name: n}, {userId: v, name: n, left: noon}]',
      [
        'leavers[0].left: missing; expected a text or a number',
        'leavers[1].left: no time "noon"; write it like 2026-03-01T09:30:00+08:00',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(listProblems(text)).toEqual(problems)
  })
})

it('changes alone are judged as those of a file are', () => {
  const right = [{ kind: 'remove-user', userId: 'u', at: '2026-03-01T09:30:00+08:00' }]
  expect(judgeChanges(right)).toEqual(right)
  const wrong = [...right, { kind: 'remove-usr' }, { kind: 'remove-user', userId: 'u', at: 'noon' }]
  expect(() => judgeChanges(wrong)).toThrow(
    expect.objectContaining({
      code: 'ERR_CHANGE',
      message:
        'changes[1].kind: no kind "remove-usr". Did you mean "remove-user"?\n' +
        'changes[2].at: no time "noon"; write it like 2026-03-01T09:30:00+08:00',
    }),
  )
  expect(() => judgeChanges('remove-user')).toThrow('changes: expected a list, not a text')
})

it('faults alone are judged as those of a file are, shape and meaning together', () => {
  const right = [{ fault: 'qps-app', times: 3 }]
  expect(judgeFaultRules(right, catalog)).toEqual(right)
  const wrong = [...right, { fault: 'qps-ap' }, { fault: 'slwo', ms: 0 }, 'reset']
  expect(() => judgeFaultRules(wrong, catalog)).toThrow(
    expect.objectContaining({
      code: 'ERR_FAULT',
      message:
        'faults[2].ms: expected an integer from 1 to 86400000, not 0\n' +
        'faults[3]: expected an object, not a text\n' +
        'faults[1].fault: no fault "qps-ap". Did you mean "qps-app"?\n' +
        'faults[2].fault: no fault "slwo". Did you mean "slow"?',
    }),
  )
  expect(() => judgeFaultRules({ fault: 'reset' }, catalog)).toThrow(
    'faults: expected a list, not an object',
  )
})

describe('what cannot be made is told before anything is', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'all that is there from the start, together',
      'organization: tiny\nusers: [{userId: manager1001, name: n}, {userId: u, name: n, departments: [1, 1]}]\n' +
        'departments: [{id: 5, name: n, parentId: 100000014}]\nchanges: [{kind: remove-user, userId: manager1002}]',
      [
        'users[0].userId: "安然" has the user id "manager1001"; take another, or change-user',
        'users[1].departments[1]: department 1 comes twice; name each once',
        'departments[0].parentId: no department 100000014. Did you mean "100000011"?',
        'changes[0].userId: nobody has the user id "manager1002". Did you mean "manager1001"?',
      ],
    ],
    [
      'each tenant by its own organisation',
      'organization: tiny\ntenants: [{appKey: k, organization: empty, changes: [{kind: remove-user, userId: manager1001}]}]',
      ['tenants[0].changes[0].userId: nobody has the user id "manager1001".'],
    ],
    [
      'what comes later up to the first that cannot be, in the order of time',
      'organization: empty\nclock: 2026-03-01T09:30:00+08:00\nchanges:\n' +
        '  - {kind: remove-user, userId: u, at: 2030-01-03T00:00:00Z}\n' +
        '  - {kind: remove-user, userId: u, at: 2030-01-01T00:00:00Z}\n' +
        '  - {kind: add-user, user: {userId: u, name: n}, at: 2030-01-02T00:00:00Z}',
      ['changes[1].userId: nobody has the user id "u".'],
    ],
    [
      'nothing while the number of people is wrong',
      'people: 3\nusers: [{userId: u, name: n, departments: [5]}]',
      [expect.stringMatching(/^people: /) as string],
    ],
    [
      'nothing while a time is wrong',
      'users: [{userId: u, name: n, joined: noon, departments: [5]}]',
      [expect.stringMatching(/^users\[0\]\.joined: no time "noon"/) as string],
    ],
    [
      'nothing while any of it has a wrong shape',
      'users: [{userId: u, name: n, departments: [5]}, {userId: 5, name: n}]',
      [expect.stringMatching(/^users\[1\]\.userId: /) as string],
    ],
  ])('%s', (_, text, problems) => {
    expect(listProblems(text)).toEqual(problems)
  })

  it('what comes later is judged at its time', () => {
    const later =
      'organization: empty\nclock: 2026-03-01T09:30:00+08:00\nchanges:\n' +
      '  - {kind: remove-user, userId: u, at: 2030-01-02T00:00:00Z}\n' +
      '  - {kind: add-user, user: {userId: u, name: n}, at: 2030-01-01T00:00:00Z}'
    expect(readText(later).kind).toBe('config')
  })

  it('by the clock of the tenant, or the present where it names none', () => {
    expect(() => createSimulator(joined())).toThrow('users[0].joined: lies ahead of the clock')
    expect(() => createSimulator(joined('2998-12-31T23:59:59Z'))).toThrow('lies ahead')
    expect(createSimulator(joined('2999-01-01T00:00:00Z')).appKey).toBe('dingmock')
    const simulator = createSimulator()
    expect(() => simulator.createTenant({ appKey: 'k', ...joined() })).toThrow('lies ahead')
    expect(simulator.tenants()).toHaveLength(1)
  })
})

/** Options with somebody whose record is of the year 2999. */
function joined(clock?: string): SimulatorOptions {
  const users = [{ userId: 'u', name: 'n', joined: '2999-01-01T00:00:00Z' }]
  return clock === undefined ? { users } : { clock, users }
}
