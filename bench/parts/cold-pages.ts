import type { Run } from '../run-context.js'
import type { Scouted } from './scout.js'

/** Bodies of requests, no two of them for the same page. */
export interface ColdPages {
  readonly measured: readonly string[]
  readonly warmUp: readonly string[]
}

const wanted = new Map([
  [10, { measured: 10_000, warmUp: 25_000 }],
  [100, { measured: 1500, warmUp: 2000 }],
])
const fewest = 100

/**
 * Full pages that follow one another, department by department in the order of the walk, as a
 * crawler asks for them; those to warm up with are the last. There are as many of these as there can
 * be: the code goes on being compiled for some 20,000 pages.
 */
export function pickColdPages(
  departments: Scouted['departments'],
  rowCount: number,
  run: Run,
): ColdPages | undefined {
  const pages = departments.flatMap(({ id, peopleCount }) =>
    Array.from({ length: Math.floor(peopleCount / rowCount) }, (_, page) =>
      toListBody(id, page * rowCount, rowCount),
    ),
  )
  const counts = wanted.get(rowCount) ?? { measured: 0, warmUp: 0 }
  const share = run.isQuick ? 0.2 : 1
  const warmUpCount = Math.floor(Math.min(counts.warmUp * share, pages.length / 2))
  const measuredCount = Math.floor(Math.min(counts.measured * share, pages.length - warmUpCount))
  if (measuredCount >= fewest && warmUpCount >= 10) {
    return { measured: pages.slice(0, measuredCount), warmUp: pages.slice(-warmUpCount) }
  }
  run.note(
    `Nothing cold is measured of ${rowCount} rows: there are only ${pages.length} full pages.`,
  )
  return undefined
}

export function toListBody(departmentId: number, cursor: number, size: number): string {
  return JSON.stringify({ dept_id: departmentId, cursor, size })
}
