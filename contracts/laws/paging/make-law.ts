import type { Limits } from '../../limits.js'
import type { Law } from '../law.js'

type Own = Omit<Law, 'isAbout' | 'source' | 'shares' | 'calls'> & Partial<Law>

/**
 * A law about every list that comes in pages. Answers that differ from one time to the next prove
 * nothing about pages.
 */
export function makePagingLaw(own: Own): Law {
  return {
    source: { at: 'page' },
    shares: 'paging',
    isAbout: ({ paging }) => paging !== undefined,
    calls: countWalks,
    ...own,
    restsOn: ['repeat/same-question-same-answer', ...(own.restsOn ?? [])],
  }
}

/** What a walk needs to come to an end that is one. */
export const wayThrough = [
  'paging/size-is-not-exceeded',
  'paging/cursor-never-repeats',
  'paging/walk-ends',
]

/** What all walks of a list need to show the same. */
export const sameRows = [
  ...wayThrough,
  'paging/no-row-twice',
  'paging/no-row-lost',
  'paging/same-order-for-every-size',
]

/** Walks of a list in six sizes, and of some others in the largest pages. */
export function countWalks({ pages }: Limits): number {
  return 7 * pages
}
