import type { Source } from '../src/catalog/operation.js'
import type { OperationId } from '../src/generated/types.js'

/**
 * - `error`: breaks what is documented or was seen live.
 * - `drift`: more than what is documented; no client breaks.
 * - `note`: differs from what we only concluded.
 */
export type Severity = 'error' | 'drift' | 'note'

/** One defect of one operation, however often it was seen. */
export interface Finding {
  /** Name of what was broken, the same for every operation. */
  readonly rule: string
  readonly severity: Severity
  readonly operation: OperationId
  /**
   * JSON pointer into the answer, array indexes as `*`. What the request was about is written
   * `request#/size`.
   */
  readonly pointer: string
  /** What was asked, and what is wrong, of the first time. */
  readonly message: string
  /** What should have come, in a few words. */
  readonly expected: string
  /** What came; never a value of the directory. */
  readonly got: string
  /** Who says so. */
  readonly source: Source
  /** Repeats the first exchange that shows it; credentials are variables of the shell. */
  readonly curl: string
  /** How often it was seen, rows of one answer counted one by one. */
  readonly count: number
  /** What to repeat to see it again. */
  readonly origin: Origin
}

/** The case that showed a finding first, or the law that it breaks (its `rule`). */
export type Origin =
  | { readonly kind: 'case'; readonly rule: string; readonly name: string }
  | { readonly kind: 'law'; readonly id: string }

/**
 * One finding for each rule, operation and pointer, in the order in which they were first seen; of
 * several the first of the gravest.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const known = merged.get(key)
    merged.set(key, known === undefined ? finding : merge(known, finding))
  }
  return [...merged.values()]
}

/** The same for findings that tell the same defect. */
export function keyOf({
  operation,
  rule,
  pointer,
}: Pick<Finding, 'operation' | 'rule' | 'pointer'>): string {
  return `${operation} ${rule} ${pointer}`
}

const gravity: { readonly [Id in Severity]: number } = { note: 0, drift: 1, error: 2 }

function merge(known: Finding, next: Finding): Finding {
  const kept = gravity[next.severity] > gravity[known.severity] ? next : known
  return { ...kept, count: known.count + next.count }
}
