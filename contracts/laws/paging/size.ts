import type { Law } from '../law.js'
import { countRows, judgePages } from './judge.js'
import { makePagingLaw, sameRows } from './make-law.js'
import { pagingOf } from './sizes.js'

export const sizeIsNotExceeded: Law = makePagingLaw({
  id: 'paging/size-is-not-exceeded',
  sentence: 'A page has no more rows than were asked for.',
  basis: 'documented',
  live: 'error',
  judge: (ground, operation) =>
    judgePages(ground, operation, ({ page, walk: { size } }) =>
      page.rows.length <= size
        ? 'right'
        : {
            pointer: pagingOf(operation).list,
            message: `${countRows(page.rows.length)}, where ${size} were asked for`,
            expected: `${countRows(size)} at most`,
            got: countRows(page.rows.length),
            observation: page.observation,
          },
    ),
})

export const pageIsFullWhileMore: Law = makePagingLaw({
  id: 'paging/page-is-full-while-more',
  sentence: 'A page that announces another one has as many rows as were asked for.',
  basis: 'inferred',
  live: 'note',
  restsOn: [...sameRows, 'paging/flag-and-cursor-agree'],
  judge: (ground, operation) =>
    judgePages(ground, operation, ({ page, walk: { size } }) => {
      if (!page.announcesMore) return undefined
      if (page.rows.length >= size) return 'right'
      return {
        pointer: pagingOf(operation).list,
        message: `${countRows(page.rows.length)}, and another page is announced`,
        expected: countRows(size),
        got: countRows(page.rows.length),
        observation: page.observation,
      }
    }),
})
