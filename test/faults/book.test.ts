import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalog, getOperation } from '../../src/catalog/catalog.js'
import type { OperationId } from '../../src/generated/types.js'
import { makeFaultBook, type FaultBook } from '../../mock/faults/book.js'
import type { FaultRule } from '../../mock/faults/fault-rule.js'
import { strikeNaively, type NaiveCall } from './naive.js'

const list = 'topapi.v2.user.list'

/** Which of so many calls fail. */
function listHits(book: FaultBook, count: number, parameters = {}): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    () => book.strike({ operation: getOperation(list), parameters, hasToken: true }) !== undefined,
  )
}

describe('a rule', () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  it.each<readonly [string, Partial<FaultRule>, readonly number[], 'spent' | 'endless']>([
    ['strikes once', {}, [1], 'spent'],
    ['strikes as often as it says', { times: 3 }, [1, 2, 3], 'spent'],
    ['strikes always', { times: 'always' }, all, 'endless'],
    ['lets calls pass before', { after: 4 }, [5], 'spent'],
    ['strikes each nth without end', { every: 3 }, [1, 4, 7], 'endless'],
    ['lets calls pass before each nth', { after: 2, every: 3 }, [3, 6, 9], 'endless'],
    ['strikes each nth so often', { every: 2, times: 2 }, [1, 3], 'spent'],
    ['strikes all by the probability 1', { probability: 1, seed: 3 }, all, 'endless'],
    ['strikes so often by chance', { probability: 1, seed: 3, times: 2 }, [1, 2], 'spent'],
  ])('%s', (_, rule, hits, end) => {
    const book = makeFaultBook(catalog, [{ fault: 'system-busy', ...rule }])
    expect(listHits(book, all.length)).toEqual(hits)
    const counted = { id: 'fault-1', calls: all.length, hits: hits.length }
    const isSpent = end === 'spent'
    expect(book.list()).toEqual([{ fault: 'system-busy', ...rule, ...counted, isSpent }])
  })

  it('strikes the same calls for the same seed, and others for another', () => {
    const [first, again, other] = [7, 7, 8].map((seed) =>
      listHits(makeFaultBook(catalog, [{ fault: 'reset', probability: 0.3, seed }]), 200),
    )
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(first?.length).toBeGreaterThan(30)
    expect(first?.length).toBeLessThan(90)
  })

  it.each<readonly [string, object, boolean]>([
    ['a number', { dept_id: 42 }, true],
    ['the same as a bigint', { dept_id: 42n }, true],
    ['the same as a text', { dept_id: '42' }, true],
    ['another one', { dept_id: 43 }, false],
    ['none', {}, false],
    ['a list of it', { dept_id: [42] }, false],
  ])('is about a parameter that is %s', (_, parameters, isStruck) => {
    const book = makeFaultBook(catalog, [{ fault: 'slow', ms: 1, when: { dept_id: 42 } }])
    expect(listHits(book, 1, parameters)).toEqual(isStruck ? [1] : [])
    expect(book.list()[0]?.calls).toBe(isStruck ? 1 : 0)
  })

  it('is about a parameter that is true or false', () => {
    const book = makeFaultBook(catalog, [{ fault: 'slow', ms: 1, when: { only_active: false } }])
    const call = { operation: getOperation('topapi.user.count'), hasToken: true }
    expect(book.strike({ ...call, parameters: { only_active: true } })).toBeUndefined()
    expect(book.strike({ ...call, parameters: { only_active: false } })?.fault).toBe('slow')
  })

  it('knows nothing of calls that one before it made fail', () => {
    const book = makeFaultBook(catalog, [{ fault: 'reset', times: 2 }, { fault: 'hang' }])
    expect(listHits(book, 4)).toEqual([1, 2, 3])
    expect(book.list().map(({ calls, hits }) => [calls, hits])).toEqual([
      [4, 2],
      [2, 1],
    ])
  })

  it('that needs a token knows nothing of calls without a live one', () => {
    const book = makeFaultBook(catalog, [{ fault: 'token-expired' }, { fault: 'qps-app' }])
    const call = { operation: getOperation(list), parameters: {} }
    expect(book.strike({ ...call, hasToken: false })).toBeUndefined()
    expect(book.list().map(({ calls }) => calls)).toEqual([0, 0])
    expect(book.strike({ ...call, hasToken: true })?.fault).toBe('token-expired')
  })
})

