/** Halving, for what only ever goes up: a place is found by few questions. */

/** The first number of a range from which on something holds; the end if it holds for none. */
export function findFirst(start: number, end: number, holds: (number: number) => boolean): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Where an ascending list has its last number that is at most the given one; 0 when it has none. */
export function findLast(
  length: number,
  numberAt: (place: number) => number,
  limit: number,
): number {
  return findFirst(1, length, (place) => numberAt(place) > limit) - 1
}
