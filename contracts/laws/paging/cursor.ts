import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import type { JsonValue } from '../../../src/protocol/json.js'
import type { Page } from '../../reading/walk.js'
import type { Law, LawGround } from '../law.js'
import { toRowKey } from '../row.js'
import { conclude, countRows, judgePages, type Judgement } from './judge.js'
import { readLists, type WalkedList } from './lists.js'
import { countWalks, makePagingLaw, sameRows } from './make-law.js'
import { maximumSize, pagingOf } from './sizes.js'

/** Positions are numbers; tokens tell nothing. */
const isAbout = ({ paging }: Operation): boolean => paging !== undefined && paging.kind !== 'token'

export const cursorGrows: Law = makePagingLaw({
  id: 'paging/cursor-grows',
  sentence: 'The next page begins at a greater number.',
  basis: 'inferred',
  live: 'note',
  isAbout,
  restsOn: [...sameRows, 'paging/flag-and-cursor-agree'],
  judge: (ground, operation) =>
    judgePages(ground, operation, ({ page }) => {
      if (!page.announcesMore || !isNumber(page.position) || !isNumber(page.next)) return undefined
      if (page.next > page.position) return 'right'
      return {
        pointer: pagingOf(operation).next,
        message: `the next page begins at ${page.next}`,
        expected: `a number above ${page.position}`,
        got: String(page.next),
        observation: page.observation,
      }
    }),
})

export const cursorCountsRows: Law = makePagingLaw({
  id: 'paging/cursor-counts-rows',
  sentence: 'The number at which a page begins is that of the rows before it.',
  basis: 'inferred',
  live: 'note',
  isAbout,
  restsOn: [
    ...sameRows,
    'paging/flag-and-cursor-agree',
    'paging/page-is-full-while-more',
    'paging/cursor-grows',
  ],
  calls: (limits) => countWalks(limits) + 10,
  judge: async (ground, operation) => {
    const lists = await readLists(ground, operation)
    const judgements: Judgement[] = []
    for (const list of lists) {
      const counted = list.walks.flatMap(({ pages }) => judgeCounts(operation, pages))
      judgements.push(...counted)
      const isCounting = counted.every((judgement) => judgement === 'right')
      if (isCounting && ground.profile === 'mock') {
        judgements.push(await judgeMiddle(ground, operation, list))
      }
    }
    return conclude(judgements, lists)
  },
})

function judgeCounts(operation: Operation, pages: readonly Page[]): readonly Judgement[] {
  const announcing = pages.filter(({ announcesMore }) => announcesMore)
  return announcing.map(({ position, next, rows, observation }) => {
    if (!isNumber(position) || !isNumber(next)) return undefined
    const end = Number(position) + rows.length
    if (Number(next) === end) return 'right'
    return {
      pointer: pagingOf(operation).next,
      message: `${countRows(rows.length)} from ${position} on, and the next page begins at ${next}`,
      expected: String(end),
      got: String(next),
      observation,
    }
  })
}

/** A number that no answer gave leads to the row that it counts. */
async function judgeMiddle(
  { read }: LawGround,
  operation: Operation,
  { walks, parameters }: WalkedList,
): Promise<Judgement> {
  const [whole] = walks
  if (whole === undefined || whole.end !== 'last' || whole.rows.length < 2) return undefined
  const { position, size } = pagingOf(operation)
  const middle = Math.floor(whole.rows.length / 2)
  const page = await read.page(operation.id as OperationId, {
    ...parameters,
    [size]: maximumSize(operation),
    [position]: middle,
  })
  const expected = whole.rows.slice(middle, middle + maximumSize(operation)).map(toRowKey)
  const isRight =
    page.rows.length === expected.length &&
    page.rows.every((row, index) => toRowKey(row) === expected[index])
  if (isRight) return 'right'
  return {
    pointer: `request#/${position}`,
    message: `not the rows from row ${middle + 1} on, as a walk has them`,
    expected: `${countRows(expected.length)}, from row ${middle + 1} on`,
    got: `${countRows(page.rows.length)}, others or in another order`,
    observation: page.observation,
  }
}

function isNumber(value: JsonValue | undefined): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}
