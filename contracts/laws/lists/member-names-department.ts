import { valueAt } from '../../reading/pointer.js'
import { callsForMembers, chooseDepartments } from '../across/departments.js'
import { askMembers, gather, toUserId, userIds, userList } from '../across/members.js'
import { eitherAnswer, valueOf } from '../across/ask.js'
import { toIds, toNumber } from '../across/same.js'
import { many, people } from '../across/words.js'
import type { Observation } from '../../observation.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'

const pointer = '/result/list/*/dept_id_list'

/** A row, and the department in whose list it stands. */
interface Membership {
  readonly userId: string
  readonly department: string
  readonly named: readonly string[]
  readonly observation: Observation
}

export const memberNamesDepartment: Law = {
  id: 'lists/member-names-department',
  sentence: 'Whoever is listed in a department names it, and all others in whose lists he is.',
  basis: 'documented',
  source: { operation: userList, at: 'page#response-body' },
  live: 'error',
  restsOn: ['lists/listid-agrees'],
  isAbout: ({ id }) => id === userList,
  calls: callsForMembers,
  async judge(ground) {
    const { memberships, sampled } = await readMemberships(ground)
    const listedIn = new Map<string, Set<string>>()
    for (const { userId, department } of memberships) {
      listedIn.set(userId, (listedIn.get(userId) ?? new Set()).add(department))
    }
    const breaches = memberships.flatMap(({ userId, named, observation }): readonly Breach[] => {
      const unnamed = [...(listedIn.get(userId) ?? [])].filter((id) => !named.includes(id))
      if (unnamed.length === 0) return []
      return [
        {
          pointer,
          message: `somebody is in the list of department ${unnamed[0]} and does not name it`,
          expected: `department ${unnamed[0]} among them`,
          got: many(named.length, 'other department'),
          observation,
        },
      ]
    })
    return judged(memberships.length, breaches, sampled)
  },
}

export const namedDepartmentListsMember: Law = {
  id: 'lists/named-department-lists-member',
  sentence: 'Every department that a row names has the person among its userids.',
  basis: 'documented',
  source: { operation: userList, at: 'page#response-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: ['lists/listid-agrees', 'lists/member-names-department'],
  isAbout: ({ id }) => id === userList,
  compares: [userIds],
  calls: (limits) => callsForMembers(limits) + maximumNamed(limits.comparedDepartments),
  async judge(ground) {
    const { memberships, sampled } = await readMemberships(ground)
    const maximum = maximumNamed(ground.limits.comparedDepartments)
    const named = [...new Set(memberships.flatMap((membership) => membership.named))]
    const breaches: Breach[] = []
    let comparisons = 0
    for (const department of named.slice(0, maximum)) {
      const members = await readMembers(ground, department)
      if (members === undefined) continue
      const said = memberships.filter((membership) => membership.named.includes(department))
      const strangers = said.filter(({ userId }) => !members.has(userId))
      comparisons += said.length
      const [first] = strangers
      if (first === undefined) continue
      breaches.push({
        pointer,
        message: `${people(strangers.length)} of ${said.length} who name department ${department} are not among its userids`,
        expected: 'departments that have the person',
        got: `department ${department}, which has not`,
        observation: first.observation,
      })
    }
    return judged(comparisons, breaches, sampled)
  },
}

function maximumNamed(comparedDepartments: number): number {
  return comparedDepartments * 2
}

async function readMemberships(
  ground: LawGround,
): Promise<{ readonly memberships: readonly Membership[]; readonly sampled: string | undefined }> {
  const { departments, sampled } = chooseDepartments(ground)
  const memberships: Membership[] = []
  for (const { id } of departments) {
    const { rows, observation } = await gather(ground.read, userList, askMembers(id), (row) => ({
      userId: toUserId(row),
      named: valueAt(row, '/dept_id_list'),
    }))
    for (const { userId, named } of rows) {
      if (!Array.isArray(named)) continue
      memberships.push({ userId, department: String(id), named: toIds(named), observation })
    }
  }
  return { memberships, sampled }
}

/**
 * Nobody where the call refuses, for a closed world has no department that is only named; an open one
 * has some, such as that of school contacts, of which nothing can be said.
 */
async function readMembers(
  { read, profile }: LawGround,
  department: string,
): Promise<ReadonlySet<string> | undefined> {
  const asked = await read.ask(userIds, { dept_id: toNumber(department) }, eitherAnswer)
  const list = valueOf(asked, '/result/userid_list')
  if (Array.isArray(list)) return new Set(toIds(list))
  return asked.answer.kind === 'refusal' && profile === 'mock' ? new Set() : undefined
}
