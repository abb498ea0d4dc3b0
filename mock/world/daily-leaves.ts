import { startOfShanghaiDay, toShanghaiDay } from '../../src/protocol/time.js'
import { hourMs, secondMs } from './calendar.js'
import { makeDice } from './dice.js'
import type { Leave, LeaverSource } from './leavers.js'
import { findFirst } from './search.js'

/**
 * The leaves of those who are not written by hand: a quota for every working day, so that all up
 * to any moment are counted without being made. Numbers run from 0 on the day of founding.
 */
export interface DailyLeaves {
  /** How many left before a moment, in Unix milliseconds. */
  countBefore(ms: number): number
  at(number: number): Leave
}

/** Of a hundred people, a month: between a half and two leave a company of that kind. */
const monthlyShare = 0.012
const workingDaysOfMonth = 21.75
const workBeginsMs = 9 * hourMs
const workMs = 10 * hourMs

/** The indexes of leaves of slots are smaller. */
const firstIndex = 1_000_000

/** Working days before a day, counted from any fixed Monday; day 4 was one. */
function countWorkingDays(day: number): number {
  const weeks = Math.floor((day - 4) / 7)
  return weeks * 5 + Math.min(day - 4 - weeks * 7, 5)
}

export function makeDailyLeaves({
  organization,
  seed,
  epochDay,
  bulkPeople,
}: Omit<LeaverSource, 'texts'>): DailyLeaves {
  const { foundedDay, leavers: plan } = organization
  const whichDay = makeDice(seed, 'leave/day')
  const whichTime = makeDice(seed, 'leave/time')
  const whichReason = makeDice(seed, 'leave/reason')
  const daily = (bulkPeople * monthlyShare) / workingDaysOfMonth
  const before = countWorkingDays(foundedDay)

  /** How many left before a day: more on some working days than on others, never a sum that falls. */
  function countDays(day: number): number {
    const within = Math.min(Math.max(day, foundedDay), epochDay)
    const workingDays = countWorkingDays(within) - before
    if (workingDays === 0) return 0
    return Math.floor(daily * (workingDays + whichDay.draw(workingDays)))
  }

  /** Each has its own part of the working hours, so that the times follow one another. */
  function timeOf(number: number, day: number): number {
    const first = countDays(day)
    const quota = countDays(day + 1) - first
    const share = (number - first + whichTime.draw(number)) / quota
    const seconds = Math.floor((share * workMs) / secondMs)
    return startOfShanghaiDay(day) + workBeginsMs + seconds * secondMs
  }

  return {
    countBefore: (ms) => {
      const day = toShanghaiDay(ms)
      return findFirst(countDays(day), countDays(day + 1), (number) => timeOf(number, day) >= ms)
    },
    at: (number) => {
      const day = findFirst(foundedDay, epochDay, (later) => countDays(later + 1) > number)
      return {
        index: firstIndex + number,
        leftMs: timeOf(number, day),
        reason: whichReason.pick(number, plan.reasons),
      }
    },
  }
}
