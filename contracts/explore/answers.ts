import type { Operation } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'
import type { Ground } from '../cases/case.js'
import { makeHappyParameters } from '../cases/happy.js'
import { keyOf, type Finding } from '../finding.js'
import type { Law, LawGround } from '../laws/law.js'
import { drawRequest } from './draw-request.js'
import { listFaults, toCase } from './oracle.js'
import { mixSeed } from './seed.js'
import { makeBudget, search, shrinksOf, type Budget } from './search.js'

const id = 'explore/answers-as-documented'

/** More than these are not looked for: one defect can have many faces. */
const maximumDefects = 3

/** The smallest request that shows a defect is what is told of it. */
export const answersAsDocumented: Law = {
  id,
  sentence: 'Any request is answered as the pages say, whatever its parameters have in common.',
  basis: 'documented',
  source: { at: 'page#request-body' },
  live: 'error',
  explores: true,
  isAbout: ({ authentication, parameters }) => authentication === 'token' && parameters.length > 0,
  calls: ({ explored }) => explored + shrinksOf(explored),
  async judge(ground, operation) {
    const found: Finding[] = []
    const budget = makeBudget(ground.limits.explored)
    for (let round = 0; round < maximumDefects; round++) {
      const findings = await searchOnce(ground, operation, { round, found, budget })
      if (findings.length === 0) break
      found.push(...findings)
    }
    const comparisons = ground.limits.explored - budget.draws
    return { kind: 'judged', comparisons, breaches: [], found }
  },
}

interface Round {
  readonly round: number
  readonly found: readonly Finding[]
  readonly budget: Budget
}

async function searchOnce(
  { probe, survey, now, bindings }: LawGround,
  operation: Operation,
  { round, found, budget }: Round,
): Promise<readonly Finding[]> {
  const fc = await import('fast-check')
  const happy = makeHappyParameters(operation, bindings)
  const ground: Ground = { operation, bindings, happy, codes: 'alike', leads: false }
  const known = new Set(found.map(keyOf))
  return search(fc, {
    draw: drawRequest({ fc, operation, happy, survey, bindings, now }),
    seed: mixSeed(probe.seed, operation.id, round),
    budget,
    async judge(drawn) {
      const faults = listFaults(operation, drawn).map((fault) => {
        return keyOf({ operation: operation.id as OperationId, ...fault })
      })
      // Beside another fault, one that is known to be overlooked would be found once again.
      const isKnown = faults.some((key) => known.has(key) || probe.knows(key))
      if (isKnown && faults.length > 1) return []
      const { findings } = await probe.ask(toCase(id, ground, drawn))
      return findings.filter((finding) => !known.has(keyOf(finding)))
    },
    keyOf: keyOfKind,
  })
}

/** A request with several faults may shrink to one with a single fault, which has another rule. */
function keyOfKind(finding: Finding): string {
  return finding.pointer.startsWith('request#') ? 'request' : keyOf(finding)
}
