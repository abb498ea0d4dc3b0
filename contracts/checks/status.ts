import type { DialectId } from '../../src/catalog/operation.js'
import { sourceOfDialect } from '../source.js'
import type { Answer } from '../answer.js'
import { makeFinding, type Check } from './check.js'

/** The old hosts answer everything with HTTP 200, the new one refuses with 400 and above. */
export const checkStatus: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind === 'none' || answer.kind === 'unreadable') return []
  const expected = expectStatus(operation.dialect, answer)
  if (expected === undefined) return []
  return [
    makeFinding(observation, {
      rule: 'status-of-the-dialect',
      message: `HTTP ${answer.status}, where ${expected.why}`,
      expected: expected.status,
      got: `HTTP ${answer.status}`,
      source: sourceOfDialect(operation),
    }),
  ]
}

function expectStatus(
  dialect: DialectId,
  { kind, status }: Exclude<Answer, { kind: 'none' }>,
): { readonly status: string; readonly why: string } | undefined {
  if (dialect !== 'api') {
    if (status === 200) return undefined
    return { status: 'HTTP 200', why: 'this back end answers errors with 200 too' }
  }
  if (kind !== 'refusal' || status >= 400) return undefined
  return { status: 'HTTP 400 or more', why: 'an error has 400 or more' }
}
