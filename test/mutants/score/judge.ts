import { laws } from '../../../contracts/laws/table.js'
import type { Profile, Report } from '../../../src/entries/contracts.js'
import { runMutant } from '../honest.js'
import { matchesRule, type Mutant } from '../mutant.js'

/** What a run of the kit made of a mutant. */
export interface Verdict {
  readonly id: string
  readonly profile: Profile
  /** Rules of the findings that count; nobody saw it when there are none. */
  readonly killedBy: readonly string[]
  /** Whether one of them is a rule that should have found it. */
  readonly isExpected: boolean
  readonly milliseconds: number
  /** Why the run ended early, or what it threw. */
  readonly stopped?: string
}

/**
 * Asks about the operation of the mutant alone, then about all that change, then for the laws that
 * should see it, then about everything: the last takes longest, and is needed only while nothing
 * that should have seen it has.
 * @param isQuick leaves the last out
 */
export async function judgeMutant(
  mutant: Mutant,
  profile: Profile,
  isQuick = false,
): Promise<Verdict> {
  const started = performance.now()
  const killedBy = new Set<string>()
  let stopped: string | undefined
  for (const only of stagesOf(mutant, isQuick)) {
    const report = await runMutant(mutant, profile, only)
    for (const rule of killersOf(report, profile)) killedBy.add(rule)
    ;({ stopped } = report)
    if (isExpected(mutant, killedBy)) break
  }
  return {
    id: mutant.id,
    profile,
    killedBy: [...killedBy],
    isExpected: isExpected(mutant, killedBy),
    milliseconds: performance.now() - started,
    ...(stopped === undefined ? {} : { stopped }),
  }
}

/** Operations and laws to judge; everything where it is `undefined`. */
type Stage = readonly string[] | undefined

function stagesOf({ operations, expected }: Mutant, isQuick: boolean): readonly Stage[] {
  const own = laws
    .map(({ id }) => id)
    .filter((id) => expected.some((pattern) => matchesRule(pattern, id)))
  return [
    operations.slice(0, 1),
    ...(operations.length > 1 ? [operations] : []),
    ...(own.length > 0 ? [own] : []),
    ...(isQuick ? [] : [undefined]),
  ]
}

/** In profile live errors only; in profile mock whatever was found. */
function killersOf({ findings }: Report, profile: Profile): readonly string[] {
  return findings
    .filter(({ severity }) => profile === 'mock' || severity === 'error')
    .map(({ rule }) => rule)
}

function isExpected({ expected }: Mutant, killedBy: ReadonlySet<string>): boolean {
  return [...killedBy].some((rule) => expected.some((pattern) => matchesRule(pattern, rule)))
}
