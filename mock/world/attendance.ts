import { isWeekend } from './calendar.js'
import { makeDice } from './dice.js'
import { makePermutation } from './permutation.js'
import type { Cohort } from './roster.js'
import type { Seniority } from './seniority.js'

/**
 * Who signed in on a day. How many of a cohort did not is settled before who they are, so whole
 * organisations are counted by sums over cohorts, and no one is asked who is not listed.
 */
export interface Attendance {
  count(cohort: Cohort, day: number): AttendanceCount
  /** Of one cohort and day; `undefined` for who had not joined by then. */
  ask(cohort: Cohort, day: number): (index: number) => boolean | undefined
}

export interface AttendanceCount {
  readonly present: number
  readonly absent: number
}

/** Share of the activated people who do not sign in on a day, and on a day off. */
const absentShare = 0.12
const weekendShare = 0.55

const absentShareOn = (day: number): number => (isWeekend(day) ? weekendShare : absentShare)

/** No two days are alike, nor two sites on a day: up to a fifth more of the absent, or fewer. */
const about = (chance: number): number => 0.8 + 0.4 * chance

/** A day of one cohort: its first active people by rank had joined, and of these some are absent. */
interface CohortDay {
  readonly joined: number
  readonly absent: number
  readonly inactive: number
}

export function makeAttendance(seniority: Seniority, seed: number): Attendance {
  const luck = makeDice(seed, 'cohort/absent')
  const days = makeDice(seed, 'cohort/absent-that-day')
  const sites = makeDice(seed, 'cohort/absent-there')
  const keys = makeDice(seed, 'cohort/absent-key')

  function countDay(cohort: Cohort, day: number): CohortDay {
    const { active, inactive } = seniority.countJoined(cohort, day)
    const share = absentShareOn(day) * about(days.draw(day)) * about(sites.draw(cohort.number, day))
    // Chance rounds, so that small cohorts are not all alike.
    const absent = Math.floor(active * share + luck.draw(cohort.number, day))
    return { joined: active, absent: Math.min(absent, active), inactive }
  }

  return {
    count: (cohort, day) => {
      const { joined, absent, inactive } = countDay(cohort, day)
      return { present: joined - absent, absent: absent + inactive }
    },
    ask: (cohort, day) => {
      const { joined, absent } = countDay(cohort, day)
      const key = keys.integer(cohort.number, { from: 0, to: 0xffff_ffff }, day)
      const permute = makePermutation(Math.max(joined, 1), key)
      return (index) => {
        const rank = seniority.rankOf(cohort, index)
        if (rank === undefined) return seniority.hasJoined(index, day) ? false : undefined
        return rank < joined ? permute(rank) >= absent : undefined
      }
    },
  }
}

/** Whether an active person signed in on a day whom no quota knows: who came or was activated later. */
export function makeLoneAttendance(seed: number): (index: number, day: number) => boolean {
  const luck = makeDice(seed, 'person/absent')
  return (index, day) => luck.draw(index, day) >= absentShareOn(day)
}
