import { toRowKey } from '../row.js'
import type { Law } from '../law.js'
import { countRows, judgeLists, type Judgement } from './judge.js'
import type { SizedWalk } from './lists.js'
import { makePagingLaw, wayThrough } from './make-law.js'
import { pagingOf } from './sizes.js'

export const noRowTwice: Law = makePagingLaw({
  id: 'paging/no-row-twice',
  sentence: 'The pages of a list have no row twice.',
  basis: 'documented',
  live: 'error',
  restsOn: wayThrough,
  judge: (ground, operation) =>
    judgeLists(ground, operation, ({ walks }) =>
      walks.map(({ rows, pages, size }) => {
        if (rows.length < 2) return undefined
        const seen = new Set<string>()
        const page = pages.find((one) => one.rows.map((row) => isSeen(seen, row)).includes(true))
        if (page === undefined) return 'right'
        const distinct = new Set(rows.map(toRowKey)).size
        return {
          pointer: `${pagingOf(operation).list}/*`,
          message: `a row that pages of ${size} had already: ${countRows(distinct)} in ${rows.length}`,
          expected: 'each row once',
          got: `${rows.length - distinct} more than once`,
          observation: page.observation,
        }
      }),
    ),
})

/** Whether it was in the set, where it is from now on. */
function isSeen(seen: Set<string>, row: Parameters<typeof toRowKey>[0]): boolean {
  const before = seen.size
  return seen.add(toRowKey(row)).size === before
}

export const noRowLost: Law = makePagingLaw({
  id: 'paging/no-row-lost',
  sentence: 'The pages of a list have the same rows together, whatever their size.',
  basis: 'documented',
  live: 'error',
  restsOn: [...wayThrough, 'paging/no-row-twice'],
  judge: (ground, operation) =>
    judgeLists(ground, operation, ({ walks }) => {
      const whole = walks.filter(({ end }) => end === 'last')
      const all = new Set(whole.flatMap(({ rows }) => rows.map(toRowKey)))
      if (whole.length < 2 || all.size === 0) return []
      return whole.map((walk) => {
        const had = new Set(walk.rows.map(toRowKey)).size
        return had === all.size
          ? 'right'
          : complain(walk, { list: pagingOf(operation).list, had, all: all.size })
      })
    }),
})

function complain(
  { size, pages }: SizedWalk,
  { list, had, all }: { readonly list: string; readonly had: number; readonly all: number },
): Judgement {
  const last = pages.at(-1)
  return (
    last && {
      pointer: list,
      message: `pages of ${size} end after ${countRows(had)}, those of other sizes have ${all}`,
      expected: countRows(all),
      got: countRows(had),
      observation: last.observation,
    }
  )
}

export const sameOrderForEverySize: Law = makePagingLaw({
  id: 'paging/same-order-for-every-size',
  sentence: 'The rows of a list come in the same order, whatever the size of its pages.',
  basis: 'documented',
  live: 'error',
  restsOn: [...wayThrough, 'paging/no-row-twice', 'paging/no-row-lost'],
  judge: (ground, operation) =>
    judgeLists(ground, operation, ({ walks }) => {
      const [whole, ...others] = walks
      const order = whole?.rows.map(toRowKey) ?? []
      return others.map(({ rows, pages, size }) => {
        const length = Math.min(rows.length, order.length)
        if (length < 2) return undefined
        const place = rows
          .slice(0, length)
          .findIndex((row, index) => toRowKey(row) !== order[index])
        if (place === -1) return 'right'
        const page = pages.find((_, index) => place < countUpTo(pages, index)) ?? pages[0]
        return (
          page && {
            pointer: `${pagingOf(operation).list}/*`,
            message: `row ${place + 1} in pages of ${size} is another than in pages of ${whole?.size}`,
            expected: 'one order for every size',
            got: `another from row ${place + 1} on`,
            observation: page.observation,
          }
        )
      })
    }),
})

/** Rows of the pages up to one of them. */
function countUpTo(pages: SizedWalk['pages'], index: number): number {
  return pages.slice(0, index + 1).reduce((sum, { rows }) => sum + rows.length, 0)
}
