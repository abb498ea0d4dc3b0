import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  makeMobile,
  makeUnionId,
  makeUserId,
  readMobile,
  readUserId,
} from '../../mock/world/identifiers.js'

const anySource = fc.record({
  seed: fc.integer(),
  space: fc.constantFrom('staff' as const, 'leavers' as const),
  index: fc.integer({ min: 0, max: 99_999_999 }),
})

it('makes ids of the shapes that live ones have', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      expect(makeUserId(source)).toMatch(/^\d{16,18}$/)
      expect(makeMobile(source)).toMatch(/^1[3-9]\d{9}$/)
      expect(makeUnionId(source)).toMatch(/^[A-Za-z0-9]{22,24}iEiE$/)
    }),
  )
})

it('reads user ids and mobile numbers backwards', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { seed, space, index } = source
      expect(readUserId(seed, makeUserId(source))).toEqual({ space, index })
      expect(readMobile(seed, makeMobile(source))).toEqual({ space, index })
    }),
  )
})

it.each([
  ['user ids', makeUserId],
  ['mobile numbers', makeMobile],
  ['union ids', makeUnionId],
])('never makes equal %s for two people of one seed', (_, make) => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const ids = Array.from({ length: 500 }, (_row, index) => [
        make({ seed, space: 'staff', index }),
        make({ seed, space: 'leavers', index }),
      ]).flat()
      expect(new Set(ids).size).toBe(1_000)
    }),
    { numRuns: 20 },
  )
})

it('gives another seed other ids', () => {
  const first = { seed: 1, space: 'staff', index: 0 } as const
  const second = { ...first, seed: 2 }
  expect(makeUserId(first)).not.toBe(makeUserId(second))
  expect(makeMobile(first)).not.toBe(makeMobile(second))
  expect(makeUnionId(first)).not.toBe(makeUnionId(second))
})

it('takes 16, 17 and 18 characters, and sometimes a leading zero', () => {
  const ids = Array.from({ length: 200 }, (_, index) =>
    makeUserId({ seed: 1, space: 'staff', index }),
  )
  expect(new Set(ids.map((id) => id.length))).toEqual(new Set([16, 17, 18]))
  expect(ids.filter((id) => id.startsWith('0')).length).toBeGreaterThan(5)
})

it.each([['manager4713'], ['260317'], ['']])('reads no index from %j', (userId) => {
  expect(readUserId(1, userId)).toBeUndefined()
})

it.each([['12000000000'], ['90000417'], ['']])('reads no index from the number %j', (mobile) => {
  expect(readMobile(1, mobile)).toBeUndefined()
})
