import { figures } from './figures.js'
import type { Machine } from './machine.js'
import { toRatios, toSpread, type Spread } from './statistics.js'
import type { Comparison, Target } from './targets.js'

export interface Results {
  readonly date: string
  readonly machine: Machine
  readonly parts: readonly string[]
  readonly isQuick: boolean
  readonly rounds: number
  readonly peopleCount: number
  readonly seconds: number
  readonly notes: readonly string[]
  readonly comparisons: readonly Compared[]
  readonly measures: readonly Measure[]
}

export interface Measure extends Spread {
  readonly id: string
  readonly unit: string
  readonly meaning: string
  readonly rounds: readonly number[]
}

export interface Compared extends Comparison, Spread {
  readonly rounds: readonly number[]
  readonly verdict: string
}

export type Samples = ReadonlyMap<string, readonly number[]>

/** @throws {Error} when a measure belongs to no figure */
export function toMeasures(samples: Samples): readonly Measure[] {
  return [...samples].map(([id, rounds]) => {
    const figure = figures.find((each) => each.id === id.split('/')[0])
    if (figure === undefined) throw new Error(`no figure for ${id}`)
    const { unit, meaning } = figure
    const { median, min, max } = toSpread(rounds)
    return { id, unit, meaning, median, min, max, rounds }
  })
}

/** From here on a rate may be what the load generator can do. */
const busyPercent = 85

/** Which rates may be those of the load generator. */
export function toGeneratorNotes(measures: readonly Measure[]): readonly string[] {
  return measures
    .filter(({ id, median }) => id.includes('.generator-') && median > busyPercent)
    .map(
      ({ id, median }) =>
        `${id.replace('generator', 'rate')}: the load generator was busy for ${Math.round(median)} % of the time, so this server may be faster than it shows; its processor time tells.`,
    )
}

/** Those of which both sides were measured. */
export function compare(samples: Samples, comparisons: readonly Comparison[]): readonly Compared[] {
  return comparisons.flatMap((comparison) => {
    const of = samples.get(comparison.of)
    const over = comparison.over === undefined ? undefined : samples.get(comparison.over)
    if (of === undefined || (comparison.over !== undefined && over === undefined)) return []
    const rounds = over === undefined ? of : toRatios(of, over)
    const spread = toSpread(rounds)
    return [{ ...comparison, ...spread, rounds, verdict: judge(spread.median, comparison.target) }]
  })
}

/** `reached` or `missed`, and what became of a goal beyond the target; `–` where there is none. */
export function judge(value: number, target: Target | undefined): string {
  if (target === undefined) return '–'
  const [bound, sign] = 'atMost' in target ? [target.atMost, 1] : [target.atLeast, -1]
  const verdict = value * sign <= bound * sign ? 'reached' : 'missed'
  if (target.goal === undefined) return verdict
  return `${verdict}, goal ${value * sign <= target.goal * sign ? 'reached' : 'missed'}`
}
