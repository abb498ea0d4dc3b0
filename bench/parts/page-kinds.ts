import type { Call } from '../server/calls.js'
import type { Run } from '../run-context.js'
import {
  leaveRows,
  signInRows,
  toLeaveRecordsCall,
  toMembersCall,
  toSignInsCall,
} from './page-calls.js'
import type { Scouted } from './scout.js'

/** Full pages of one list from both of its ends, no two of which share a row. */
export interface PageKind {
  readonly id: string
  readonly rowCount: number
  /** From the first page on. */
  readonly first: readonly Call[]
  /** As many, from the last full page back. */
  readonly last: readonly Call[]
}

export const ends = ['first', 'last'] as const
export type End = (typeof ends)[number]

/** At each end. */
const mostPages = 100

/** Those of which the organisation has two full pages. */
export function toPageKinds(scouted: Scouted, run: Run): readonly PageKind[] {
  const { largest, signInCount, leaveTokens } = scouted
  run.note(`The largest department has ${largest.peopleCount} people.`)
  const members = (['list', 'listsimple'] as const).flatMap((name) =>
    [100, 10].map((size) =>
      toKind(`${name}-${size}`, size, largest.peopleCount, (cursor) =>
        toMembersCall(name, largest.id, cursor, size),
      ),
    ),
  )
  const signIns = toKind('inactive-100', signInRows, signInCount, toSignInsCall)
  const kinds = [...members, signIns, toLeaveKind(leaveTokens)]
  for (const { id } of kinds.filter(({ first }) => first.length === 0)) {
    run.note(`pages.${id} is left out: this organisation has no two full pages of it.`)
  }
  return kinds.filter(({ first }) => first.length > 0)
}

/** The last full page ends with the last row, so it need not begin where a page of a walk does. */
function toKind(
  id: string,
  rowCount: number,
  total: number,
  toCall: (offset: number) => Call,
): PageKind {
  const length = Math.min(mostPages, Math.floor(total / rowCount / 2))
  const places = Array.from({ length }, (_, place) => place)
  return {
    id,
    rowCount,
    first: places.map((place) => toCall(place * rowCount)),
    last: places.map((place) => toCall(total - (place + 1) * rowCount)),
  }
}

function toLeaveKind(tokens: readonly string[]): PageKind {
  const length = Math.min(mostPages, Math.floor(tokens.length / 2))
  return {
    id: 'leave-50',
    rowCount: leaveRows,
    first: tokens.slice(0, length).map(toLeaveRecordsCall),
    last: tokens
      .slice(tokens.length - length)
      .toReversed()
      .map(toLeaveRecordsCall),
  }
}
