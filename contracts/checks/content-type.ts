import { sourceOfDialect } from '../source.js'
import { makeFinding, type Check } from './check.js'

/** JSON is called JSON. The charset, its spelling and its absence are of no account. */
export const checkContentType: Check = (observation) => {
  const { answer } = observation
  if (answer.kind === 'none' || answer.kind === 'unreadable') return []
  const [mediaType = ''] = answer.contentType.split(';')
  if (mediaType.trim().toLowerCase() === 'application/json') return []
  const came = answer.contentType === '' ? 'nothing' : answer.contentType
  return [
    makeFinding(observation, {
      rule: 'content-type-is-json',
      message: `expected application/json, got ${came}`,
      expected: 'application/json',
      got: came,
      source: sourceOfDialect(observation.case.operation),
    }),
  ]
}
