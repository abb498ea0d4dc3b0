import type { Operation } from '../../src/catalog/operation.js'
import { getOperation } from '../../src/catalog/catalog.js'
import type { OperationId } from '../../src/generated/types.js'
import { keyOf, type Finding, type Severity } from '../finding.js'
import type { Profile } from '../profile.js'
import type { Reader } from '../reading/reader.js'
import { Unread } from '../reading/unread.js'
import { sourceOf } from '../source.js'
import type { Breach, Law, LawGround, Verdict } from './law.js'

/** What became of a law for one operation. */
export interface LawReport {
  readonly id: string
  readonly operation: OperationId
  readonly outcome: 'held' | 'broken' | 'skipped'
  /** How often it was put to the test. */
  readonly comparisons: number
  /** Why it was skipped, or what was left out. */
  readonly reason?: string
}

export interface Holding {
  readonly report: LawReport
  readonly findings: readonly Finding[]
}

/** What laws are judged on, but for the reader, of which each law has its own, and the look. */
export type Ground = Omit<LawGround, 'read' | 'look'>

/** Readers for a law: one that knows what was read before, and new ones that know nothing. */
export interface Readers {
  known(law: string): Reader
  anew(law: string): Reader
}

/**
 * Judges one law for one operation. A difference has to survive a second look, at answers read anew:
 * the directory may have changed between two calls.
 */
export async function holdLaw(
  law: Law,
  operation: Operation,
  ground: Ground,
  readers: Readers,
): Promise<Holding> {
  const known = readers.known(law.id)
  const first = await judge(law, operation, { ...ground, read: known, look: 'first' })
  if (first.kind === 'skipped') return skip(law, operation, first.reason)
  if (isHeld(first)) return { report: toReport(law, operation, first), findings: [] }
  const anew = readers.anew(law.id)
  const second = await judge(law, operation, { ...ground, read: anew, look: 'second' })
  if (second.kind === 'skipped') return skip(law, operation, second.reason)
  const keys = new Set(first.breaches.map((breach) => toKey(operation, breach)))
  const breaches = second.breaches.filter((breach) => keys.has(toKey(operation, breach)))
  const foundKeys = new Set(first.found?.map(keyOf))
  const found = (second.found ?? []).filter((finding) => foundKeys.has(keyOf(finding)))
  const own = breaches.map((breach) => toFinding(law, operation, breach, ground.profile))
  return {
    report: toReport(law, operation, { ...second, breaches, found }),
    findings: [...own, ...found],
  }
}

/** A law that is not judged, and why. */
export function skip(law: Law, { id }: Operation, reason: string): Holding {
  const operation = id as OperationId
  return {
    report: { id: law.id, operation, outcome: 'skipped', comparisons: 0, reason },
    findings: [],
  }
}

async function judge(law: Law, operation: Operation, ground: LawGround): Promise<Verdict> {
  try {
    return await law.judge(ground, operation)
  } catch (error) {
    if (error instanceof Unread) return { kind: 'skipped', reason: error.message }
    throw error
  }
}

type Judged = Extract<Verdict, { readonly kind: 'judged' }>

function toReport(law: Law, operation: Operation, verdict: Judged): LawReport {
  const { comparisons, sampled } = verdict
  const isVain = comparisons === 0 && isHeld(verdict)
  const reason = isVain ? (sampled ?? 'the target has nothing to compare') : sampled
  return {
    id: law.id,
    operation: operation.id as OperationId,
    outcome: isVain ? 'skipped' : isHeld(verdict) ? 'held' : 'broken',
    comparisons,
    ...(reason === undefined ? {} : { reason }),
  }
}

function isHeld({ breaches, found = [] }: Judged): boolean {
  return breaches.length === 0 && found.length === 0
}

function toKey(operation: Operation, breach: Breach): string {
  return `${breach.operation ?? operation.id} ${breach.pointer}`
}

function toFinding(law: Law, subject: Operation, breach: Breach, profile: Profile): Finding {
  const { observation, operation = subject.id as OperationId, live, ...details } = breach
  return {
    rule: law.id,
    severity: severityOf({ ...law, ...(live && { live }) }, profile),
    operation,
    ...details,
    source:
      'kind' in law.source
        ? law.source
        : sourceOf(
            getOperation(law.source.operation ?? (subject.id as OperationId)),
            law.source.at,
          ),
    curl: observation.curl,
    count: 1,
    origin: { kind: 'law', id: law.id },
  }
}

function severityOf({ live, basis }: Pick<Law, 'live' | 'basis'>, profile: Profile): Severity {
  if (profile === 'mock') return 'error'
  return live === 'error' && basis !== 'inferred' ? 'error' : 'note'
}
