import { succeed, valueOf } from '../across/ask.js'
import { judged, skipped, type Law, type LawGround } from '../law.js'
import type { Observation } from '../../observation.js'
import { gatherIds, userIds } from '../across/members.js'
import { chooseDepartments } from '../across/departments.js'
import { people } from '../across/words.js'

export const userCount = 'topapi.user.count'

export const activeAtMostAll: Law = {
  id: 'counts/active-at-most-all',
  sentence: 'There are no more active people than people.',
  basis: 'documented',
  source: { operation: userCount, at: 'page#request-body' },
  live: 'error',
  isAbout: ({ id }) => id === userCount,
  calls: () => 2,
  shares: 'counts',
  async judge(ground) {
    const all = await readCount(ground, false)
    const active = await readCount(ground, true)
    if (all === undefined || active === undefined) return skipped('the counts are no numbers')
    if (active.count <= all.count) return judged(1, [])
    return judged(1, [
      {
        pointer: 'request#/only_active',
        message: `${active.count} people are active, of ${all.count} in all`,
        expected: `at most ${all.count}`,
        got: String(active.count),
        observation: active.observation,
      },
    ])
  },
}

/** Both are free of the contact scope. */
export const knownPeopleAreCounted: Law = {
  id: 'counts/known-people-are-counted',
  sentence: 'The count of all people is at least that of those in the lists of userids.',
  basis: 'documented',
  source: { operation: userCount, at: 'page#api-call-description' },
  live: 'error',
  restsOn: ['lists/listid-agrees', 'counts/active-at-most-all'],
  isAbout: ({ id }) => id === userCount,
  compares: [userIds],
  calls: (limits) => limits.comparedDepartments + 1,
  shares: 'counts',
  async judge(ground) {
    const all = await readCount(ground, false)
    if (all === undefined) return skipped('the count is no number')
    const known = new Set<string>()
    for (const { id } of chooseDepartments(ground).departments) {
      for (const userId of (await gatherIds(ground.read, userIds, id)).rows) known.add(userId)
    }
    if (all.count >= known.size) return judged(1, [])
    return judged(1, [
      {
        pointer: '/result/count',
        message: `${all.count} are counted, but some departments alone have ${people(known.size)}`,
        expected: `at least ${known.size}`,
        got: String(all.count),
        observation: all.observation,
      },
    ])
  },
}

export interface Count {
  readonly count: number
  readonly observation: Observation
}

export async function readCount(
  { read }: LawGround,
  onlyActive: boolean,
): Promise<Count | undefined> {
  const observation = await succeed(read, userCount, { only_active: onlyActive })
  const count = valueOf(observation, '/result/count')
  return typeof count === 'number' ? { count, observation } : undefined
}
