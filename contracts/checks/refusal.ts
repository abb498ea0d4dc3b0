import type { Refused } from '../answer.js'
import { findRulesOf, writeCode } from '../refusal.js'
import { sourceOfPage, sourceOfRule } from '../source.js'
import { makeFinding, type Check } from './check.js'
import { findFormFault } from './form.js'
import { isOtherWords, standingOf } from './known-codes.js'

/** A refusal is one that the operation or its back end is known to give, with the status it has. */
export const checkRefusal: Check = (observation) => {
  const { answer } = observation
  const made = observation.case
  const { operation } = made
  if (answer.kind !== 'refusal' || findFormFault(made, answer) !== undefined) return []
  const standing = standingOf(made, answer)
  if (standing === 'unknown' || isOtherWords(made, standing)) {
    const isUnknown = standing === 'unknown'
    const who = isUnknown ? 'nobody documents' : 'the page does not have'
    return [
      makeFinding(observation, {
        rule: 'documented-refusals-only',
        severity: isUnknown ? 'error' : 'drift',
        pointer: codePointer(answer, operation.dialect),
        message: `${who} a refusal with ${writeCode(answer)}`,
        expected: 'a code of the page or of its back end',
        got: writeCode(answer),
        source: sourceOfPage(operation, 'error-codes'),
      }),
    ]
  }
  const [rule, ...others] = findRulesOf(operation, answer)
  // A status below 400 is reported by the check of the status.
  if (rule === undefined || operation.dialect !== 'api' || answer.status < 400) return []
  const statuses = [rule, ...others].map(({ status = 200 }) => status)
  if (statuses.includes(answer.status)) return []
  const expected = [...new Set(statuses)].join(' or ')
  return [
    makeFinding(observation, {
      rule: 'status-of-the-refusal',
      message: `${writeCode(answer)} came with HTTP ${answer.status}, not ${expected}`,
      expected: `HTTP ${expected}`,
      got: `HTTP ${answer.status}`,
      source: sourceOfRule(operation, rule),
    }),
  ]
}

function codePointer({ subCode }: Refused, dialect: string): string {
  if (dialect === 'api') return '/code'
  return subCode === undefined ? '/errcode' : '/sub_code'
}
