import { callsForMembers, chooseDepartments } from '../across/departments.js'
import { gatherIds, userList, userNames, withRestricted } from '../across/members.js'
import { without } from '../across/same.js'
import { people } from '../across/words.js'
import { judged, type Breach, type Law } from '../law.js'

const subjects: ReadonlySet<string> = new Set([userList, userNames])

/** In an open world one department will do. */
export const accessLimitAddsPeople: Law = {
  id: 'lists/access-limit-adds-people',
  sentence: 'With contain_access_limit a list lacks nobody whom it holds without.',
  basis: 'documented',
  source: { operation: userList, at: 'page#request-body' },
  live: 'error',
  restsOn: ['paging/walk-ends', 'paging/no-row-twice', 'paging/no-row-lost'],
  isAbout: ({ id }) => subjects.has(id),
  calls: (limits) => 2 * callsForMembers(limits),
  async judge(ground, { id }) {
    const operation = id as typeof userList | typeof userNames
    const chosen = chooseDepartments(ground, ground.profile === 'live' ? 1 : undefined)
    const breaches: Breach[] = []
    let comparisons = 0
    for (const department of chosen.departments) {
      const plain = await gatherIds(ground.read, operation, department.id)
      const all = await gatherIds(ground.read, operation, department.id, withRestricted)
      if (!all.isWhole) continue
      comparisons += 1
      const missing = without(plain.rows, new Set(all.rows))
      if (missing.length === 0) continue
      breaches.push({
        pointer: 'request#/contain_access_limit',
        message: `department ${department.id} has ${people(plain.rows.length)} without it and lacks ${missing.length} of them with it`,
        expected: `at least ${people(plain.rows.length)}`,
        got: `${missing.length} missing`,
        observation: all.observation,
      })
    }
    return judged(comparisons, breaches, chosen.sampled)
  },
}
