import type { Answer, Refused } from '../answer.js'
import type { Case } from '../cases/case.js'
import type { Expectation } from '../cases/expectation.js'
import type { Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { findRulesOf, isRefusedBy, writeCode } from '../refusal.js'
import { sourceOfPage, sourceOfRule } from '../source.js'
import { makeFinding, type Check } from './check.js'
import { isKnownRefusal } from './refusal.js'

/** The answer is the one that the case expects. Refusals that nobody documents are told elsewhere. */
export const checkExpectation: Check = (observation) => {
  const { answer } = observation
  const { expectation } = observation.case
  if (answer.kind === 'success' && expectation.kind === 'refusal') {
    return [report(observation, expectation, 'a success')]
  }
  if (answer.kind !== 'refusal' || expectation.kind === 'either') return []
  if (!isKnownRefusal(observation.case, answer) || isMet(expectation, answer)) return []
  return [report(observation, expectation, nameRefusal(observation.case, answer))]
}

type Definite = Exclude<Expectation, { readonly kind: 'either' }>

function isMet(expectation: Definite, answer: Answer & Refused): boolean {
  if (expectation.kind === 'success') return false
  return [expectation.rule, ...expectation.others].some((rule) => isRefusedBy(answer, rule))
}

/** What we only concluded is noted, never held against a target. */
function report(observation: Observation, expectation: Definite, came: string): Finding {
  const { operation, rule, pointer } = observation.case
  const isRefusal = expectation.kind === 'refusal'
  const expected = isRefusal
    ? `a refusal with ${writeCode(expectation.rule)} (${expectation.rule.id})`
    : 'a success'
  return makeFinding(observation, {
    rule,
    severity: expectation.basis === 'inferred' ? 'note' : 'error',
    pointer,
    message: `expected ${expected}, got ${came}`,
    source: isRefusal
      ? sourceOfRule(operation, expectation.rule)
      : sourceOfPage(operation, 'request-body'),
  })
}

function nameRefusal({ operation }: Case, answer: Refused): string {
  const names = findRulesOf(operation, answer).map(({ id }) => id)
  return `a refusal with ${writeCode(answer)}${names.length === 0 ? '' : ` (${names.join(', ')})`}`
}
