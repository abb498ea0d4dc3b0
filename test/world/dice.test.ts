import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeDice } from '../../mock/world/dice.js'

const dice = makeDice(1, 'person/share')

it('draws the same number for the same question, whatever was asked before', () => {
  const first = makeDice(7, 'person/sex').draw(12)
  const other = makeDice(7, 'person/sex')
  for (let at = 0; at < 100; at += 1) other.draw(at)
  expect(other.draw(12)).toBe(first)
})

it('tells seeds, fields, entities and details apart', () => {
  const answers = [
    dice.draw(3),
    dice.draw(4),
    dice.draw(3, 1),
    dice.draw(3, 2),
    makeDice(2, 'person/share').draw(3),
    makeDice(1, 'person/other').draw(3),
  ]
  expect(new Set(answers).size).toBe(answers.length)
})

it('stays inside [0, 1) for any whole numbers', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer(), (seed, entity, detail) => {
      const share = makeDice(seed, 'field').draw(entity, detail)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThan(1)
    }),
  )
})

it.each([
  ['entities one after the other', (at: number) => dice.draw(at)],
  ['entities far apart', (at: number) => dice.draw(at * 65_536)],
  ['details of one entity', (at: number) => dice.draw(5, at)],
])('spreads %s over the whole interval', (_, draw) => {
  const counts = Array.from({ length: 10 }, () => 0)
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = Math.floor(draw(at) * 10)
    counts[tenth] = (counts[tenth] ?? 0) + 1
  }
  expect(Math.min(...counts)).toBeGreaterThan(850)
  expect(Math.max(...counts)).toBeLessThan(1_150)
})

it('keeps two fields of one entity independent', () => {
  const other = makeDice(1, 'person/other')
  let both = 0
  for (let at = 0; at < 10_000; at += 1) if (dice.draw(at) < 0.5 && other.draw(at) < 0.5) both += 1
  expect(both).toBeGreaterThan(2_350)
  expect(both).toBeLessThan(2_650)
})

it('reaches both bounds of integers, and every item of a list', () => {
  const eyes = Array.from({ length: 200 }, (_, at) => dice.integer(at, { from: 1, to: 6 }))
  expect(new Set(eyes)).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  const items = Array.from({ length: 100 }, (_, at) => dice.pick(at, ['a', 'b']))
  expect(new Set(items)).toEqual(new Set(['a', 'b']))
})
