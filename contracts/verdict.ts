import type { Finding } from './finding.js'
import type { OperationReport, Report } from './report.js'

/** Which findings count against a target; notes never do. */
export type FailOn = 'error' | 'drift'

/** What a report comes to. */
export interface Verdict {
  /**
   * - `clean`: all that was chosen was judged, and nothing counts against the target.
   * - `broken`: something does.
   * - `unproved`: nothing does, but not all was judged.
   */
  readonly kind: 'clean' | 'broken' | 'unproved'
  /** 0 clean, 1 broken, 2 unproved. */
  readonly exitCode: 0 | 1 | 2
  /** Operations that were to be judged and never succeeded. */
  readonly unproved: readonly OperationReport[]
}

/**
 * Plain calls that are refused prove nothing of the target: the app may lack the right. Where
 * nothing answers, that it does not is no finding either.
 */
export function judgeReport(report: Report, failOn: FailOn = 'error'): Verdict {
  const counted = report.findings.filter((finding) => counts(finding, failOn))
  const unproved = report.operations.filter(({ successes }) => successes === 0)
  const isProof =
    report.stoppedBy !== 'unreachable' && counted.some((finding) => !isPlainRefusal(finding))
  if (isProof) return { kind: 'broken', exitCode: 1, unproved }
  if (counted.length > 0 && unproved.length === 0 && report.stopped === undefined) {
    return { kind: 'broken', exitCode: 1, unproved }
  }
  const isClean = counted.length === 0 && report.clean
  return isClean
    ? { kind: 'clean', exitCode: 0, unproved }
    : { kind: 'unproved', exitCode: 2, unproved }
}

export function counts({ severity }: Finding, failOn: FailOn): boolean {
  return severity === 'error' || (severity === 'drift' && failOn === 'drift')
}

function isPlainRefusal({ rule }: Finding): boolean {
  return rule === 'accepts-happy-request'
}
