import { expect, it } from 'vitest'
import { measureInProcess } from '../../bench/parts/in-process.js'
import { toMeasures } from '../../bench/results.js'

it('what is measured in process belongs to a figure, and each round counts but the first', async () => {
  const samples = new Map<string, number[]>()
  await measureInProcess({
    rounds: 1,
    isQuick: true,
    peopleCount: 0,
    record: (id, value) => void samples.set(id, [...(samples.get(id) ?? []), value]),
    note: () => {},
    progress: () => {},
  })
  expect(toMeasures(samples).map(({ id, rounds }) => [id, rounds.length])).toEqual([
    ['process.import/default', 2],
    ['process.create/default', 2],
    ['tenant.new/new-seed', 2],
    ['tenant.new/known-seed', 2],
    ['tenant.reset/untouched', 2],
    ['tenant.reset/changed', 2],
    ['tenant.reset/changed-own', 2],
    ['tenant.idle/known-seed', 2],
    ['tenant.idle/new-seed', 2],
  ])
})
