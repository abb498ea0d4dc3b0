import { expect, it } from 'vitest'
import { isWeekend, toDay } from '../../mock/world/calendar.js'
import { makeGenerated } from '../../mock/world/make-directory.js'
import { company } from '../../mock/world/organizations/company.js'
import type { Cohort } from '../../mock/world/roster.js'
import { toShanghaiDay } from '../../src/protocol/time.js'
import { epochDay, epochMs } from './support.js'

const open = (seed: number) =>
  makeGenerated({ organization: company, people: 20_000, seed, epochMs })

const { roster, people, signIns } = open(1)
const { records } = people

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
const indexesOf = ({ start, people: count }: Cohort): readonly number[] =>
  range(count).map((place) => start + place)

/** Those beside the people written by hand. */
const sites = range(roster.cohorts.count - 1).map((site) => roster.cohorts.at(site + 1))
const large = sites.filter((site) => site.people > 100)
const rankOf = (site: Cohort, index: number): number => site.rankOf?.(index) ?? Number.NaN
const hiredDaysOf = (site: Cohort): readonly number[] => indexesOf(site).map(records.hiredDayOf)

it('ranks everybody of a site, each once', () => {
  for (const site of sites) {
    const ranks = indexesOf(site).map((index) => rankOf(site, index))
    expect(ranks.toSorted((left, right) => left - right)).toEqual(range(site.people))
  }
})

it('ranks by the day of hiring', () => {
  for (const site of sites) {
    const byRank = indexesOf(site).toSorted((a, b) => rankOf(site, a) - rankOf(site, b))
    const days = byRank.map(records.hiredDayOf)
    expect(days).toEqual(days.toSorted((left, right) => left - right))
  }
})

it('hires on working days, not all of a site on few of them', () => {
  for (const site of large) {
    const days = hiredDaysOf(site)
    expect(days.some(isWeekend)).toBe(false)
    expect(new Set(days).size).toBeGreaterThan(site.people / 4)
  }
})

it('opens sites over the years, the last of them by the end of 2022', () => {
  const openings = large.map((site) => Math.min(...hiredDaysOf(site)))
  expect(openings.some((day) => day < toDay(2016, 7, 1))).toBe(true)
  expect(openings.some((day) => day > toDay(2019, 1, 1))).toBe(true)
  expect(Math.max(...openings)).toBeLessThan(toDay(2023, 6, 30))
})

it('has nobody with an account not activated who came earlier than the others', () => {
  for (const site of sites) {
    for (const index of indexesOf(site).filter((each) => !roster.isActive(each))) {
      expect(records.hiredDayOf(index)).toBeGreaterThanOrEqual(toDay(2025, 6, 30))
    }
  }
})

it('is led in each department by those who came first there, the head before the deputy in the own order', () => {
  for (const site of sites) {
    for (const index of indexesOf(site)) {
      const { department, place } = roster.placeOf(index)
      expect(roster.leads(index, department.id)).toBe(place < (department.leaders ?? 1))
      const first = roster
        .memberIndexesOf(department.id)
        .filter((member) => roster.departmentIdsOf(member)[0] === department.id)
        .toSorted((a, b) => rankOf(site, a) - rankOf(site, b))
        .slice(0, department.leaders)
      expect(first.includes(index)).toBe(place < (department.leaders ?? 1))
      if (index === Math.min(...first)) expect(place).toBe(0)
    }
  }
})

it.each([100, 60, 59])('has a second leader where %d people are at home or more', (own) => {
  const rows = sites.flatMap((site) => indexesOf(site).map((index) => roster.placeOf(index)))
  const sized = rows.filter(({ department }) =>
    own < 60 ? department.own <= own : department.own >= own,
  )
  expect(sized.length).toBeGreaterThan(0)
  expect(sized.every(({ department }) => department.leaders === (own < 60 ? 1 : 2))).toBe(true)
})

it('orders the people of two sites of one size otherwise', () => {
  const orders = large.map((site) => [0, 1, 2, 3].map((place) => rankOf(site, site.start + place)))
  expect(new Set(orders.map(String)).size).toBe(large.length)
})

const workingDay = epochDay - 1
const dayOff = range(7)
  .map((back) => epochDay - back)
  .find(isWeekend)

function absentOf(site: Cohort, day: number, generated = { signIns }): readonly number[] {
  return indexesOf(site).filter(
    (index) => roster.isActive(index) && generated.signIns.didSignIn(index, day) === false,
  )
}

it.each([
  ['an eighth', workingDay, 0.12],
  ['more than half', dayOff ?? 0, 0.55],
])('misses %s of the active people of every site on a day', (_, day, share) => {
  for (const site of sites) {
    const quota = site.active * share
    const { length } = absentOf(site, day)
    // Up to a fifth more or fewer on the day, and so at the site.
    expect(length).toBeGreaterThanOrEqual(Math.floor(quota * 0.64))
    expect(length).toBeLessThanOrEqual(Math.ceil(quota * 1.44))
  }
})

it('misses more or fewer of the same site on other days, and the quota on average', () => {
  for (const site of large.slice(0, 5)) {
    const days = range(80).map((back) => epochDay - back)
    const counts = days.filter((day) => !isWeekend(day)).map((day) => absentOf(site, day).length)
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length
    expect(new Set(counts).size).toBeGreaterThan(5)
    expect(average / site.active).toBeGreaterThan(0.12 * 0.94)
    expect(average / site.active).toBeLessThan(0.12 * 1.06)
  }
})

it('misses others on other days, for another seed and at another site', () => {
  const [site] = large
  if (site === undefined) throw new Error('no large site')
  const absent = new Set(absentOf(site, workingDay))
  for (const others of [absentOf(site, workingDay - 1), absentOf(site, workingDay, open(2))]) {
    const share = others.filter((index) => absent.has(index)).length / others.length
    expect(share).toBeLessThan(0.4)
  }
})

it('misses everybody about as often, whoever came first', () => {
  const days = range(140).map((back) => epochDay - back)
  for (const site of large.slice(0, 3)) {
    const counts = new Map(indexesOf(site).map((index) => [rankOf(site, index), 0]))
    for (const index of days.flatMap((day) => absentOf(site, day))) {
      const rank = rankOf(site, index)
      counts.set(rank, (counts.get(rank) ?? 0) + 1)
    }
    const half = Math.floor(site.active / 2)
    const countOf = (from: number, to: number): number =>
      range(to - from).reduce((sum, at) => sum + (counts.get(from + at) ?? 0), 0) / (to - from)
    const ratio = countOf(0, half) / countOf(half, site.active)
    expect(ratio).toBeGreaterThan(0.9)
    expect(ratio).toBeLessThan(1.1)
    expect(Math.min(...range(site.active).map((rank) => counts.get(rank) ?? 0))).toBeGreaterThan(10)
  }
})

it('knows on any day of the last years how many had joined', () => {
  const joinedDays = range(roster.peopleCount).map((index) =>
    toShanghaiDay(records.joinedMsOf(index)),
  )
  for (let day = toDay(2024, 11, 1); day < toDay(2026, 2, 1); day += 9) {
    const totals = [true, false].map((signedIn) => signIns.list({ day, signedIn }).total)
    const joined = joinedDays.filter((joinedDay) => joinedDay <= day).length
    expect((totals[0] ?? 0) + (totals[1] ?? 0)).toBe(joined)
  }
})
