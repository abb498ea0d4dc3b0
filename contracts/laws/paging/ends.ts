import type { Law } from '../law.js'
import { judgeLists } from './judge.js'
import { makePagingLaw } from './make-law.js'
import { pagingOf } from './sizes.js'

export const cursorNeverRepeats: Law = makePagingLaw({
  id: 'paging/cursor-never-repeats',
  sentence: 'No page leads back to a page that was read before.',
  basis: 'documented',
  live: 'error',
  judge: (ground, operation) =>
    judgeLists(ground, operation, ({ walks }) =>
      walks.map(({ pages, end, size }) => {
        const last = pages.at(-1)
        if (end !== 'circle' || last === undefined) return pages.length < 2 ? undefined : 'right'
        return {
          pointer: pagingOf(operation).next,
          message: `page ${pages.length} of size ${size} leads back to a page that was read`,
          expected: 'a position that did not come before',
          got: 'one that did',
          observation: last.observation,
        }
      }),
    ),
})

export const walkEnds: Law = makePagingLaw({
  id: 'paging/walk-ends',
  sentence: 'Whoever follows the pages comes to a last one.',
  basis: 'documented',
  live: 'error',
  restsOn: ['paging/cursor-never-repeats'],
  judge: (ground, operation) =>
    judgeLists(ground, operation, ({ walks }) =>
      walks.map(({ pages, end, rows, size }) => {
        const last = pages.at(-1)
        if (end === 'cut' || end === 'circle' || last === undefined) return undefined
        if (end !== 'endless') return 'right'
        const { more, next } = pagingOf(operation)
        return {
          pointer: more ?? next,
          message: `after ${rows.length} rows in pages of ${size} come empty pages, each of which announces another`,
          expected: 'a last page',
          got: 'three empty pages in a row that announce more',
          observation: last.observation,
        }
      }),
    ),
})
