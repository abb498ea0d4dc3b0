import type { Page } from '../../world/directory.js'
import type { Cursors } from './cursor.js'

const offsets: Pick<Cursors, 'write'> = { write: (offset) => offset }

/** What an answer says of the next page: no cursor when there is none (seen live). */
export function toPageEnd(
  offset: number,
  page: Page<unknown>,
  cursors = offsets,
): { readonly has_more: boolean; readonly next_cursor?: number } {
  const end = offset + page.rows.length
  return end < page.total
    ? { has_more: true, next_cursor: cursors.write(end) }
    : { has_more: false }
}
