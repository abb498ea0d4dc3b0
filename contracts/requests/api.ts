import { writeJson } from '../../src/protocol/json.js'
import type { Case } from '../cases/case.js'
import type { Secrets } from '../secrets.js'
import {
  jsonHeaders,
  pickParameters,
  pickToken,
  toFields,
  toText,
  tokenHeader,
  writeTarget,
  type Fields,
  type Headers,
} from './parts.js'
import { writeOdd, type RequestWriter } from './written.js'

/** The new API: token in its header, every parameter in its own place, JSON bodies only. */
export const writeApiRequest: RequestWriter = (made, secrets) => {
  const { method } = made.operation
  const inQuery = toFields(pickParameters(made, 'query', secrets))
  const strayToken: Fields = made.token === 'in-query' ? [['access_token', secrets.token]] : []
  const target = writeTarget(made, secrets, [...strayToken, ...inQuery])
  const headers = writeHeaders(made, secrets)
  if (!made.operation.parameters.some((parameter) => parameter.in === 'body')) {
    return writeOdd(made, { method, target, headers })
  }
  const body = writeJson(pickParameters(made, 'body', secrets))
  return writeOdd(made, { method, target, headers: { ...headers, ...jsonHeaders }, body })
}

function writeHeaders(made: Case, secrets: Secrets): Headers {
  const own = Object.entries(pickParameters(made, 'header', secrets))
  return {
    ...Object.fromEntries(own.map(([name, value]) => [name, toText(value)])),
    ...writeToken(made, secrets),
  }
}

function writeToken({ token }: Case, secrets: Secrets): Headers {
  if (token === 'as-bearer') return { Authorization: `Bearer ${secrets.token}` }
  const sent = pickToken(token, secrets)
  return sent === undefined ? {} : { [tokenHeader]: sent }
}
