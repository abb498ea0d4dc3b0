import { mixWord } from '../chance.js'
import { makePermutation } from '../permutation.js'
import type { Site } from './plan.js'
import { getUnitTree } from './units.js'

/** Of a hundred people, so many never activated their account, and so many are guests elsewhere. */
const notActivatedShare = 0.03
const guestShare = 0.05

/** Units of that many people have a second leader. */
const unitWithDeputy = 60

export function countLeaders(own: number): number {
  if (own === 0) return 0
  return own < unitWithDeputy ? 1 : 2
}

/** Quotas of consecutive places add up to those of the whole. */
const quotaUpTo = (place: number, share: number): number => Math.floor(place * share + 0.5)

/** Of consecutive indexes, how many activated their account; in a site, its first ones by joining. */
export function countActive({ start, people }: Pick<Site, 'start' | 'people'>): number {
  return (
    people - (quotaUpTo(start + people, notActivatedShare) - quotaUpTo(start, notActivatedShare))
  )
}

/** Rank by joining, 0 for who came first, of each place of a site. */
export function makeRanks(site: Site): (place: number) => number {
  return makePermutation(site.people, mixWord(site.number))
}

/** Places from one to below another. */
export interface Range {
  readonly from: number
  readonly to: number
}

export function ownRange(site: Site, unit: number): Range {
  const tree = getUnitTree(site.kind)
  return { from: tree.startOf(unit, site.people), to: tree.startOf(unit + 1, site.people) }
}

/** Those of the unit's own people who belong to its host too: the last ones. */
export function guestRange(site: Site, unit: number): Range {
  const { from, to } = ownRange(site, unit)
  if (getUnitTree(site.kind).hostOf(unit) === undefined) return { from: to, to }
  const guests = quotaUpTo(site.start + to, guestShare) - quotaUpTo(site.start + from, guestShare)
  return { from: Math.max(from, to - guests), to }
}

export const sizeOf = ({ from, to }: Range): number => to - from

/** What is made of a unit when it is asked for, as indexes. */
export interface UnitPeople {
  /** Own people and guests, ascending. */
  readonly members: readonly number[]
  /** Own people: those who lead, then all others from the one who came first on. */
  readonly seniority: readonly number[]
  /** Own people who lead it, ascending: those who came first. */
  readonly leaders: readonly number[]
}

const ascending = (left: number, right: number): number => left - right

function indexesOf({ start }: Site, { from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, at) => start + from + at)
}

export function makeUnitPeople(site: Site, unit: number): UnitPeople {
  const rankOf = makeRanks(site)
  const own = indexesOf(site, ownRange(site, unit))
  const guests = getUnitTree(site.kind)
    .guestUnitsOf(unit)
    .flatMap((home) => indexesOf(site, guestRange(site, home)))
  const byRank = own
    .map((index) => ({ index, rank: rankOf(index - site.start) }))
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ index }) => index)
  const leaderCount = countLeaders(own.length)
  const leaders = byRank.slice(0, leaderCount).toSorted(ascending)
  return {
    members: guests.length === 0 ? own : [...own, ...guests].toSorted(ascending),
    // The head comes first in the own order too, as everywhere.
    seniority: [...leaders, ...byRank.slice(leaderCount)],
    leaders,
  }
}
