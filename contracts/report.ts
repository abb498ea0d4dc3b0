import type { OperationId } from '../src/generated/types.js'
import { mergeFindings, type Finding } from './finding.js'
import type { Observation } from './observation.js'

export interface Report {
  /** Name of the target. */
  readonly target: string
  readonly operations: readonly OperationReport[]
  readonly findings: readonly Finding[]
  /** Why the run ended early; absent when it did not. */
  readonly stopped?: string
  /** No finding is an error, and every operation was asked and succeeded at least once. */
  readonly clean: boolean
}

/** An operation without a success is not covered, whatever its answers were. */
export interface OperationReport {
  readonly id: OperationId
  readonly exchanges: number
  readonly successes: number
  /** Why it was not asked: the target lacks a value that it needs. Absent when it had all. */
  readonly skipped?: string
}

/** What a run gathers; `redact` blots secrets out of every text. */
export interface Gathered {
  readonly target: string
  readonly operations: readonly OperationReport[]
  readonly findings: readonly Finding[]
  readonly stopped: string | undefined
  redact(text: string): string
}

export function makeReport({ redact, stopped, ...gathered }: Gathered): Report {
  const findings = mergeFindings(
    gathered.findings.map((finding) => ({
      ...finding,
      pointer: redact(finding.pointer),
      message: redact(finding.message),
      curl: redact(finding.curl),
    })),
  )
  const areCovered = gathered.operations.every(({ successes }) => successes > 0)
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  return {
    target: redact(gathered.target),
    operations: gathered.operations.map(({ skipped, ...operation }) =>
      skipped === undefined ? operation : { ...operation, skipped: redact(skipped) },
    ),
    findings,
    ...(stopped === undefined ? {} : { stopped: redact(stopped) }),
    clean: gathered.operations.length > 0 && areCovered && !hasErrors,
  }
}

export function countExchanges(
  id: OperationId,
  observations: readonly Observation[],
  skipped?: string,
): OperationReport {
  const successes = observations.filter(({ answer }) => answer.kind === 'success').length
  return {
    id,
    exchanges: observations.length,
    successes,
    ...(skipped === undefined ? {} : { skipped }),
  }
}
