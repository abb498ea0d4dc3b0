import type { SurveyedDepartment } from '../../survey/survey.js'
import { gatherIds, userIds, type Gathered } from '../across/members.js'
import { without } from '../across/same.js'
import { describeDifference } from '../across/words.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import {
  chooseFilters,
  gatherSignIns,
  isAboutSignIns,
  isLeaf,
  maximumFilters,
  signIns,
} from './answers.js'

/**
 * Somebody may have come to a department since the day, or gone: in an open world one department
 * proves nothing, nor does one with sub-departments, whose people may count.
 */
export const filterSelectsMembers: Law = {
  id: 'inactive/filter-selects-members',
  sentence:
    'With dept_ids there are the people of these departments, all who are there without it.',
  basis: 'documented',
  source: { operation: signIns, at: 'page#request-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: [
    'paging/walk-ends',
    'paging/no-row-twice',
    'paging/no-row-lost',
    'lists/listid-agrees',
    'inactive/filter-narrows',
    'inactive/filter-unites',
  ],
  isAbout: isAboutSignIns,
  compares: [userIds],
  calls: (limits) => 2 * limits.pages + 3 * maximumFilters(limits),
  async judge(ground) {
    const departments = chooseFilters(ground)
    const breaches: Breach[] = []
    const broken = new Set<string>()
    let comparisons = 0
    for (const signedIn of [true, false]) {
      const whole = await gatherSignIns(ground, signedIn)
      for (const department of departments) {
        const found = await compare(ground, { department, whole, signedIn })
        comparisons += 1
        if (found === undefined) continue
        breaches.push(found)
        broken.add(String(department.id))
      }
    }
    const isProved = ground.profile === 'mock' || broken.size > 1
    return judged(comparisons, isProved ? breaches : [])
  },
}

interface Asked {
  readonly department: SurveyedDepartment
  readonly whole: Gathered<string>
  readonly signedIn: boolean
}

async function compare(
  ground: LawGround,
  { department, whole, signedIn }: Asked,
): Promise<Breach | undefined> {
  const part = await gatherSignIns(ground, signedIn, { departments: [department] })
  const members = new Set((await gatherIds(ground.read, userIds, department.id)).rows)
  const knowsWho = ground.profile === 'mock' || isLeaf(department)
  const strangers = knowsWho ? without(part.rows, members).length : 0
  const there = whole.rows.filter((id) => members.has(id))
  const lost = whole.isWhole && part.isWhole ? without(there, new Set(part.rows)).length : 0
  if (strangers + lost === 0) return undefined
  const isOther = strangers > 0
  return {
    pointer: 'request#/dept_ids',
    message: isOther
      ? `${strangers} of ${part.rows.length} of department ${department.id} are not among its userids`
      : `${lost} of ${there.length} of department ${department.id} in the whole answer are not in its own`,
    expected: 'the people of the department',
    got: describeDifference(lost, strangers),
    observation: part.observation,
  }
}
