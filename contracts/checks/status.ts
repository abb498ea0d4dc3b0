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
  const message = `HTTP ${answer.status}, where ${expected}`
  const source = sourceOfDialect(operation)
  return [makeFinding(observation, { rule: 'status-of-the-dialect', message, source })]
}

function expectStatus(
  dialect: DialectId,
  { kind, status }: Exclude<Answer, { kind: 'none' }>,
): string | undefined {
  if (dialect !== 'api') {
    return status === 200 ? undefined : 'this back end answers errors with 200 too'
  }
  const isMisplaced = kind === 'refusal' && status < 400
  return isMisplaced ? 'an error has 400 or more' : undefined
}
