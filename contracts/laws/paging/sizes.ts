import type { Operation, Paging } from '../../../src/catalog/operation.js'
import type { Profile } from '../../profile.js'

/** Where a limit is not stated, the largest page that any operation has. */
const usualMaximum = 100

export function pagingOf({ id, paging }: Operation): Paging {
  if (paging === undefined) throw new Error(`${id} has no pages`)
  return paging
}

export function maximumSize(operation: Operation): number {
  const { size } = pagingOf(operation)
  const parameter = operation.parameters.find(({ name }) => name === size)
  return parameter?.schema.maximum ?? usualMaximum
}

/**
 * How thoroughly a list is walked: in all sizes; in one page and in two; or, in an open world, in the
 * largest pages only.
 */
export type Breadth = 'every' | 'halves' | 'few'

interface Wanted {
  readonly profile: Profile
  readonly maximum: number
  /** Rows of the list; `undefined` when it is longer than what was read. */
  readonly total: number | undefined
  readonly breadth: Breadth
}

/**
 * Page sizes to walk a list in besides the largest: 1, 2, a prime that leaves a rest, a divisor that
 * leaves none; in a closed world also those around the total.
 */
export function chooseSizes({ profile, maximum, total, breadth }: Wanted): readonly number[] {
  const isClosed = profile === 'mock'
  if (breadth === 'halves') return total === undefined || total < 3 ? [] : [Math.ceil(total / 2)]
  if (breadth === 'few' && !isClosed) return []
  const wanted =
    total === undefined ? [primeBelow(maximum / 2), 1] : sizesOf(total, breadth, isClosed)
  const mostPages = isClosed ? 20 : 14
  const possible = wanted.filter(
    (size) => size >= 1 && size < maximum && (total ?? 0) / size <= mostPages,
  )
  return [...new Set(possible)]
}

function sizesOf(total: number, breadth: Breadth, isClosed: boolean): readonly number[] {
  const half = Math.ceil(total / 2)
  if (breadth === 'few') return [half, primeBelow(half), total, total - 1]
  const divisor = divisorOf(total)
  const few = [1, 2, primeBelow(total), total % 2 === 0 && total < 8 ? 2 : divisor]
  if (!isClosed) return few
  return [...few, 3, divisor, half, primeBelow(half), total - 1, total, total + 1]
}

/** The largest below `limit`; 1 where there is none. */
function primeBelow(limit: number): number {
  for (let number = Math.ceil(limit) - 1; number > 1; number -= 1) {
    if (divisorOf(number) === 1) return number
  }
  return 1
}

/** The largest divisor but the number itself; 1 for a prime. */
function divisorOf(number: number): number {
  for (let divisor = Math.floor(number / 2); divisor > 1; divisor -= 1) {
    if (number % divisor === 0) return divisor
  }
  return 1
}
