import { startOfShanghaiDay } from '../../src/protocol/time.js'
import { hourMs } from './calendar.js'
import { draw, drawInteger } from './chance.js'
import type { Membership } from './directory.js'
import { lastRecordDay, makeHiring } from './hiring.js'
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

const workBeginsMs = 9 * hourMs
const workEndsMs = 18 * hourMs - 1

/** Live numbers have 18 digits, about 1.76e17 to 1.8e17: beyond 2^53 in any case. */
const leaderOrders = { from: 179_000_000, to: 179_999_999 }
const usualOrders = { from: 176_000_000, to: 178_999_999 }

export const toEntity = (index: number): string => `person-${index}`

export function makeRecords(roster: Roster, seed: number): Records {
  const hiring = makeHiring(roster, seed)
  const workingMs = (index: number, field: string): number =>
    drawInteger(seed, toEntity(index), field, { from: workBeginsMs, to: workEndsMs })

  function joinedMsOf(index: number): number {
    const written = roster.findRow(index)?.set?.joinedMs
    return written ?? startOfShanghaiDay(hiring.dayOf(index)) + workingMs(index, 'joined-time')
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

  return { hiredDayOf: hiring.dayOf, joinedMsOf, modifiedMsOf, enteredMsOf, orderOf, membershipOf }
}
