import { valueAt } from '../../reading/pointer.js'
import { chooseDepartments } from '../across/departments.js'
import {
  askMembers,
  gather,
  gatherIds,
  toUserId,
  userIds,
  userList,
  withRestricted,
} from '../across/members.js'
import { isSameSet, toIds, without } from '../across/same.js'
import { describeDifference, many, people } from '../across/words.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import { department, readDetails } from './departments.js'

export const managersAgree: Law = {
  id: 'tree/managers-agree',
  sentence: 'The managers of a department are those of its people who lead it.',
  basis: 'documented',
  source: { operation: department, at: 'page#response-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: ['lists/listid-agrees', 'lists/detail-agrees', 'tree/detail-agrees'],
  isAbout: ({ id }) => id === department,
  compares: [userList],
  calls: (limits) => 3 * limits.comparedDepartments + 2 * limits.pages,
  async judge(ground) {
    const { departments, sampled } = chooseDepartments(ground)
    const breaches: Breach[] = []
    for (const { id } of departments) {
      const { fields, observation } = await readDetails(ground, id)
      const managers = new Set(toIds(fields['dept_manager_userid_list']))
      const plain = await readLeaders(ground, id, {})
      const leaders = isSameSet(plain, managers)
        ? plain
        : await readLeaders(ground, id, withRestricted)
      if (isSameSet(leaders, managers)) continue
      breaches.push({
        pointer: '/result/dept_manager_userid_list',
        message: `department ${id} has ${many(managers.size, 'manager')}, but ${people(leaders.size)} of its rows lead it`,
        expected: many(leaders.size, 'manager'),
        got: describeDifference(
          without(leaders, managers).length,
          without(managers, leaders).length,
        ),
        observation,
      })
    }
    return judged(departments.length, breaches, sampled)
  },
}

async function readLeaders(
  { read }: LawGround,
  id: number | bigint,
  more: Parameters<typeof askMembers>[1],
): Promise<ReadonlySet<string>> {
  const { rows } = await gather(read, userList, askMembers(id, more), (row) =>
    valueAt(row, '/leader') === true ? toUserId(row) : undefined,
  )
  return new Set(rows.flatMap((userId) => userId ?? []))
}

/**
 * That nobody counts twice is concluded: a breach that only this would explain is noted in an open
 * world. Whoever is known to be there counts at least once.
 */
export const memberCountAgrees: Law = {
  id: 'tree/member-count-agrees',
  sentence: 'A department has as many members as there are userids of it and of all below it.',
  basis: 'documented',
  source: { operation: department, at: 'page#response-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: ['lists/listid-agrees', 'tree/detail-agrees', 'tree/listsub-agrees-with-listsubid'],
  isAbout: ({ id }) => id === department,
  compares: [userIds],
  calls: (limits) => limits.memberDepartments + limits.comparedDepartments,
  async judge(ground) {
    const { departments, sampled } = chooseDepartments(ground)
    const breaches: Breach[] = []
    for (const { id } of departments) {
      const { fields, observation } = await readDetails(ground, id)
      const own = new Set((await gatherIds(ground.read, userIds, id)).rows).size
      const below = await readBelow(ground, id)
      for (const { name, least, most } of [
        { name: 'owning_member_count', least: own, most: own },
        { name: 'member_count', least: below.distinct, most: below.memberships },
      ]) {
        const got = fields[name]
        if (typeof got !== 'number' || got === least) continue
        if (got > least && most === undefined) continue
        const isExplained = got > least && most !== undefined && got <= most
        breaches.push({
          ...(isExplained ? { live: 'note' as const } : {}),
          pointer: `/result/${name}`,
          message: `department ${id} counts ${got}, but ${people(least)} are listed`,
          expected: `${most === undefined ? 'at least ' : ''}${least}`,
          got: String(got),
          observation,
        })
      }
    }
    return judged(departments.length, breaches, sampled)
  },
}

interface Members {
  readonly distinct: number
  /** Somebody of several departments counted in each; absent where not all below are known. */
  readonly memberships?: number
}

async function readBelow(ground: LawGround, id: number | bigint): Promise<Members> {
  const known = new Map(ground.survey.departments.map((each) => [String(each.id), each]))
  const ids = new Set<string>()
  const waiting = new Set([String(id)])
  let memberships = 0
  let isWhole = true
  for (const at of waiting) {
    const found = known.get(at)
    if (found?.members === undefined) {
      isWhole = false
      continue
    }
    const { rows } = await gatherIds(ground.read, userIds, found.id)
    for (const userId of rows) ids.add(userId)
    memberships += new Set(rows).size
    if (found.children === undefined) isWhole = false
    // A set goes on to what is added while it is gone through, and has a circle once.
    for (const child of found.children ?? []) waiting.add(String(child))
  }
  return { distinct: ids.size, ...(isWhole ? { memberships } : {}) }
}
