import type { Observation } from '../../observation.js'
import { Unread } from '../../reading/unread.js'
import type { SurveyedDepartment } from '../../survey/survey.js'
import { callsForMembers, chooseDepartments } from '../across/departments.js'
import {
  gatherIds,
  pointers,
  userIds,
  userList,
  userNames,
  withRestricted,
  type ListsMembers,
} from '../across/members.js'
import { isSameSet, without } from '../across/same.js'
import { describeDifference, people } from '../across/words.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'

/**
 * Between the plain list and the one that holds people of limited access too: which of the two the
 * ids agree with is said nowhere, so that an open world may have it either way.
 */
export const listidAgrees: Law = {
  id: 'lists/listid-agrees',
  sentence: 'The userids of a department are those of the rows of its people.',
  basis: 'documented',
  source: { operation: userIds, at: 'page#api-call-description' },
  live: 'error',
  needsRootScope: true,
  restsOn: ['paging/walk-ends', 'paging/no-row-twice', 'paging/no-row-lost'],
  isAbout: ({ id }) => id === userList,
  compares: [userIds],
  calls: (limits) => limits.comparedDepartments + 3 * callsForMembers(limits),
  async judge(ground) {
    const { departments, sampled } = chooseDepartments(ground)
    const breaches: Breach[] = []
    let comparisons = 0
    for (const department of departments) {
      const outcome = await compare(ground, department)
      if (outcome === 'cut') continue
      comparisons += 1
      if (outcome !== 'same') breaches.push(outcome)
    }
    return judged(comparisons, breaches, sampled)
  },
}

interface Sides {
  readonly department: SurveyedDepartment
  readonly ids: ReadonlySet<string>
  readonly rows: ReadonlySet<string>
  readonly seen: { readonly [Id in typeof userIds | typeof userList]: Observation }
}

async function compare(
  ground: LawGround,
  department: SurveyedDepartment,
): Promise<Breach | 'same' | 'cut'> {
  const { read, profile } = ground
  const listed = await gatherIds(read, userIds, department.id)
  const plain = await gatherIds(read, userList, department.id)
  const ids = new Set(listed.rows)
  const openRows = new Set(plain.rows)
  if (!plain.isWhole) return 'cut'
  if (isSameSet(ids, openRows)) return 'same'
  const all = await gatherIds(read, userList, department.id, withRestricted)
  if (!all.isWhole) return 'cut'
  const rows = new Set(all.rows)
  const missing = without(ids, rows)
  const extra = without(profile === 'mock' ? rows : openRows, ids)
  if (missing.length === 0 && extra.length === 0) return 'same'
  const seen = { [userIds]: listed.observation, [userList]: all.observation }
  return toBreach(ground, { department, ids, rows, seen })
}

/** The odd one of three; of two, the rows: pages and filters give them more ways to lose people. */
async function toBreach({ read }: LawGround, sides: Sides): Promise<Breach> {
  const { department, ids, rows, seen } = sides
  const third = await readNames(read, department)
  const isRowsRight = third !== undefined && isSameSet(third, rows)
  const [operation, right, wrong] = isRowsRight
    ? ([userIds, rows, ids] as const)
    : ([userList, ids, rows] as const)
  const other: ListsMembers = isRowsRight ? userList : userIds
  return {
    operation,
    pointer: pointers[operation],
    message: `department ${department.id} has ${people(wrong.size)}, but ${right.size} by ${other}`,
    expected: people(right.size),
    got: describeDifference(without(right, wrong).length, without(wrong, right).length),
    observation: seen[operation],
  }
}

async function readNames(
  read: LawGround['read'],
  { id }: SurveyedDepartment,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const { rows, isWhole } = await gatherIds(read, userNames, id, withRestricted)
    return isWhole ? new Set(rows) : undefined
  } catch (error) {
    if (error instanceof Unread) return undefined
    throw error
  }
}
