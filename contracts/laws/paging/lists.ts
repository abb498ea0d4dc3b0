import type { Operation } from '../../../src/catalog/operation.js'
import type { Parameters } from '../../cases/case.js'
import type { Page, Walk } from '../../reading/walk.js'
import type { LawGround } from '../law.js'
import { findQuestions, type Questions } from './questions.js'
import { chooseSizes, maximumSize } from './sizes.js'
import { walkPages } from './walk.js'

export interface SizedWalk extends Walk {
  readonly size: number
}

/** One list, walked in pages of several sizes; in the largest first. */
export interface WalkedList {
  readonly parameters: Parameters
  readonly walks: readonly SizedWalk[]
}

/** What an honest server may need beyond the pages that hold the rows, and those that lead nowhere. */
const morePages = 3
/** Of a list whose length is not known beforehand: one with rows, and as many as show a walk endless. */
const blindPages = { mock: 12, live: 4 } as const
/** Of a list that is walked for its length alone. */
const fewPages = 2

/**
 * The walks that all laws of the family look at: asked once, since the reader remembers them.
 * @throws {Unread} when a page does not succeed, or has no list
 */
export async function readLists(
  ground: LawGround,
  operation: Operation,
): Promise<readonly WalkedList[]> {
  const lists: WalkedList[] = []
  for (const questions of await findQuestions(ground, operation)) {
    lists.push(...(await readAll(ground, operation, questions)))
  }
  return lists
}

async function readAll(
  ground: LawGround,
  operation: Operation,
  { lists, breadth }: Questions,
): Promise<readonly WalkedList[]> {
  const { profile, limits } = ground
  const maximum = maximumSize(operation)
  const walk = async (list: Parameters, size: number, pages: number): Promise<SizedWalk> => ({
    ...(await walkPages(ground, operation, { list, size, pages: Math.min(pages, limits.pages) })),
    size,
  })
  const wholes: SizedWalk[] = []
  const blind = breadth === 'few' && profile === 'live' ? fewPages : blindPages[profile]
  for (const list of lists) wholes.push(await walk(list, maximum, blind))
  const longest = Math.max(...wholes.map(({ rows }) => rows.length))
  const standsForAll = wholes.findIndex(({ rows }) => rows.length === longest)
  const walked: WalkedList[] = []
  for (const [index, parameters] of lists.entries()) {
    const whole = wholes[index] as SizedWalk
    const walks = [whole]
    const total = whole.end === 'last' ? whole.rows.length : undefined
    const isAlike = profile === 'live' && index !== standsForAll
    const sizes = chooseSizes({ profile, maximum, total, breadth: isAlike ? 'few' : breadth })
    for (const size of sizes) {
      walks.push(await walk(parameters, size, Math.ceil((total ?? 0) / size) + morePages))
    }
    walked.push({ parameters, walks })
  }
  return walked
}

export interface WalkedPage {
  readonly page: Page
  readonly walk: SizedWalk
  readonly index: number
}

export function listPages(lists: readonly WalkedList[]): readonly WalkedPage[] {
  return lists.flatMap(({ walks }) =>
    walks.flatMap((walk) => walk.pages.map((page, index) => ({ page, walk, index }))),
  )
}

/** What was left out of walks that were cut; `undefined` when none was. */
export function tellCut(lists: readonly WalkedList[]): string | undefined {
  const cut = lists.flatMap(({ walks }) => walks).filter(({ end }) => end === 'cut')
  return cut.length === 0 ? undefined : `${cut.length} walks were cut short`
}
