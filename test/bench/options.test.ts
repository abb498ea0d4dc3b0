import { expect, it } from 'vitest'
import { readOptions } from '../../bench/options.js'

it('a whole run writes to bench/', () => {
  expect(readOptions([])).toEqual({
    parts: ['start', 'memory', 'pages', 'throughput', 'tenants'],
    isQuick: false,
    rounds: 5,
    peopleCount: 1_000_000,
    out: 'bench',
  })
})

it.each([
  ['a quick one', ['--quick']],
  ['one of some parts', ['start', 'pages']],
])('%s writes nothing unless it is told where', (_, args) => {
  expect(readOptions(args)).not.toHaveProperty('out')
  expect(readOptions([...args, '--out', 'x'])).toHaveProperty('out', 'x')
})

it.each([
  [
    'an unknown part',
    ['memroy'],
    'no part "memroy"; there are start, memory, pages, throughput, tenants',
  ],
  ['no round', ['--rounds', '0'], '--rounds must be a whole number from 1 on'],
  ['half a person', ['--people-count', '0.5'], '--people-count must be a whole number from 0 on'],
  ['an unknown flag', ['--people'], "Unknown option '--people'"],
])('%s is refused', (_, args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
