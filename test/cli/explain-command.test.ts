import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { explain } from '../../mock/cli/explain/explain.js'
import { start } from '../support/command.js'
import { covered } from '../support/covered.js'

const list = 'topapi.v2.user.list'

async function run(...flags: readonly string[]) {
  const command = start('explain', ...flags)
  const code = await command.ended
  return { code, ...command.output }
}

describe('the command explain', () => {
  it.each<[string, readonly string[], string]>([
    [
      'an unknown operation',
      ['topapi.v2.usr.list'],
      'no operation, dialect, rule, code, permission, fault, law or check "topapi.v2.usr.list". Did you mean "topapi.v2.user.list"?',
    ],
    ['an unknown path', ['/topapi/v2/user/lst'], 'Did you mean "/topapi/v2/user/list"?'],
    [
      'an unknown path with its method',
      ['POST', '/topapi/v2/user/lst'],
      'mean "/topapi/v2/user/list"?',
    ],
    ['an unknown address', ['https://oapi.dingtalk.com/gettokn?a=b'], 'mean "/gettoken"?'],
    ['an unknown permission', ['qyapi_get_membr'], 'Did you mean "qyapi_get_member"?'],
    ['an unknown rule without its owner', ['token-invald'], 'Did you mean "token-invalid"?'],
    ['a word behind a code', ['60011', 'foo'], '60011 is a code, which takes no second word.'],
    [
      'a word behind a code and its sub code',
      ['88/60011', 'foo'],
      '88/60011 is a code, which takes',
    ],
    ['a word behind a rule', ['token-invalid', 'foo'], 'is a rule, which takes no second word.'],
    ['a word behind a permission', ['field:mobile', 'foo'], 'is a permission, which takes'],
    [
      'a sub code of a code that has none',
      ['40035/60011'],
      'no operation, dialect, rule, code, permission',
    ],
    ['an unknown law', ['lists/listid-agree'], 'Did you mean "lists/listid-agrees"?'],
    ['an unknown check', ['no-stack-traces'], 'Did you mean "no-stack-trace"?'],
    [
      'a word behind a law',
      ['lists/listid-agrees', 'foo'],
      'is a law, which takes no second word.',
    ],
    ['nothing alike', ['xyz'], '"dingtalk-mock operations" lists what there is.'],
    [
      'an unknown code',
      ['123456'],
      'no code "123456". No rule sends it, and it stands in no table.',
    ],
    ['an unknown code in words', ['InvalidAuthentcation'], 'Did you mean "InvalidAuthentication"?'],
    [
      'an unknown rule',
      [`${list}/parameter-invlid`],
      `${list} has no rule, field or erratum "parameter-invlid". Did you mean "parameter-invalid"?`,
    ],
    ['an unknown rule of a dialect', ['topapi/token-invald'], 'Did you mean "token-invalid"?'],
    ['an unknown field', [list, 'moblie'], 'Did you mean "mobile"?'],
    [
      'an unknown path of a field',
      [list, 'result.list.moblie'],
      'Did you mean "result.list.mobile"?',
    ],
    ['an unknown erratum', [list, 'exmple-types'], 'Did you mean "example-types"?'],
    ['nothing alike of an operation', [list, 'xyz'], `"dingtalk-mock explain ${list}" lists what`],
    ['an empty detail', [list, ''], `${list} has no rule, field or erratum "".`],
    ['no name', [], "missing required argument 'name'"],
  ])('could not run with %s', async (_, flags, message) => {
    const { code, stdout, stderr } = await run(...flags)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^dingtalk-mock: /)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('prints without colours into a pipe, within 80 columns but for addresses', async () => {
    const { code, stdout, stderr } = await run(list)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).not.toContain('\u001b')
    const long = stdout.split('\n').filter((line) => line.length > 80)
    for (const line of long) expect(line).toMatch(/^ +https:\/\/\S+$/)
  })

  it('is quiet when its reader goes away', async () => {
    const command = start('explain', list)
    command.process.stdout?.destroy()
    expect([await command.ended, command.output.stderr]).toEqual([0, ''])
  })

  it('writes JSON of version 1 on demand', async () => {
    const { stdout } = await run(`${list}/parameter-invalid`, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      topics: [
        {
          kind: 'rule',
          name: `${list}/parameter-invalid`,
          operation: list,
          dialect: 'topapi',
          code: 40_035,
          stage: 'parameters',
          basis: 'documented',
          source: { key: 'page', place: 'error-codes', url: expect.stringMatching(/^https:/) },
          erratum: { kind: 'erratum', id: 'two-codes-for-parameters' },
        },
      ],
    })
  })

  it.each([
    ['operation', [list]],
    ['dialect', ['plain']],
    ['field', [list, 'mobile']],
    ['erratum', [list, 'example-types']],
    ['code', ['88']],
    ['permission', ['qyapi_get_member']],
    ['law', ['lists/listid-agrees']],
    ['check', ['no-stack-trace']],
    ['case', ['refuses-missing-parameter']],
  ] as const)('writes the kind %s of JSON topics', (kind, [name, detail]) => {
    const options = { width: undefined, isColored: false }
    const { topics } = JSON.parse(explain(covered, [name, detail], 'json', options))
    expect(topics.map((topic: { kind: string }) => topic.kind)).toEqual([kind])
  })

  it('explains the operations of a folder of its user', async () => {
    const own = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))
    const { stdout } = await run('topapi.role.simplelist', '--schemas', own)
    expect(stdout).toMatch(/answers +from schema/)
  })
})
