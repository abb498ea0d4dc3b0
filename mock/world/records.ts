import { startOfShanghaiDay } from '../../src/protocol/time.js'
import { hourMs, isWeekend, toDay } from './calendar.js'
import { draw, drawInteger } from './chance.js'
import type { Membership } from './directory.js'
import type { Roster } from './roster.js'

/**
 * The numbers of a person's record: when it came, when it changed, how it is sorted. All hang on
 * fixed dates, never on a clock, so a record looks the same in any year.
 */
export interface Records {
  /** Day of the Shanghai calendar, always a working day. */
  hiredDayOf(index: number): number
  joinedMsOf(index: number): number
  modifiedMsOf(index: number): number
  /** When the person joined a department that the person really is in; so for the next two. */
  enteredMsOf(index: number, departmentId: number): number
  orderOf(index: number, departmentId: number): bigint
  membershipOf(index: number, departmentId: number): Membership
}

/** Nothing in a generated record is later than this day. */
export const lastRecordDay = toDay(2025, 12, 31)
export const firstHireDay = toDay(2015, 1, 5)
const lastLeaderHireDay = toDay(2019, 12, 31)
const lastHireDay = toDay(2025, 6, 30)

const workBeginsMs = 9 * hourMs
const workEndsMs = 18 * hourMs - 1

/** Live numbers have 18 digits, about 1.76e17 to 1.8e17: beyond 2^53 in any case. */
const leaderOrders = { from: 179_000_000, to: 179_999_999 }
const usualOrders = { from: 176_000_000, to: 178_999_999 }

export const toEntity = (index: number): string => `person-${index}`

function hireWindow(roster: Roster, index: number): { readonly from: number; readonly to: number } {
  // An account that nobody activated yet belongs to somebody who came lately.
  if (!roster.isActive(index)) return { from: lastHireDay, to: lastRecordDay - 60 }
  const { department, place } = roster.placeOf(index)
  const leads = place < (department.leaders ?? 1)
  return { from: firstHireDay, to: leads ? lastLeaderHireDay : lastHireDay }
}

function skipWeekend(day: number): number {
  return isWeekend(day) ? skipWeekend(day + 1) : day
}

export function makeRecords(roster: Roster, seed: number): Records {
  const workingMs = (index: number, field: string): number =>
    drawInteger(seed, toEntity(index), field, { from: workBeginsMs, to: workEndsMs })

  function hiredDayOf(index: number): number {
    const { from, to } = hireWindow(roster, index)
    // The square root leans towards the recent years: the company grew.
    const share = Math.sqrt(draw(seed, toEntity(index), 'hired-day'))
    return skipWeekend(from + Math.floor(share * (to - from)))
  }

  function joinedMsOf(index: number): number {
    const written = roster.findRow(index)?.set?.joinedMs
    return written ?? startOfShanghaiDay(hiredDayOf(index)) + workingMs(index, 'joined-time')
  }

  function enteredMsOf(index: number, departmentId: number): number {
    const joinedMs = joinedMsOf(index)
    if (roster.placeOf(index).department.id === departmentId) return joinedMs
    const share = draw(seed, toEntity(index), `entered-${departmentId}`)
    return joinedMs + Math.floor(share * (startOfShanghaiDay(lastRecordDay - 30) - joinedMs))
  }

  function modifiedMsOf(index: number): number {
    const written = roster.findRow(index)?.set?.modifiedMs
    if (written !== undefined) return written
    const entries = roster.departmentIdsOf(index).map((id) => enteredMsOf(index, id))
    const lastEntryMs = Math.max(...entries)
    const share = draw(seed, toEntity(index), 'modified')
    return lastEntryMs + Math.floor(share * (startOfShanghaiDay(lastRecordDay) - lastEntryMs))
  }

  function orderOf(index: number, departmentId: number): bigint {
    const written = roster.findRow(index)?.order
    if (written !== undefined) return written
    const entity = toEntity(index)
    const bounds = roster.leads(index, departmentId) ? leaderOrders : usualOrders
    const high = drawInteger(seed, entity, `order-high-${departmentId}`, bounds)
    const low = drawInteger(seed, entity, `order-low-${departmentId}`, { from: 0, to: 999_999_999 })
    return BigInt(high) * 1_000_000_000n + BigInt(low)
  }

  function membershipOf(index: number, departmentId: number): Membership {
    return {
      departmentId,
      order: orderOf(index, departmentId),
      leader: roster.leads(index, departmentId),
      joinedMs: enteredMsOf(index, departmentId),
    }
  }

  return { hiredDayOf, joinedMsOf, modifiedMsOf, enteredMsOf, orderOf, membershipOf }
}
