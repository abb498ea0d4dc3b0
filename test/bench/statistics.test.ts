import { expect, it } from 'vitest'
import { rotate, toRatios, toSpread } from '../../bench/statistics.js'

it.each([
  ['one round is all of it', [7], { median: 7, min: 7, max: 7 }],
  ['the middle of an odd number', [9, 1, 5], { median: 5, min: 1, max: 9 }],
  [
    'half-way between the middle two of an even number',
    [4, 10, 1, 2],
    { median: 3, min: 1, max: 10 },
  ],
  ['numbers are sorted as numbers', [10, 9, 100], { median: 10, min: 9, max: 100 }],
])('%s', (_, values, spread) => {
  expect(toSpread(values)).toEqual(spread)
})

it('there is no middle of nothing', () => {
  expect(() => toSpread([])).toThrow('no values')
})

it('ratios compare what was measured in the same round', () => {
  // The machine was half as fast in the second round; the ratio is the same.
  expect(toRatios([20, 40, 30], [10, 20, 10])).toEqual([2, 2, 3])
})

it('rounds that only one of two was measured in cannot be compared', () => {
  expect(() => toRatios([1, 2], [1])).toThrow('rounds of one are missing')
})

it('each comes first in its turn, and the order stays', () => {
  const orders = [0, 1, 2, 3].map((round) => rotate(['a', 'b', 'c'], round).join(''))
  expect(orders).toEqual(['abc', 'bca', 'cab', 'abc'])
})
