import type { Operation } from '../../../src/catalog/operation.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import { judged, skipped, type Breach, type Law, type LawGround } from '../law.js'
import { makeOrderLaw } from './make-law.js'
import { areEqual, findOrdered, pairs, readListing, type Listing, type Pair } from './orders.js'

/** Fewer people than these may have come, or been changed, at one moment. */
const enough = 5

export const ordersDiffer: Law = makeOrderLaw({
  id: 'order/orders-differ',
  sentence: 'Ascending and descending orders differ, and those by entry from those by change.',
  basis: 'documented',
  // Whom one import brought in has one time with all others: every order is right then.
  live: 'note',
  restsOn: ['order/same-people-for-every-order'],
  judge: async (ground, operation) => {
    const department = findOrdered(ground).find(({ members = 0 }) => members >= enough)
    if (department === undefined) return skipped('no department with five people was found')
    const breaches: Breach[] = []
    for (const pair of pairs) {
      const same = await findSame(ground, operation, department, pair)
      if (same !== undefined) breaches.push(tellSame(same, pair))
    }
    if (ground.profile === 'mock' && breaches.length === 0) {
      breaches.push(...(await compareTimes(ground, operation, department)))
    }
    return judged(ground.profile === 'mock' ? 3 : 2, breaches.slice(0, 1))
  },
})

async function readPair(
  ground: LawGround,
  operation: Operation,
  department: SurveyedDepartment,
  { ascending, descending }: Pair,
): Promise<readonly [Listing, Listing]> {
  const up = await readListing(ground, operation, department, { order_field: ascending })
  const down = await readListing(ground, operation, department, { order_field: descending })
  return [up, down]
}

/** The descending order, if it is the ascending one. */
async function findSame(
  ground: LawGround,
  operation: Operation,
  department: SurveyedDepartment,
  pair: Pair,
): Promise<Listing | undefined> {
  const [up, down] = await readPair(ground, operation, department, pair)
  return areEqual(up.keys, down.keys) ? down : undefined
}

function tellSame({ page, keys }: Listing, { ascending, descending }: Pair): Breach {
  const { observation } = page
  return {
    pointer: 'request#/order_field',
    message: `${observation.case.name}: ${keys.length} people in the order of ${ascending}`,
    expected: `another order for ${descending}`,
    got: 'the same',
    observation,
  }
}

/** In a closed world nobody was changed in the order in which all came. */
async function compareTimes(
  ground: LawGround,
  operation: Operation,
  department: SurveyedDepartment,
): Promise<readonly Breach[]> {
  const [entry, change] = pairs.map(({ ascending }) => ascending)
  const came = await readListing(ground, operation, department, { order_field: entry ?? '' })
  const changed = await readListing(ground, operation, department, { order_field: change ?? '' })
  if (!areEqual(came.keys, changed.keys)) return []
  return [tellSame(changed, { ascending: entry ?? '', descending: change ?? '' })]
}

export const descendingIsTheReverse: Law = makeOrderLaw({
  id: 'order/descending-is-the-reverse',
  sentence: 'Descending is ascending the other way round.',
  basis: 'inferred',
  live: 'note',
  restsOn: ['order/same-people-for-every-order', 'order/orders-differ'],
  judge: async (ground, operation) => {
    const departments = findOrdered(ground).slice(0, ground.profile === 'mock' ? 2 : 1)
    const breaches: Breach[] = []
    for (const department of departments) {
      for (const pair of pairs) {
        const [up, down] = await readPair(ground, operation, department, pair)
        if (areEqual(up.keys, down.keys.toReversed())) continue
        const { observation } = down.page
        breaches.push({
          pointer: 'request#/order_field',
          message: `${observation.case.name}: not the reverse of ${pair.ascending}`,
          expected: 'the rows of one, backwards, in the other',
          got: 'another order',
          observation,
        })
      }
    }
    return judged(departments.length * pairs.length, breaches.slice(0, 1))
  },
})
