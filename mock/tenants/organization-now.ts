import { toExactIsoUtc } from '../../src/protocol/time.js'
import type { Change } from '../changes/change.js'
import { readClock } from '../judge/clock.js'
import { toMockError } from '../judge/problem.js'
import type { Directory } from '../world/directory.js'
import type { Effect } from '../world/effects.js'
import type { Generated } from '../world/overlay/generated.js'
import { makeChangingDirectory } from './changing-directory.js'
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

export function makeOrganizationNow(source: OrganizationSource): OrganizationNow {
  const { onEffects } = source
  const changing = makeChangingDirectory(source)
  const schedule = makeSchedule()
  const failed: PlannedChange[] = []
  return {
    get directory() {
      return changing.directory
    },
    change(changes, nowMs) {
      const timed = changes.map((change) => ({ change, atMs: toInstant(change, nowMs) }))
      const outcome = changing.make(timed, (change) => change.atMs <= nowMs)
      if (outcome.kind === 'problems') throw toMockError(outcome.problems)
      onEffects(outcome.effects)
      schedule.add(timed.filter(({ atMs }) => atMs > nowMs))
      return timed.map((each) => toPlanned(each, each.atMs <= nowMs))
    },
    runDue(nowMs) {
      for (let due = schedule.takeDue(nowMs); due !== undefined; due = schedule.takeDue(nowMs)) {
        const outcome = changing.make([due], () => true)
        if (outcome.kind === 'effects') onEffects(outcome.effects)
        else failed.push({ ...toPlanned(due, false), problem: outcome.problems[0].text })
      }
    },
    planned: () => [...failed, ...schedule.list().map((each) => toPlanned(each, false))],
    get plannedCount() {
      return schedule.list().length
    },
  }
}

/** Judged before, so that every time is one. */
function toInstant({ at }: Change, nowMs: number): number {
  return at === undefined ? nowMs : (readClock(at) ?? nowMs)
}

function toPlanned({ change, atMs }: ScheduledChange, isDone: boolean): PlannedChange {
  return { change, at: toExactIsoUtc(atMs), isDone }
}
