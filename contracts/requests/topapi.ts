import type { JsonValue } from '../../src/protocol/json.js'
import { writeJson } from '../../src/protocol/json.js'
import type { Parameters } from '../cases/case.js'
import {
  jsonHeaders,
  pickParameters,
  toFields,
  toText,
  toTokenFields,
  toTokenHeaders,
  writeForm,
  writeTarget,
} from './parts.js'
import type { RequestWriter } from './written.js'

const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded;charset=utf-8' }

/** JSON with the token in the query, as the SDKs; or a form with all in it, as the curl samples. */
export const writeTopapiRequest: RequestWriter = (made, secrets) => {
  const { method } = made.operation
  const inQuery = toFields(pickParameters(made, 'query', secrets))
  const inBody = pickParameters(made, 'body', secrets)
  const token = toTokenFields(made, secrets)
  const headers = toTokenHeaders(made, secrets)
  if (made.encoding === 'form') {
    return {
      method,
      target: writeTarget(made, secrets, inQuery),
      headers: { ...headers, ...formHeaders },
      body: writeForm([...token, ...toFields(inBody)]),
    }
  }
  return {
    method,
    target: writeTarget(made, secrets, [...token, ...inQuery]),
    headers: { ...headers, ...jsonHeaders },
    body: writeJson(made.encoding === 'text' ? toTexts(inBody) : inBody),
  }
}

function toTexts(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      isScalar(value) ? toText(value) : value,
    ]),
  )
}

function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object'
}
