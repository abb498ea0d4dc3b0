import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { hourMs, isWeekend } from '../../mock/world/calendar.js'
import { makeDailyLeaves } from '../../mock/world/daily-leaves.js'
import { company } from '../../mock/world/organizations/company.js'
import { makeSlotLeaves } from '../../mock/world/slot-leaves.js'
import { toShanghaiDay } from '../../src/protocol/time.js'
import { dayMs, epochDay, epochMs } from './support.js'

const open = (bulkPeople: number, seed = 1, epoch = epochDay) =>
  makeDailyLeaves({ organization: company, seed, epochDay: epoch, bulkPeople })

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
const anyPeople = fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 999_483 }))
const anySeed = fc.integer()
const anyShare = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** Some of those who follow one another anywhere in the years. */
const anyRow = fc.tuple(anyPeople, anySeed, anyShare).map(([people, seed, share]) => {
  const leaves = open(people, seed)
  const total = leaves.countBefore(epochMs)
  const first = Math.floor(share * total)
  const numbers = range(Math.min(200, total - first)).map((at) => first + at)
  return { leaves, numbers, rows: numbers.map(leaves.at) }
})

it('lets people leave in working hours of working days, one after the other', () => {
  fc.assert(
    fc.property(anyRow, ({ rows }) => {
      const times = rows.map(({ leftMs }) => leftMs)
      expect(times).toEqual(times.toSorted((left, right) => left - right))
      for (const ms of times) {
        expect(isWeekend(toShanghaiDay(ms))).toBe(false)
        const inDayMs = (ms + 8 * hourMs) % dayMs
        expect(inDayMs).toBeGreaterThanOrEqual(9 * hourMs)
        expect(inDayMs).toBeLessThan(19 * hourMs)
      }
    }),
  )
})

it('counts before a moment those whose time is earlier', () => {
  fc.assert(
    fc.property(anyRow, ({ leaves, numbers, rows }) => {
      for (const [at, { leftMs }] of rows.entries()) {
        expect(leaves.countBefore(leftMs)).toBeLessThanOrEqual(numbers[at] ?? 0)
        expect(leaves.countBefore(leftMs + 1)).toBeGreaterThan(numbers[at] ?? 0)
        const same = rows.filter((row) => row.leftMs === leftMs).length
        expect(leaves.countBefore(leftMs + 1) - leaves.countBefore(leftMs)).toBeGreaterThanOrEqual(
          same,
        )
      }
    }),
    { numRuns: 30 },
  )
})

it('loses up to twice the quota on a working day, and the quota on average', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const leaves = open(people)
      const days = range(60)
        .map((back) => epochDay - 1 - back)
        .filter((day) => !isWeekend(day))
      const counts = days.map((day) => {
        const startMs = epochMs - (epochDay - day) * dayMs
        return leaves.countBefore(startMs + dayMs) - leaves.countBefore(startMs)
      })
      const quota = (people * 0.012) / 21.75
      const total = counts.reduce((sum, count) => sum + count, 0)
      expect(Math.max(...counts)).toBeLessThanOrEqual(Math.ceil(quota * 2))
      expect(Math.abs(total - quota * counts.length)).toBeLessThanOrEqual(quota + 1)
      if (quota > 20) expect(new Set(counts).size).toBeGreaterThan(10)
    }),
  )
})

it('spreads the leaves of a day over its hours, otherwise on each day', () => {
  const leaves = open(100_000)
  const total = leaves.countBefore(epochMs)
  const rows = range(500).map((back) => leaves.at(total - 1 - back).leftMs)
  expect(new Set(rows.map((ms) => new Date(ms).getUTCHours())).size).toBe(10)
  expect(new Set(rows.map((ms) => ms % dayMs)).size).toBeGreaterThan(450)
})

it('gives every reason its share, "leave" the largest', () => {
  const leaves = open(100_000)
  const reasons = range(5_000).map((number) => leaves.at(number).reason)
  const countOf = (reason: string): number => reasons.filter((each) => each === reason).length
  for (const other of ['oapi', 'cancel', 'unknown', 'delete']) {
    expect(countOf(other)).toBeGreaterThan(100)
    expect(countOf('leave')).toBeGreaterThan(countOf(other) * 2)
  }
})

it('numbers leavers apart from those of slots, for the next hundred years too', () => {
  const lastDay = epochDay + 36_525
  const slots = makeSlotLeaves({ organization: company, seed: 1 }).between(0, lastDay)
  const most = Math.max(...slots.map(({ index }) => index))
  expect(open(1).at(0).index).toBeGreaterThan(most)
})

it('knows in a later epoch those who had left by the earlier one', () => {
  fc.assert(
    fc.property(anyPeople, anySeed, fc.nat(900), (people, seed, days) => {
      const [before, after] = [open(people, seed), open(people, seed, epochDay + days)]
      expect(after.countBefore(epochMs)).toBe(before.countBefore(epochMs))
      expect(after.countBefore(epochMs + days * dayMs)).toBeGreaterThanOrEqual(
        before.countBefore(epochMs),
      )
    }),
  )
})

it.each([2014, 1970])(
  'knows of nobody who left when the epoch is in %d, before the founding',
  (year) => {
    const epoch = toShanghaiDay(Date.UTC(year, 5, 1))
    const leaves = open(50_000, 1, epoch)
    const counts = [0, Date.UTC(year, 4, 1), epochMs].map(leaves.countBefore)
    expect(new Set(counts).size).toBe(1)
  },
)
