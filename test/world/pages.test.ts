import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeIndexMemory, makeMemory } from '../../mock/world/pages.js'

const anyKeys = fc.array(fc.nat(30), { maxLength: 200 })

it('remembers what was asked, and answers as if it did not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), anyKeys, (limit, keys) => {
      const ask = makeIndexMemory(limit, (key) => ({ key }))
      for (const key of keys) {
        const answer = ask(key)
        expect(answer).toEqual({ key })
        expect(ask(key)).toBe(answer)
      }
    }),
  )
})

it('makes an answer once while half of the limit or less is asked about', () => {
  const made: number[] = []
  const ask = makeIndexMemory(20, (key) => {
    made.push(key)
    return { key }
  })
  for (let round = 0; round < 5; round += 1) for (let key = 0; key < 10; key += 1) ask(key)
  expect(made).toHaveLength(10)
})

it('holds no more answers than its limit', () => {
  const ask = makeIndexMemory(20, (key) => ({ key }))
  const first = Array.from({ length: 100 }, (_, key) => ask(key))
  const same = first.toReversed().filter((answer) => ask(answer.key) === answer)
  expect(same.length).toBeGreaterThanOrEqual(10)
  expect(same.length).toBeLessThanOrEqual(20)
})

it('keeps the answers to the questions asked last, and no more', () => {
  const made: string[] = []
  const remember = makeMemory<string>(3)
  const ask = (question: string) =>
    remember(question, () => {
      made.push(question)
      return question
    })
  for (const question of ['a', 'b', 'c', 'a', 'd', 'a', 'c']) expect(ask(question)).toBe(question)
  expect(made).toEqual(['a', 'b', 'c', 'd'])
  ask('b')
  expect(made.at(-1)).toBe('b')
  expect(made).toHaveLength(5)
})
