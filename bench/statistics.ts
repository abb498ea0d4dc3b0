/** The middle of several rounds and how far they lie apart. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** @throws {Error} where there is nothing to be the middle of */
export function toSpread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  const [min, max] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined || min === undefined || max === undefined) {
    throw new Error('no values')
  }
  return { median: (low + high) / 2, min, max }
}

/**
 * One ratio for each round: what was measured side by side is compared, whatever the machine did
 * in the rounds before.
 * @throws {Error} where the two have not been measured in the same rounds
 */
export function toRatios(values: readonly number[], bases: readonly number[]): readonly number[] {
  if (values.length !== bases.length) throw new Error('rounds of one are missing')
  return values.map((value, round) => value / (bases[round] ?? Number.NaN))
}

/** Candidates in the order of a round: each comes first in its turn. */
export function rotate<Item>(items: readonly Item[], round: number): readonly Item[] {
  const first = items.length === 0 ? 0 : round % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}
