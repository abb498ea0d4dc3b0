import { sourceOfDialect } from '../source.js'
import { makeFinding, type Check } from './check.js'

/** An answer came, and it is a JSON object; an HTML page or an empty body is none. */
export const checkAnswered: Check = (observation) => {
  const { answer } = observation
  const source = sourceOfDialect(observation.case.operation)
  if (answer.kind === 'none') {
    const message = `no answer: ${answer.reason}`
    return [makeFinding(observation, { rule: 'answers-at-all', message, source })]
  }
  if (answer.kind !== 'unreadable') return []
  const contentType = answer.contentType === '' ? 'no content type' : answer.contentType
  const message = `no JSON object came (HTTP ${answer.status}, ${contentType})`
  return [makeFinding(observation, { rule: 'answers-with-json', message, source })]
}
