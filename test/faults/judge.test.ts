import { describe, expect, it } from 'vitest'
import { catalog, getOperation, makeCatalog } from '../../src/catalog/catalog.js'
import { judgeFaults, type SoundFault } from '../../mock/faults/judge.js'
import { writeProblem } from '../../mock/judge/problem.js'

function judge(rule: SoundFault): readonly string[] {
  return judgeFaults([rule], catalog).map(writeProblem)
}

const list = 'topapi.v2.user.list'

describe('a rule is taken', () => {
  it.each<readonly [string, SoundFault]>([
    ['a name, of every operation', { fault: 'qps-app' }],
    [
      'a name, of one operation',
      { fault: 'system-busy', operation: 'contact_1.0.ListEmpLeaveRecords' },
    ],
    ['an id of a rule', { fault: 'unknown-department' }],
    ['a code as a number', { fault: 60003 }],
    ['a code as a text', { fault: 'system.error' }],
    ['a negative code', { fault: -1 }],
    ['a code of the dialect', { fault: 90018, operation: list }],
    ['a wrapped code', { fault: '88/60011', operation: list }],
    ['slow with its time', { fault: 'slow', ms: 100 }],
    ['chance with its seed', { fault: 'reset', probability: 0.1, seed: 0 }],
    [
      'values that calls can have',
      {
        fault: 'reset',
        operation: list,
        when: {
          dept_id: '9007199254740993',
          cursor: '100',
          contain_access_limit: true,
          order_field: 'custom',
        },
      },
    ],
    ['a parameter that some operation has', { fault: 'reset', when: { userid: 'manager4713' } }],
    [
      'parts of no shape, which were told already',
      { fault: undefined, operation: list, ms: undefined, seed: undefined },
    ],
    ['slow whose time has no shape', { fault: 'slow', ms: undefined }],
  ])('with %s', (_, rule) => {
    expect(judge(rule)).toEqual([])
  })
})

describe('a rule is refused', () => {
  it.each<readonly [string, SoundFault, string]>([
    [
      'an unknown name',
      { fault: 'qps-ap' },
      '[0].fault: no fault "qps-ap". Did you mean "qps-app"?',
    ],
    [
      'a rule of other operations',
      { fault: 'unknown-depatment', operation: list },
      '[0].fault: no fault "unknown-depatment" of topapi.v2.user.list. Did you mean "unknown-department"?',
    ],
    [
      'a name like none, of one operation',
      { fault: 'xyz', operation: 'gettoken' },
      '[0].fault: no fault "xyz" of gettoken. Known: qps-platform, system-busy, html-400, html-503, ip-banned, truncated, garbled, slow, reset, hang, keys-missing, credentials-invalid, unknown-path, method-not-get, method-not-post, platform-rate-limited, and 2 more.',
    ],
    [
      'a code that the page does not list',
      { fault: 60121, operation: list },
      '[0].fault: topapi.v2.user.list does not list the code 60121; it lists 400002, 40035, 50004, 60019, -1',
    ],
    ['a code of nobody', { fault: 12345 }, '[0].fault: no operation lists the code 12345'],
    ['a code that wraps others', { fault: 88 }, '[0].fault: no operation lists the code 88'],
    [
      'an unknown operation',
      { fault: 'reset', operation: 'topapi.v2.user.lst' },
      '[0].operation: no operation "topapi.v2.user.lst". Did you mean "topapi.v2.user.list"?',
    ],
    [
      'a permission where none is needed',
      { fault: 'scope-missing', operation: 'gettoken' },
      '[0].fault: scope-missing does not fit gettoken, which needs no token',
    ],
    [
      'a token where none is needed',
      { fault: 'token-expired', operation: 'oauth2_1.0.GetToken' },
      '[0].fault: token-expired does not fit oauth2_1.0.GetToken, which needs no token',
    ],
    [
      'the gateway before another back end',
      { fault: 'gateway-arguments', operation: 'auth.scopes' },
      '[0].fault: gateway-arguments does not fit auth.scopes, which is not of topapi',
    ],
    [
      'a busy system that no page knows',
      { fault: 'system-busy', operation: 'oauth2_1.0.GetAccessToken' },
      '[0].fault: system-busy does not fit oauth2_1.0.GetAccessToken, which lists no such refusal',
    ],
    [
      'a parameter of other operations',
      { fault: 'reset', operation: list, when: { depth_id: 1 } },
      '[0].when.depth_id: no parameter "depth_id" of topapi.v2.user.list. Did you mean "dept_id"?',
    ],
    [
      'a parameter of nobody',
      { fault: 'reset', when: { useridd: 'a' } },
      '[0].when.useridd: no parameter "useridd". Did you mean "userid"?',
    ],
    [
      'parameters that no operation has together',
      { fault: 'reset', when: { appkey: 'a', startTime: 'b' } },
      '[0].when: no operation that can fail so has appkey and startTime',
    ],
    [
      'a text for a number',
      { fault: 'reset', operation: list, when: { dept_id: '042' } },
      '[0].when.dept_id: expected an integer, not "042"',
    ],
    [
      'a number that is another one already',
      { fault: 'reset', operation: list, when: { dept_id: 2 ** 53 } },
      '[0].when.dept_id: 9007199254740992 is beyond what numbers hold exactly; write it as a text',
    ],
    [
      'a value that is none of a few',
      { fault: 'reset', operation: list, when: { order_field: 'newest' } },
      '[0].when.order_field: expected one of entry_asc, entry_desc, modify_asc, modify_desc, custom, not "newest"',
    ],
    [
      'a number for true or false',
      { fault: 'reset', operation: list, when: { contain_access_limit: 1 } },
      '[0].when.contain_access_limit: expected true or false, not "1"',
    ],
    [
      'slow without its time',
      { fault: 'slow' },
      '[0].ms: missing; expected the milliseconds of slow',
    ],
    ['a time of another', { fault: 'reset', ms: 5 }, '[0].ms: belongs to slow alone'],
    [
      'chance without a seed',
      { fault: 'reset', probability: 0.5 },
      '[0].seed: missing; expected an integer, which probability draws from',
    ],
    [
      'a seed without chance',
      { fault: 'reset', seed: 1 },
      '[0].seed: belongs to probability, which is not there',
    ],
  ])('for %s', (_, rule, sentence) => {
    expect(judge(rule)).toEqual([sentence])
  })

  it('for a list of an operation of one’s own', () => {
    const operation = getOperation(list)
    const [parameter] = operation.parameters
    const ids = { ...parameter!, name: 'ids', schema: { type: 'array', items: { type: 'string' } } }
    const own = makeCatalog([{ ...operation, id: 'own.list', parameters: [ids] }])
    const problems = judgeFaults([{ fault: 'reset', when: { ids: '[1]' } }], own)
    expect(problems.map(writeProblem)).toEqual([
      '[0].when.ids: holds a list or an object, to which no value is equal',
    ])
  })

  it('each by its place, those of no shape passed over', () => {
    const problems = judgeFaults([undefined, { fault: 'x' }, { fault: 'slow' }], catalog)
    expect(problems.map(({ path }) => path)).toEqual([
      [1, 'fault'],
      [2, 'ms'],
    ])
  })
})
