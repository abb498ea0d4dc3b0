/** Days of the Asia/Shanghai calendar as integers, counted from 1970-01-01. */

export const secondMs = 1_000
export const hourMs = 3_600_000
export const dayMs = 86_400_000

/** Saturdays and Sundays; day 0 was a Thursday. */
export function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}

/**
 * The day number of a date of the Gregorian calendar, months from 1 to 12.
 * Years start in March here, so that the leap day is the last one of its year.
 */
export function toDay(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}
