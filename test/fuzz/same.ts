import type { Answer } from './request.js'

const oneOff = new Set([
  'date',
  'x-acs-request-id',
  'x-acs-trace-id',
  'connection',
  'content-length',
])

/** What two answers to one question have in common: all but the ids, the time and the transport. */
export function withoutIds({ status, headers, body }: Answer): string {
  const kept = headers.filter(([name]) => !oneOff.has(name.toLowerCase()))
  const text = body.replace(/"request_?id":"[0-9A-Za-z-]{13,36}"/, '"id"')
  return JSON.stringify([status, kept.map(([name, value]) => [name.toLowerCase(), value]), text])
}
