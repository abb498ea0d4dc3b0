import type { Profile } from '../../../src/entries/contracts.js'
import { families, type Family, type Mutant } from '../mutant.js'
import type { Verdict } from './judge.js'

/** A verdict beside its mutant. */
export interface Judged {
  readonly mutant: Mutant
  readonly verdict: Verdict
}

export interface Share {
  readonly killed: number
  readonly all: number
}

/** What each share has to reach, in per cent. In profile live the observable ones count. */
export const goals: readonly Goal[] = [
  { profile: 'mock', kinds: ['behaviour'], percent: 98 },
  { profile: 'mock', kinds: ['mechanical'], percent: 90 },
  { profile: 'live', kinds: ['behaviour', 'mechanical'], percent: 94 },
]

export interface Goal extends Column {
  readonly percent: number
}

interface Column {
  readonly profile: Profile
  readonly kinds: readonly Mutant['kind'][]
}

const columns: readonly Column[] = (['mock', 'live'] as const).flatMap((profile) =>
  (['behaviour', 'mechanical'] as const).map((kind) => ({ profile, kinds: [kind] })),
)

export function isKilled({ verdict }: Judged): boolean {
  return verdict.killedBy.length > 0
}

export function counts({ mutant, verdict }: Judged): boolean {
  return verdict.profile === 'mock' || mutant.openWorld === 'observable'
}

export function shareOf(
  judged: readonly Judged[],
  { profile, kinds }: Column,
  family?: Family,
): Share {
  const those = judged.filter(
    (one) =>
      counts(one) &&
      kinds.includes(one.mutant.kind) &&
      one.verdict.profile === profile &&
      (family === undefined || one.mutant.family === family),
  )
  return { killed: those.filter(isKilled).length, all: those.length }
}

/** By family, and how far each goal is reached. */
export function writeTable(judged: readonly Judged[]): string {
  const shown = columns.filter((column) => shareOf(judged, column).all > 0)
  const rows = [...families, undefined].map((family) =>
    writeRow(
      family ?? 'all',
      shown.map((column) => writeShare(shareOf(judged, column, family))),
    ),
  )
  const head = writeRow('', shown.map(nameColumn))
  const reached = goals
    .map((goal) => ({ goal, share: shareOf(judged, goal) }))
    .filter(({ share }) => share.all > 0)
    .map(
      ({ goal, share }) =>
        `${nameColumn(goal)}: ${writeShare(share)}, ${goal.percent} % to be reached`,
    )
  return [head, ...rows, '', ...reached].join('\n')
}

function nameColumn({ profile, kinds }: Column): string {
  return `${profile} ${kinds.join(' and ')}`
}

function writeRow(first: string, cells: readonly string[]): string {
  return `${first.padEnd(16)}${cells.map((cell) => cell.padStart(20)).join('')}`.trimEnd()
}

function writeShare({ killed, all }: Share): string {
  return all === 0 ? '·' : `${killed}/${all} ${percentOf({ killed, all }).toFixed(1)} %`
}

export function percentOf({ killed, all }: Share): number {
  return all === 0 ? 100 : (100 * killed) / all
}

/** Whom nobody saw, though somebody should have. */
export function writeSurvivors(judged: readonly Judged[]): readonly string[] {
  return judged
    .filter((one) => counts(one) && !isKilled(one))
    .map(
      ({ mutant, verdict }) =>
        `${verdict.profile}  ${mutant.family.padEnd(15)} ${mutant.id}: ${mutant.sentence}` +
        ` (${mutant.expected.slice(0, 3).join(', ')})${stoppedBy(verdict)}`,
    )
}

function stoppedBy({ stopped }: Verdict): string {
  return stopped === undefined ? '' : ` [${stopped.split('\n')[0]}]`
}

/** Found by rules that have nothing to do with it, or in an open world that does not show it. */
export function writeOddities(judged: readonly Judged[]): readonly string[] {
  return judged.filter(isKilled).flatMap((one) => {
    const { mutant, verdict } = one
    const by = `${verdict.profile}  ${mutant.id}: ${verdict.killedBy.slice(0, 5).join(', ')}`
    if (!counts(one)) return [`${by}, though hidden`]
    return verdict.isExpected ? [] : [`${by}, not ${mutant.expected.slice(0, 3).join(', ')}`]
  })
}
