import { toEffects } from '../changes/to-effects.js'
import type { Path, Problem } from '../judge/problem.js'
import type { Directory } from '../world/directory.js'
import type { Effect } from '../world/effects.js'
import { makeOverlay, type Overlay } from '../world/overlay/make-overlay.js'
import type { OrganizationSource } from './organization-now.js'
import type { ScheduledChange } from './schedule.js'

/** A directory and what becomes of it. */
export interface ChangingDirectory {
  readonly directory: Directory
  /** Makes those that are wanted, in their order, each at its own time; all of them or none. */
  make(
    changes: readonly ScheduledChange[],
    isWanted: (change: ScheduledChange) => boolean,
  ): ChangesMade
}

export type ChangesMade =
  | { readonly kind: 'effects'; readonly effects: readonly Effect[] }
  | { readonly kind: 'problems'; readonly problems: readonly [Problem, ...Problem[]] }

export function makeChangingDirectory({
  generated,
  seed,
}: Pick<OrganizationSource, 'generated' | 'seed'>): ChangingDirectory {
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
    const kept = made.splice(0).slice(0, count)
    overlay = undefined
    if (kept.length > 0) apply(kept)
  }

  function makeOne({ change, atMs }: ScheduledChange, path: Path): readonly Problem[] {
    const outcome = toEffects(change, { directory: now(), nowMs: atMs, seed })
    if (outcome.kind === 'problem') return [{ ...outcome, path: [...path, ...outcome.path] }]
    apply(outcome.effects)
    return []
  }

  return {
    get directory() {
      return now()
    },
    make(changes, isWanted) {
      const before = made.length
      const [problem, ...others] = changes.flatMap((change, index) =>
        isWanted(change) ? makeOne(change, ['changes', index]) : [],
      )
      if (problem === undefined) return { kind: 'effects', effects: made.slice(before) }
      goBack(before)
      return { kind: 'problems', problems: [problem, ...others] }
    },
  }
}
