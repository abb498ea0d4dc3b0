import type { Finding, Severity } from '../finding.js'

/** What is most likely one mistake of the target: one rule broken in one place, by whatever calls. */
export interface Defect {
  readonly rule: string
  readonly severity: Severity
  readonly pointer: string
  /** In the order in which they were first seen. */
  readonly operations: readonly string[]
  readonly count: number
  /** The first of them, as a sample. */
  readonly sample: Finding
}

const severities: readonly Severity[] = ['error', 'drift', 'note']

/** Errors first, then drift, then notes; otherwise in the order in which they were first seen. */
export function foldFindings(findings: readonly Finding[]): readonly Defect[] {
  const defects = new Map<string, Defect>()
  for (const finding of findings) {
    const { rule, severity, pointer, operation } = finding
    const key = JSON.stringify([severity, rule, pointer])
    const known = defects.get(key)
    const { operations, count, sample } = known ?? { operations: [], count: 0, sample: finding }
    defects.set(key, {
      rule,
      severity,
      pointer,
      operations: [...new Set([...operations, operation])],
      count: count + finding.count,
      sample,
    })
  }
  return [...defects.values()].toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
}
