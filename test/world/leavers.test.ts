import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { company } from '../../mock/world/organizations/company.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { makeLeaverRecords } from '../../mock/world/leavers.js'
import { makeSlotLeaves } from '../../mock/world/slot-leaves.js'
import { makeTexts } from '../../mock/world/texts.js'
import { dayMs, epochDay, epochMs, leaversBetween, openDirectory } from './support.js'

const organizations = [['company', company] as const, ['tiny', tiny] as const]
const anySeed = fc.integer()
const anyEpoch = fc.integer({ min: 0, max: 2_000 }).map((days) => epochMs - days * dayMs)

it.each(organizations)('holds every reason in any 100 days of %s', (_, organization) => {
  fc.assert(
    fc.property(anySeed, fc.integer({ min: 100, max: 3_000 }), (seed, daysBack) => {
      const directory = openDirectory({ organization, seed })
      const fromMs = epochMs - daysBack * dayMs
      const reasons = leaversBetween(directory, fromMs, fromMs + 100 * dayMs - 1)
      expect(new Set(reasons.map(({ reason }) => reason))).toEqual(
        new Set(['oapi', 'cancel', 'leave', 'unknown', 'delete']),
      )
    }),
  )
})

it('has "leave" as the most frequent reason', () => {
  const leavers = leaversBetween(openDirectory(), epochMs - 365 * dayMs, epochMs)
  const count = (reason: string): number => leavers.filter((row) => row.reason === reason).length
  for (const other of ['oapi', 'cancel', 'unknown', 'delete']) {
    expect(count('leave')).toBeGreaterThan(count(other) * 2)
  }
})

it('loses 0.5 to 2 % of its 517 people a month', () => {
  fc.assert(
    fc.property(anySeed, fc.integer({ min: 30, max: 3_000 }), (seed, daysBack) => {
      const fromMs = epochMs - daysBack * dayMs
      const { length } = leaversBetween(openDirectory({ seed }), fromMs, fromMs + 30 * dayMs - 1)
      expect(length).toBeGreaterThanOrEqual(6)
      expect(length).toBeLessThanOrEqual(10)
    }),
  )
})

it('lets nobody leave on the day of the epoch or later', () => {
  fc.assert(
    fc.property(anySeed, anyEpoch, (seed, anyEpochMs) => {
      const leavers = leaversBetween(
        openDirectory({ seed, epochMs: anyEpochMs }),
        0,
        anyEpochMs + 1_000 * dayMs,
      )
      expect(leavers.at(-1)?.leftMs).toBeLessThan(anyEpochMs)
      expect(leavers.at(-1)?.leftMs).toBeGreaterThan(anyEpochMs - 8 * dayMs)
    }),
    { numRuns: 20 },
  )
})

it('remembers leavers back to the founding of the organisation, and none before', () => {
  const foundedMs = Date.parse('2015-01-01T00:00:00+08:00')
  const leavers = leaversBetween(openDirectory(), foundedMs - 1_000 * dayMs, epochMs)
  expect(leavers[0]?.leftMs).toBeGreaterThanOrEqual(foundedMs)
  expect(leavers[0]?.leftMs).toBeLessThan(foundedMs + 8 * dayMs)
})

it('keeps the leavers of an earlier epoch in a later one', () => {
  fc.assert(
    fc.property(anySeed, anyEpoch, (seed, anyEpochMs) => {
      const window = [anyEpochMs - 300 * dayMs, anyEpochMs - 1] as const
      const before = leaversBetween(openDirectory({ seed, epochMs: anyEpochMs }), ...window)
      const after = leaversBetween(
        openDirectory({ seed, epochMs: anyEpochMs + 77 * dayMs }),
        ...window,
      )
      expect(after).toEqual(before)
    }),
    { numRuns: 20 },
  )
})

it('sorts by leave time, in whole seconds', () => {
  const leavers = leaversBetween(openDirectory(), epochMs - 365 * dayMs, epochMs)
  const times = leavers.map(({ leftMs }) => leftMs)
  expect(times).toEqual(times.toSorted((left, right) => left - right))
  expect(times.every((timeMs) => timeMs % 1_000 === 0)).toBe(true)
})

