import type { OwnDepartment, OwnLeaver, OwnUser } from './change.js'
import { addDepartment, judgeNewDepartment } from './department-effects.js'
import type { Step } from './make-changes.js'
import { makeNobody, type ChangeProblem } from './problems.js'
import type { Scene } from './scene.js'
import { toOutcome } from './to-effects.js'
import { addLeaver, addUser, judgeLeaver, judgeManager, judgeNewcomer } from './user-effects.js'

/** What users bring of their own, as `TenantOptions` has it. */
export interface OwnData {
  readonly departments?: readonly OwnDepartment[]
  readonly users?: readonly OwnUser[]
  readonly leavers?: readonly OwnLeaver[]
}

/**
 * Departments with parents before children, then people, then leavers. In which order the lists
 * name them does not matter but for the own order of the people, which is that of their list.
 */
export function ownDataToSteps({ departments = [], users = [], leavers = [] }: OwnData) {
  return [
    ...toDepartmentSteps(departments),
    ...toUserSteps(users),
    ...leavers.map((leaver, index): Step => ({
      path: ['leavers', index],
      toEffects: (scene) => toOutcome(judgeLeaver(scene, leaver, []), () => addLeaver(leaver)),
    })),
  ]
}

function toDepartmentSteps(departments: readonly OwnDepartment[]): readonly Step[] {
  const { sorted, circles } = sortParentsFirst(departments)
  return sorted.map((index): Step => {
    const department = departments[index] as OwnDepartment
    const circle = circles.get(index)
    return {
      path: ['departments', index],
      brings: department.id,
      toEffects: (scene) =>
        toOutcome(
          circle === undefined
            ? judgeNewDepartment(scene, department, [])
            : [{ path: ['parentId'], text: circle }],
          () => addDepartment(department),
        ),
    }
  })
}

/** Places in the list; and what is wrong with those that are below themselves. */
function sortParentsFirst(departments: readonly OwnDepartment[]) {
  const places = new Map(departments.map(({ id }, index) => [id, index]))
  const sorted: number[] = []
  const circles = new Map<number, string>()
  const seen = new Set<number>()
  for (const [start] of departments.entries()) {
    const chain: number[] = []
    let at: number | undefined = start
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      chain.push(at)
      const parentId: number | undefined = departments[at]?.parentId
      at = parentId === undefined ? undefined : places.get(parentId)
    }
    const first = at === undefined ? -1 : chain.indexOf(at)
    if (first !== -1) {
      const ids = chain.slice(first).map((place) => departments[place]?.id)
      const text = `stands in a circle of parents: ${[...ids, ids[0]].join(', ')}; begin it at another`
      circles.set(chain.at(-1) ?? start, text)
    }
    sorted.push(...chain.toReversed())
  }
  return { sorted, circles }
}

function toUserSteps(users: readonly OwnUser[]): readonly Step[] {
  const places = new Map(users.map(({ userId }, index) => [userId, index]))
  const isLater = (userId: string | undefined, index: number): boolean =>
    userId !== undefined && (places.get(userId) ?? -1) > index
  const additions = users.map((user, index): Step => {
    const { managerUserId: _, ...others } = user
    const newcomer = isLater(user.managerUserId, index) ? others : user
    return {
      path: ['users', index],
      brings: user.userId,
      toEffects: (scene) =>
        toOutcome(judgeNewcomer(scene, newcomer, []), () => addUser(scene, newcomer)),
    }
  })
  const managers = users.flatMap(({ userId, managerUserId }, index): readonly Step[] => {
    if (managerUserId === undefined || !isLater(managerUserId, index)) return []
    return [
      {
        path: ['users', index],
        toEffects: (scene) =>
          toOutcome(judgeLateManager(scene, userId, managerUserId), () => {
            return { kind: 'person-changed', userId, set: { managerUserId } }
          }),
      },
    ]
  })
  return [...additions, ...managers]
}

function judgeLateManager(
  scene: Scene,
  userId: string,
  managerUserId: string,
): readonly ChangeProblem[] {
  if (scene.directory.findPerson(userId) === undefined) return [makeNobody(scene, userId, [])]
  return judgeManager(scene, userId, managerUserId, ['managerUserId'])
}
