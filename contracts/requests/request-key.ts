import type { Case } from '../cases/case.js'
import { placeholders } from '../secrets.js'
import { writeRequest } from './request.js'

/** The request as it is sent, whatever the order of its parameters: the same key, the same question. */
export function toRequestKey(made: Case): string {
  const sorted = Object.entries(made.parameters).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const written = writeRequest({ ...made, parameters: Object.fromEntries(sorted) }, placeholders)
  const { method, target, headers, body = '' } = written
  return [method, target, body, ...Object.entries(headers).flat()].join('\n')
}
