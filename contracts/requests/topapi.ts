import type { JsonValue } from '../../src/protocol/json.js'
import { writeJson } from '../../src/protocol/json.js'
import type { Case, Parameters } from '../cases/case.js'
import type { Secrets } from '../secrets.js'
import {
  jsonHeaders,
  pickParameters,
  toFields,
  toText,
  toTokenFields,
  toTokenHeaders,
  writeForm,
  writeTarget,
  type Fields,
} from './parts.js'
import { writeOdd, type RequestWriter } from './written.js'

const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded;charset=utf-8' }

/** JSON with the token in the query, as the SDKs; or a form, or all in the query. */
export const writeTopapiRequest: RequestWriter = (made, secrets) => {
  const { method } = made.operation
  const inQuery = toFields(pickParameters(made, 'query', secrets))
  const inBody = pickParameters(made, 'body', secrets)
  const query = [...toTokenFields(made, secrets), ...inQuery]
  const headers = toTokenHeaders(made, secrets)
  if (made.encoding === 'query') {
    const target = writeTarget(made, secrets, [...query, ...toFields(inBody)])
    return writeOdd(made, { method, target, headers })
  }
  const target = writeTarget(made, secrets, query)
  if (made.encoding === 'form') {
    const body = writeForm([...toFormToken(made, secrets), ...toFields(inBody)])
    return writeOdd(made, { method, target, headers: { ...headers, ...formHeaders }, body })
  }
  const body = writeJson(made.encoding === 'text' ? toTexts(inBody) : inBody)
  return writeOdd(made, { method, target, headers: { ...headers, ...jsonHeaders }, body })
}

function toFormToken({ token }: Case, secrets: Secrets): Fields {
  return token === 'in-form' ? [['access_token', secrets.token]] : []
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
