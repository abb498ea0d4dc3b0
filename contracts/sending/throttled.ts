import type { Answer } from '../answer.js'

/**
 * - `throttled`: too many calls, by this app or by everybody; the same call serves again soon.
 * - `banned`: the address is shut out for minutes; every further call prolongs it.
 * - `busy`: the server could not answer just now.
 */
export type Trouble = 'throttled' | 'banned' | 'busy'

/** Codes of the limits per app and API, and of the platform (page on throttling, global codes). */
const throttleCodes = new Set(['90002', '90003', '90004', '90005', '90018'])

const busyCodes = new Set(['-1', '15', 'system.error'])

/** What an answer says of the traffic rather than of the request. */
export function findTrouble(answer: Answer): Trouble | undefined {
  if (answer.kind === 'none') return undefined
  if (answer.status === 503 || answer.status === 502 || answer.status === 504) return 'busy'
  if (answer.kind === 'unclear') return isBan(answer.body) ? 'banned' : undefined
  if (answer.kind !== 'refusal') return undefined
  const code = answer.subCode ?? String(answer.code)
  if (throttleCodes.has(code) || /^Forbidden\.AccessDenied\.Qp[sm]Limit/.test(code)) {
    return 'throttled'
  }
  return busyCodes.has(code) ? 'busy' : undefined
}

/** `{"status":1111,"wait":5,"source":"x5","punish":"deny",…}`: the limit of an address. */
function isBan({ punish, status }: { readonly [name: string]: unknown }): boolean {
  return punish === 'deny' || status === 1111
}
