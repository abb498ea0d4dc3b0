import type { Refused } from '../answer.js'
import type { Case } from '../cases/case.js'
import type { ExpectedRefusal, ExpectedSuccess } from '../cases/expectation.js'
import type { Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { findRulesOf, isRefusedBy, writeCode } from '../refusal.js'
import { sourceOfDialect, sourceOfPage, sourceOfRule } from '../source.js'
import { makeFinding, type Check } from './check.js'
import { findFormFault } from './form.js'
import { isOtherWords, standingOf } from './known-codes.js'

/** The answer is the one that the case expects. Refusals that nobody documents are told elsewhere. */
export const checkExpectation: Check = (observation) => {
  const { answer } = observation
  const made = observation.case
  const { expectation, rival } = made
  if (expectation.kind === 'either') return []
  if (answer.kind === 'success') {
    const isWrong = expectation.kind === 'refusal' && rival === undefined
    return isWrong ? [report(observation, expectation, 'a success')] : []
  }
  if (answer.kind !== 'refusal' || isAsExpected(made, answer)) return []
  if (findFormFault(made, answer) !== undefined) return []
  const standing = standingOf(made, answer)
  if (standing === 'unknown' || isOtherWords(made, standing)) return []
  if (rival !== undefined && !isRefusedBy(answer, rival)) return []
  return [report(observation, expectation, nameRefusal(made, answer))]
}

type Definite = ExpectedRefusal | ExpectedSuccess

/** Whether the case wants this very refusal, or any. */
export function isAsExpected({ expectation }: Case, answer: Refused): boolean {
  if (expectation.kind !== 'refusal') return expectation.kind === 'either'
  return [expectation.rule, ...expectation.others].some((rule) => isRefusedBy(answer, rule))
}

/** What we only concluded is noted, never held against a target. */
function report(observation: Observation, expectation: Definite, got: string): Finding {
  const { rule, pointer, codeRule = rule } = observation.case
  const expected = nameExpected(expectation)
  return makeFinding(observation, {
    rule: got === 'a success' ? rule : codeRule,
    severity: expectation.basis === 'inferred' ? 'note' : 'error',
    pointer,
    message: `expected ${expected}, got ${got}`,
    expected,
    got,
    source: toSource(observation.case, expectation),
  })
}

function nameExpected(expectation: Definite): string {
  if (expectation.kind === 'success') return 'a success'
  return `a refusal with ${writeCode(expectation.rule)} (${expectation.rule.id})`
}

function toSource({ operation }: Case, expectation: Definite): Finding['source'] {
  if (expectation.kind === 'refusal') return sourceOfRule(operation, expectation.rule)
  const isSeen = expectation.basis === 'observed'
  return isSeen ? sourceOfDialect(operation) : sourceOfPage(operation, 'request-body')
}

function nameRefusal({ operation }: Case, answer: Refused): string {
  const names = findRulesOf(operation, answer).map(({ id }) => id)
  return `a refusal with ${writeCode(answer)}${names.length === 0 ? '' : ` (${names.join(', ')})`}`
}
