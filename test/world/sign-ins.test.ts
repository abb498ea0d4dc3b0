import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Directory } from '../../mock/world/directory.js'
import { company } from '../../mock/world/organizations/company.js'
import { epochDay, everyUserId, openDirectory } from './support.js'

const everyDepartment = company.departments.map(({ id }) => id)
const anyDay = fc.integer({ min: epochDay - 4_000, max: epochDay })
const anyDepartments = fc.option(fc.subarray(everyDepartment, { maxLength: 6 }), { nil: undefined })

interface Question {
  readonly day: number
  readonly departmentIds?: readonly number[] | undefined
}

function ask(
  directory: Directory,
  { day, departmentIds: ids }: Question,
  signedIn: boolean,
): readonly string[] {
  const query = { day, signedIn, offset: 0, limit: 1_000 }
  return directory.signInsOn(ids === undefined ? query : { ...query, departmentIds: ids }).rows
}

function candidatesOn(directory: Directory, { day, departmentIds: ids }: Question): string[] {
  const userIds = new Set(ids?.flatMap((id) => directory.userIdsOf(id)) ?? everyUserId(directory))
  return [...userIds].filter((userId) => {
    const joinedMs = directory.findPerson(userId)?.joinedMs ?? Infinity
    return Math.floor((joinedMs + 8 * 3_600_000) / 86_400_000) <= day
  })
}

it('divides those who had joined by a day, wholly and without overlap', () => {
  fc.assert(
    fc.property(fc.integer(), anyDay, anyDepartments, (seed, day, ids) => {
      const directory = openDirectory({ seed })
      const question = { day, departmentIds: ids }
      const answers = [...ask(directory, question, true), ...ask(directory, question, false)]
      expect(answers.toSorted()).toEqual(candidatesOn(directory, question).toSorted())
    }),
    { numRuns: 30 },
  )
})

it('divides the people of larger organisations alike, on days when some had not joined', () => {
  fc.assert(
    fc.property(fc.integer({ min: 518, max: 1_500 }), anyDay, (people, day) => {
      const directory = openDirectory({ people })
      const answers = [true, false].flatMap((signedIn) => everyPage(directory, { day, signedIn }))
      expect(answers.toSorted()).toEqual(candidatesOn(directory, { day }).toSorted())
    }),
    { numRuns: 8 },
  )
})

function everyPage(
  directory: Directory,
  question: { readonly day: number; readonly signedIn: boolean },
): readonly string[] {
  const { total } = directory.signInsOn({ ...question, offset: 0, limit: 1 })
  const offsets = Array.from({ length: Math.ceil(total / 37) }, (_, page) => page * 37)
  return offsets.flatMap((offset) => directory.signInsOn({ ...question, offset, limit: 37 }).rows)
}

it('finds fewer people on a day off', () => {
  const directory = openDirectory({ people: 5_000 })
  // 2026-08-31 was a Monday.
  const [sunday, monday] = [2, 1].map((back) =>
    directory.signInsOn({ day: epochDay - back, signedIn: true, offset: 0, limit: 1 }),
  )
  expect(sunday?.total).toBeLessThan((monday?.total ?? 0) * 0.7)
})

it('never lets somebody sign in whose account is not activated', () => {
  const directory = openDirectory()
  for (let day = epochDay - 31; day < epochDay; day += 1) {
    const present = ask(directory, { day }, true)
    expect(present.filter((id) => !directory.findPerson(id)?.active)).toEqual([])
  }
})

it('misses about an eighth of the activated people on a day, and others on the next', () => {
  const directory = openDirectory()
  const absentOn = (day: number): readonly string[] =>
    ask(directory, { day }, false).filter((id) => directory.findPerson(id)?.active)
  const share = absentOn(epochDay - 1).length / directory.countPeople({ activeOnly: true })
  expect(share).toBeGreaterThan(0.06)
  expect(share).toBeLessThan(0.2)
  expect(absentOn(epochDay - 1)).not.toEqual(absentOn(epochDay - 2))
})

it('misses other numbers of people on other working days', () => {
  const directory = openDirectory({ people: 20_000 })
  const thursdays = [5, 12, 19, 26, 33].map((back) => epochDay - back)
  const totals = thursdays.map(
    (day) => directory.signInsOn({ day, signedIn: false, offset: 0, limit: 1 }).total,
  )
  expect(Math.max(...totals) / Math.min(...totals)).toBeGreaterThan(1.05)
})

it('knows nobody before the first one joined', () => {
  const { length } = ask(openDirectory(), { day: epochDay - 6_000 }, false)
  expect(length).toBe(0)
})

it('gives the own order of the organisation, and pages of it', () => {
  const directory = openDirectory()
  const query = { day: epochDay - 1, signedIn: true, limit: 100 }
  const { total } = directory.signInsOn({ ...query, offset: 0 })
  const rows = [0, 100, 200, 300, 400, 500].flatMap(
    (offset) => directory.signInsOn({ ...query, offset }).rows,
  )
  expect(rows).toHaveLength(total)
  expect(rows).toEqual(ask(directory, { day: epochDay - 1 }, true))
  const ownOrder = company.departments.flatMap(({ id, own }) =>
    directory.userIdsOf(id).filter((userId) => own > 0 && isHome(directory, userId, id)),
  )
  expect(rows).toEqual(ownOrder.filter((userId) => rows.includes(userId)))
})

function isHome(directory: Directory, userId: string, departmentId: number): boolean {
  return directory.findPerson(userId)?.memberships[0]?.departmentId === departmentId
}

it('names a person of two departments once', () => {
  const ids = [50541877, 87320946]
  const both = ask(openDirectory(), { day: epochDay - 1, departmentIds: ids }, true)
  expect(new Set(both).size).toBe(both.length)
})

it('takes no department for none, not for all', () => {
  const directory = openDirectory()
  const day = epochDay - 1
  expect(ask(directory, { day }, true).length).toBeGreaterThan(300)
  expect(ask(directory, { day, departmentIds: [] }, true)).toEqual([])
})

it('passes over departments that are not there', () => {
  const departmentIds = [2, 431934805]
  const day = epochDay - 1
  const answer = ask(openDirectory(), { day, departmentIds }, true)
  expect(answer).toEqual(ask(openDirectory(), { day, departmentIds: [431934805] }, true))
})

it('gives the own order, whatever the order of the departments', () => {
  const day = epochDay - 1
  const forwards = ask(openDirectory(), { day, departmentIds: [431934805, 50541877] }, true)
  const backwards = ask(openDirectory(), { day, departmentIds: [50541877, 431934805] }, true)
  expect(backwards).toEqual(forwards)
})

it('counts somebody from the very day of joining', () => {
  const directory = openDirectory()
  const knownOn = (day: number): readonly string[] =>
    [true, false].flatMap((signedIn) => ask(directory, { day }, signedIn))
  for (const userId of directory.userIdsOf(431934805)) {
    const joinedMs = directory.findPerson(userId)?.joinedMs ?? 0
    const joinedDay = Math.floor((joinedMs + 8 * 3_600_000) / 86_400_000)
    expect(knownOn(joinedDay)).toContain(userId)
    expect(knownOn(joinedDay - 1)).not.toContain(userId)
  }
})
