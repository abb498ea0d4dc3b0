import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { startOfShanghaiDay, toShanghaiDay } from '../../src/protocol/time.js'
import { isWeekend, toDay } from '../../mock/world/calendar.js'

it.each([
  ['the last second of a Beijing day', '2026-03-01T23:59:59+08:00', [2026, 3, 1]],
  ['midnight in Beijing', '2026-03-02T00:00:00+08:00', [2026, 3, 2]],
  ['a leap day', '2024-02-29T12:00:00+08:00', [2024, 2, 29]],
  ['the first day of 1970', '1970-01-01T00:00:00+08:00', [1970, 1, 1]],
  ['New Year in UTC, hours into the day in Beijing', '2026-01-01T00:00:00Z', [2026, 1, 1]],
] as const)('knows the day of %s', (_, text, [year, month, day]) => {
  expect(toShanghaiDay(Date.parse(text))).toBe(toDay(year, month, day))
})

it('counts days as the platform does, over four centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 100_000 }), (day) => {
      const date = new Date(day * 86_400_000)
      expect(toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day)
      expect(isWeekend(day)).toBe([0, 6].includes(date.getUTCDay()))
    }),
  )
})

it('begins every day at its first instant', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 100_000 }), (day) => {
      expect(toShanghaiDay(startOfShanghaiDay(day))).toBe(day)
      expect(toShanghaiDay(startOfShanghaiDay(day) - 1)).toBe(day - 1)
    }),
  )
})
