import { expect, it } from 'vitest'
import { nameCandidate } from '../../bench/candidates.js'
import { figures } from '../../bench/figures.js'
import { compare, judge, toGeneratorNotes, toMeasures } from '../../bench/results.js'
import { comparisons, type Target } from '../../bench/targets.js'

it.each<[string, number, Target | undefined, string]>([
  ['at most, below', 1.1, { atMost: 1.2 }, 'reached'],
  ['at most, just there', 1.2, { atMost: 1.2 }, 'reached'],
  ['at most, above', 1.21, { atMost: 1.2 }, 'missed'],
  ['at least, above', 0.5, { atLeast: 0.4 }, 'reached'],
  ['at least, just there', 0.4, { atLeast: 0.4 }, 'reached'],
  ['at least, below', 0.39, { atLeast: 0.4 }, 'missed'],
  ['target and goal', 1.3, { atLeast: 1, goal: 1.2 }, 'reached, goal reached'],
  ['target without goal', 1.1, { atLeast: 1, goal: 1.2 }, 'reached, goal missed'],
  ['neither', 0.9, { atLeast: 1, goal: 1.2 }, 'missed, goal missed'],
  ['a goal below what may be at most', 1.1, { atMost: 1.2, goal: 1 }, 'reached, goal missed'],
  ['no target', 9, undefined, '–'],
])('a target is reached or missed: %s', (_, value, target, verdict) => {
  expect(judge(value, target)).toBe(verdict)
})

it('a ratio is the median of the ratios of its rounds', () => {
  const samples = new Map([
    ['start.token/many', [30, 80, 45]],
    ['start.token/default', [30, 40, 50]],
  ])
  const [of, over] = ['start.token/many', 'start.token/default'] as const
  // The ratio of the medians would be 1.125.
  expect(compare(samples, [{ of, over, meaning: '', target: { atMost: 1.1 } }])).toEqual([
    expect.objectContaining({ median: 1, min: 0.9, max: 2, verdict: 'reached' }),
  ])
})

it('a measure without another to compare with is judged itself', () => {
  const comparison = { of: 'crawl.peak/many', meaning: '', target: { atMost: 250 } }
  const [compared] = compare(new Map([['crawl.peak/many', [249]]]), [comparison])
  expect(compared).toMatchObject({ median: 249, verdict: 'reached' })
})

it('what was not measured is not compared', () => {
  expect(compare(new Map([['start.token/many', [1]]]), comparisons)).toEqual([])
})

it('every comparison is one of figures that exist', () => {
  const ids = new Set(figures.map(({ id }) => id))
  const named = comparisons.flatMap(({ of, over }) => (over === undefined ? [of] : [of, over]))
  expect(named.filter((name) => !ids.has(name.split('/')[0] ?? ''))).toEqual([])
})

it('every candidate that is compared has a name in words', () => {
  const ids = comparisons.flatMap(({ of, over = of }) => [of, over])
  const names = ids.map((id) => id.split('/')[1] ?? '')
  expect(names.filter((name) => nameCandidate(name, '9 people') === name)).toEqual([])
})

it('a measure has the meaning of its figure', () => {
  expect(toMeasures(new Map([['start.token/many', [3, 1, 2]]]))).toMatchObject([
    { unit: 'ms', meaning: expect.stringContaining('first answer'), median: 2, rounds: [3, 1, 2] },
  ])
  expect(() => toMeasures(new Map([['start.tokens/many', [1]]]))).toThrow('no figure')
})

it('a rate is doubted where the load generator had no time left', () => {
  const samples = new Map([
    ['load.generator-10/canned', [96]],
    ['load.generator-10/many-warm', [20]],
    ['tenant.generator-10/log-off', [86]],
  ])
  expect(toGeneratorNotes(toMeasures(samples))).toEqual([
    expect.stringContaining('load.rate-10/canned: the load generator was busy for 96 %'),
    expect.stringContaining('tenant.rate-10/log-off: the load generator was busy for 86 %'),
  ])
})
