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

/** Direct members are documented; who else counts, and that nobody counts twice, is concluded. */
export const memberCountAgrees: Law = {
  id: 'tree/member-count-agrees',
  sentence: 'A department has as many members as there are userids of it and of all below it.',
  basis: 'documented',
  source: { operation: department, at: 'page#response-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: ['lists/listid-agrees', 'tree/detail-agrees'],
  isAbout: ({ id }) => id === department,
  compares: [userIds],
  calls: (limits) => limits.memberDepartments + limits.comparedDepartments,
  async judge(ground) {
    const { departments, sampled } = chooseDepartments(ground)
    const breaches: Breach[] = []
    for (const { id } of departments) {
      const { fields, observation } = await readDetails(ground, id)
      const own = new Set((await gatherIds(ground.read, userIds, id)).rows)
      const all = await readBelow(ground, id)
      const counts = [
        { name: 'owning_member_count', expected: own.size },
        ...(all === undefined
          ? []
          : [{ name: 'member_count', expected: all.size, live: 'note' as const }]),
      ]
      for (const { name, expected, ...severity } of counts) {
        const got = fields[name]
        if (typeof got !== 'number' || got === expected) continue
        breaches.push({
          ...severity,
          pointer: `/result/${name}`,
          message: `department ${id} counts ${got}, but ${people(expected)} are listed`,
          expected: String(expected),
          got: String(got),
          observation,
        })
      }
    }
    return judged(departments.length, breaches, sampled)
  },
}

/** `undefined` where some department below is not known to the survey. */
async function readBelow(
  ground: LawGround,
  id: number | bigint,
): Promise<ReadonlySet<string> | undefined> {
  const known = new Map(ground.survey.departments.map((each) => [String(each.id), each]))
  const ids = new Set<string>()
  const waiting = [String(id)]
  for (const at of waiting) {
    const found = known.get(at)
    if (found?.children === undefined || found.members === undefined) return undefined
    for (const userId of (await gatherIds(ground.read, userIds, found.id)).rows) ids.add(userId)
    waiting.push(...found.children.map(String))
    if (waiting.length > known.size) return undefined
  }
  return ids
}
