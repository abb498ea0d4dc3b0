import { describeType } from '../../checks/check.js'
import { isPosition } from '../../reading/walk.js'
import type { Law } from '../law.js'
import { conclude, type Judgement } from './judge.js'
import { listPages, readLists, type WalkedPage } from './lists.js'
import { makePagingLaw, wayThrough } from './make-law.js'
import { pagingOf } from './sizes.js'

export const flagAndCursorAgree: Law = makePagingLaw({
  id: 'paging/flag-and-cursor-agree',
  sentence:
    'A page says where the next one begins if another one with rows follows, and only then.',
  basis: 'documented',
  live: 'error',
  restsOn: [...wayThrough, 'paging/no-row-lost'],
  judge: async (ground, operation) => {
    const { next, more } = pagingOf(operation)
    const lists = await readLists(ground, operation)
    const judgements = listPages(lists).flatMap((page) => [
      judgeNext(page, next),
      judgeEnd(page, more ?? next),
    ])
    return conclude(judgements, lists)
  },
})

/** A position that nobody needs misleads only those who do not read the flag. */
function judgeNext({ page }: WalkedPage, pointer: string): Judgement {
  const { more, next, announcesMore, observation } = page
  if (announcesMore && !isPosition(next)) {
    return {
      pointer,
      message: 'another page is announced, and nothing says where it begins',
      expected: 'where the next page begins',
      got: describeType(next),
      observation,
    }
  }
  // What is neither absent nor of its type is for the schema to tell.
  if (more !== false || next === undefined || next === null) return 'right'
  return {
    pointer,
    message: 'the last page says where a next one begins',
    expected: 'nothing',
    got: describeType(next),
    observation,
    live: 'note',
  }
}

/** Where the last page is full, a server may have to look behind it to know that it is the last. */
function judgeEnd({ page, walk, index }: WalkedPage, pointer: string): Judgement {
  const before = walk.pages[index - 1]
  if (before === undefined || walk.end !== 'last') return undefined
  if (page.rows.length > 0 || page.announcesMore) return 'right'
  return {
    pointer,
    message: 'it announces another page, which is empty',
    expected: 'no page announced',
    got: 'an empty page announced',
    observation: before.observation,
    live: 'note',
  }
}
