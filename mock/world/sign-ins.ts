import type { Attendance } from './attendance.js'
import type { SignInQuery } from './directory.js'
import { makeIndexMemory, makeMemory } from './pages.js'
import type { Cohort, Cohorts, Roster } from './roster.js'
import { findFirst, findLast } from './search.js'

/** Those who did, or did not, sign in on a day, as lists that are not made before they are read. */
export interface SignIns {
  /** `undefined` for who had not joined by that day. */
  didSignIn(index: number, day: number): boolean | undefined
  list(question: SignInQuestion): SignInList
}

export type SignInQuestion = Omit<SignInQuery, 'offset' | 'limit'>

/** Indexes, ascending. */
export interface SignInList {
  readonly total: number
  page(offset: number, limit: number): readonly number[]
  /** How many of the list have a smaller index than this one. */
  countBefore(index: number): number
}

/** A month of days, each of both kinds. */
const rememberedSums = 64
/** Each at most as long as the largest cohort, or as all members of the departments asked for. */
const rememberedLists = 32
/** The members of a department are of one cohort, or of two: what a day of it is, is found once. */
const rememberedAsks = 16

export function makeSignIns(roster: Roster, attendance: Attendance): SignIns {
  const { cohorts } = roster
  const lists = makeMemory<Uint32Array>(rememberedLists)
  const listEverybody = makeListEverybody(cohorts, attendance)

  function didSignIn(index: number, day: number): boolean | undefined {
    return attendance.ask(cohorts.of(index), day)(index)
  }

  function listMembers(departmentIds: readonly number[], day: number, signedIn: boolean) {
    const known = departmentIds.filter((id) => roster.findDepartment(id) !== undefined)
    const members = new Set(known.flatMap((id) => roster.memberIndexesOf(id)))
    const askOf = makeIndexMemory(rememberedAsks, (number) =>
      attendance.ask(cohorts.at(number), day),
    )
    const rows = [...members].filter((index) => {
      return askOf(cohorts.of(index).number)(index) === signedIn
    })
    return Uint32Array.from(rows).toSorted()
  }

  return {
    didSignIn,
    list: ({ day, signedIn, departmentIds }) => {
      if (departmentIds === undefined) return listEverybody(day, signedIn)
      const question = `${departmentIds.join()} ${day} ${signedIn}`
      const rows = lists(question, () => listMembers(departmentIds, day, signedIn))
      return {
        total: rows.length,
        page: (offset, limit) => [...rows.subarray(offset, offset + limit)],
        countBefore: (index) => countSmaller(rows, index),
      }
    },
  }
}

/** The whole organisation: of its cohorts, only those of a page are asked one by one. */
function makeListEverybody(cohorts: Cohorts, attendance: Attendance) {
  const sums = makeMemory<Uint32Array>(rememberedSums)
  const lists = makeMemory<Uint32Array>(rememberedLists)

  /** How many of the list stand before each cohort, and after the last one. */
  function sumUp(day: number, signedIn: boolean): Uint32Array {
    const before = new Uint32Array(cohorts.count + 1)
    for (let number = 0; number < cohorts.count; number += 1) {
      const { present, absent } = attendance.count(cohorts.at(number), day)
      before[number + 1] = (before[number] ?? 0) + (signedIn ? present : absent)
    }
    return before
  }

  function listCohort(cohort: Cohort, day: number, signedIn: boolean): Uint32Array {
    const ask = attendance.ask(cohort, day)
    const places = Array.from({ length: cohort.people }, (_, place) => cohort.start + place)
    return Uint32Array.from(places.filter((index) => ask(index) === signedIn))
  }

  return (day: number, signedIn: boolean): SignInList => {
    const before = sums(`${day} ${signedIn}`, () => sumUp(day, signedIn))
    const listOf = (number: number): Uint32Array =>
      lists(`${number} ${day} ${signedIn}`, () => listCohort(cohorts.at(number), day, signedIn))
    return {
      total: before[cohorts.count] ?? 0,
      page: (offset, limit) => {
        const rows: number[] = []
        let number = findLast(cohorts.count, (at) => before[at] ?? 0, offset)
        for (; number < cohorts.count && rows.length < limit; number += 1) {
          const from = offset + rows.length - (before[number] ?? 0)
          rows.push(...listOf(number).subarray(from, from + limit - rows.length))
        }
        return rows
      },
      countBefore: (index) => {
        const { number } = cohorts.of(index)
        return (before[number] ?? 0) + countSmaller(listOf(number), index)
      },
    }
  }
}

/** Of numbers that ascend. */
function countSmaller(rows: Uint32Array, limit: number): number {
  return findFirst(0, rows.length, (place) => (rows[place] ?? Infinity) >= limit)
}
