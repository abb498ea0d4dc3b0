import { startOfShanghaiDay, toShanghaiDay } from '../../src/protocol/time.js'
import { dayMs, hourMs, secondMs } from './calendar.js'
import { drawInteger } from './chance.js'
import type { LeaveReason, Leaver, LeaverQuery, Page } from './directory.js'
import { makeMobile, makeUserId } from './identifiers.js'
import type { Organization } from './organization.js'
import { takePage } from './pages.js'
import type { Texts } from './texts.js'

/**
 * People who left before the epoch, as a function of the seed and the absolute day: the same
 * leave stands in the records of every later epoch. See `LeaverPlan` for the quota.
 */
export interface Leavers {
  between(query: LeaverQuery): Page<Leaver>
}

interface Leave {
  readonly index: number
  readonly leftMs: number
  readonly reason: LeaveReason
}

/** Slots after which the special ones come again. */
const slotCycle = 20
const lateSlot = 3
const midnightSlot = 4
const doubleSlot = 7

interface Source {
  readonly organization: Organization
  readonly seed: number
  /** First day of the tenant's own time; nobody left on it or later. */
  readonly epochDay: number
  readonly texts: Texts
}

function leaveTimeMs(seed: number, slot: number): number {
  // These two tell a client that takes Beijing time for UTC, or cuts off the end of a day.
  if (slot % slotCycle === lateSlot) return dayMs - secondMs
  if (slot % slotCycle === midnightSlot) return 0
  const bounds = { from: (9 * hourMs) / secondMs, to: (19 * hourMs) / secondMs }
  return drawInteger(seed, `leave-${slot}`, 'time', bounds) * secondMs
}

export function makeLeavers({ organization, seed, epochDay, texts }: Source): Leavers {
  const { foundedDay, leavers: plan } = organization

  function leavesOfSlot(slot: number): readonly Leave[] {
    const offset = drawInteger(seed, `leave-${slot}`, 'day', { from: 0, to: plan.slotDays - 1 })
    const day = slot * plan.slotDays + offset
    if (day < foundedDay || day >= epochDay) return []
    const leave = {
      leftMs: startOfShanghaiDay(day) + leaveTimeMs(seed, slot),
      reason: plan.reasons[slot % plan.reasons.length] ?? plan.reasons[0],
    }
    const first = { ...leave, index: slot * 2 }
    return slot % slotCycle === doubleSlot ? [first, { ...leave, index: slot * 2 + 1 }] : [first]
  }

  function toLeaver({ index, leftMs, reason }: Leave): Leaver {
    const source = { seed, space: 'leavers', index } as const
    return {
      userId: makeUserId(source),
      name: texts.nameOf(`leaver-${index}`).name,
      stateCode: '86',
      mobile: makeMobile(source),
      leftMs,
      reason,
    }
  }

  function between({ fromMs, toMs, offset, limit }: LeaverQuery): Page<Leaver> {
    const firstDay = Math.max(toShanghaiDay(fromMs), foundedDay)
    const lastDay = Math.min(toShanghaiDay(toMs), epochDay - 1)
    const lastSlot = Math.floor(lastDay / plan.slotDays)
    const leaves: Leave[] = []
    // Slots follow one another in time, and so do the leaves in them.
    for (let slot = Math.floor(firstDay / plan.slotDays); slot <= lastSlot; slot += 1) {
      leaves.push(...leavesOfSlot(slot))
    }
    const inside = leaves.filter(({ leftMs }) => leftMs >= fromMs && leftMs <= toMs)
    return takePage(inside, { offset, limit }, toLeaver)
  }

  return { between }
}
