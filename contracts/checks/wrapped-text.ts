import { getDialect } from '../../src/catalog/catalog.js'
import type { Refused } from '../answer.js'
import { sourceOfDialect } from '../source.js'
import { describeType, makeFinding, type Check } from './check.js'
import { findTextFault } from './error-text.js'
import { isAsExpected } from './expectation.js'
import type { FormFault } from './form.js'
import { standingOf } from './known-codes.js'

/** A refusal that is wrapped into errcode 88 tells its code and its text twice, alike. */
export const checkWrappedText: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind !== 'refusal' || operation.dialect !== 'topapi') return []
  const made = observation.case
  // Where the code is wrong the texts may speak for the right one: that is told of the code.
  const isDue = standingOf(made, answer) === 'documented' && isAsExpected(made, answer)
  const fault = isDue ? findFault(answer) : undefined
  if (fault === undefined) return []
  return [
    makeFinding(observation, {
      ...fault,
      rule: 'wrapped-error-has-its-form',
      message: `expected ${fault.expected}, got ${fault.got}`,
      source: sourceOfDialect(operation),
    }),
  ]
}

function findFault({ subCode, body }: Refused): FormFault | undefined {
  if (subCode === undefined) return undefined
  const { sub_msg: text, errmsg } = body
  if (typeof text !== 'string' || text === '') {
    return { pointer: '/sub_msg', expected: 'the text of the real code', got: describeType(text) }
  }
  // Of an errmsg that is no text of an error another check tells.
  if (typeof errmsg !== 'string' || findTextFault(errmsg) !== undefined) return undefined
  const [start = ''] = (getDialect('topapi').wrapper ?? '').split('%s')
  if (errmsg.startsWith(`${start}${subCode},submsg=`) && errmsg.endsWith(']')) return undefined
  const expected = `${start}${subCode},submsg=…]`
  return { pointer: '/errmsg', expected, got: 'a text of another form' }
}
