import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { draw, drawInteger, pick } from '../../mock/world/chance.js'

it('draws the same number for the same question, whatever was asked before', () => {
  const first = draw(7, 'person-1', 'sex')
  for (let at = 0; at < 100; at += 1) draw(7, `person-${at}`, 'sex')
  expect(draw(7, 'person-1', 'sex')).toBe(first)
})

it('keeps entity and field apart', () => {
  expect(draw(1, 'person-1', '2x')).not.toBe(draw(1, 'person-12', 'x'))
})

it.each([
  ['two small seeds', 1, 2],
  ['seeds that differ beyond 32 bits only', 5, 5 + 2 ** 32],
  ['a seed and its negative', 3, -3],
])('tells %s apart', (_, left, right) => {
  expect(draw(left, 'person-1', 'sex')).not.toBe(draw(right, 'person-1', 'sex'))
})

it('stays inside [0, 1) and the bounds of integers, both of which it reaches', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.string(), (seed, entity, field) => {
      const share = draw(seed, entity, field)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThan(1)
    }),
  )
  const dice = Array.from({ length: 200 }, (_, at) =>
    drawInteger(1, `throw-${at}`, 'eyes', { from: 1, to: 6 }),
  )
  expect(new Set(dice)).toEqual(new Set([1, 2, 3, 4, 5, 6]))
})

it('spreads over the whole interval', () => {
  const counts = Array.from({ length: 10 }, () => 0)
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = Math.floor(draw(1, `person-${at}`, 'share') * 10)
    counts[tenth] = (counts[tenth] ?? 0) + 1
  }
  expect(Math.min(...counts)).toBeGreaterThan(850)
  expect(Math.max(...counts)).toBeLessThan(1_150)
})

it('picks every item of a list', () => {
  const picked = Array.from({ length: 100 }, (_, at) => pick(1, `row-${at}`, 'item', ['a', 'b']))
  expect(new Set(picked)).toEqual(new Set(['a', 'b']))
})
