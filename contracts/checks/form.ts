import { getDialect } from '../../src/catalog/catalog.js'
import type { DialectId } from '../../src/catalog/operation.js'
import type { Refused } from '../answer.js'
import type { Case } from '../cases/case.js'
import { sourceOfDialect } from '../source.js'
import { describeType, makeFinding, type Check } from './check.js'

/** What of a refusal is not in the form of its dialect. */
export interface FormFault {
  readonly pointer: string
  readonly expected: string
  readonly got: string
}

/**
 * A refusal has the form of its dialect: what the gateway of topapi refuses is wrapped into errcode
 * 88, and nothing else is.
 */
export const checkForm: Check = (observation) => {
  const { answer } = observation
  const fault = answer.kind === 'refusal' ? findFormFault(observation.case, answer) : undefined
  if (fault === undefined) return []
  return [
    makeFinding(observation, {
      ...fault,
      rule: fault.isForeign ? 'envelope-of-the-dialect' : 'wrapped-error-has-its-form',
      message: `expected ${fault.expected}, got ${fault.got}`,
      source: sourceOfDialect(observation.case.operation),
    }),
  ]
}

const wrapper = 88

/** What the gateway wraps; 40000 is a code of operations too. */
const ambiguous = '40000'

export function findFormFault(
  made: Case,
  answer: Refused,
): (FormFault & { readonly isForeign: boolean }) | undefined {
  const foreign = findForeign(made.operation.dialect, answer)
  if (foreign !== undefined) return { ...foreign, isForeign: true }
  const fault = made.operation.dialect === 'topapi' ? findWrapFault(made, answer) : undefined
  return fault && { ...fault, isForeign: false }
}

/** Members by which the errors of another back end are known. */
const foreignMembers: { readonly [Id in DialectId]: readonly string[] } = {
  plain: ['requestid', 'accessdenieddetail'],
  topapi: ['requestid', 'accessdenieddetail'],
  api: ['errcode', 'errmsg', 'sub_code', 'sub_msg', 'request_id'],
}

function findForeign(dialect: DialectId, { code, body }: Refused): FormFault | undefined {
  if (dialect === 'plain' && code === wrapper) {
    return { pointer: '/errcode', expected: 'the code itself', got: 'errcode 88 of topapi' }
  }
  const name = foreignMembers[dialect].find((member) => body[member] !== undefined)
  if (name === undefined) return undefined
  return { pointer: `/${name}`, expected: 'nothing', got: `${name} of another back end` }
}

function findWrapFault(made: Case, answer: Refused): FormFault | undefined {
  if (answer.code !== wrapper) return findFlat(made, answer)
  if (answer.subCode !== undefined) return undefined
  const got = describeType(answer.body['sub_code'])
  return { pointer: '/sub_code', expected: 'the real code', got }
}

function findFlat({ expectation }: Case, { code }: Refused): FormFault | undefined {
  const flat = String(code)
  const expects = expectation.kind === 'refusal' ? expectation.rule.subCode : undefined
  const isWrapped = getDialect('topapi').rules.some(({ subCode }) => subCode === flat)
  if (!isWrapped || (flat === ambiguous && expects !== ambiguous)) return undefined
  const expected = `errcode 88 with sub_code ${flat}`
  return { pointer: '/errcode', expected, got: `errcode ${flat}` }
}
