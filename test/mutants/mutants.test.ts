import { describe, expect, it } from 'vitest'
import { behaviourMutants } from './behaviour.js'
import { isSampled, makeMutants } from './catalogue.js'
import { crawl } from './crawl/crawl.js'
import { all } from './ids.js'
import { makeHonest, runMutant } from './honest.js'
import { families, matchesRule, type Mutant } from './mutant.js'
import { judgeMutant } from './score/judge.js'
import { isKilled, shareOf, writeOddities, writeSurvivors, writeTable } from './score/table.js'

const honest = await crawl(makeHonest().fetch)
const mutants = makeMutants(honest)

describe('the catalogue', () => {
  it('has ids in kebab case, each once', () => {
    const ids = mutants.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names what is wrong, whom it concerns, and who should see it', () => {
    const poor = mutants.filter(
      ({ sentence, operations, expected, openWorld }) =>
        !/^[a-z].*[^.]$/.test(sentence) ||
        operations.length === 0 ||
        new Set(operations).size < operations.length ||
        expected.length === 0 ||
        (openWorld !== 'observable' && openWorld.hidden === ''),
    )
    expect(poor.map(({ id }) => id)).toEqual([])
  })

  it('tells each behaviour in a sentence of its own', () => {
    const sentences = behaviourMutants.map(
      ({ sentence, operations }) => `${sentence} ${operations.join()}`,
    )
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('has every family, and behaviours of every operation', () => {
    expect(new Set(behaviourMutants.map(({ family }) => family))).toEqual(new Set(families))
    const touched = new Set(behaviourMutants.flatMap(({ operations }) => operations))
    expect(all.filter((id) => !touched.has(id))).toEqual([])
    expect(behaviourMutants.length).toBeGreaterThanOrEqual(130)
  })

  it('has mechanical ones of every operation', () => {
    const mechanical = mutants.filter(({ kind }) => kind === 'mechanical')
    const touched = new Set(mechanical.flatMap(({ operations }) => operations))
    expect(all.filter((id) => !touched.has(id))).toEqual([])
    expect(mechanical.filter(isSampled).length).toBeGreaterThanOrEqual(150)
  })
})

describe('a crawl', () => {
  it('sees no difference where nothing is wrong', async () => {
    expect(await honest.isAlive({ operations: all, spoil: (fetch) => fetch })).toBe(false)
  })

  it.each(families)('sees a difference in every thought-up mutant of %s', async (family) => {
    const those = behaviourMutants.filter((mutant) => mutant.family === family)
    expect(await findDead(those)).toEqual([])
  })

  it('sees a difference in mechanical mutants, of which it tries each tenth', async () => {
    const mechanical = mutants.filter(({ kind }) => kind === 'mechanical')
    expect(await findDead(mechanical.filter((_, index) => index % 10 === 0))).toEqual([])
  })
})

async function findDead(some: readonly Mutant[]): Promise<readonly string[]> {
  const dead: string[] = []
  for (const mutant of some) if (!(await honest.isAlive(mutant))) dead.push(mutant.id)
  return dead
}

describe('a score', () => {
  const sure = [
    'departments-as-texts',
    'no-request-id',
    'text-plain',
    'size-is-clamped',
    'token-in-header-accepted',
    'http-200-for-new-refusals',
    'contact-1-0-listempleaverecords-records-item-leavereason-removed-every',
  ]

  it.each(sure)('counts %s as killed, by what should see it', async (id) => {
    for (const profile of ['mock', 'live'] as const) {
      const verdict = await judgeMutant(find(id), profile)
      expect(verdict).toMatchObject({ id, profile, isExpected: true })
      expect(verdict.killedBy).not.toEqual([])
    }
  })

  it('counts drift in profile mock only', async () => {
    const mutant = find('gender-in-rows')
    expect((await judgeMutant(mutant, 'mock', true)).killedBy).toEqual(['documented-fields-only'])
    expect((await judgeMutant(mutant, 'live', true)).killedBy).toEqual([])
  })

  it('finds nothing to kill in an honest server', async () => {
    const whole: Mutant = { ...find('count-is-zero'), spoil: (fetch) => fetch }
    for (const profile of ['mock', 'live'] as const) {
      expect(await judgeMutant(whole, profile, true)).toMatchObject({ killedBy: [] })
      expect((await runMutant(whole, profile, whole.operations)).clean).toBe(true)
    }
  })

  it('leaves hidden mutants out of profile live, and tells of kills that are odd', () => {
    const open = find('departments-as-texts')
    const hidden = find('gender-in-rows')
    const judged = [
      toJudged(open, 'live', ['body-as-documented']),
      toJudged(hidden, 'live', []),
      toJudged(open, 'mock', ['paging/walk-ends'], false),
      toJudged(hidden, 'mock', []),
    ]
    expect(shareOf(judged, { profile: 'live', kinds: ['behaviour'] })).toEqual({
      killed: 1,
      all: 1,
    })
    expect(shareOf(judged, { profile: 'mock', kinds: ['behaviour'] })).toEqual({
      killed: 1,
      all: 2,
    })
    expect(judged.map(isKilled)).toEqual([true, false, true, false])
    expect(writeSurvivors(judged)).toEqual([expect.stringContaining('mock  extra-fields')])
    expect(writeOddities(judged)).toEqual([expect.stringContaining('paging/walk-ends, not')])
    expect(writeTable(judged)).toContain('mock behaviour: 1/2 50.0 %, 98 % to be reached')
  })
})

function toJudged(
  mutant: Mutant,
  profile: 'mock' | 'live',
  killedBy: readonly string[],
  isExpected = true,
) {
  return { mutant, verdict: { id: mutant.id, profile, killedBy, isExpected, milliseconds: 1 } }
}

function find(id: string): Mutant {
  const found = mutants.find((mutant) => mutant.id === id)
  if (found === undefined) throw new Error(`no mutant "${id}"`)
  return found
}

it.each([
  ['paging/*', 'paging/walk-ends', true],
  ['paging/walk-ends', 'paging/walk-ends', true],
  ['paging/*', 'lists/listid-agrees', false],
  ['refuses-*', 'refuses-empty-token', true],
])('takes %s for a name of %s: %s', (pattern, rule, expected) => {
  expect(matchesRule(pattern, rule)).toBe(expected)
})
