import type { Paging } from '../../src/catalog/operation.js'
import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import type { Parameters } from '../cases/case.js'
import type { Observation } from '../observation.js'
import { Unread } from './unread.js'
import { valueAt } from './pointer.js'

export interface Page {
  readonly observation: Observation
  readonly rows: readonly JsonValue[]
  /** Where it began; absent where the request did not say. */
  readonly position: JsonValue | undefined
  /** Where the next one begins, as the answer has it; `undefined` when it has none. */
  readonly next: JsonValue | undefined
  /** The flag that more follows; `undefined` where the operation has none. */
  readonly more: JsonValue | undefined
  /** Whether another page is announced, by the flag or, without one, by a position. */
  readonly announcesMore: boolean
}

export interface Walk {
  readonly pages: readonly Page[]
  readonly rows: readonly JsonValue[]
  /**
   * - `last`: a page announced no other.
   * - `lost`: a page announced another and did not say where.
   * - `circle`: a position came twice.
   * - `endless`: three pages in a row had no rows, and each announced another.
   * - `cut`: enough pages were read; the rest is not known.
   */
  readonly end: 'last' | 'lost' | 'circle' | 'endless' | 'cut'
}

/** @throws {Unread} when the answer has no list */
export function readPage(paging: Paging, observation: Observation, asked: Parameters): Page {
  const { answer } = observation
  const body = answer.kind === 'success' ? answer.body : undefined
  const rows = valueAt(body, paging.list)
  if (!Array.isArray(rows)) throw new Unread(`${observation.case.operation.id} gave no list`)
  const next = valueAt(body, paging.next)
  const more = paging.more === undefined ? undefined : valueAt(body, paging.more)
  return {
    observation,
    rows: rows as readonly JsonValue[],
    position: asked[paging.position],
    next,
    more,
    announcesMore: paging.more === undefined ? isPosition(next) : more === true,
  }
}

/** The last page of the new API has no token, an empty one or `0`: clients were seen to stop at all. */
export function isPosition(next: JsonValue | undefined): boolean {
  return next !== undefined && next !== null && next !== '' && next !== '0'
}

export async function walkPages(
  paging: Paging,
  parameters: Parameters,
  maxPages: number,
  readAt: (parameters: Parameters) => Promise<Page>,
): Promise<Walk> {
  const pages: Page[] = []
  let position = parameters[paging.position]
  const seen = new Set<string>([writeJson(position ?? null)])
  const finish = (end: Walk['end']): Walk => ({
    pages,
    rows: pages.flatMap(({ rows }) => rows),
    end,
  })
  while (pages.length < maxPages) {
    const at = position === undefined ? parameters : { ...parameters, [paging.position]: position }
    const page = await readAt(at)
    pages.push(page)
    if (!page.announcesMore) return finish('last')
    if (!isPosition(page.next)) return finish('lost')
    const key = writeJson(page.next ?? null)
    if (seen.has(key)) return finish('circle')
    if (isEndless(pages)) return finish('endless')
    seen.add(key)
    position = page.next
  }
  return finish('cut')
}

/** One empty page at the end is usual where the page before it was full; three lead nowhere. */
function isEndless(pages: readonly Page[]): boolean {
  return pages.length >= 3 && pages.slice(-3).every(({ rows }) => rows.length === 0)
}
