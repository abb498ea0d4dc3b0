import { toShanghaiDay } from '../../src/protocol/time.js'
import { draw } from './chance.js'
import type { SignInQuery } from './directory.js'
import { toEntity, type Records } from './records.js'
import type { Roster } from './roster.js'

/** Share of the activated people who do not sign in on a day. */
const absentShare = 0.12

interface Source {
  readonly roster: Roster
  readonly records: Records
  readonly seed: number
}

function candidatesOf(
  roster: Roster,
  departmentIds: readonly number[] | undefined,
): readonly number[] {
  if (departmentIds === undefined) {
    return Array.from({ length: roster.peopleCount }, (_, index) => index)
  }
  const known = departmentIds.filter((id) => roster.findDepartment(id) !== undefined)
  const distinct = new Set(known.flatMap((id) => roster.memberIndexesOf(id)))
  return [...distinct].toSorted((left, right) => left - right)
}

/** Indexes of the people who did, or did not, sign in on a day, ascending. */
export function findSignIns(
  { roster, records, seed }: Source,
  { day, signedIn, departmentIds }: Omit<SignInQuery, 'offset' | 'limit'>,
): readonly number[] {
  const didSignIn = (index: number): boolean =>
    roster.isActive(index) && draw(seed, toEntity(index), `sign-in-${day}`) >= absentShare
  return candidatesOf(roster, departmentIds)
    .filter((index) => toShanghaiDay(records.joinedMsOf(index)) <= day)
    .filter((index) => didSignIn(index) === signedIn)
}
