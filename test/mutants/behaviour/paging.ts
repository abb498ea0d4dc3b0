import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onPage } from '../pages.js'
import { isOf, succeeds } from '../rewrite.js'
import { serve } from '../serve.js'

const rowLost = [
  'paging/no-row-lost',
  'paging/page-is-full-while-more',
  'lists/*',
  'paging/cursor-counts-rows',
]
const rowTwice = [
  'paging/no-row-twice',
  'paging/cursor-never-repeats',
  'paging/walk-ends',
  'paging/cursor-counts-rows',
]
const phantom = 'an empty last page loses nobody'
const superfluous = 'a cursor that nobody needs misleads nobody who reads has_more'

export const paging = toBehaviour('paging', [
  {
    id: 'second-page-starts-late',
    sentence: 'starts every page but the first one row too late',
    operations: ids.memberPages,
    expected: rowLost,
    spoil: shiftLaterPages(ids.memberPages, 1),
  },
  {
    id: 'second-page-starts-early',
    sentence: 'repeats the last row of a page on the next one',
    operations: ids.memberPages,
    expected: rowTwice,
    spoil: shiftLaterPages(ids.memberPages, -1),
  },
  {
    id: 'sign-ins-start-late',
    sentence: 'counts the offset of sign-ins from 1 on later pages',
    operations: ids.signIns,
    expected: rowLost,
    spoil: shiftLaterPages(ids.signIns, 1),
  },
  {
    id: 'sign-ins-start-early',
    sentence: 'repeats the last row of a page of sign-ins on the next one',
    operations: ids.signIns,
    expected: rowTwice,
    spoil: shiftLaterPages(ids.signIns, -1),
  },
  {
    id: 'cursor-is-ignored',
    sentence: 'gives the first page whatever the cursor says',
    operations: ids.memberPages,
    expected: rowTwice,
    spoil: serve(async (call) =>
      isOf(ids.memberPages, call) && Number(call.parameters['cursor']) > 0
        ? call.ask({ cursor: 0 })
        : undefined,
    ),
  },
  {
    id: 'offset-is-ignored',
    sentence: 'gives the first page of sign-ins whatever the offset says',
    operations: ids.signIns,
    expected: rowTwice,
    spoil: serve(async (call) =>
      isOf(ids.signIns, call) && Number(call.parameters['offset']) > 0
        ? call.ask({ offset: 0 })
        : undefined,
    ),
  },
  {
    id: 'offset-counts-pages',
    sentence: 'takes the offset of sign-ins for the number of the page',
    operations: ids.signIns,
    expected: [...rowLost, 'paging/*'],
    spoil: serve(async (call) => {
      const { offset, size } = call.parameters
      if (!isOf(ids.signIns, call) || !(Number(offset) > 0)) return undefined
      return call.ask({ offset: Number(offset) * Number(size) })
    }),
  },
  {
    id: 'cursor-counts-pages',
    sentence: 'has the number of the page as cursor, so that it means another row for another size',
    operations: ids.users,
    hidden: 'what a cursor means is the business of the server',
    expected: ['paging/cursor-counts-rows', 'paging/past-the-end-is-empty', 'paging/no-row-lost'],
    spoil: serve(async (call) => {
      if (!isOf(ids.users, call)) return undefined
      const { cursor, size } = call.parameters
      const offset = Number(cursor) * Number(size)
      const reply =
        offset > 0 && offset <= 100_000 ? await call.ask({ cursor: offset }) : await call.answer()
      const { result } = reply.body
      if (!succeeds(call, reply) || result.next_cursor === undefined) return reply
      return { body: { ...reply.body, result: { ...result, next_cursor: Number(cursor) + 1 } } }
    }),
  },
  {
    id: 'never-more',
    sentence: 'says has_more false on every page',
    operations: ids.memberPages,
    expected: ['paging/flag-and-cursor-agree', 'paging/no-row-lost', 'lists/*'],
    spoil: onPage(ids.memberPages, () => ({ more: false })),
  },
  {
    id: 'never-more-and-no-cursor',
    sentence: 'stops every walk after the first page',
    operations: ids.users,
    expected: ['paging/no-row-lost', 'lists/*'],
    spoil: onPage(ids.users, () => ({ more: false, next: undefined })),
  },
  {
    id: 'always-more',
    sentence: 'says has_more true on the last page too, without a cursor',
    operations: ids.memberPages,
    expected: ['paging/flag-and-cursor-agree'],
    spoil: onPage(ids.memberPages, () => ({ more: true })),
  },
  {
    id: 'endless-sign-ins',
    sentence: 'gives a next cursor for ever',
    operations: ids.signIns,
    expected: ['paging/walk-ends', 'paging/page-is-full-while-more'],
    spoil: onPage(ids.signIns, ({ rows }, { offset, size }) => ({
      more: true,
      next: offset + (rows.length || size),
    })),
  },
  {
    id: 'last-page-points-at-itself',
    sentence: 'gives its own cursor as the next one on the last page',
    operations: ids.users,
    expected: ['paging/cursor-never-repeats', 'paging/walk-ends', 'paging/no-row-twice'],
    spoil: onPage(ids.users, ({ more }, { offset }) =>
      more ? undefined : { more: true, next: offset },
    ),
  },
  {
    id: 'last-page-starts-again',
    sentence: 'gives cursor 0 as the next one on the last page, has_more true',
    operations: ids.names,
    expected: ['paging/cursor-never-repeats', 'paging/walk-ends', 'paging/no-row-twice'],
    spoil: onPage(ids.names, ({ more }) => (more ? undefined : { more: true, next: 0 })),
  },
  {
    id: 'phantom-page',
    sentence: 'announces another page whenever a page is full',
    operations: ids.users,
    hidden: phantom,
    expected: ['paging/*'],
    spoil: onPage(ids.users, ({ rows, more }, { offset, size }) =>
      more || rows.length < size ? undefined : { more: true, next: offset + size },
    ),
  },
  {
    id: 'null-cursor-on-the-last-page',
    sentence: 'gives null for next_cursor on the last page',
    operations: ids.users,
    expected: ['body-as-documented', 'paging/flag-and-cursor-agree'],
    spoil: onPage(ids.users, ({ more }) => (more ? undefined : { next: null })),
  },
  {
    id: 'minus-one-on-the-last-page',
    sentence: 'gives -1 for next_cursor on the last page',
    operations: ids.signIns,
    expected: ['body-as-documented', 'paging/flag-and-cursor-agree'],
    spoil: onPage(ids.signIns, ({ more }) => (more ? undefined : { next: -1 })),
  },
  {
    id: 'zero-on-the-last-page',
    sentence: 'gives 0 for next_cursor on the last page',
    operations: ids.names,
    hidden: superfluous,
    expected: ['paging/flag-and-cursor-agree'],
    spoil: onPage(ids.names, ({ more }) => (more ? undefined : { next: 0 })),
  },
  {
    id: 'cursor-on-the-last-page',
    sentence: 'gives the total as next_cursor on the last page',
    operations: ids.users,
    hidden: superfluous,
    expected: ['paging/flag-and-cursor-agree'],
    spoil: onPage(ids.users, ({ rows, more }, { offset }) =>
      more ? undefined : { next: offset + rows.length },
    ),
  },
])

/** Rows of later pages come from another place, cursors stay as they are. */
function shiftLaterPages(operations: typeof ids.pages, by: number) {
  return onPage(operations, async (page, { offset }, call) => {
    const position = call.operation?.paging?.position
    if (offset === 0 || position === undefined) return undefined
    const { body } = await call.ask({ [position]: offset + by })
    return { rows: body.result.list }
  })
}
