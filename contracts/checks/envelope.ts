import type { JsonObject } from '../answer.js'
import type { Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { sourceOfDialect } from '../source.js'
import { describeType, makeFinding, type Check } from './check.js'

/** The members by which clients tell success from failure have the types that clients compare. */
export const checkEnvelope: Check = (observation) => {
  const { answer } = observation
  if (answer.kind !== 'unclear' && answer.kind !== 'refusal') return []
  if (observation.case.operation.dialect === 'api') return checkCode(observation, answer.body)
  return [...checkErrcode(observation, answer.body), ...checkSubCode(observation, answer.body)]
}

function checkErrcode(observation: Observation, { errcode }: JsonObject): readonly Finding[] {
  if (typeof errcode === 'number') return []
  return [report(observation, 'errcode-is-a-number', '/errcode', 'a number', errcode)]
}

function checkSubCode(observation: Observation, body: JsonObject): readonly Finding[] {
  const { sub_code: subCode } = body
  if (subCode === undefined || typeof subCode === 'string') return []
  return [report(observation, 'sub-code-is-a-text', '/sub_code', 'a text', subCode)]
}

/** Neither a success nor a refusal: the new API has no `errcode`, and each error has a `code`. */
function checkCode(observation: Observation, { code, errcode }: JsonObject): readonly Finding[] {
  if (typeof code === 'string') return []
  const came = code ?? errcode
  return [report(observation, 'code-is-a-text', '/code', 'a text', came)]
}

function report(
  observation: Observation,
  rule: string,
  pointer: string,
  expected: string,
  value: unknown,
): Finding {
  const got = describeType(value)
  const message = `expected ${expected}, got ${got}`
  const source = sourceOfDialect(observation.case.operation)
  return makeFinding(observation, { rule, pointer, message, expected, got, source })
}
