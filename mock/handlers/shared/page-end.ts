import type { Page } from '../../world/directory.js'

/** What an offset-paged answer says of the next page: no cursor when there is none (seen live). */
export function toPageEnd(
  offset: number,
  page: Page<unknown>,
): { readonly has_more: boolean; readonly next_cursor?: number } {
  const end = offset + page.rows.length
  return end < page.total ? { has_more: true, next_cursor: end } : { has_more: false }
}
