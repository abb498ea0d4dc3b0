import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onPage, onWholeList, readAll } from '../pages.js'
import { isOf, onReply, onRows, succeeds } from '../rewrite.js'
import { serve } from '../serve.js'

const rowLost = [
  'order/same-people-for-every-order',
  'paging/no-row-lost',
  'paging/page-is-full-while-more',
  'lists/*',
  'paging/cursor-counts-rows',
]
const order = ['paging/same-order-for-every-size']
const shortPages = 'a page may be shorter than what was asked for'

export const pagingRows = toBehaviour('paging', [
  {
    id: 'full-last-page-is-lost',
    sentence: 'loses the last page when the pages divide the total',
    operations: ids.users,
    expected: rowLost,
    spoil: onPage(ids.users, async ({ rows, more }, { offset, size }, call) => {
      if (!more) return undefined
      const { length } = await readAll(call)
      const isBeforeFullEnd = rows.length === size && offset + 2 * size === length
      return isBeforeFullEnd ? { more: false, next: undefined } : undefined
    }),
  },
  {
    id: 'partial-last-page-is-lost',
    sentence: 'loses a last page that is not full',
    operations: ids.signIns,
    expected: rowLost,
    spoil: onPage(ids.signIns, async ({ more }, { offset, size }, call) => {
      if (!more) return undefined
      const { length } = await readAll(call)
      return offset + 2 * size > length ? { more: false, next: undefined } : undefined
    }),
  },
  {
    id: 'ten-rows-whatever-the-size',
    sentence: 'gives ten rows whatever size says',
    operations: ids.users,
    expected: ['paging/size-is-not-exceeded'],
    spoil: serve(async (call) => {
      if (!isOf(ids.users, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ size: 10 })
    }),
  },
  {
    id: 'hundred-rows-whatever-the-size',
    sentence: 'gives a hundred sign-ins whatever size says',
    operations: ids.signIns,
    expected: ['paging/size-is-not-exceeded'],
    spoil: serve(async (call) => {
      if (!isOf(ids.signIns, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ size: 100 })
    }),
  },
  {
    id: 'one-row-too-many',
    sentence: 'gives size + 1 rows, and goes on behind them',
    operations: ids.names,
    expected: ['paging/size-is-not-exceeded'],
    spoil: serve(async (call) => {
      if (!isOf(ids.names, call)) return undefined
      const size = Number(call.parameters['size'])
      return size > 0 && size < 100 ? call.ask({ size: size + 1 }) : undefined
    }),
  },
  {
    id: 'twenty-rows-at-most',
    sentence: 'gives twenty rows at most',
    operations: ids.users,
    hidden: shortPages,
    expected: ['paging/page-is-full-while-more'],
    spoil: serve(async (call) => {
      const size = Number(call.parameters['size'])
      return isOf(ids.users, call) && size > 20 && size <= 100 ? call.ask({ size: 20 }) : undefined
    }),
  },
  {
    id: 'rows-dropped-from-pages',
    sentence: 'drops the last row of every full page, as filters behind a query do',
    operations: ids.users,
    expected: rowLost,
    spoil: onPage(ids.users, ({ rows, more }) =>
      more && rows.length > 1 ? { rows: rows.slice(0, -1) } : undefined,
    ),
  },
  {
    id: 'first-row-skipped',
    sentence: 'skips the first row of every list',
    operations: ids.names,
    expected: [...rowLost, 'lists/*'],
    spoil: onPage(ids.names, ({ rows }, { offset }) =>
      offset === 0 ? { rows: rows.slice(1) } : undefined,
    ),
  },
  {
    id: 'past-the-end-is-page-one',
    sentence: 'starts again behind the end',
    operations: ids.users,
    hidden: 'no page says what a position behind the last row answers',
    expected: ['paging/past-the-end-is-empty'],
    spoil: serve(async (call) => {
      if (!isOf(ids.users, call)) return undefined
      const reply = await call.answer()
      const isPast = succeeds(call, reply) && reply.body.result.list.length === 0
      return isPast && Number(call.parameters['cursor']) > 0 ? call.ask({ cursor: 0 }) : undefined
    }),
  },
  {
    id: 'past-the-end-is-refused',
    sentence: 'refuses a position behind the last sign-in',
    operations: ids.signIns,
    hidden: 'no page says what a position behind the last row answers',
    expected: ['paging/past-the-end-is-empty', 'accepts-end-of-range'],
    spoil: onReply(ids.signIns, (reply, call) => {
      const isPast = succeeds(call, reply) && reply.body.result.list.length === 0
      if (!isPast || !(Number(call.parameters['offset']) > 0)) return undefined
      const { request_id } = reply.body
      return { body: { errcode: 40068, errmsg: '不合法的偏移量', request_id } }
    }),
  },
  {
    id: 'order-turns-with-the-page',
    sentence: 'gives the rows of each page the other way round',
    operations: ids.users,
    expected: order,
    spoil: onPage(ids.users, ({ rows }) => ({ rows: rows.toReversed() })),
  },
  {
    id: 'pages-are-sorted-one-by-one',
    sentence: 'sorts the rows of each page by userid, not the whole list',
    operations: ids.names,
    expected: order,
    spoil: onPage(ids.names, ({ rows }) => ({
      rows: rows.toSorted((a: { userid: string }, b: { userid: string }) =>
        a.userid < b.userid ? -1 : 1,
      ),
    })),
  },
  {
    id: 'hundred-people-at-most',
    sentence: 'knows a hundred people of a department at most',
    operations: ids.users,
    expected: ['paging/no-row-lost', 'lists/*', 'counts/*', 'order/same-people-for-every-order'],
    spoil: onWholeList(ids.users, (rows) => rows.slice(0, 100)),
  },
  {
    id: 'hundred-names-at-most',
    sentence: 'knows a hundred names of a department at most',
    operations: ids.names,
    expected: ['paging/no-row-lost', 'lists/*', 'counts/*', 'order/same-people-for-every-order'],
    spoil: onWholeList(ids.names, (rows) => rows.slice(0, 100)),
  },
  {
    id: 'hundred-userids-at-most',
    sentence: 'gives a hundred userids of a department at most, and has no pages for the others',
    operations: ids.userIds,
    expected: ['lists/*'],
    spoil: onRows(ids.userIds, (rows) => rows.slice(0, 100)),
  },
  {
    id: 'hundred-sign-ins-at-most',
    sentence: 'knows a hundred sign-ins of a day at most',
    operations: ids.signIns,
    expected: ['paging/no-row-lost', 'inactive/*'],
    spoil: onWholeList(ids.signIns, (rows) => rows.slice(0, 100)),
  },
  {
    id: 'row-dropped-at-every-tenth',
    sentence: 'never gives the tenth row of a list, on whatever page it is',
    operations: ids.users,
    expected: ['lists/*', 'counts/*', 'order/same-people-for-every-order'],
    spoil: onWholeList(ids.users, (rows) => rows.filter((_, index) => index !== 9)),
  },
  {
    id: 'row-twice-in-the-list',
    sentence: 'gives the last row of a list twice, as joins do',
    operations: ids.users,
    expected: ['paging/no-row-twice', 'values/ids-are-unique', 'lists/*'],
    spoil: onWholeList(ids.users, (rows) => [...rows, ...rows.slice(-1)]),
  },
  {
    id: 'sign-in-twice-in-the-list',
    sentence: 'gives the first sign-in twice',
    operations: ids.signIns,
    expected: ['paging/no-row-twice', 'values/ids-are-unique', 'inactive/*'],
    spoil: onWholeList(ids.signIns, (rows) => [...rows.slice(0, 1), ...rows]),
  },
])
