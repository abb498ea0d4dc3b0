import { expect, it } from 'vitest'
import { createSimulator, type SimulatorOptions } from '../../src/entries/index.js'

const tooFew =
  'people: company has 517 people of its own; ask for as many or more, or take the organisation tiny, which has 7'

it.each<[string, SimulatorOptions, string]>([
  ['none', { people: 0 }, 'people: expected an integer from 1 to 1000000, not 0'],
  ['half of one', { people: 600.5 }, 'people: expected an integer from 1 to 1000000, not 600.5'],
  [
    'more than can be',
    { people: 1_000_001 },
    'people: expected an integer from 1 to 1000000, not 1000001',
  ],
  ['fewer than the organisation has of its own', { people: 516 }, tooFew],
  [
    'fewer than the smaller one has',
    { organization: 'tiny', people: 6 },
    'people: tiny has 7 people of its own; ask for as many or more, or take the organisation empty, which has 0',
  ],
])('refuses as a number of people %s', (_, options, message) => {
  expect(() => createSimulator(options)).toThrow(
    expect.objectContaining({ code: 'ERR_PEOPLE', message }),
  )
})

it('fills an organisation up that has nobody of its own', () => {
  const { people } = createSimulator({ organization: 'empty', people: 6 }).organization
  expect(people).toBe(6)
})

it.each([
  ['company', 517],
  ['tiny', 7],
])('%s has %i people where as many are asked for, and where none are', (organization, people) => {
  expect(createSimulator({ organization }).organization.people).toBe(people)
  expect(createSimulator({ organization, people }).organization.people).toBe(people)
})
