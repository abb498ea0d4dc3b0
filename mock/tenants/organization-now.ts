import { toExactIsoUtc } from '../../src/protocol/time.js'
import type { Change } from '../changes/change.js'
import { toSteps, type Step } from '../changes/make-changes.js'
import { ownDataToSteps } from '../changes/own-data.js'
import { toTimedSteps, type TimedStep } from '../changes/timed-steps.js'
import { toMockError, writeProblem } from '../judge/problem.js'
import type { OwnData } from '../options.js'
import type { Directory } from '../world/directory.js'
import type { Effect } from '../world/effects.js'
import type { Generated } from '../world/overlay/generated.js'
import { makeChangingDirectory, type ChangingDirectory } from './changing-directory.js'
import type { PlannedChange } from './controls.js'
import { makeSchedule, type Schedule, type ScheduledChange } from './schedule.js'

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
  /** Back to how it was made. */
  reset(): void
}

export interface OrganizationSource {
  readonly generated: Generated
  readonly seed: number
  readonly own: OwnData
  /** When it begins, in Unix milliseconds: what has an earlier time is there from the start. */
  readonly beginMs: number
  /** Told of each change that was made. */
  readonly onEffects: (effects: readonly Effect[]) => void
}

export function makeOrganizationNow(source: OrganizationSource): OrganizationNow {
  const { generated, seed, onEffects } = source
  const changing = makeChangingDirectory(generated, seed)
  const schedule = makeSchedule()
  const failed: PlannedChange[] = []
  const firstEffects = makeFirst(source, changing, schedule)
  onEffects(firstEffects)
  const planned = schedule.list()
  return {
    get directory() {
      return changing.directory
    },
    change(changes, nowMs) {
      const timed = toTimedSteps(changes, nowMs, ['changes'])
      onEffects(make(changing, listDue(timed, nowMs), nowMs))
      schedule.add(timed.filter(({ atMs }) => atMs > nowMs))
      return timed.map((each) => toPlanned(each, each.atMs <= nowMs))
    },
    runDue(nowMs) {
      for (let due = schedule.takeDue(nowMs); due !== undefined; due = schedule.takeDue(nowMs)) {
        const outcome = changing.make(toSteps(due.change), due.atMs)
        if (outcome.kind === 'effects') onEffects(outcome.effects)
        else failed.push({ ...toPlanned(due, false), problem: writeProblem(outcome.problems[0]) })
      }
    },
    planned: () => [...failed, ...schedule.list().map((each) => toPlanned(each, false))],
    get plannedCount() {
      return schedule.list().length
    },
    reset() {
      changing.reset()
      onEffects(firstEffects)
      failed.length = 0
      schedule.clear()
      schedule.add(planned)
    },
  }
}

/** What the user brought. It was judged before, so that nothing speaks against it. */
function makeFirst(
  { own, beginMs }: OrganizationSource,
  changing: ChangingDirectory,
  schedule: Schedule,
): readonly Effect[] {
  const timed = toTimedSteps(own.changes, beginMs, ['changes'])
  const steps = [...ownDataToSteps(own), ...listDue(timed, beginMs)]
  const effects = steps.length === 0 ? [] : make(changing, steps, beginMs)
  changing.keep()
  schedule.add(timed.filter(({ atMs }) => atMs > beginMs))
  return effects
}

function make(
  changing: ChangingDirectory,
  steps: readonly Step[],
  nowMs: number,
): readonly Effect[] {
  const outcome = changing.make(steps, nowMs)
  if (outcome.kind === 'problems') throw toMockError(outcome.problems)
  return outcome.effects
}

function listDue(timed: readonly TimedStep[], nowMs: number): readonly Step[] {
  return timed.filter(({ atMs }) => atMs <= nowMs).map(({ step }) => step)
}

function toPlanned({ change, atMs }: ScheduledChange, isDone: boolean): PlannedChange {
  return { change, at: toExactIsoUtc(atMs), isDone }
}
