import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makePermutation } from '../../mock/world/permutation.js'

const anyKey = fc.integer({ min: 0, max: 0xffff_ffff })

const places = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at)

it('moves every place to another one of the same size, no two to the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), anyKey, (size, key) => {
      const moved = places(size).map(makePermutation(size, key))
      expect(moved.toSorted((left, right) => left - right)).toEqual(places(size))
    }),
  )
})

it('moves the places of another key elsewhere', () => {
  const [left, right] = [1, 2].map((key) => places(500).map(makePermutation(500, key)))
  const same = places(500).filter((place) => left?.[place] === right?.[place])
  expect(same.length).toBeLessThan(10)
})

it('puts each place first for about as many keys', () => {
  const counts = places(12).map(() => 0)
  for (let key = 0; key < 6_000; key += 1) {
    const at = makePermutation(12, key)(5)
    counts[at] = (counts[at] ?? 0) + 1
  }
  expect(Math.min(...counts)).toBeGreaterThan(350)
  expect(Math.max(...counts)).toBeLessThan(650)
})

it.each([2, 3, 4, 5])('brings %d places into each of their orders, about as often', (size) => {
  const orders = [1, 2, 3, 4, 5].slice(0, size).reduce((product, count) => product * count, 1)
  const seen = new Map<string, number>()
  for (let key = 0; key < 500 * orders; key += 1) {
    const order = places(size).map(makePermutation(size, key)).join()
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect(seen.size).toBe(orders)
  expect(Math.min(...seen.values())).toBeGreaterThan(250)
  expect(Math.max(...seen.values())).toBeLessThan(1_000)
})
