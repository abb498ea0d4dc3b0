import { writeJson } from '../../src/protocol/json.js'
import type { Case } from '../cases/case.js'
import type { Secrets } from '../secrets.js'
import {
  foreignToken,
  jsonHeaders,
  pickParameters,
  toFields,
  toText,
  tokenHeader,
  writeTarget,
} from './parts.js'
import type { RequestWriter } from './written.js'

/** The new API: token in its header, every parameter in its own place, JSON bodies only. */
export const writeApiRequest: RequestWriter = (made, secrets) => {
  const { method } = made.operation
  const inQuery = toFields(pickParameters(made, 'query', secrets))
  const strayToken: readonly (readonly [string, string])[] =
    made.token === 'in-query' ? [['access_token', secrets.token]] : []
  const target = writeTarget(made, secrets, [...strayToken, ...inQuery])
  const headers = writeHeaders(made, secrets)
  if (!made.operation.parameters.some((parameter) => parameter.in === 'body')) {
    return { method, target, headers }
  }
  const body = writeJson(pickParameters(made, 'body', secrets))
  return { method, target, headers: { ...headers, ...jsonHeaders }, body }
}

function writeHeaders(made: Case, secrets: Secrets): { readonly [name: string]: string } {
  const own = Object.entries(pickParameters(made, 'header', secrets))
  return {
    ...Object.fromEntries(own.map(([name, value]) => [name, toText(value)])),
    ...writeToken(made, secrets),
  }
}

function writeToken({ token }: Case, secrets: Secrets): { readonly [name: string]: string } {
  if (token === 'valid') return { [tokenHeader]: secrets.token }
  if (token === 'foreign') return { [tokenHeader]: foreignToken }
  if (token === 'empty') return { [tokenHeader]: '' }
  return token === 'as-bearer' ? { Authorization: `Bearer ${secrets.token}` } : {}
}
