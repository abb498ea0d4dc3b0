import type { Operation } from '../../../src/catalog/operation.js'
import type { Observation } from '../../observation.js'
import { callsForMembers, chooseDepartments } from '../across/departments.js'
import {
  gatherIds,
  pointers,
  userIds,
  userList,
  userNames,
  type ListsMembers,
} from '../across/members.js'
import { isSameSet } from '../across/same.js'
import { many, people } from '../across/words.js'
import { judged, skipped, type Law, type LawGround } from '../law.js'

const subjects: ReadonlySet<string> = new Set([userIds, userList, userNames])
const agree = ['lists/listid-agrees', 'lists/listsimple-agrees']

interface Listed {
  readonly department: number | bigint
  readonly ids: ReadonlySet<string>
  readonly observation: Observation
}

export const departmentsDiffer: Law = {
  id: 'lists/departments-differ',
  sentence: 'Departments do not all have the same people.',
  basis: 'inferred',
  source: { operation: userIds, at: 'page#request-body' },
  live: 'note',
  restsOn: agree,
  isAbout,
  calls: callsForMembers,
  async judge(ground, operation) {
    const lists = await readLists(ground, operation)
    const [first, ...others] = lists.filter(({ ids }) => ids.size > 0)
    if (first === undefined || others.length < 2 || first.ids.size < 2) {
      return skipped('there are not three departments with two people each')
    }
    const isAlike = others.every(({ ids }) => isSameSet(ids, first.ids))
    if (!isAlike) return judged(1, [])
    return judged(1, [
      {
        pointer: 'request#/dept_id',
        message: `${many(others.length + 1, 'department')} have the same ${people(first.ids.size)}`,
        expected: 'other people in other departments',
        got: 'the same ones whatever dept_id is',
        observation: first.observation,
      },
    ])
  },
}

/**
 * Few people in few sub-departments may well be in the department above too; all of many are not.
 * Of sub-departments that have some of their own, a server may mean these as well: leaves tell more.
 */
export const subDepartmentsLeftOut: Law = {
  id: 'lists/sub-departments-left-out',
  sentence: 'A department does not list everybody of its sub-departments: direct members only.',
  basis: 'documented',
  source: { operation: userIds, at: 'page#api-call-description' },
  live: 'note',
  restsOn: [...agree, 'lists/departments-differ'],
  isAbout,
  calls: callsForMembers,
  async judge(ground, operation) {
    const lists = await readLists(ground, operation)
    const byId = new Map(lists.map((listed) => [String(listed.department), listed]))
    const breaches = []
    let comparisons = 0
    const leaves = ground.survey.departments.filter(({ children }) => children?.length === 0)
    const leafIds = new Set(leaves.map(({ id }) => String(id)))
    for (const { id, children = [] } of ground.survey.departments) {
      const parent = byId.get(String(id))
      const below = [...new Set(children)]
        .filter((child) => leafIds.has(String(child)))
        .map((child) => byId.get(String(child))?.ids ?? new Set<string>())
        .filter(({ size }) => size > 0)
      const all = new Set(below.flatMap((ids) => [...ids]))
      if (parent === undefined || below.length < 2 || all.size < 5) continue
      comparisons += 1
      if (![...all].every((member) => parent.ids.has(member))) continue
      breaches.push({
        pointer: pointers[operation.id as ListsMembers],
        message: `department ${id} lists all ${people(all.size)} of ${many(below.length, 'sub-department')}`,
        expected: 'direct members only',
        got: `${people(parent.ids.size)}, those of sub-departments among them`,
        observation: parent.observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

function isAbout({ id }: Operation): boolean {
  return subjects.has(id)
}

async function readLists(ground: LawGround, { id }: Operation): Promise<readonly Listed[]> {
  const lists: Listed[] = []
  for (const { id: department } of chooseDepartments(ground).departments) {
    const { rows, observation, isWhole } = await gatherIds(
      ground.read,
      id as ListsMembers,
      department,
    )
    if (isWhole) lists.push({ department, ids: new Set(rows), observation })
  }
  return lists
}
