import type { Operation } from '../../../src/catalog/operation.js'
import type { OperationId } from '../../../src/generated/types.js'
import { explain } from '../../explain.js'
import type { Observation } from '../../observation.js'
import { valueAt } from '../../reading/pointer.js'
import { readPage } from '../../reading/walk.js'
import { judged, skipped, type Law, type LawGround } from '../law.js'
import { conclude, countRows, type Judgement } from './judge.js'
import { listPages, readLists, type WalkedList } from './lists.js'
import { countWalks, makePagingLaw, sameRows, wayThrough } from './make-law.js'
import { findEmptyQuestion, type EmptyQuestion } from './questions.js'
import { pagingOf } from './sizes.js'
import { startOf } from './walk.js'

const eitherAnswer = { expectation: { kind: 'either' } } as const

/** At no end of any range: those are for cases to try. */
const middleSize = 10

/** Where a position has no documented maximum, one that no list of these reaches. */
const farAway = 100_000

export const pastTheEndIsEmpty: Law = makePagingLaw({
  id: 'paging/past-the-end-is-empty',
  sentence: 'A page that begins behind the last row is empty, and the last.',
  basis: 'inferred',
  live: 'note',
  isAbout: ({ paging }) => paging !== undefined && paging.kind !== 'token',
  restsOn: [...sameRows, 'paging/flag-and-cursor-agree'],
  calls: (limits) => countWalks(limits) + 10,
  judge: async (ground, operation) => {
    const lists = await readLists(ground, operation)
    const ended = lists.filter(({ walks: [whole] }) => whole?.end === 'last')
    const asked = ground.profile === 'mock' ? ended : ended.slice(0, 1)
    const isCounting = ground.profile === 'mock' && doPositionsCount(lists)
    const judgements: Judgement[] = []
    for (const list of asked) {
      for (const position of findPositions(operation, list, isCounting)) {
        const { parameters } = list
        judgements.push(await judgeBehind(ground, operation, { parameters, position }))
      }
    }
    return conclude(judgements, lists)
  },
})

/** Far away, and, where positions count rows, just behind the last one. */
function findPositions(
  operation: Operation,
  { walks }: WalkedList,
  isCounting: boolean,
): readonly number[] {
  const { position } = pagingOf(operation)
  const parameter = operation.parameters.find(({ name }) => name === position)
  const far = parameter?.schema.maximum ?? farAway
  const total = walks[0]?.rows.length ?? 0
  return isCounting && total > 0 ? [total, far] : [far]
}

function doPositionsCount(lists: readonly WalkedList[]): boolean {
  const announcing = listPages(lists).filter(({ page }) => page.announcesMore)
  return (
    announcing.length > 0 &&
    announcing.every(({ page }) => page.next === Number(page.position) + page.rows.length)
  )
}

interface Asked {
  readonly parameters: WalkedList['parameters']
  readonly position: number
}

async function judgeBehind(
  { read }: LawGround,
  operation: Operation,
  { parameters, position }: Asked,
): Promise<Judgement> {
  const paging = pagingOf(operation)
  const asked = {
    ...parameters,
    [paging.size]: middleSize,
    [paging.position]: position,
  }
  const observation = await read.ask(operation.id as OperationId, asked, eitherAnswer)
  return judgeEmpty(operation, observation, 'behind the last row')
}

export const emptyIsAnEmptyList: Law = makePagingLaw({
  id: 'paging/empty-is-an-empty-list',
  sentence: 'Where there is nobody, the answer is an empty list, and no page follows.',
  basis: 'documented',
  live: 'error',
  restsOn: [...wayThrough, 'paging/flag-and-cursor-agree'],
  calls: () => 6,
  judge: async (ground, operation) => {
    const question = await findEmptyQuestion(ground, operation)
    if (question === undefined) return skipped('no empty list was found')
    const { size, position } = pagingOf(operation)
    const asked = {
      ...question.parameters,
      [size]: middleSize,
      [position]: startOf(operation),
    }
    const observation = await ground.read.ask(operation.id as OperationId, asked, eitherAnswer)
    const judgement = judgeEmpty(operation, observation, 'where there is nobody')
    const hasRows = typeof judgement === 'object' && judgement.pointer === pagingOf(operation).list
    if (hasRows && !(await isStillEmpty(ground, question))) return judged(0, [])
    return conclude([judgement])
  },
})

/** Somebody may have come since the survey; of other lists other laws tell who is in them. */
async function isStillEmpty({ read }: LawGround, { department }: EmptyQuestion): Promise<boolean> {
  if (department === undefined) return false
  const id = 'topapi.user.listid'
  const { answer } = await read.ask(id, { dept_id: department }, eitherAnswer)
  if (answer.kind !== 'success') return false
  const userIds = valueAt(answer.body, '/result/userid_list')
  return Array.isArray(userIds) && userIds.length === 0
}

/** What is no list, or no answer at all, is for the checks to tell. */
function judgeEmpty(operation: Operation, observation: Observation, where: string): Judgement {
  const { answer } = observation
  const paging = pagingOf(operation)
  if (answer.kind === 'refusal') {
    const got = explain(answer)
    return {
      pointer: '',
      message: `${where} it ${got}`,
      expected: 'an empty list',
      got,
      observation,
    }
  }
  if (answer.kind !== 'success') return undefined
  if (!Array.isArray(valueAt(answer.body, paging.list))) return undefined
  const { rows, announcesMore } = readPage(paging, observation, {})
  if (rows.length > 0) {
    return {
      pointer: paging.list,
      message: `${countRows(rows.length)} ${where}`,
      expected: 'an empty list',
      got: countRows(rows.length),
      observation,
    }
  }
  if (!announcesMore) return 'right'
  return {
    pointer: paging.more ?? paging.next,
    message: `another page is announced ${where}`,
    expected: 'no page announced',
    got: 'another page announced',
    observation,
  }
}