describe('the book', () => {
  it('gives each rule an id that is not used again until it is reset', () => {
    const book = makeFaultBook(catalog, [{ fault: 'reset' }])
    expect(book.add([{ fault: 'hang' }, { fault: 60003 }]).map(({ id }) => id)).toEqual([
      'fault-2',
      'fault-3',
    ])
    expect(book.remove('fault-3')).toMatchObject({ fault: 60003, id: 'fault-3' })
    expect(book.add({ fault: 'hang' }).map(({ id }) => id)).toEqual(['fault-4'])
    expect(book.clear().map(({ id }) => id)).toEqual(['fault-1', 'fault-2', 'fault-4'])
    expect(book.list()).toEqual([])
    book.reset()
    expect(book.list().map(({ id, fault }) => [id, fault])).toEqual([['fault-1', 'reset']])
    expect(book.add({ fault: 'hang' }).map(({ id }) => id)).toEqual(['fault-2'])
  })

  it('begins to count anew when it is reset', () => {
    const book = makeFaultBook(catalog, [{ fault: 'reset' }])
    expect(listHits(book, 3)).toEqual([1])
    book.reset()
    expect(book.list()[0]).toMatchObject({ calls: 0, hits: 0, isSpent: false })
    expect(listHits(book, 3)).toEqual([1])
  })

  it('has a rule in force from the next call on', () => {
    const book = makeFaultBook(catalog, [])
    expect(listHits(book, 2)).toEqual([])
    const [added] = book.add({ fault: 'reset' })
    expect(listHits(book, 2)).toEqual([1])
    book.remove(added?.id ?? '')
    book.add({ fault: 'hang', operation: 'gettoken' })
    expect(listHits(book, 2)).toEqual([])
  })

  it('takes all rules or none', () => {
    const book = makeFaultBook(catalog, [])
    expect(() => book.add([{ fault: 'reset' }, { fault: 'resett' }])).toThrow(
      expect.objectContaining({
        code: 'ERR_FAULT',
        message: 'faults[1].fault: no fault "resett". Did you mean "reset"?',
      }),
    )
    expect(book.list()).toEqual([])
    expect(book.add({ fault: 'reset' })[0]?.id).toBe('fault-1')
  })

  it.each([
    [[], 'no fault "fault-9". None is planned.'],
    [[{ fault: 'reset' }], 'no fault "fault-9". Did you mean "fault-1"?'],
  ])('cannot remove what is not there of %j', (rules, message) => {
    const book = makeFaultBook(catalog, rules)
    expect(() => book.remove('fault-9')).toThrow(
      expect.objectContaining({ code: 'ERR_FAULT', message }),
    )
  })
})

const operations = [list, 'topapi.v2.department.listsub', 'gettoken', 'auth.scopes'] as const
const names = ['reset', 'system-busy', 'qps-app', 'token-expired', 'unknown-department'] as const

const rules = fc
  .record(
    {
      fault: fc.constantFrom(...names),
      operation: fc.constantFrom(list, 'topapi.v2.department.listsub'),
      when: fc.record({ dept_id: fc.constantFrom(1, '1', 2) }),
      after: fc.nat(4),
      every: fc.integer({ min: 1, max: 4 }),
      times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('always' as const)),
      chance: fc.record({ probability: fc.constantFrom(0.2, 0.5, 1), seed: fc.nat(9) }),
    },
    { requiredKeys: ['fault'] },
  )
  .map(({ chance, ...rule }): FaultRule => Object.assign(rule, chance))

const calls: fc.Arbitrary<NaiveCall> = fc.record({
  operation: fc.constantFrom(...operations),
  parameters: fc.record({ dept_id: fc.constantFrom<unknown>(1, '2', 2n) }, { requiredKeys: [] }),
  hasToken: fc.boolean(),
})

it('strikes as a model does that looks at every rule for every call', () => {
  fc.assert(
    fc.property(
      fc.array(rules, { maxLength: 8 }),
      fc.array(calls, { maxLength: 60 }),
      (all, asked) => {
        const book = makeFaultBook(catalog, all)
        const struck = asked.map(
          ({ operation, ...call }) =>
            book.strike({ operation: getOperation(operation as OperationId), ...call })?.id,
        )
        const { strikes, counts } = strikeNaively(catalog, all, asked)
        expect(struck).toEqual(
          strikes.map((index) => (index !== undefined ? `fault-${index + 1}` : undefined)),
        )
        expect(book.list().map((one) => ({ calls: one.calls, hits: one.hits }))).toEqual(counts)
      },
    ),
    { numRuns: 400 },
  )
})
