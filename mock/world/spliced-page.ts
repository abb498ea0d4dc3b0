import type { Page } from './directory.js'
import { findFirst } from './search.js'

/** A long list that is asked for in pages, with a few rows left out and a few put in. */
export interface Spliced<Row> {
  /** The length of the long list. */
  readonly length: number
  /** Rows of the long list. */
  rowsOf(offset: number, limit: number): readonly Row[]
  /** Places in the long list whose rows are left out, ascending. */
  readonly holes: readonly number[]
  /** How many rows are put in, in an order of their own. */
  readonly extraCount: number
  /** How many rows of the long list come before an extra one; never fewer than before the last. */
  rowsBefore(extra: number): number
  extraRow(extra: number): Row
}

/** Rows that are left over at these places, when the places are counted without holes. */
function keptRows<Row>(list: Spliced<Row>, from: number, count: number): readonly Row[] {
  if (count === 0) return []
  const toPlace = (kept: number): number =>
    list.holes.reduce((place, hole) => (hole <= place ? place + 1 : place), kept)
  const start = toPlace(from)
  const end = toPlace(from + count - 1) + 1
  const holes = new Set(list.holes.filter((hole) => hole >= start && hole < end))
  return list.rowsOf(start, end - start).filter((_, at) => !holes.has(start + at))
}

/** One page; costs what it returns, and the holes. */
export function takeSpliced<Row>(
  list: Spliced<Row>,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Page<Row> {
  const { holes, extraCount } = list
  const total = list.length - holes.length + extraCount
  const end = Math.min(offset + limit, total)
  if (offset >= end) return { rows: [], total }
  const placeOf = (extra: number): number => {
    const before = list.rowsBefore(extra)
    return before - findFirst(0, holes.length, (at) => (holes[at] ?? Infinity) >= before) + extra
  }
  const first = findFirst(0, extraCount, (extra) => placeOf(extra) >= offset)
  const last = findFirst(first, extraCount, (extra) => placeOf(extra) >= end)
  const kept = keptRows(list, offset - first, end - offset - (last - first))
  const rows: Row[] = []
  let next = 0
  for (let extra = first; extra < last; extra += 1) {
    const upTo = placeOf(extra) - offset - (extra - first)
    rows.push(...kept.slice(next, upTo), list.extraRow(extra))
    next = upTo
  }
  return { rows: [...rows, ...kept.slice(next)], total }
}
