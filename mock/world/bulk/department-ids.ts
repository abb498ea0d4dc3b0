/**
 * Ids of bulk departments: nine digits that look like any others, and can be read backwards. All
 * ids that are written by hand lie below or above them.
 */
const lowest = 600_000_000
const bits = 28
const mask = 2 ** bits - 1
const multiplier = 0x9e3779b1
/** The inverse of the multiplier among the words of 32 bits. */
const inverse = 0x0e8b2f51
const shift = bits / 2
/** So that the first id is no round one. */
const offset = 0x2545f49

/** `number` is that of a unit among all units, from 0. */
export function makeDepartmentId(number: number): number {
  const word = Math.imul(number + offset, multiplier) & mask
  return lowest + (Math.imul(word ^ (word >>> shift), multiplier) & mask)
}

/** The number that an id carries, of departments that there may not be. */
export function readDepartmentId(id: number): number | undefined {
  const word = id - lowest
  if (!Number.isInteger(id) || word < 0 || word > mask) return undefined
  const mixed = Math.imul(word, inverse) & mask
  return (Math.imul(mixed ^ (mixed >>> shift), inverse) - offset) & mask
}
