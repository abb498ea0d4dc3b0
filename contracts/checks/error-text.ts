import { sourceOfDialect } from '../source.js'
import { describeType, makeFinding, type Check } from './check.js'

/** An error has a text, which neither says `ok` nor still has a blank to fill in. */
export const checkErrorText: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind !== 'refusal') return []
  const name = operation.dialect === 'api' ? 'message' : 'errmsg'
  const got = findTextFault(answer.body[name])
  if (got === undefined) return []
  const expected = 'the text of the error'
  return [
    makeFinding(observation, {
      rule: 'error-has-a-text',
      pointer: `/${name}`,
      message: `expected ${expected}, got ${got}`,
      expected,
      got,
      source: sourceOfDialect(operation),
    }),
  ]
}

/** What templates leave behind where nothing was filled in. */
const blanks: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['an unfilled %s', /%s/],
  ['an unfilled {0}', /\{\d\}/],
  // oxlint-disable-next-line no-template-curly-in-string -- that is what stands there
  ['an unfilled ${}', /\$\{/],
  ['the word undefined', /\bundefined\b/],
  ['an object as a text', /\[object \w+\]/],
]

/** What is wrong with the text of an error; `undefined` where nothing is. */
export function findTextFault(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return describeType(text)
  if (text.toLowerCase() === 'ok') return 'ok'
  return blanks.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Every success of the old hosts that was seen says `ok`; no page promises it. */
export const checkSuccessText: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  const isDue = observation.case.expectation.kind !== 'refusal'
  if (answer.kind !== 'success' || operation.dialect === 'api' || !isDue) return []
  const { errmsg } = answer.body
  // Whether it may be absent, and its type, is the page's.
  if (typeof errmsg !== 'string' || errmsg === 'ok') return []
  return [
    makeFinding(observation, {
      rule: 'success-says-ok',
      severity: 'note',
      pointer: '/errmsg',
      message: 'expected ok, got another text',
      expected: 'ok',
      got: 'another text',
      source: sourceOfDialect(operation),
    }),
  ]
}
