import { sourceOfDialect } from '../source.js'
import { describeType, makeFinding, type Check } from './check.js'

/** Of the new API, in bodies and in headers. */
export const idShape = /^[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[0-9A-F]{4}-[0-9A-F]{12}$/

/** By dialect; the plain one sends no id, and a success of the new API has it in a header only. */
const shapes = {
  plain: undefined,
  topapi: { name: 'request_id', pattern: /^[0-9a-z]{11,13}$/, on: ['success', 'refusal'] },
  api: { name: 'requestid', pattern: idShape, on: ['refusal'] },
} as const

/** The id that the vendor's support asks for is there, in the shape that it has. */
export const checkRequestId: Check = (observation) => {
  const { answer } = observation
  const shape = shapes[observation.case.operation.dialect]
  if (shape === undefined || (answer.kind !== 'success' && answer.kind !== 'refusal')) return []
  if (!shape.on.some((kind) => kind === answer.kind)) return []
  const id = answer.body[shape.name]
  if (typeof id === 'string' && shape.pattern.test(id)) return []
  const came = typeof id === 'string' ? 'a text of another shape' : describeType(id)
  return [
    makeFinding(observation, {
      rule: 'request-id-has-its-shape',
      pointer: `/${shape.name}`,
      message: `expected ${shape.pattern.source}, got ${came}`,
      expected: shape.pattern.source,
      got: came,
      source: sourceOfDialect(observation.case.operation),
    }),
  ]
}
