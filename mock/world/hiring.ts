import { isWeekend, toDay } from './calendar.js'
import { makeDice } from './dice.js'
import type { Cohort, Roster } from './roster.js'

/**
 * When people were hired, in days of the Shanghai calendar. All hang on fixed dates, never on a
 * clock; all are working days.
 */
export interface Hiring {
  dayOf(index: number): number
  /** That of who has a rank in a cohort with ranks; never earlier than that of the rank before. */
  dayOfRank(cohort: Cohort, rank: number): number
}

/** Nothing in a generated record is later than this day. */
export const lastRecordDay = toDay(2025, 12, 31)
export const firstHireDay = toDay(2015, 1, 5)
const lastLeaderHireDay = toDay(2019, 12, 31)
const lastHireDay = toDay(2025, 6, 30)
/** An account that nobody activated yet belongs to somebody who came lately. */
const lateHires = { from: lastHireDay, to: lastRecordDay - 60 }
/** The last site opened by then; they open less and less often. */
const lastOpeningDay = toDay(2022, 12, 31)

function skipWeekend(day: number): number {
  return isWeekend(day) ? skipWeekend(day + 1) : day
}

/** The square root leans towards the recent years: the company grew. */
function spread({ from, to }: { readonly from: number; readonly to: number }, share: number) {
  return skipWeekend(from + Math.floor(Math.sqrt(share) * (to - from)))
}

export function makeHiring(roster: Roster, seed: number): Hiring {
  const drawn = makeDice(seed, 'person/hired-day')
  const ranked = makeDice(seed, 'cohort/hired')
  const opening = makeDice(seed, 'cohort/opened')

  function drawDay(index: number): number {
    const share = drawn.draw(index)
    if (!roster.isActive(index)) return spread(lateHires, share)
    const { department, place } = roster.placeOf(index)
    const to = place < (department.leaders ?? 1) ? lastLeaderHireDay : lastHireDay
    return spread({ from: firstHireDay, to }, share)
  }

  /** Each rank has its own part of the years, so that the days follow one another as the ranks do. */
  function dayOfRank({ number, active, people }: Cohort, rank: number): number {
    const place = rank + ranked.draw(number, rank)
    if (rank >= active) return spread(lateHires, (place - active) / (people - active))
    const years = (lastOpeningDay - firstHireDay) * opening.draw(number) ** 2
    return spread({ from: firstHireDay + Math.floor(years), to: lastHireDay }, place / active)
  }

  return {
    dayOf: (index) => {
      const cohort = roster.cohorts.of(index)
      return cohort.rankOf ? dayOfRank(cohort, cohort.rankOf(index)) : drawDay(index)
    },
    dayOfRank,
  }
}
