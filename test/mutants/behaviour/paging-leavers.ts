import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onPage, onWholeList, readAll } from '../pages.js'
import { isOf, succeeds } from '../rewrite.js'
import { serve, serveWithMemory, type Call, type Loose } from '../serve.js'

const rowLost = ['paging/no-row-lost', 'paging/page-is-full-while-more', 'leavers/*']
const rowTwice = ['paging/no-row-twice', 'paging/cursor-never-repeats', 'paging/walk-ends']

export const pagingLeavers = toBehaviour('paging', [
  {
    id: 'page-token-is-ignored',
    sentence: 'gives the first leave records whatever nextToken says',
    operations: ids.leavers,
    expected: rowTwice,
    spoil: serve(async (call) => {
      const isLater = isOf(ids.leavers, call) && (await isLaterPage(call))
      return isLater ? call.ask({ nextToken: undefined }) : undefined
    }),
  },
  {
    id: 'page-token-repeats',
    sentence: 'gives the same nextToken on every page after the first',
    operations: ids.leavers,
    expected: rowTwice,
    spoil: onPage(ids.leavers, async ({ next }, _, call) => {
      const isLater = next !== undefined && (await isLaterPage(call))
      return isLater ? { next: call.parameters['nextToken'] } : undefined
    }),
  },
  {
    id: 'no-page-token',
    sentence: 'gives no nextToken, though there are more leave records',
    operations: ids.leavers,
    expected: rowLost,
    spoil: onPage(ids.leavers, () => ({ next: undefined })),
  },
  {
    id: 'two-pages-at-most',
    sentence: 'gives no nextToken on the second page of leave records',
    operations: ids.leavers,
    expected: rowLost,
    spoil: onPage(ids.leavers, async (_, __, call) =>
      (await isLaterPage(call)) ? { next: undefined } : undefined,
    ),
  },
  {
    id: 'null-page-token',
    sentence: 'gives null for nextToken on the last page',
    operations: ids.leavers,
    expected: ['body-as-documented', 'paging/flag-and-cursor-agree'],
    spoil: onPage(ids.leavers, ({ next }) => (next === undefined ? { next: null } : undefined)),
  },
  {
    id: 'page-token-never-ends',
    sentence: 'gives a nextToken on the last page of leave records that leads to the second',
    operations: ids.leavers,
    expected: ['paging/walk-ends', 'paging/cursor-never-repeats', 'paging/no-row-twice'],
    spoil: onPage(ids.leavers, async ({ next }, _, call) => {
      if (next !== undefined) return undefined
      const { body } = await call.ask({ nextToken: undefined })
      return body.nextToken === undefined ? undefined : { next: body.nextToken }
    }),
  },
  {
    id: 'page-size-of-leavers-is-ignored',
    sentence: 'gives twenty leave records whatever maxResults says',
    operations: ids.leavers,
    expected: ['paging/size-is-not-exceeded'],
    spoil: serve(async (call) => {
      if (!isOf(ids.leavers, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ maxResults: 20 })
    }),
  },
  {
    id: 'leave-record-between-pages-is-lost',
    sentence: 'loses the leave record between two pages',
    operations: ids.leavers,
    expected: rowLost,
    spoil: onPage(ids.leavers, ({ rows, next }) =>
      next === undefined || rows.length < 2 ? undefined : { rows: rows.slice(0, -1) },
    ),
  },
  {
    id: 'leave-record-between-pages-comes-twice',
    sentence: 'gives the last leave record of a page again on the next one',
    operations: ids.leavers,
    expected: ['paging/no-row-twice', 'paging/size-is-not-exceeded'],
    spoil: onPage(ids.leavers, async ({ rows }, { size }, call) => {
      if (rows.length === 0 || !(await isLaterPage(call))) return undefined
      const all: readonly Loose[] = await readAll(call)
      const start = all.findIndex(({ userId }) => userId === rows[0].userId)
      return start < 1 ? undefined : { rows: [all[start - 1], ...rows].slice(0, size) }
    }),
  },
  {
    id: 'five-leave-records-at-most',
    sentence: 'knows the first five leave records of a window',
    operations: ids.leavers,
    expected: ['leavers/windows-add-up'],
    spoil: onWholeList(ids.leavers, (rows) => rows.slice(0, 5)),
  },
  {
    id: 'page-token-serves-once',
    sentence: 'answers a nextToken once, and the second time with the page behind it',
    operations: ids.leavers,
    expected: ['repeat/same-question-same-answer', 'paging/*'],
    spoil: serveWithMemory(() => {
      const seen = new Set<string>()
      return async (call) => {
        const token = call.parameters['nextToken']
        if (!isOf(ids.leavers, call) || !(await isLaterPage(call))) return undefined
        const key = `${String(token)} ${String(call.parameters['maxResults'])}`
        if (!seen.has(key)) {
          seen.add(key)
          return undefined
        }
        const { body } = await call.answer()
        return body.nextToken === undefined ? undefined : call.ask({ nextToken: body.nextToken })
      }
    }),
  },
])

async function isLaterPage(call: Call): Promise<boolean> {
  const token = call.parameters['nextToken']
  const isFirst = token === undefined || token === '' || token === '0'
  return !isFirst && succeeds(call, await call.answer())
}
