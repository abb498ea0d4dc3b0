import * as fc from 'fast-check'
import { it } from 'vitest'
import type { Effect } from '../../mock/world/effects.js'
import {
  makeDirectory,
  makeGenerated,
  type DirectorySource,
} from '../../mock/world/make-directory.js'
import { findOrganization, organizationNames } from '../../mock/world/organizations/index.js'
import type { Organization } from '../../mock/world/organization.js'
import { makeOverlay } from '../../mock/world/overlay/make-overlay.js'
import { applyNaively } from './naive/apply.js'
import { anyChange, type Change } from './naive/any-change.js'
import { toEffects } from './naive/changes.js'
import { expectAlike } from './naive/expect-alike.js'
import { makeNaiveDirectory } from './naive/make-naive-directory.js'
import { anyQuestion, pickAt, type Question } from './naive/questions.js'
import { copyState, idsOf, makeState, type NaiveState } from './naive/state.js'
import { epochMs } from './support.js'

function getOrganization(name: string): Organization {
  const organization = findOrganization(name)
  if (organization === undefined) throw new Error(`no organisation ${name}`)
  return organization
}

const largest = 5_000

interface Size {
  readonly name: string
  readonly runs: number
  /** How many people there are; those written by hand when absent. */
  readonly people: fc.Arbitrary<{ readonly people?: number }>
}

/** As written by hand, often; and of any number of people, a few times. */
const sizes: readonly (readonly [string, Size])[] = organizationNames.flatMap((name) => {
  const least = getOrganization(name).departments.reduce((sum, { own }) => sum + own, 0)
  const counts = fc.oneof(
    fc.integer({ min: least, max: least + 60 }),
    fc.integer({ min: least, max: largest }),
  )
  return [
    [`${name} as it is`, { name, runs: 45, people: fc.constant({}) }],
    [`${name} filled up`, { name, runs: 18, people: counts.map((people) => ({ people })) }],
  ]
})

it.each(sizes)('answers for %s as one that is made up front would', (_, row) => {
  const questions = fc.array(anyQuestion, { minLength: 1, maxLength: 30, size: 'max' })
  fc.assert(
    fc.property(fc.integer(), row.people, questions, (seed, people, asked) => {
      const source = { organization: getOrganization(row.name), ...people, seed, epochMs }
      const state = makeState(source)
      const lazy = makeDirectory(source)
      const ids = idsOf(state, { userIds: [], departments: [] })
      for (const question of asked) expectAlike(lazy, makeNaiveDirectory(state), ids, question)
    }),
    { numRuns: row.runs },
  )
})

/** Whom and what an effect is about. */
function namesOf(effect: Effect): { readonly userIds: string[]; readonly departments: number[] } {
  switch (effect.kind) {
    case 'person-added':
      return { userIds: [effect.person.userId], departments: [] }
    case 'leaver-added':
      return { userIds: [effect.leaver.userId], departments: [] }
    case 'department-added':
      return { userIds: [], departments: [effect.department.id, effect.department.parentId] }
    case 'department-changed': {
      const parentIds = effect.set?.parentId ?? []
      return { userIds: [], departments: [effect.departmentId].concat(parentIds) }
    }
    case 'department-removed':
      return { userIds: [], departments: [effect.departmentId] }
    default:
      return { userIds: [effect.userId], departments: [] }
  }
}

/** A lazy and a naive organisation that take the same effects. */
function openBoth(source: DirectorySource) {
  let state = makeState(source)
  const overlay = makeOverlay(makeGenerated(source))
  const marks: { readonly mark: number; readonly state: NaiveState }[] = []
  const named = { userIds: new Set<string>(), departments: new Set<number>() }
  const toIds = () => ({ userIds: [...named.userIds], departments: [...named.departments] })
  return {
    ask: (question: Question | undefined): void => {
      if (question === undefined) return
      const ids = idsOf(state, toIds())
      expectAlike(overlay.directory, makeNaiveDirectory(state), ids, question)
    },
    mark: (): void => {
      marks.push({ mark: overlay.mark(), state: copyState(state) })
    },
    back: (steps: number): void => {
      const to = marks.at(-1 - (steps % Math.max(1, marks.length)))
      if (to === undefined) return
      overlay.back(to.mark)
      state = copyState(to.state)
      marks.splice(marks.indexOf(to) + 1)
    },
    change: (change: Change): readonly Effect[] => {
      const effects = toEffects(state, toIds().userIds, change)
      for (const effect of effects) {
        applyNaively(state, effect)
        overlay.apply(JSON.parse(JSON.stringify(effect)) as Effect)
        const about = namesOf(effect)
        for (const id of about.userIds) named.userIds.add(id)
        for (const id of about.departments) named.departments.add(id)
      }
      return effects
    },
  }
}

it.each(sizes)('changes %s, and back, as one would change that was made up front', (_, row) => {
  // Few questions, so that one is asked again after changes.
  const questions = fc.array(anyQuestion, { minLength: 1, maxLength: 15 })
  const steps = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: anyChange.map((change) => ({ change })) },
      { weight: 6, arbitrary: fc.nat().map((question) => ({ question })) },
      { weight: 1, arbitrary: fc.constant({ mark: true }) },
      { weight: 1, arbitrary: fc.nat(3).map((back) => ({ back })) },
    ),
    { maxLength: 60, size: 'max' },
  )
  fc.assert(
    fc.property(fc.integer(), row.people, questions, steps, (seed, people, pool, taken) => {
      const both = openBoth({ organization: getOrganization(row.name), ...people, seed, epochMs })
      for (const step of taken) {
        if ('change' in step) both.change(step.change)
        else if ('question' in step) both.ask(pickAt(pool, step.question))
        else if ('back' in step) both.back(step.back)
        else both.mark()
      }
    }),
    { numRuns: row.runs },
  )
})
