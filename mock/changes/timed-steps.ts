import { readClock } from '../judge/clock.js'
import type { Path } from '../judge/problem.js'
import type { Change } from './change.js'
import { toSteps, type Step } from './make-changes.js'

/** A change as it is made, and when: in Unix milliseconds. */
export interface TimedStep {
  readonly change: Change
  readonly atMs: number
  /** Happens at that time, which may be past. */
  readonly step: Step
}

/** Changes with the times that they name, which were judged before; the present for the others. */
export function toTimedSteps(
  changes: readonly Change[],
  nowMs: number,
  path: Path,
): readonly TimedStep[] {
  return toSteps(changes, path).map((step, index) => {
    const change = changes[index] as Change
    const atMs = change.at === undefined ? nowMs : (readClock(change.at) ?? nowMs)
    const toEffects: Step['toEffects'] = (scene) => step.toEffects({ ...scene, nowMs: atMs })
    return { change, atMs, step: { ...step, toEffects } }
  })
}
