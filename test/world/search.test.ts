import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findFirst, findLast } from '../../mock/world/search.js'

const anyAscending = fc
  .array(fc.integer({ min: -5, max: 5 }), { maxLength: 20 })
  .map((numbers) => numbers.toSorted((left, right) => left - right))
const anyLimit = fc.integer({ min: -7, max: 7 })

it('finds the first number from which on something holds, or the end', () => {
  const anyRange = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.nat(20))
  fc.assert(
    fc.property(anyRange, fc.integer({ min: -25, max: 45 }), ([start, length], bound) => {
      const end = start + length
      const found = findFirst(start, end, (number) => number >= bound)
      expect(found).toBe(Math.min(Math.max(bound, start), end))
    }),
  )
})

it('asks about few numbers, and about none outside the range', () => {
  const asked: number[] = []
  findFirst(0, 1_000_000, (number) => asked.push(number) > 0 && number >= 999_999)
  expect(asked.length).toBeLessThanOrEqual(20)
  expect(asked.every((number) => number >= 0 && number < 1_000_000)).toBe(true)
})

it('finds the last of equal numbers that are at most a limit, or the first place', () => {
  fc.assert(
    fc.property(anyAscending, anyLimit, (numbers, limit) => {
      const found = findLast(numbers.length, (place) => numbers[place] ?? Number.NaN, limit)
      expect(found).toBe(Math.max(0, numbers.filter((number) => number <= limit).length - 1))
    }),
  )
})
