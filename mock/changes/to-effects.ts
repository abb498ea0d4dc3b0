import type { Effect } from '../world/effects.js'
import type { Change } from './change.js'
import {
  addDepartment,
  changeDepartment,
  judgeDepartmentChange,
  judgeNewDepartment,
  judgeRemoval,
} from './department-effects.js'
import { makeNobody, type ChangeProblem } from './problems.js'
import type { Scene } from './scene.js'
import {
  addLeaver,
  addUser,
  changeUser,
  judgeLeaver,
  judgeNewcomer,
  judgeUserChange,
} from './user-effects.js'

/** Effects that fit the scene, or all that speaks against them; paths begin at the change. */
export type Outcome =
  | { readonly kind: 'effects'; readonly effects: readonly Effect[] }
  | {
      readonly kind: 'problems'
      readonly problems: readonly [ChangeProblem, ...ChangeProblem[]]
    }

export function toOutcome(problems: readonly ChangeProblem[], make: () => Effect): Outcome {
  const [first, ...others] = problems
  if (first !== undefined) return { kind: 'problems', problems: [first, ...others] }
  return { kind: 'effects', effects: [make()] }
}

/** When the change is to happen is not asked here: it happens now. */
export function toEffects(change: Change, scene: Scene): Outcome {
  switch (change.kind) {
    case 'add-user':
      return toOutcome(judgeNewcomer(scene, change.user, ['user']), () =>
        addUser(scene, change.user),
      )
    case 'change-user':
      return toOutcome(judgeUserChange(scene, change), () => changeUser(scene, change))
    case 'remove-user': {
      const { userId, reason = 'leave' } = change
      const isHere = scene.directory.findPerson(userId) !== undefined
      return toOutcome(isHere ? [] : [makeNobody(scene, userId, ['userId'])], () => {
        return { kind: 'person-removed', userId, leftMs: scene.nowMs, reason }
      })
    }
    case 'add-department':
      return toOutcome(judgeNewDepartment(scene, change.department, ['department']), () =>
        addDepartment(change.department),
      )
    case 'change-department':
      return toOutcome(judgeDepartmentChange(scene, change), () => changeDepartment(change))
    case 'remove-department':
      return toOutcome(judgeRemoval(scene, change.id), () => {
        return { kind: 'department-removed', departmentId: change.id }
      })
    case 'add-leaver':
      return toOutcome(judgeLeaver(scene, change.leaver, ['leaver']), () =>
        addLeaver(change.leaver),
      )
    default:
      return change satisfies never
  }
}
