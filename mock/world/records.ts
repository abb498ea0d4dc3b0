import { startOfShanghaiDay } from '../../src/protocol/time.js'
import { hourMs } from './calendar.js'
import { makeDice } from './dice.js'
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
  /** When the person joined a department that the person really is in; so for the next one. */
  enteredMsOf(index: number, departmentId: number): number
  orderOf(index: number, departmentId: number): Order
  recordOf(index: number): RecordNumbers
}

/** The numbers of one record together: cheaper than to ask for each. */
export interface RecordNumbers {
  readonly hiredDay: number
  readonly joinedMs: number
  readonly modifiedMs: number
  /** The primary department first. */
  readonly memberships: readonly Membership[]
}

/** The two halves of an order number, nine digits each, since a double cannot hold it whole. */
export interface Order {
  readonly high: number
  readonly low: number
}

const workBeginsMs = 9 * hourMs
const workEndsMs = 18 * hourMs - 1

/** Live numbers have 18 digits, about 1.76e17 to 1.8e17: beyond 2^53 in any case. */
const leaderOrders = { from: 179_000_000, to: 179_999_999 }
const usualOrders = { from: 176_000_000, to: 178_999_999 }
const halfOrder = 1_000_000_000n

export function toOrder(order: bigint): Order {
  return { high: Number(order / halfOrder), low: Number(order % halfOrder) }
}

const toBigInt = ({ high, low }: Order): bigint => BigInt(high) * halfOrder + BigInt(low)

const lastEntryMs = startOfShanghaiDay(lastRecordDay - 30)
const lastChangeMs = startOfShanghaiDay(lastRecordDay)

function makeOrders(roster: Roster, seed: number): Records['orderOf'] {
  const highs = makeDice(seed, 'person/order-high')
  const lows = makeDice(seed, 'person/order-low')
  return (index, departmentId) => {
    const written = roster.findRow(index)?.order
    if (written !== undefined) return toOrder(written)
    const bounds = roster.leads(index, departmentId) ? leaderOrders : usualOrders
    return {
      high: highs.integer(index, bounds, departmentId),
      low: lows.integer(index, { from: 0, to: 999_999_999 }, departmentId),
    }
  }
}

export function makeRecords(roster: Roster, seed: number): Records {
  const hiredDayOf = makeHiring(roster, seed).dayOf
  const joinedTimes = makeDice(seed, 'person/joined-time')
  const entries = makeDice(seed, 'person/entered')
  const changes = makeDice(seed, 'person/modified')
  const orderOf = makeOrders(roster, seed)

  function joinedMsOf(index: number, hiredDay = hiredDayOf(index)): number {
    const workingMs = joinedTimes.integer(index, { from: workBeginsMs, to: workEndsMs })
    return roster.findRow(index)?.set?.joinedMs ?? startOfShanghaiDay(hiredDay) + workingMs
  }

  /** When a guest came into a department, after joining the organisation. */
  function visitedMsOf(index: number, departmentId: number, joinedMs: number): number {
    return joinedMs + Math.floor(entries.draw(index, departmentId) * (lastEntryMs - joinedMs))
  }

  function enteredMsOf(index: number, departmentId: number): number {
    const joinedMs = joinedMsOf(index)
    const isHome = roster.placeOf(index).department.id === departmentId
    return isHome ? joinedMs : visitedMsOf(index, departmentId, joinedMs)
  }

  /** After the last entry, for which the primary department is the first one. */
  function modifiedMsOf(index: number, joinedMs = joinedMsOf(index)): number {
    const written = roster.findRow(index)?.set?.modifiedMs
    if (written !== undefined) return written
    const settledMs = roster
      .departmentIdsOf(index)
      .slice(1)
      .reduce((lastMs, id) => Math.max(lastMs, visitedMsOf(index, id, joinedMs)), joinedMs)
    return settledMs + Math.floor(changes.draw(index) * (lastChangeMs - settledMs))
  }

  function recordOf(index: number): RecordNumbers {
    const hiredDay = hiredDayOf(index)
    const joinedMs = joinedMsOf(index, hiredDay)
    const memberships = roster.departmentIdsOf(index).map((departmentId, at) => ({
      departmentId,
      order: toBigInt(orderOf(index, departmentId)),
      leader: roster.leads(index, departmentId),
      joinedMs: at === 0 ? joinedMs : visitedMsOf(index, departmentId, joinedMs),
    }))
    const modifiedMs = modifiedMsOf(index, joinedMs)
    return { hiredDay, joinedMs, modifiedMs, memberships }
  }

  return { hiredDayOf, joinedMsOf, modifiedMsOf, enteredMsOf, orderOf, recordOf }
}
