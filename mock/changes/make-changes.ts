import type { Path } from '../judge/problem.js'
import type { Effect } from '../world/effects.js'
import type { Overlay } from '../world/overlay/make-overlay.js'
import type { Change } from './change.js'
import type { ChangeProblem } from './problems.js'
import { makeScene, type Scene, type SceneSource } from './scene.js'
import { toEffects, type Outcome } from './to-effects.js'

/** One of several changes that are made together. */
export interface Step {
  /** What its problems stand below. */
  readonly path: Path
  /** What it brings into being; when it fails, that the others miss it goes without saying. */
  readonly brings?: string | number
  toEffects(scene: Scene): Outcome
}

/** Problems of which the suggestions are worth finding: no more than these are told. */
const maximumTold = 10

/** `path` is that of the list; a single change may stand for itself. */
export function toSteps(changes: Change | readonly Change[], path: Path = []): readonly Step[] {
  const isList = Array.isArray as (value: unknown) => value is readonly Change[]
  if (isList(changes)) return changes.map((change, index) => toStep(change, [...path, index]))
  return [toStep(changes, path)]
}

function toStep(change: Change, path: Path): Step {
  const brings = whatBrings(change)
  return {
    path,
    ...(brings !== undefined && { brings }),
    toEffects: (scene) => toEffects(change, scene),
  }
}

function whatBrings(change: Change): string | number | undefined {
  if (change.kind === 'add-user') return change.user.userId
  return change.kind === 'add-department' ? change.department.id : undefined
}

/**
 * Makes changes in their order, all of them or none; gives the effects, which are applied then, or
 * all that is wrong.
 */
export function makeChanges(
  overlay: Overlay,
  steps: readonly Step[],
  source: SceneSource,
): Outcome {
  const scene = makeScene(overlay, source)
  const effects: Effect[] = []
  const problems: ChangeProblem[] = []
  const failed = new Set<string | number>()

  function take(step: Step): void {
    const outcome = step.toEffects(scene)
    if (outcome.kind === 'problems') {
      if (step.brings !== undefined) failed.add(step.brings)
      for (const problem of outcome.problems) {
        if (problem.missing !== undefined && failed.has(problem.missing)) continue
        problems.push(problems.length < maximumTold ? settle(problem, step) : place(problem, step))
      }
      return
    }
    for (const effect of outcome.effects) {
      overlay.apply(effect)
      effects.push(effect)
    }
  }

  overlay.attempt(() => {
    for (const step of steps) take(step)
    return problems.length === 0
  })
  const [first, ...others] = problems
  if (first !== undefined) return { kind: 'problems', problems: [first, ...others] }
  return { kind: 'effects', effects }
}

const place = (problem: ChangeProblem, { path }: Step): ChangeProblem => ({
  ...problem,
  path: [...path, ...problem.path],
})

/** Finds the suggestion while all is as the change found it. */
function settle(problem: ChangeProblem, step: Step): ChangeProblem {
  const suggestion = problem.suggestion?.()
  return {
    ...place(problem, step),
    ...(suggestion !== undefined && { suggestion: () => suggestion }),
  }
}