it('takes both bounds of the window as inside', () => {
  const directory = openDirectory()
  const all = leaversBetween(directory, epochMs - 100 * dayMs, epochMs)
  for (const { userId, leftMs } of all) {
    const ids = leaversBetween(directory, leftMs, leftMs).map((row) => row.userId)
    expect(ids).toContain(userId)
    expect(leaversBetween(directory, leftMs + 1, leftMs + 999)).toEqual([])
  }
})

it('finds nobody in a window that ends before it begins, or lies ahead', () => {
  const directory = openDirectory()
  expect(leaversBetween(directory, epochMs, epochMs - 100 * dayMs)).toEqual([])
  expect(leaversBetween(directory, epochMs, epochMs + 100 * dayMs)).toEqual([])
})

it('gives pages that put together are the whole window', () => {
  const directory = openDirectory()
  const window = { fromMs: epochMs - 200 * dayMs, toMs: epochMs }
  const whole = leaversBetween(directory, window.fromMs, window.toMs)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (limit) => {
      const pages = Array.from({ length: Math.ceil(whole.length / limit) }, (_, page) =>
        directory.leaversBetween({ ...window, offset: page * limit, limit }),
      )
      expect(pages.flatMap(({ rows }) => rows)).toEqual(whole)
      expect(pages.every(({ total }) => total === whole.length)).toBe(true)
    }),
  )
})

it('loses people at other times for another seed', () => {
  const times = [1, 2].map((seed) =>
    leaversBetween(openDirectory({ seed }), epochMs - 100 * dayMs, epochMs).map(
      ({ leftMs }) => leftMs,
    ),
  )
  expect(times[0]).not.toEqual(times[1])
})

it.each([1_000, 20_000, 1_000_000])('loses 0.5 to 2 %% a month of %d people', (people) => {
  const directory = openDirectory({ people })
  const query = { offset: 0, limit: 1 }
  for (const monthsBack of [1, 2, 5, 11, 40, 100]) {
    const fromMs = epochMs - monthsBack * 30 * dayMs
    const { total } = directory.leaversBetween({ ...query, fromMs, toMs: fromMs + 30 * dayMs - 1 })
    expect(total / people).toBeGreaterThan(0.005)
    expect(total / people).toBeLessThan(0.02)
  }
})

it('holds every reason in any month of 5,000 people', () => {
  const directory = openDirectory({ people: 5_000 })
  for (const back of [40, 80, 400, 1_000]) {
    const fromMs = epochMs - back * dayMs
    const reasons = leaversBetween(directory, fromMs, fromMs + 30 * dayMs)
    expect(new Set(reasons.map(({ reason }) => reason)).size).toBe(5)
  }
})

it('gives the same leavers page by page, in the order of time, at any size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 518, max: 50_000 }), fc.nat(1_000), (people, back) => {
      const directory = openDirectory({ people })
      const window = { fromMs: epochMs - back * dayMs - 5_000_000, toMs: epochMs - back * dayMs }
      const whole = leaversBetween(directory, window.fromMs, window.toMs)
      const pages = Array.from({ length: Math.ceil(whole.length / 7) + 1 }, (_, page) =>
        directory.leaversBetween({ ...window, offset: page * 7, limit: 7 }),
      )
      expect(pages.flatMap(({ rows }) => rows)).toEqual(whole)
      const times = whole.map(({ leftMs }) => leftMs)
      expect(times).toEqual(times.toSorted((left, right) => left - right))
      expect(new Set(whole.map(({ userId }) => userId)).size).toBe(whole.length)
    }),
    { numRuns: 30 },
  )
})

it('gives those of slots before others who left at the same moment', () => {
  const directory = openDirectory({ people: 1_000_000 })
  const slots = makeSlotLeaves({ organization: company, seed: 1 })
  const toLeaver = makeLeaverRecords({ seed: 1, texts: makeTexts(1, 'leaver') })
  const firsts = slots.between(company.foundedDay, epochDay - 1).flatMap((leave) => {
    const rows = leaversBetween(directory, leave.leftMs, leave.leftMs)
    // The second leave of a slot is at the moment of the first.
    return rows.length > 1 && leave.index % 2 === 0 ? [{ leave, row: rows[0] }] : []
  })
  expect(firsts.length).toBeGreaterThan(50)
  expect(firsts.map(({ row }) => row)).toEqual(firsts.map(({ leave }) => toLeaver(leave)))
})
