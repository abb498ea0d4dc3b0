import type { Variants } from './variants.js'

export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly hasMore: boolean
  /** What the next page is asked for with; 0 for nothing. */
  readonly next: number
}

interface Marked {
  readonly mark: number
}

/**
 * The page behind a cursor; 0 is the start. `undefined` for a cursor that was never given, where
 * such a one is refused.
 */
export function cutPage<Row extends Marked>(
  rows: readonly Row[],
  { cursor, size }: { readonly cursor: number; readonly size: number },
  { cursors, pages, end, strayCursor }: Variants,
): Page<Row> | undefined {
  const start = cursors === 'rows' ? cursor : findStart(rows, cursor)
  if (start === undefined || start > rows.length) {
    return strayCursor === 'refused' ? undefined : { rows: [], hasMore: false, next: 0 }
  }
  const limit = pages === 'short' ? Math.max(1, Math.floor((size * 2) / 3)) : size
  const page = rows.slice(start, start + limit)
  const last = page.at(-1)
  const follows = start + limit < rows.length
  const hasMore = last !== undefined && (follows || (end !== 'said' && page.length === limit))
  const next = cursors === 'rows' ? start + page.length : last?.mark
  return { rows: page, hasMore, next: next ?? 0 }
}

/** `undefined` when nobody has the mark. */
function findStart(rows: readonly Marked[], cursor: number): number | undefined {
  if (cursor === 0) return 0
  const index = rows.findIndex(({ mark }) => mark === cursor)
  return index === -1 ? undefined : index + 1
}
