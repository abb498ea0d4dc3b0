import type { Refused } from '../answer.js'
import type { Case } from '../cases/case.js'
import { findRulesOf, isRefusedBy, writeCode } from '../refusal.js'
import { sourceOfPage, sourceOfRule } from '../source.js'
import { makeFinding, type Check } from './check.js'

/** A refusal is one that the operation or its back end is known to give, with the status it has. */
export const checkRefusal: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind !== 'refusal') return []
  const [rule, ...others] = findRulesOf(operation, answer)
  if (!isKnownRefusal(observation.case, answer)) {
    return [
      makeFinding(observation, {
        rule: 'documented-refusals-only',
        pointer: codePointer(answer, operation.dialect),
        message: `nobody documents a refusal with ${writeCode(answer)}`,
        source: sourceOfPage(operation, 'error-codes'),
      }),
    ]
  }
  // A status below 400 is reported by the check of the status.
  if (rule === undefined || operation.dialect !== 'api' || answer.status < 400) return []
  const statuses = [rule, ...others].map(({ status = 200 }) => status)
  if (statuses.includes(answer.status)) return []
  return [
    makeFinding(observation, {
      rule: 'status-of-the-refusal',
      message: `${writeCode(answer)} came with HTTP ${answer.status}, not ${statuses.join(' or ')}`,
      source: sourceOfRule(operation, rule),
    }),
  ]
}

/** Whether the operation, its dialect or the case itself has the code. */
export function isKnownRefusal({ operation, expectation }: Case, answer: Refused): boolean {
  const others = expectation.kind === 'refusal' ? expectation.others : []
  return (
    findRulesOf(operation, answer).length > 0 || others.some((rule) => isRefusedBy(answer, rule))
  )
}

function codePointer({ subCode }: Refused, dialect: string): string {
  if (dialect === 'api') return '/code'
  return subCode === undefined ? '/errcode' : '/sub_code'
}
