import type { Directory, Leaver } from '../directory.js'
import { findFirst } from '../search.js'
import { takeSpliced } from '../spliced-page.js'
import type { History } from './history.js'

/** Leavers of effects among those who were generated; these come first at the same moment. */
export interface LeaversNow {
  add(leaver: Leaver): void
  readonly between: Directory['leaversBetween']
}

export function makeLeaversNow(generated: Directory, history: History): LeaversNow {
  /** By time, then as they left. */
  const leavers: Leaver[] = []
  const countBefore = (ms: number): number =>
    findFirst(0, leavers.length, (at) => (leavers[at]?.leftMs ?? Infinity) >= ms)

  return {
    add: (leaver) => {
      const place = countBefore(leaver.leftMs + 1)
      leavers.splice(place, 0, leaver)
      history.note(() => leavers.splice(place, 1))
    },
    between: (query) => {
      const { fromMs, toMs } = query
      const first = countBefore(fromMs)
      const extraCount = Math.max(0, countBefore(toMs + 1) - first)
      if (extraCount === 0) return generated.leaversBetween(query)
      const get = (extra: number): Leaver => leavers[first + extra] as Leaver
      const count = (lastMs: number): number =>
        generated.leaversBetween({ fromMs, toMs: lastMs, offset: 0, limit: 1 }).total
      const list = {
        length: count(toMs),
        rowsOf: (offset: number, limit: number) =>
          generated.leaversBetween({ fromMs, toMs, offset, limit }).rows,
        holes: [],
        extraCount,
        rowsBefore: (extra: number) => count(get(extra).leftMs),
        extraRow: get,
      }
      return takeSpliced(list, query)
    },
  }
}
