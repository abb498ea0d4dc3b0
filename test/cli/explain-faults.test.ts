import { describe, expect, it } from 'vitest'
import { namedFaults } from '../../mock/faults/names.js'
import { explain } from '../../mock/cli/explain/explain.js'
import { covered, readExplanation } from '../support/covered.js'

describe('explain', () => {
  it.each([...namedFaults])(
    'says what the fault %s is, how sure it is, and of whom',
    (name, fault) => {
      const text = readExplanation(name)
      expect(text).toContain(`${name} ${fault.meaning}`)
      expect(text).toContain(`basis ${fault.basis}: `)
      expect(text).toContain(`source ${fault.source.title}`)
      expect(text).toContain(`plan it { "fault": "${name}"`)
    },
  )

  it.each<readonly [string, string, readonly string[]]>([
    [
      'how it looks on each back end',
      'qps-platform',
      [
        'api code Forbidden.AccessDenied.QpsLimitForApi, HTTP 403 (api/platform-rate-limited, documented)',
        'plain errcode 90002, HTTP 200 (plain/platform-rate-limited, inferred)',
        'topapi errcode 88, sub_code 90002, HTTP 200 (topapi/platform-rate-limited, observed)',
      ],
    ],
    [
      'the rules of single operations where their back end has none',
      'system-busy',
      [
        'api code system.error, HTTP 500 (contact_1.0.ListEmpLeaveRecords/system-error, documented)',
        'topapi errcode -1, HTTP 200 (topapi/system-busy, documented)',
      ],
    ],
    ['what refuses a dead token', 'token-expired', ['(topapi/token-invalid, observed)']],
    [
      'what comes in place of an answer',
      'html-503',
      ['answer HTTP 503, text/html, on every back end'],
    ],
    [
      'which operations cannot fail so',
      'scope-missing',
      ['never of an operation that needs no token or needs no permission'],
    ],
    [
      'a rule of the same name behind it',
      'ip-not-allowed',
      ["topapi/ip-not-allowed The caller's address"],
    ],
    ['the time that it takes', 'slow', ['{ "fault": "slow", "ms": 3000 }']],
  ])('says of a fault %s', (_, name, expected) => {
    for (const sentence of expected) expect(readExplanation(name)).toContain(sentence)
  })

  it('lists the faults', () => {
    const text = readExplanation('faults')
    for (const [name, { basis, meaning }] of namedFaults) {
      expect(text).toContain(`${name} ${basis} ${meaning}`)
    }
  })

  it('suggests the nearest fault', () => {
    expect(() => readExplanation('qps-ap')).toThrow('Did you mean "qps-app"?')
  })

  it('writes them as JSON', () => {
    const context = { width: undefined, isColored: false }
    const { topics } = JSON.parse(explain(covered, ['html-400', undefined], 'json', context)) as {
      readonly topics: readonly object[]
    }
    expect(topics).toEqual([
      expect.objectContaining({
        kind: 'fault',
        id: 'html-400',
        answers: [],
        page: { status: 400, contentType: 'text/html' },
      }),
    ])
  })
})
