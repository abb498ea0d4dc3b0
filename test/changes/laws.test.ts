import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeChanges, toSteps } from '../../mock/changes/make-changes.js'
import type { Effect } from '../../mock/world/effects.js'
import { makeGenerated } from '../../mock/world/make-directory.js'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import type { Organization } from '../../mock/world/organization.js'
import { makeOverlay } from '../../mock/world/overlay/make-overlay.js'
import { applyNaively } from '../world/naive/apply.js'
import { expectAlike } from '../world/naive/expect-alike.js'
import { makeNaiveDirectory } from '../world/naive/make-naive-directory.js'
import { anyQuestion } from '../world/naive/questions.js'
import { idsOf, makeState } from '../world/naive/state.js'
import { epochMs } from '../world/support.js'
import { anyOwnChange } from './any-own-change.js'
import { nowMs } from './support.js'

function getOrganization(name: string): Organization {
  const organization = findOrganization(name)
  if (organization === undefined) throw new Error(`no organisation ${name}`)
  return organization
}

/** Two folds of the effects of changes, and how to tell whether a change left no trace. */
function openBoth(organization: Organization) {
  const source = { organization, seed: 1, epochMs }
  const overlay = makeOverlay(makeGenerated(source))
  const state = makeState(source)
  return {
    overlay,
    take: (effects: readonly Effect[]): void => {
      for (const effect of effects) {
        applyNaively(state, JSON.parse(JSON.stringify(effect)) as Effect)
      }
    },
    ids: () =>
      idsOf(state, {
        userIds: ['w-0', 'w-1', 'w-2'],
        departments: [700, 701, -7],
      }),
    naive: () => makeNaiveDirectory(state),
  }
}

const questions = fc.array(anyQuestion, { minLength: 3, maxLength: 12 })

it.each(organizationNames)(
  'makes each change of %s, or says why not and changes nothing',
  (name) => {
    const organization = getOrganization(name)
    const change = anyOwnChange(makeGenerated({ organization, seed: 1, epochMs }).directory)
    const batches = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: change.map((one) => [one]) },
        { weight: 1, arbitrary: fc.array(change, { minLength: 2, maxLength: 4 }) },
      ),
      { maxLength: 50, size: 'max' },
    )
    fc.assert(
      fc.property(batches, questions, (taken, asked) => {
        const both = openBoth(organization)
        for (const [at, batch] of taken.entries()) {
          const source = { nowMs: nowMs + at, seed: 1 }
          const outcome = makeChanges(both.overlay, toSteps(batch), source)
          if (outcome.kind === 'effects') both.take(outcome.effects)
          else expect(outcome.problems.every(({ text }) => text.length > 10)).toBe(true)
          const question = asked[at % asked.length]
          if (question) expectAlike(both.overlay.directory, both.naive(), both.ids(), question)
        }
        for (const question of asked) {
          expectAlike(both.overlay.directory, both.naive(), both.ids(), question)
        }
      }),
      { numRuns: name === 'company' ? 25 : 60 },
    )
  },
)
