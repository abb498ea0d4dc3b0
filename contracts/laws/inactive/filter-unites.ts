import type { SurveyedDepartment } from '../../survey/survey.js'
import type { Gathered } from '../across/members.js'
import { isSameSet, without } from '../across/same.js'
import { describeDifference, people } from '../across/words.js'
import { judged, skipped, type Breach, type Law, type LawGround } from '../law.js'
import {
  chooseFilters,
  gatherSignIns,
  isAboutSignIns,
  isLeaf,
  maximumFilters,
  signIns,
} from './answers.js'

const pointer = 'request#/dept_ids'
const source = { operation: signIns, at: 'page#request-body' } as const
const restsOn = [
  'paging/walk-ends',
  'paging/no-row-twice',
  'paging/no-row-lost',
  'inactive/answers-disjoint',
]

/** Strictly where the department is known to have fewer people than the whole answer. */
export const filterNarrows: Law = {
  id: 'inactive/filter-narrows',
  sentence: 'With dept_ids there is nobody who is not there without, and somebody less.',
  basis: 'documented',
  source,
  live: 'error',
  restsOn,
  isAbout: isAboutSignIns,
  calls: (limits) => 2 * (limits.pages + maximumFilters(limits)),
  async judge(ground) {
    const breaches: Breach[] = []
    let comparisons = 0
    for (const signedIn of [true, false]) {
      const whole = await gatherSignIns(ground, signedIn)
      if (!whole.isWhole) continue
      for (const department of chooseFilters(ground)) {
        const part = await gatherSignIns(ground, signedIn, { departments: [department] })
        comparisons += 1
        const found = compareToWhole(department, part, whole)
        if (found !== undefined) breaches.push(found)
      }
    }
    if (comparisons > 0) return judged(comparisons, breaches)
    return skipped('the whole answer has too many pages')
  },
}

function compareToWhole(
  department: SurveyedDepartment,
  part: Gathered<string>,
  whole: Gathered<string>,
): Breach | undefined {
  const all = new Set(whole.rows)
  const extra = without(part.rows, all).length
  const { members } = department
  const isUnfiltered =
    members !== undefined &&
    isLeaf(department) &&
    all.size > members &&
    isSameSet(new Set(part.rows), all)
  if (extra === 0 && !isUnfiltered) return undefined
  return {
    pointer,
    message: isUnfiltered
      ? `department ${department.id}, of ${people(members)}, has all ${all.size} of the organisation`
      : `${people(extra)} of department ${department.id} are missing from the whole answer`,
    expected: 'part of the whole answer',
    got: isUnfiltered ? 'all of it' : `${extra} who are not in it`,
    observation: part.observation,
  }
}

export const filterUnites: Law = {
  id: 'inactive/filter-unites',
  sentence: 'With two departments there are the people of either, each once.',
  basis: 'documented',
  source,
  live: 'error',
  restsOn: [...restsOn, 'inactive/filter-narrows'],
  isAbout: isAboutSignIns,
  calls: (limits) => 3 * maximumFilters(limits) + 3,
  async judge(ground) {
    const departments = chooseFilters(ground)
    const pairs = departments.slice(1).map((second, at) => [departments[at]!, second] as const)
    if (pairs.length === 0) return skipped('there are not two departments with people')
    const breaches: Breach[] = []
    let comparisons = 0
    for (const pair of pairs) {
      for (const signedIn of [true, false]) {
        const found = await comparePair(ground, pair, signedIn)
        if (found === 'cut') continue
        comparisons += 1
        if (found !== 'same') breaches.push(found)
      }
    }
    return judged(comparisons, breaches)
  },
}

async function comparePair(
  ground: LawGround,
  pair: readonly [SurveyedDepartment, SurveyedDepartment],
  signedIn: boolean,
): Promise<Breach | 'same' | 'cut'> {
  const [one, two] = pair
  const first = await gatherSignIns(ground, signedIn, { departments: [one] })
  const second = await gatherSignIns(ground, signedIn, { departments: [two] })
  const both = await gatherSignIns(ground, signedIn, { departments: pair })
  if (!first.isWhole || !second.isWhole || !both.isWhole) return 'cut'
  const expected = new Set([...first.rows, ...second.rows])
  const got = new Set(both.rows)
  const missing = without(expected, got).length
  const extra = without(got, expected).length
  const repeated = both.rows.length - got.size
  if (missing + extra + repeated === 0) return 'same'
  return {
    pointer,
    message: `departments ${one.id} and ${two.id} have ${people(got.size)} together, but ${expected.size} one by one`,
    expected: `${people(expected.size)}, each once`,
    got: repeated > 0 ? `${repeated} of them twice` : describeDifference(missing, extra),
    observation: both.observation,
  }
}
