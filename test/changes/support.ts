import type { Change } from '../../mock/changes/change.js'
import { makeChanges, toSteps, type Step } from '../../mock/changes/make-changes.js'
import type { Outcome } from '../../mock/changes/to-effects.js'
import { writeProblem } from '../../mock/judge/problem.js'
import type { Effect } from '../../mock/world/effects.js'
import { makeGenerated } from '../../mock/world/make-directory.js'
import type { Organization } from '../../mock/world/organization.js'
import { tiny } from '../../mock/world/organizations/tiny.js'
import { makeOverlay, type Overlay } from '../../mock/world/overlay/make-overlay.js'
import { epochMs } from '../world/support.js'

export const nowMs = epochMs + 10 * 3_600_000
export const source = { nowMs, seed: 1 }

export function openOrganization(organization: Organization = tiny): Overlay {
  return makeOverlay(makeGenerated({ organization, seed: 1, epochMs }))
}

/** Sentences with the places that they are about. */
export function tell(outcome: Outcome): readonly string[] {
  return outcome.kind === 'effects' ? [] : outcome.problems.map((problem) => writeProblem(problem))
}

/** Makes changes that must be possible. */
export function change(overlay: Overlay, ...changes: readonly Change[]): readonly Effect[] {
  return makeSteps(overlay, toSteps(changes))
}

export function makeSteps(overlay: Overlay, steps: readonly Step[]): readonly Effect[] {
  const outcome = makeChanges(overlay, steps, source)
  if (outcome.kind === 'problems') throw new Error(tell(outcome).join('\n'))
  return outcome.effects
}
