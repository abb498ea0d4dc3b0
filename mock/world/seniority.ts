import { toShanghaiDay } from '../../src/protocol/time.js'
import { lastRecordDay, type Hiring } from './hiring.js'
import type { Records } from './records.js'
import type { Cohort, Roster } from './roster.js'
import { findFirst } from './search.js'

/**
 * Who was there by when: the people of a cohort who had joined by a day are the first ones by
 * rank, so they can be counted without being made. Those without an active account rank apart.
 */
export interface Seniority {
  countJoined(cohort: Cohort, day: number): JoinedCount
  hasJoined(index: number, day: number): boolean
  /** Rank by joining among the active people of the cohort, from 0; `undefined` for the others. */
  rankOf(cohort: Cohort, index: number): number | undefined
}

export interface JoinedCount {
  readonly active: number
  readonly inactive: number
}

/** How many of so many days that never go back are not after a day. */
function countUpTo(length: number, dayAt: (place: number) => number, day: number): number {
  return findFirst(0, length, (place) => dayAt(place) > day)
}

/** A cohort without ranks is small: its people are sorted once. */
function sortCohort({ start, people }: Cohort, roster: Roster, records: Records) {
  const rows = Array.from({ length: people }, (_, place) => ({
    index: start + place,
    day: toShanghaiDay(records.joinedMsOf(start + place)),
  })).toSorted((left, right) => left.day - right.day || left.index - right.index)
  const active = rows.filter(({ index }) => roster.isActive(index))
  const inactive = rows.filter(({ index }) => !roster.isActive(index))
  const ranks = new Map(active.map(({ index }, rank) => [index, rank]))
  return { active, inactive, ranks }
}

export function makeSeniority(roster: Roster, records: Records, hiring: Hiring): Seniority {
  let sorted: ReturnType<typeof sortCohort> | undefined
  const sort = (cohort: Cohort) => (sorted ??= sortCohort(cohort, roster, records))

  return {
    countJoined: (cohort, day) => {
      const { active, people } = cohort
      if (day >= lastRecordDay) return { active, inactive: people - active }
      if (cohort.rankOf) {
        const dayAt = (rank: number): number => hiring.dayOfRank(cohort, rank)
        return {
          active: countUpTo(active, dayAt, day),
          inactive: countUpTo(people - active, (place) => dayAt(active + place), day),
        }
      }
      const table = sort(cohort)
      const count = (rows: readonly { readonly day: number }[]): number =>
        countUpTo(rows.length, (at) => rows[at]?.day ?? Infinity, day)
      return { active: count(table.active), inactive: count(table.inactive) }
    },
    hasJoined: (index, day) =>
      day >= lastRecordDay || toShanghaiDay(records.joinedMsOf(index)) <= day,
    rankOf: (cohort, index) => {
      if (cohort.rankOf === undefined) return sort(cohort).ranks.get(index)
      const rank = cohort.rankOf(index)
      return rank < cohort.active ? rank : undefined
    },
  }
}
