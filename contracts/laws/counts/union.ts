import { valueAt } from '../../reading/pointer.js'
import type { Limits } from '../../limits.js'
import {
  askMembers,
  gather,
  gatherIds,
  toUserId,
  userIds,
  userList,
  withRestricted,
} from '../across/members.js'
import { chooseDepartments } from '../across/departments.js'
import { people } from '../across/words.js'
import { judged, skipped, type Law, type LawGround, type Verdict } from '../law.js'
import { readCount, userCount } from './active-at-most-all.js'

const common = {
  basis: 'inferred',
  source: { operation: userCount, at: 'page#response-body' },
  live: 'off',
  needsRootScope: true,
  isAbout: ({ id }: { readonly id: string }) => id === userCount,
} as const

/** Somebody of several departments counts once. */
export const allIsTheUnion: Law = {
  ...common,
  id: 'counts/all-is-the-union',
  sentence: 'The count of all people is that of those in the lists of userids of all departments.',
  restsOn: ['lists/listid-agrees', 'counts/active-at-most-all', 'counts/known-people-are-counted'],
  compares: [userIds],
  calls: ({ memberDepartments }) => memberDepartments + 1,
  async judge(ground) {
    const departments = findAll(ground)
    if (typeof departments === 'string') return skipped(departments)
    const ids = new Set<string>()
    for (const { id } of departments) {
      for (const userId of (await gatherIds(ground.read, userIds, id)).rows) ids.add(userId)
    }
    return compare(ground, { onlyActive: false, expected: ids.size })
  },
}

export const activeIsTheActiveUnion: Law = {
  ...common,
  id: 'counts/active-is-the-active-union',
  sentence: 'The count of active people is that of the rows of all departments that are active.',
  restsOn: [
    'lists/listid-agrees',
    'lists/detail-agrees',
    'counts/active-at-most-all',
    'counts/known-people-are-counted',
    'counts/all-is-the-union',
  ],
  compares: [userList],
  calls: callsForEverybody,
  async judge(ground) {
    const departments = findAll(ground)
    if (typeof departments === 'string') return skipped(departments)
    const active = new Set<string>()
    for (const { id } of departments) {
      const { rows } = await gather(ground.read, userList, askMembers(id, withRestricted), (row) =>
        valueAt(row, '/active') === true ? toUserId(row) : undefined,
      )
      for (const userId of rows) if (userId !== undefined) active.add(userId)
    }
    return compare(ground, { onlyActive: true, expected: active.size })
  },
}

function callsForEverybody({ memberDepartments, pages }: Limits): number {
  return memberDepartments + pages + 1
}

function findAll(ground: LawGround): ReturnType<typeof chooseDepartments>['departments'] | string {
  const { departments, sampled } = chooseDepartments(ground, ground.limits.memberDepartments)
  if (ground.survey.isWholeTree && sampled === undefined) return departments
  return ground.survey.reason ?? sampled ?? 'not all departments are known'
}

async function compare(
  ground: LawGround,
  { onlyActive, expected }: { readonly onlyActive: boolean; readonly expected: number },
): Promise<Verdict> {
  const counted = await readCount(ground, onlyActive)
  if (counted === undefined) return skipped('the count is no number')
  const { count, observation } = counted
  if (count === expected) return judged(1, [])
  return judged(1, [
    {
      pointer: '/result/count',
      message: `with only_active ${onlyActive} ${count} are counted, but the departments have ${people(expected)}`,
      expected: String(expected),
      got: String(count),
      observation,
    },
  ])
}
