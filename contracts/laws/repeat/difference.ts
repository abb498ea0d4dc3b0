import type { JsonValue } from '../../../src/protocol/json.js'
import { findRowId } from '../row.js'

/** Where two values differ first. */
export interface Difference {
  /** Array indexes are `*`. */
  readonly pointer: string
  /**
   * - `rows`: other rows, or the same in another order.
   * - `text`: another text, such as an address that is signed for a time.
   * - `value`: anything else.
   */
  readonly kind: 'rows' | 'text' | 'value'
}

/** Whether the order of rows counts: pages need one, other lists may have none. */
type Order = 'kept' | 'free'

export function findDifference(
  a: JsonValue | undefined,
  b: JsonValue | undefined,
  order: Order,
  pointer = '',
): Difference | undefined {
  if (a === undefined || b === undefined) return a === b ? undefined : { pointer, kind: 'value' }
  if (isArray(a) && isArray(b)) return compareArrays(a, b, order, pointer)
  if (isObject(a) && isObject(b)) return compareObjects(a, b, order, pointer)
  if (a === b) return undefined
  return { pointer, kind: typeof a === 'string' && typeof b === 'string' ? 'text' : 'value' }
}

function compareArrays(
  a: readonly JsonValue[],
  b: readonly JsonValue[],
  order: Order,
  pointer: string,
): Difference | undefined {
  const [left, right] = [sortRows(a, order), sortRows(b, order)]
  const areSame =
    left.length === right.length &&
    left.every((row, index) => findRowId(row) === findRowId(right[index] ?? null))
  if (!areSame) return { pointer, kind: 'rows' }
  return findFirst(
    left.map((row, index) => [row, right[index]]),
    order,
    () => `${pointer}/*`,
  )
}

function compareObjects(
  a: { readonly [name: string]: JsonValue },
  b: { readonly [name: string]: JsonValue },
  order: Order,
  pointer: string,
): Difference | undefined {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted()
  return findFirst(
    names.map((name) => [a[name], b[name]]),
    order,
    (index) => `${pointer}/${names[index] ?? ''}`,
  )
}

/** What matters more goes first: rows before values, and these before texts. */
function findFirst(
  pairs: readonly (readonly [JsonValue | undefined, JsonValue | undefined])[],
  order: Order,
  nameOf: (index: number) => string,
): Difference | undefined {
  const found = pairs.flatMap(
    ([left, right], index) => findDifference(left, right, order, nameOf(index)) ?? [],
  )
  return (
    found.find(({ kind }) => kind === 'rows') ??
    found.find(({ kind }) => kind === 'value') ??
    found[0]
  )
}

function sortRows(rows: readonly JsonValue[], order: Order): readonly JsonValue[] {
  if (order === 'kept' || rows.some((row) => findRowId(row) === undefined)) return rows
  return rows.toSorted((a, b) => ((findRowId(a) ?? '') < (findRowId(b) ?? '') ? -1 : 1))
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function isObject(value: JsonValue): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
