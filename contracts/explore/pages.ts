import type { Operation, Paging } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import type { Ground } from '../cases/case.js'
import { makeHappyParameters } from '../cases/happy.js'
import { keyOf, type Finding } from '../finding.js'
import type { Breach, Law, LawGround } from '../laws/law.js'
import { Unread } from '../reading/unread.js'
import type { Walk } from '../reading/walk.js'
import { answersAsDocumented } from './answers.js'
import { hoped } from './choice.js'
import { compareWalks } from './compare-walks.js'
import { drawQuestion, type Drawn } from './draw-request.js'
import { toCase } from './oracle.js'
import { makeBudget, search, shrinksOf } from './search.js'
import { mixSeed } from './seed.js'

const id = 'explore/pages-are-the-whole'

const defaultMaximum = 100

export const pagesAreTheWhole: Law = {
  id,
  sentence: 'Pages of any size, of any list that can be asked for, are together the whole of it.',
  basis: 'documented',
  source: { at: 'page#request-body' },
  live: 'error',
  explores: true,
  restsOn: ['paging/walk-ends', 'paging/no-row-twice', 'paging/no-row-lost'],
  isAbout: ({ paging }) => paging !== undefined,
  calls: ({ explored, pages }) => (walksOf(explored) + shrinksOf(walksOf(explored))) * (pages + 1),
  async judge(ground, operation) {
    const fc = await import('fast-check')
    const { bindings, survey, now, probe } = ground
    const happy = makeHappyParameters(operation, bindings)
    const asked: Ground = { operation, bindings, happy, codes: 'alike', leads: false }
    let comparisons = 0
    const defects = await search(fc, {
      draw: fc.record({
        choices: drawQuestion({ fc, operation, happy, survey, bindings, now }),
        size: fc.noBias(fc.integer({ min: 1, max: maximumOf(operation) })),
      }),
      seed: mixSeed(probe.seed, operation.id, id),
      budget: makeBudget(walksOf(ground.limits.explored)),
      async judge(question) {
        const defect = await walkAndCompare(ground, asked, question)
        if (defect !== 'unread') comparisons += 1
        return defect === 'unread' || defect === undefined ? [] : [defect]
      },
      keyOf: ({ finding, breach }) => (finding ? keyOf(finding) : (breach?.pointer ?? '')),
    })
    return {
      kind: 'judged',
      comparisons,
      breaches: defects.flatMap(({ breach = [] }) => breach),
      found: defects.flatMap(({ finding = [] }) => finding),
    }
  },
}

/** A walk is many requests. */
function walksOf(explored: number): number {
  return Math.ceil(explored / 4)
}

function maximumOf({ paging, parameters }: Operation): number {
  const size = parameters.find(({ name }) => name === paging?.size)
  return size?.schema.maximum ?? defaultMaximum
}

/** Either of the two. */
interface Defect {
  readonly breach?: Breach
  readonly finding?: Finding
}

interface Question extends Pick<Drawn, 'choices'> {
  readonly size: number
}

/** `unread` where a page did not come, which has been found before. */
async function walkAndCompare(
  { read, probe }: LawGround,
  ground: Ground,
  { choices, size }: Question,
): Promise<Defect | 'unread' | undefined> {
  const { operation } = ground
  const paging = operation.paging as Paging
  const sized = { ...choices, [paging.size]: hoped(size, 'sure') }
  const drawn = { choices: sized, encoding: 'typed', token: 'valid' } as const
  const made = { ...toCase(answersAsDocumented.id, ground, drawn), law: id }
  const { observation, findings } = await probe.ask(made)
  const [finding] = findings
  if (finding !== undefined) return { finding }
  if (observation.answer.kind !== 'success') return 'unread'
  const walk = (rows: number): Promise<Walk> =>
    read.walk(operation.id as OperationId, { ...made.parameters, [paging.size]: rows })
  try {
    const breach = compareWalks(await walk(maximumOf(operation)), await walk(size), size)
    return breach && { breach }
  } catch (error) {
    if (error instanceof Unread) return 'unread'
    throw error
  }
}
