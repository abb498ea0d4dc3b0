import { listOf, succeed } from '../across/ask.js'
import { chooseDepartments } from '../across/departments.js'
import { askMembers, toUserId, userList } from '../across/members.js'
import { toId, toIds } from '../across/same.js'
import { many } from '../across/words.js'
import { valueAt } from '../../reading/pointer.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import {
  byDepth,
  childIds,
  chooseBranches,
  findPath,
  pathOfDepartment,
  pathOfPerson,
} from './departments.js'

const parents = '/result/parent_id_list'

/** None of the three calls knows the contact scope. */
export const pathOfDepartmentIsThatOfTheTree: Law = {
  id: 'tree/path-of-department',
  sentence: 'The path of a department leads from it through its parents to the root.',
  basis: 'documented',
  source: { operation: pathOfDepartment, at: 'page#response-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: ['tree/listsub-agrees-with-listsubid'],
  isAbout: ({ id }) => id === pathOfDepartment,
  compares: [childIds],
  calls: (limits) => limits.memberDepartments,
  async judge(ground) {
    const breaches: Breach[] = []
    let comparisons = 0
    for (const { id } of chooseBranches(ground, byDepth)) {
      const expected = findPath(ground, String(id))
      if (expected === undefined) continue
      const observation = await succeed(ground.read, pathOfDepartment, { dept_id: id })
      const got = listOf(observation, parents).map(toId)
      comparisons += 1
      if (got.join() === expected.join()) continue
      breaches.push({
        pointer: parents,
        message: `the path of department ${id} is not that of the tree`,
        expected: expected.join(', '),
        got: isPath(got) ? got.join(', ') : many(got.length, 'entry').replace('entrys', 'entries'),
        observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

function isPath(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => /^-?\d+$/.test(id))
}

const inner = '/result/parent_list/*/parent_dept_id_list'

export const pathOfPersonIsThatOfDepartments: Law = {
  id: 'tree/path-of-person',
  sentence: 'A person has the path of each department that the row names, and no other.',
  basis: 'documented',
  source: { operation: pathOfPerson, at: 'page#response-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: [
    'lists/member-names-department',
    'lists/named-department-lists-member',
    'tree/listsub-agrees-with-listsubid',
    'tree/path-of-department',
  ],
  isAbout: ({ id }) => id === pathOfPerson,
  compares: [userList, childIds],
  calls: (limits) => 2 * limits.comparedDepartments + limits.people,
  async judge(ground) {
    const breaches: Breach[] = []
    let comparisons = 0
    for (const { userId, departments } of await chooseMembers(ground)) {
      const observation = await succeed(ground.read, pathOfPerson, { userid: userId })
      const paths = listOf(observation, '/result/parent_list').map((entry) =>
        toIds(valueAt(entry, '/parent_dept_id_list')),
      )
      const expected = departments.map((id) => findPath(ground, id))
      comparisons += 1
      const isComplete = departments.every((id) => paths.some(([first]) => first === id))
      if (!isComplete || paths.length !== departments.length) {
        breaches.push({
          pointer: '/result/parent_list',
          message: `somebody of ${many(departments.length, 'department')} has ${many(paths.length, 'path')}, not one from each`,
          expected: `${many(departments.length, 'path')}, each from a department of the person`,
          got: isComplete ? many(paths.length, 'path') : 'others',
          observation,
        })
        continue
      }
      const known = expected.flatMap((path) => (path === undefined ? [] : [path.join()]))
      const got = new Set(paths.map((path) => path.join()))
      const wrong = known.filter((path) => !got.has(path))
      if (wrong.length === 0) continue
      breaches.push({
        pointer: inner,
        message: `${wrong.length} of ${many(paths.length, 'path')} are not those of the tree`,
        expected: wrong[0]?.replaceAll(',', ', ') ?? '',
        got: 'another path',
        observation,
      })
    }
    return judged(comparisons, breaches)
  },
}

interface Member {
  readonly userId: string
  readonly departments: readonly string[]
}

/** Those of the most departments first. */
async function chooseMembers(ground: LawGround): Promise<readonly Member[]> {
  const members = new Map<string, readonly string[]>()
  for (const { id } of chooseDepartments(ground).departments) {
    const { rows } = await ground.read.page(userList, askMembers(id))
    for (const row of rows) {
      const departments = toIds(valueAt(row, '/dept_id_list'))
      if (departments.length > 0) members.set(toUserId(row), departments)
    }
  }
  return [...members]
    .map(([userId, departments]) => ({ userId, departments }))
    .toSorted((a, b) => b.departments.length - a.departments.length)
    .slice(0, ground.profile === 'mock' ? ground.limits.people : 2)
}
