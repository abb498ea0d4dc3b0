import { findDifference } from '../repeat/difference.js'
import type { Profile } from '../../profile.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import { judged, skipped, type Breach, type Law, type LawGround } from '../law.js'
import { makeOrderLaw } from './make-law.js'
import {
  areEqual,
  custom,
  findOrdered,
  orders,
  pairs,
  readListing,
  type Listing,
} from './orders.js'

export const samePeopleForEveryOrder: Law = makeOrderLaw({
  id: 'order/same-people-for-every-order',
  sentence: 'A department has the same people in whatever order they are asked for.',
  basis: 'documented',
  live: 'error',
  judge: async (ground, operation) => {
    const departments = findCompared(ground)
    if (departments.length === 0) return skipped('no department with two people was found')
    const breaches: Breach[] = []
    for (const [index, department] of departments.entries()) {
      const listings: Listing[] = []
      for (const order of index < 2
        ? orders
        : [custom, ...pairs.map(({ ascending }) => ascending)]) {
        listings.push(await readListing(ground, operation, department, { order_field: order }))
      }
      const all = new Set(listings.flatMap(({ keys }) => keys))
      const lacking = listings.find(({ keys }) => new Set(keys).size < all.size)
      if (lacking !== undefined) breaches.push(tellLack(lacking, all.size, 'request#/order_field'))
    }
    return judged(departments.length, breaches.slice(0, 1))
  },
})

/** Whoever is lost has something unusual, or lacks it; so a closed world shows many people. */
function findCompared(ground: LawGround): readonly SurveyedDepartment[] {
  return findOrdered(ground).slice(0, ground.limits.orderedDepartments)
}

export const languageChangesNoRows: Law = makeOrderLaw({
  id: 'order/language-changes-no-rows',
  sentence: 'A department has the same people in every language; their names alone may differ.',
  basis: 'documented',
  live: 'error',
  isAbout: ({ parameters, paging }) =>
    paging !== undefined && parameters.some(({ name }) => name === 'language'),
  judge: async (ground, operation) => {
    const departments = findCompared(ground)
    if (departments.length === 0) return skipped('no department with two people was found')
    const breaches: Breach[] = []
    for (const department of departments) {
      const chinese = await readListing(ground, operation, department, { order_field: custom })
      const english = await readListing(ground, operation, department, {
        order_field: custom,
        language: 'en_US',
      })
      breaches.push(...compareLanguages(chinese, english, ground.profile))
    }
    return judged(departments.length, breaches.slice(0, 1))
  },
})

/** Which order names have in another language, and what else is translated, no page says. */
function compareLanguages(chinese: Listing, english: Listing, profile: Profile): readonly Breach[] {
  const all = new Set([...chinese.keys, ...english.keys])
  const lacking = [english, chinese].find(({ keys }) => new Set(keys).size < all.size)
  if (lacking !== undefined) return [tellLack(lacking, all.size, 'request#/language')]
  const { observation } = english.page
  if (!areEqual(chinese.keys, english.keys)) {
    return [
      {
        pointer: 'request#/language',
        message: `${observation.case.name}: another order than in Chinese`,
        expected: 'the same order',
        got: 'another one',
        observation,
        live: 'note',
      },
    ]
  }
  if (profile === 'live') return []
  const difference = findDifference(withoutNames(chinese), withoutNames(english), 'kept')
  if (difference === undefined) return []
  const pointer = `/result/list${difference.pointer}`
  return [
    {
      pointer,
      message: `${observation.case.name}: ${pointer} differs from that in Chinese`,
      expected: 'the same value',
      got: 'another one',
      observation,
    },
  ]
}

function withoutNames({ rows }: Listing): Listing['rows'] {
  return rows.map((row) =>
    typeof row === 'object' && row !== null && !Array.isArray(row)
      ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'name'))
      : row,
  )
}

function tellLack({ keys, page, asked }: Listing, all: number, pointer: string): Breach {
  const had = new Set(keys).size
  return {
    pointer,
    message: `${page.observation.case.name}: ${had} people with ${asked}, ${all} otherwise`,
    expected: `${all} people`,
    got: `${had} people`,
    observation: page.observation,
  }
}

/** The order in which an administrator put them, where a row tells its place. */
export const customByDepartmentOrder: Law = makeOrderLaw({
  id: 'order/custom-by-department-order',
  sentence: 'In the order of the department, whose dept_order is larger stands earlier.',
  // Where nobody has put people into an order, pinyin rules, whatever the numbers are.
  basis: 'inferred',
  source: { operation: 'topapi.v2.user.list', at: 'page#request-body' },
  live: 'note',
  isAbout: ({ id }) => id === 'topapi.v2.user.list',
  judge: async (ground, operation) => {
    const departments = findOrdered(ground).slice(0, ground.profile === 'mock' ? 2 : 1)
    for (const department of departments) {
      const { rows, page } = await readListing(ground, operation, department, {
        order_field: custom,
      })
      const numbers = rows.flatMap((row) => findOrder(row) ?? [])
      const place = numbers.findIndex((number, index) => number > (numbers[index - 1] ?? number))
      if (place === -1) continue
      const { observation } = page
      const breach: Breach = {
        pointer: '/result/list/*/dept_order',
        message: `${observation.case.name}: row ${place + 1} has a larger dept_order than the row before it`,
        expected: 'larger numbers first',
        got: `a larger number in row ${place + 1}`,
        observation,
      }
      return judged(departments.length, [breach])
    }
    return judged(departments.length, [])
  },
})

function findOrder(row: Listing['rows'][number]): number | bigint | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined
  const { dept_order: order } = row as { readonly [name: string]: unknown }
  return typeof order === 'number' || typeof order === 'bigint' ? order : undefined
}
