import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type IdSpace, makeIdentifiers } from '../../mock/world/identifiers.js'

const anySource = fc.record({
  seed: fc.integer(),
  space: fc.constantFrom<IdSpace>('staff', 'leavers'),
  index: fc.oneof(fc.nat(1_000_000), fc.integer({ min: 0, max: 99_999_999 })),
})

const other: { readonly [Space in IdSpace]: IdSpace } = { staff: 'leavers', leavers: 'staff' }

it('makes ids of the shapes that live ones have', () => {
  fc.assert(
    fc.property(anySource, ({ seed, space, index }) => {
      const identifiers = makeIdentifiers(seed, space)
      expect(identifiers.userIdOf(index)).toMatch(/^\d{16,18}$/)
      expect(identifiers.mobileOf(index)).toMatch(/^1[3-9]\d{9}$/)
      expect(identifiers.unionIdOf(index)).toMatch(/^[A-Za-z0-9]{22,24}iEiE$/)
    }),
  )
})

it('reads user ids and mobile numbers backwards, those of the own space only', () => {
  fc.assert(
    fc.property(anySource, ({ seed, space, index }) => {
      const own = makeIdentifiers(seed, space)
      const foreign = makeIdentifiers(seed, other[space])
      expect(own.readUserId(own.userIdOf(index))).toBe(index)
      expect(own.readMobile(own.mobileOf(index))).toBe(index)
      expect(foreign.readUserId(own.userIdOf(index))).toBeUndefined()
      expect(foreign.readMobile(own.mobileOf(index))).toBeUndefined()
    }),
  )
})

it.each([
  ['plain', /^\d{16}$/],
  ['one-digit', /^[1-9]\d{16}$/],
  ['two-digits', /^[1-3]\d{17}$/],
  ['leading-zero', /^0[1-9]\d{16}$/],
] as const)('makes %s user ids when asked to, and reads them backwards', (shape, pattern) => {
  const { userIdOf, readUserId } = makeIdentifiers(1, 'staff')
  for (let index = 0; index < 100; index += 1) {
    const userId = userIdOf(index, shape)
    expect(userId).toMatch(pattern)
    expect(readUserId(userId)).toBe(index)
  }
})

it.each([
  ['user ids', 'userIdOf'],
  ['mobile numbers', 'mobileOf'],
  ['union ids', 'unionIdOf'],
] as const)('never makes equal %s for two people of one seed', (_, ask) => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const staff = makeIdentifiers(seed, 'staff')
      const leavers = makeIdentifiers(seed, 'leavers')
      const ids = Array.from({ length: 500 }, (_row, index) => [
        staff[ask](index),
        leavers[ask](index),
      ]).flat()
      expect(new Set(ids).size).toBe(1_000)
    }),
    { numRuns: 20 },
  )
})

it('gives another seed other ids', () => {
  const [first, second] = [makeIdentifiers(1, 'staff'), makeIdentifiers(2, 'staff')]
  expect(first.userIdOf(0)).not.toBe(second.userIdOf(0))
  expect(first.mobileOf(0)).not.toBe(second.mobileOf(0))
  expect(first.unionIdOf(0)).not.toBe(second.unionIdOf(0))
})

it('takes 16, 17 and 18 characters, and sometimes a leading zero', () => {
  const { userIdOf } = makeIdentifiers(1, 'staff')
  const ids = Array.from({ length: 200 }, (_, index) => userIdOf(index))
  expect(new Set(ids.map((id) => id.length))).toEqual(new Set([16, 17, 18]))
  expect(ids.filter((id) => id.startsWith('0')).length).toBeGreaterThan(5)
})

it('spreads the ids of neighbours over all numbers there are', () => {
  const { userIdOf, mobileOf } = makeIdentifiers(1, 'staff')
  for (const text of [(at: number) => userIdOf(at).slice(-16), (at: number) => mobileOf(at)]) {
    const texts = Array.from({ length: 1_000 }, (_, at) => text(at))
    for (let place = 3; place < (texts[0]?.length ?? 0); place += 1) {
      const digits = texts.map((each) => Number(each[place]))
      expect(new Set(digits).size).toBe(10)
    }
  }
})

const { readUserId, readMobile } = makeIdentifiers(1, 'staff')

it.each([['manager4713'], ['260317'], ['']])('reads no index from %j', (userId) => {
  expect(readUserId(userId)).toBeUndefined()
})

it.each([['12000000000'], ['90000417'], ['']])('reads no index from the number %j', (mobile) => {
  expect(readMobile(mobile)).toBeUndefined()
})
