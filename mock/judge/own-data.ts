import { makeChanges, type Step } from '../changes/make-changes.js'
import { ownDataToSteps } from '../changes/own-data.js'
import { toTimedSteps } from '../changes/timed-steps.js'
import type { Change, OwnDepartment, OwnLeaver, OwnUser } from '../changes/change.js'
import { startOfShanghaiDay, toShanghaiDay } from '../../src/protocol/time.js'
import { makeGenerated } from '../world/make-directory.js'
import { makeOverlay } from '../world/overlay/make-overlay.js'
import { findOrganization } from '../world/organizations/index.js'
import { withoutUndefined } from '../without-undefined.js'
import { readClock } from './clock.js'
import { defaults } from './defaults.js'
import type { Problem } from './problem.js'
import { isOwnDataPruned, isPruned, type SoundTenant } from './sound.js'

/**
 * What speaks against somebody's own data and against the changes, by making them: all that is there
 * from the start together, what comes later one by one, up to the first that cannot be.
 */
export function judgeOwnData(tenant: SoundTenant, nowMs: number): readonly Problem[] {
  const own = readOwn(tenant)
  if (own === undefined) return []
  const { seed = defaults.seed, people } = tenant
  const startMs = tenant.clock === undefined ? nowMs : (readClock(tenant.clock) ?? nowMs)
  const epochMs = startOfShanghaiDay(toShanghaiDay(startMs))
  const { organization } = own
  const generated = makeGenerated({ organization, ...withoutUndefined({ people }), seed, epochMs })
  const overlay = makeOverlay(generated)
  const make = (steps: readonly Step[], atMs: number): readonly Problem[] => {
    const outcome = makeChanges(overlay, steps, { nowMs: atMs, seed })
    return outcome.kind === 'problems' ? outcome.problems : []
  }
  const timed = toTimedSteps(own.changes, startMs, ['changes'])
  const due = timed.filter(({ atMs }) => atMs <= startMs).map(({ step }) => step)
  const problems = make([...ownDataToSteps(own), ...due], startMs)
  if (problems.length > 0) return problems
  for (const { step, atMs } of timed.toSorted((a, b) => a.atMs - b.atMs)) {
    const found = atMs > startMs ? make([step], atMs) : []
    if (found.length > 0) return found
  }
  return []
}

function readOwn(tenant: SoundTenant) {
  const organization = findOrganization(tenant.organization ?? defaults.organization)
  const { departments = [], users = [], leavers = [], changes = [] } = tenant
  const isAny = [departments, users, leavers, changes].some((list) => list.length > 0)
  const decisive = ['organization', 'people', 'seed', 'clock'] as const
  const isUnclear = decisive.some((name) => isPruned(tenant, name)) || isOwnDataPruned(tenant)
  if (organization === undefined || !isAny || isUnclear) return undefined
  return {
    organization,
    departments: departments as readonly OwnDepartment[],
    users: users as readonly OwnUser[],
    leavers: leavers as readonly OwnLeaver[],
    changes: changes as readonly Change[],
  }
}
