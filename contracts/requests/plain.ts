import { writeJson } from '../../src/protocol/json.js'
import {
  jsonHeaders,
  pickParameters,
  toFields,
  toTokenFields,
  toTokenHeaders,
  writeTarget,
} from './parts.js'
import { writeOdd, type RequestWriter } from './written.js'

/** The old calls without a gateway: token and parameters in the query, a body only with POST. */
export const writePlainRequest: RequestWriter = (made, secrets) => {
  const { method } = made.operation
  const inQuery = pickParameters(made, 'query', secrets)
  const query = [...toTokenFields(made, secrets), ...toFields(inQuery)]
  const headers = toTokenHeaders(made, secrets)
  const target = writeTarget(made, secrets, query)
  if (method === 'GET') return writeOdd(made, { method, target, headers })
  const body = writeJson(pickParameters(made, 'body', secrets))
  return writeOdd(made, { method, target, headers: { ...headers, ...jsonHeaders }, body })
}
