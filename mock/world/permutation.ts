import { mixWord } from './chance.js'

/** Moves every place from 0 to below a size to another one, no two to the same. */
export type Permutation = (place: number) => number

/** An odd multiplier permutes the places of any power of two. */
const multiplierOf = (key: number, round: number): number => mixWord(key + round) | 1

/** Words of fewer bits than these have few permutations of that kind: those of one bit have one. */
const fewestBits = 8

/**
 * Keyed by a 32-bit word. It permutes the next power of two, and walks on from places outside the
 * size until it comes back in: fewer than two steps on average, or some more for a small size.
 */
export function makePermutation(size: number, key: number): Permutation {
  const bits = Math.max(fewestBits, 32 - Math.clz32(size - 1))
  const mask = 2 ** bits - 1
  const shift = Math.ceil(bits / 2)
  const [first, second, third] = [1, 2, 3].map((round) => multiplierOf(key, round)) as [
    number,
    number,
    number,
  ]

  function step(place: number): number {
    let word = Math.imul(place + first, second) & mask
    word ^= word >>> shift
    word = Math.imul(word + second, third) & mask
    word ^= word >>> shift
    word = Math.imul(word + third, first) & mask
    return word ^ (word >>> shift)
  }

  return (place) => {
    let word = step(place)
    while (word >= size) word = step(word)
    return word
  }
}
