import { knownCodes } from '../../src/generated/errors.js'
import type { Refused } from '../answer.js'
import type { Case } from '../cases/case.js'
import { findRulesOf, isRefusedBy } from '../refusal.js'

/**
 * How well a refusal is known.
 * - `documented`: the operation or its dialect has it, or the case itself.
 * - `elsewhere`: other operations of the back end have it, or the global table of codes.
 * - `unknown`: nobody has shown it.
 */
export type Standing = 'documented' | 'elsewhere' | 'unknown'

export function standingOf({ operation, expectation }: Case, answer: Refused): Standing {
  const others = expectation.kind === 'refusal' ? expectation.others : []
  const isOwn =
    findRulesOf(operation, answer).length > 0 || others.some((rule) => isRefusedBy(answer, rule))
  if (isOwn) return 'documented'
  const code = Number(answer.subCode ?? answer.code)
  const isKnown = knownCodes[operation.dialect].some((known) =>
    typeof known === 'string' ? isRefusedBy(answer, { code: known }) : known === code,
  )
  return isKnown ? 'elsewhere' : 'unknown'
}

/**
 * Whether the answer to a bad parameter is another code that the vendor knows: the pages do not
 * agree on which stands for what, so that it is told as a code and not as a wrong answer.
 */
export function isOtherWords({ expectation }: Case, standing: Standing): boolean {
  if (standing !== 'elsewhere') return false
  if (expectation.kind === 'either') return true
  return expectation.kind === 'refusal' && expectation.rule.stage === 'parameters'
}
