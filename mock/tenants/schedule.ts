import type { Change } from '../changes/change.js'

/** A change that waits for its time, in Unix milliseconds. */
export interface ScheduledChange {
  readonly change: Change
  readonly atMs: number
}

/** Changes in the order in which they fall due; those of one instant as they were given. */
export interface Schedule {
  add(changes: readonly ScheduledChange[]): void
  list(): readonly ScheduledChange[]
  /** Takes out the next one that is due, if any is. */
  takeDue(nowMs: number): ScheduledChange | undefined
  clear(): void
}

export function makeSchedule(): Schedule {
  let waiting: ScheduledChange[] = []
  return {
    add(changes) {
      // A stable sort keeps the order of one instant.
      waiting = [...waiting, ...changes].toSorted((a, b) => a.atMs - b.atMs)
    },
    list: () => [...waiting],
    takeDue(nowMs) {
      const [next] = waiting
      if (next === undefined || next.atMs > nowMs) return undefined
      return waiting.shift()
    },
    clear() {
      waiting = []
    },
  }
}
