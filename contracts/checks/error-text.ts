import { sourceOfDialect } from '../source.js'
import { describeType, makeFinding, type Check } from './check.js'

/** An error has a text, which neither says `ok` nor still has a blank to fill in. */
export const checkErrorText: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind !== 'refusal') return []
  const name = operation.dialect === 'api' ? 'message' : 'errmsg'
  const fault = findFault(answer.body[name])
  if (fault === undefined) return []
  return [
    makeFinding(observation, {
      rule: 'error-has-a-text',
      pointer: `/${name}`,
      message: `expected the text of the error, got ${fault}`,
      source: sourceOfDialect(operation),
    }),
  ]
}

function findFault(text: unknown): string | undefined {
  if (typeof text !== 'string' || text === '') return describeType(text)
  if (text === 'ok') return 'ok'
  return text.includes('%s') ? 'an unfilled %s' : undefined
}
