import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeBudget, search } from '../../../contracts/explore/search.js'

interface Run {
  readonly found: readonly number[]
  readonly asked: number
}

/** Looks for numbers that are too large; the defect is named by how large. */
async function lookFor(
  draws: number,
  isWrong: (value: number) => boolean,
  budget = makeBudget(draws),
): Promise<Run> {
  let asked = 0
  const found = await search(fc, {
    draw: fc.integer({ min: 0, max: 1_000_000 }),
    seed: 1,
    budget,
    judge: async (value) => {
      asked += 1
      return isWrong(value) ? [value] : []
    },
    keyOf: (value) => (value >= 500_000 ? 'huge' : 'large'),
  })
  return { found, asked }
}

it('gives the smallest that shows the defect', async () => {
  expect((await lookFor(50, (value) => value >= 321)).found).toHaveLength(1)
  expect((await lookFor(50, (value) => value >= 500_000)).found).toEqual([500_000])
})

it('does not shrink one defect into another', async () => {
  const { found } = await lookFor(50, (value) => value >= 600_000 || value === 0)
  expect(found).toEqual([600_000])
})

it('asks as often as the budget says', async () => {
  expect(await lookFor(40, () => false)).toEqual({ found: [], asked: expect.any(Number) })
  expect((await lookFor(40, () => false)).asked).toBeLessThanOrEqual(40)
  expect((await lookFor(40, (value) => value % 7 === 3)).asked).toBeLessThanOrEqual(140)
})

function isDefect(value: number): boolean {
  return value >= 321
}

it('shrinks as often as the budget says', async () => {
  const { asked } = await lookFor(40, isDefect, { draws: 40, shrinks: 3 })
  expect(asked).toBeLessThanOrEqual(43)
  expect((await lookFor(40, isDefect)).asked).toBeGreaterThan(asked)
})

it('passes on what the judge throws, and asks no more', async () => {
  let asked = 0
  const stop = new Error('the budget is spent')
  const searching = lookFor(40, () => {
    asked += 1
    throw stop
  })
  await expect(searching).rejects.toBe(stop)
  expect(asked).toBe(1)
})
