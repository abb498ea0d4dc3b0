import type { JsonValue } from '../../../src/protocol/json.js'
import type { Directory } from './directory.js'
import type { Leaver } from './organisation.js'
import { cutPage } from './pages.js'
import type { Variants } from './variants.js'

const yearMs = 365 * 86_400_000

export type Records =
  | { readonly [name: string]: JsonValue }
  | { readonly missing: string }
  | { readonly malformed: string }

interface Situation {
  readonly directory: Directory
  readonly variants: Variants
  readonly now: number
}

/** A window is half open: who left at its end belongs to the next one. */
export function listLeavers(
  query: URLSearchParams,
  { directory, variants, now }: Situation,
): Records {
  const asked = (name: string): string => query.get(name) ?? ''
  const missing = ['startTime', 'maxResults'].find((name) => asked(name) === '')
  if (missing !== undefined) return { missing }
  const size = Number(asked('maxResults'))
  if (!Number.isInteger(size) || size < 1 || size > 50) return { malformed: 'maxResults' }
  const start = readTime(asked('startTime'))
  if (Number.isNaN(start)) return { malformed: 'startTime' }
  const end = asked('endTime') === '' ? now : readTime(asked('endTime'))
  if (Number.isNaN(end) || end - start > yearMs) return { malformed: 'endTime' }
  const cursor = readToken(asked('nextToken'))
  if (cursor === undefined) return { malformed: 'nextToken' }
  const leavers = directory.leavers().filter(({ leftMs }) => leftMs >= start && leftMs < end)
  const opaque = { ...variants, cursors: 'marks', strayCursor: 'refused' } as const
  const page = cutPage(sortLeavers(leavers, variants), { cursor, size }, opaque)
  if (page === undefined) return { malformed: 'nextToken' }
  const records = page.rows.map((leaver) => writeRecord(leaver, variants))
  return { records, ...writeToken(page.hasMore ? page.next : 0, variants) }
}

function sortLeavers(leavers: readonly Leaver[], { leavers: order }: Variants): readonly Leaver[] {
  if (order === 'by-mark') return leavers.toSorted((a, b) => a.mark - b.mark)
  const sign = order === 'latest-first' ? -1 : 1
  return leavers.toSorted((a, b) => sign * (a.leftMs - b.leftMs))
}

/** Without a zone it is UTC. */
function readTime(text: string): number {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(text))
    return Number.NaN
  return Date.parse(/[Z+]|-\d\d:\d\d$/.test(text) ? text : `${text}Z`)
}

/** Letters that do not survive a query unless they are escaped. */
function writeToken(next: number, { lastNextToken }: Variants): { readonly nextToken?: string } {
  if (next > 0) return { nextToken: `+/${next.toString(36)}==` }
  if (lastNextToken === 'absent') return {}
  return { nextToken: lastNextToken === 'zero' ? '0' : '' }
}

function readToken(token: string): number | undefined {
  if (token === '' || token === '0') return 0
  const [, digits] = /^\+\/([0-9a-z]+)==$/.exec(token) ?? []
  return digits === undefined ? undefined : Number.parseInt(digits, 36)
}

function writeRecord(
  { userId, name, mobile, leftMs, reason }: Leaver,
  { times, fields }: Variants,
): { readonly [name: string]: JsonValue } {
  return {
    leaveTime: writeTime(leftMs, times),
    ...(fields === 'bare' ? {} : { mobile, stateCode: '86' }),
    userId,
    leaveReason: reason,
    name,
  }
}

function writeTime(instantMs: number, times: Variants['times']): string {
  if (times === 'fractions') return new Date(instantMs).toISOString()
  if (times === 'utc') return new Date(instantMs).toISOString().replace('.000Z', 'Z')
  return new Date(instantMs + 8 * 3_600_000).toISOString().replace('.000Z', '+08:00')
}
