import { startOfShanghaiDay } from '../../src/protocol/time.js'
import { dayMs, hourMs, secondMs } from './calendar.js'
import { makeDice } from './dice.js'
import type { Leave, LeaverSource } from './leavers.js'

/** The leaves that carry the edge cases. See `LeaverPlan` for their number. */
export interface SlotLeaves {
  /** By time, both days included. */
  between(firstDay: number, lastDay: number): readonly Leave[]
}

/** Slots after which the special ones come again. */
const slotCycle = 20
const lateSlot = 3
const midnightSlot = 4
const doubleSlot = 7

const workingSeconds = { from: (9 * hourMs) / secondMs, to: (19 * hourMs) / secondMs }

export function makeSlotLeaves({
  organization,
  seed,
}: Pick<LeaverSource, 'organization' | 'seed'>): SlotLeaves {
  const { slotDays = 0, reasons } = organization.leavers
  const whichDay = makeDice(seed, 'leave-slot/day')
  const whichTime = makeDice(seed, 'leave-slot/time')

  function timeMs(slot: number): number {
    // These two tell a client that takes Beijing time for UTC, or cuts off the end of a day.
    if (slot % slotCycle === lateSlot) return dayMs - secondMs
    if (slot % slotCycle === midnightSlot) return 0
    return whichTime.integer(slot, workingSeconds) * secondMs
  }

  function leavesOf(slot: number, firstDay: number, lastDay: number): readonly Leave[] {
    const day = slot * slotDays + whichDay.integer(slot, { from: 0, to: slotDays - 1 })
    if (day < firstDay || day > lastDay) return []
    const leave = {
      leftMs: startOfShanghaiDay(day) + timeMs(slot),
      reason: reasons[slot % reasons.length] ?? reasons[0],
    }
    const first = { ...leave, index: slot * 2 }
    return slot % slotCycle === doubleSlot ? [first, { ...leave, index: slot * 2 + 1 }] : [first]
  }

  return {
    between: (firstDay, lastDay) => {
      const leaves: Leave[] = []
      if (slotDays === 0) return leaves
      const lastSlot = Math.floor(lastDay / slotDays)
      // Slots follow one another in time, and so do the leaves in them.
      for (let slot = Math.floor(firstDay / slotDays); slot <= lastSlot; slot += 1) {
        leaves.push(...leavesOf(slot, firstDay, lastDay))
      }
      return leaves
    },
  }
}
