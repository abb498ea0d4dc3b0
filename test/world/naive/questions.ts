import * as fc from 'fast-check'
import type { Directory, MemberOrder } from '../../../mock/world/directory.js'
import { dayMs, epochDay, epochMs, orders } from '../support.js'

/** A question before it is known who and what there is: a number picks an id out of a list. */
export type Question =
  | { ask: 'countPeople'; activeOnly: boolean }
  | { ask: 'countDepartments' }
  | { ask: 'findDepartment' | 'childrenOf' | 'detailsOf' | 'lineageOf' | 'userIdsOf'; at: number }
  | { ask: 'countMembers'; at: number; recursive: boolean }
  | {
      ask: 'membersOf' | 'memberNamesOf'
      at: number
      order: MemberOrder
      includeRestricted: boolean
      cut: Cut
    }
  | { ask: 'findPerson' | 'findPersonByLogin'; at: number }
  | { ask: 'signInsOn'; back: number; signedIn: boolean; among: readonly number[] | null; cut: Cut }
  | { ask: 'leaversBetween'; from: Edge; widthMs: number; cut: Cut }

/** Where a window begins or ends: at the start of a day, or at the very moment of a leave. */
type Edge = { readonly back: number } | { readonly leave: number; readonly side: 'from' | 'to' }

/** Rows of a list, by thousandths of its length, so that most pages hold something. */
interface Cut {
  readonly offset: number
  readonly limit: number
}

/** What questions may name. The unknown ones come last. */
export interface Ids {
  readonly departments: readonly number[]
  /** Not there, though somebody may ask for them. */
  readonly lostDepartments: readonly number[]
  readonly userIds: readonly string[]
  readonly loginIds: readonly string[]
  /** Those that effects brought come last. */
  readonly leaveTimes: readonly number[]
  /** Whom and what effects named: asked for as often as all others together. */
  readonly recent: { readonly userIds: readonly string[]; readonly departments: readonly number[] }
}

const anyPlace = fc.nat(4_095)
const anyCut: fc.Arbitrary<Cut> = fc.record({
  offset: fc.oneof(fc.constant(0), fc.nat(1_050)),
  limit: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(10_000)),
})
const anyBack = fc.oneof(fc.integer({ min: -40, max: 60 }), fc.integer({ min: 60, max: 4_700 }))
const anyWidth = fc.oneof(
  fc.integer({ min: -dayMs, max: 30 * dayMs }),
  fc.integer({ min: 0, max: 4_000 * dayMs }),
)
const anyEdge: fc.Arbitrary<Edge> = fc.oneof(
  fc.record({ back: anyBack }),
  fc.record({ leave: anyPlace, side: fc.constantFrom('from', 'to') }),
)
const anyAmong = fc.option(fc.array(anyPlace, { maxLength: 6 }))
const ask = <const Name extends Question['ask']>(name: Name) => fc.constant(name)

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ ask: ask('countPeople'), activeOnly: fc.boolean() }),
  fc.record({ ask: ask('countDepartments') }),
  fc.record({
    ask: fc.constantFrom('findDepartment', 'childrenOf', 'detailsOf', 'lineageOf', 'userIdsOf'),
    at: anyPlace,
  }),
  fc.record({ ask: ask('detailsOf'), at: anyPlace }),
  fc.record({ ask: ask('countMembers'), at: anyPlace, recursive: fc.boolean() }),
  fc.record({
    ask: fc.constantFrom('membersOf', 'memberNamesOf'),
    at: anyPlace,
    order: fc.constantFrom(...orders),
    includeRestricted: fc.boolean(),
    cut: anyCut,
  }),
  fc.record({ ask: fc.constantFrom('findPerson', 'findPersonByLogin'), at: anyPlace }),
  fc.record({
    ask: ask('signInsOn'),
    back: anyBack,
    signedIn: fc.boolean(),
    among: anyAmong,
    cut: anyCut,
  }),
  fc.record({ ask: ask('leaversBetween'), from: anyEdge, widthMs: anyWidth, cut: anyCut }),
)

export function pickAt<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)]
}

function pickEither<Item>(
  some: readonly Item[],
  all: readonly Item[],
  at: number,
): Item | undefined {
  const half = Math.floor(at / 2)
  return at % 2 === 0 && some.length > 0 ? pickAt(some, half) : pickAt(all, half)
}

/** A page of a list whose length is told by asking for one row of it. */
function pageOf<Row>(
  cut: Cut,
  list: (page: { offset: number; limit: number }) => { rows: readonly Row[]; total: number },
) {
  const { total } = list({ offset: 0, limit: 1 })
  return list({ offset: Math.floor((total * cut.offset) / 1000), limit: cut.limit })
}

function toWindow({ leaveTimes }: Ids, edge: Edge, widthMs: number) {
  const leave =
    'leave' in edge ? pickEither(leaveTimes.slice(-4), leaveTimes, edge.leave) : undefined
  const ms = 'back' in edge ? epochMs - edge.back * dayMs : (leave ?? epochMs)
  if ('side' in edge && edge.side === 'to') return { fromMs: ms - widthMs, toMs: ms }
  return { fromMs: ms, toMs: ms + widthMs }
}

/** Asks a directory. Ids are picked from the same lists for all that are asked. */
export function answer(directory: Directory, ids: Ids, question: Question): unknown {
  const any = [...ids.departments, ...ids.lostDepartments, 0, -1, 2, 1.5, 999_999_999]
  const known = (at: number): number => pickEither(ids.recent.departments, ids.departments, at) ?? 1
  const anyUserId = (at: number): string =>
    pickEither(ids.recent.userIds, [...ids.userIds, '', '王伟'], at) ?? ''
  switch (question.ask) {
    case 'countPeople':
      return directory.countPeople(question)
    case 'countDepartments':
      return directory.countDepartments()
    case 'findDepartment': {
      const id = pickAt(any, question.at) ?? 1
      return [
        directory.findDepartment(id),
        Number.isInteger(id) && directory.findDepartment(BigInt(id)),
      ]
    }
    case 'childrenOf':
    case 'lineageOf':
      return directory[question.ask](pickAt(any, question.at) ?? 1)
    case 'detailsOf':
    case 'userIdsOf':
      return directory[question.ask](known(question.at))
    case 'countMembers':
      return directory.countMembers(known(question.at), question)
    case 'membersOf':
    case 'memberNamesOf':
      return pageOf<unknown>(question.cut, (page) =>
        directory[question.ask](known(question.at), { ...question, ...page }),
      )
    case 'findPerson':
      return directory.findPerson(anyUserId(question.at))
    case 'findPersonByLogin':
      return directory.findPersonByLogin(pickAt([...ids.loginIds, '', 'nobody'], question.at) ?? '')
    case 'signInsOn': {
      const { among, back, signedIn } = question
      const departmentIds = among?.flatMap((at) => pickAt(any, at) ?? [])
      const day = epochDay - back
      return pageOf(question.cut, (page) =>
        directory.signInsOn({ day, signedIn, ...(departmentIds && { departmentIds }), ...page }),
      )
    }
    case 'leaversBetween': {
      const window = toWindow(ids, question.from, question.widthMs)
      return pageOf(question.cut, (page) => directory.leaversBetween({ ...window, ...page }))
    }
    default:
      return question satisfies never
  }
}
