import type { Change } from '../changes/change.js'
import { toEffects } from '../changes/to-effects.js'
import { readClock } from '../judge/clock.js'
import { toMockError, type Path, type Problem } from '../judge/problem.js'
import type { Directory } from '../world/directory.js'
import type { Effect } from '../world/effects.js'
import type { Generated } from '../world/overlay/generated.js'
import { makeOverlay, type Overlay } from '../world/overlay/make-overlay.js'
import { toIso } from './clock-controls.js'
import type { PlannedChange } from './controls.js'
import { makeSchedule, type ScheduledChange } from './schedule.js'

/** The organisation of a tenant as it is now, and the changes that wait for their time. */
export interface OrganizationNow {
  readonly directory: Directory
  /**
   * Makes what is due at once and keeps the rest for its time. Nothing is changed when it throws.
   * @throws {MockError} that names all that cannot be
   */
  change(changes: readonly Change[], nowMs: number): readonly PlannedChange[]
  /** Makes what has become due, in its order, each at its own time. */
  runDue(nowMs: number): void
  planned(): readonly PlannedChange[]
  readonly plannedCount: number
}

export interface OrganizationSource {
  readonly generated: Generated
  readonly seed: number
  /** Told of each change that was made. */
  readonly onEffects: (effects: readonly Effect[]) => void
}

export function makeOrganizationNow({
  generated,
  seed,
  onEffects,
}: OrganizationSource): OrganizationNow {
  const schedule = makeSchedule()
  const failed: PlannedChange[] = []
  const made: Effect[] = []
  // An organisation that nobody changes is not asked through the changes.
  let overlay: Overlay | undefined
  const now = (): Directory => overlay?.directory ?? generated.directory

  function apply(effects: readonly Effect[]): void {
    overlay ??= makeOverlay(generated)
    for (const effect of effects) overlay.apply(effect)
    made.push(...effects)
  }

  /** Back to so many effects, by folding them again. */
  function goBack(count: number): void {
    const kept = made.splice(0, made.length).slice(0, count)
    overlay = undefined
    if (kept.length > 0) apply(kept)
  }

  function make({ change, atMs }: ScheduledChange, path: Path): readonly Problem[] {
    const outcome = toEffects(change, { directory: now(), nowMs: atMs, seed })
    if (outcome.kind === 'effects') {
      apply(outcome.effects)
      return []
    }
    return [{ ...outcome, path: [...path, ...outcome.path] }]
  }

  return {
    get directory() {
      return now()
    },
    change(changes, nowMs) {
      const timed = changes.map((change) => ({ change, atMs: toInstant(change, nowMs) }))
      const before = made.length
      const problems = timed.flatMap((each, index) =>
        each.atMs > nowMs ? [] : make(each, ['changes', index]),
      )
      const [first, ...others] = problems
      if (first !== undefined) {
        goBack(before)
        throw toMockError([first, ...others])
      }
      onEffects(made.slice(before))
      schedule.add(timed.filter(({ atMs }) => atMs > nowMs))
      return timed.map((each) => toPlanned(each, each.atMs <= nowMs))
    },
    runDue(nowMs) {
      for (let due = schedule.takeDue(nowMs); due !== undefined; due = schedule.takeDue(nowMs)) {
        const before = made.length
        const [problem] = make(due, [])
        if (problem === undefined) onEffects(made.slice(before))
        else failed.push({ ...toPlanned(due, false), problem: problem.text })
      }
    },
    planned: () => [...failed, ...schedule.list().map((each) => toPlanned(each, false))],
    get plannedCount() {
      return schedule.list().length
    },
  }
}

function toInstant({ at }: Change, nowMs: number): number {
  return at === undefined ? nowMs : (readClock(at) ?? nowMs)
}

function toPlanned({ change, atMs }: ScheduledChange, isDone: boolean): PlannedChange {
  return { change, at: toIso(atMs), isDone }
}
