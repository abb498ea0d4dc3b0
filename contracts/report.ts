import type { OperationId } from '../src/generated/types.js'
import type { Coverage } from './coverage.js'
import type { Finding } from './finding.js'
import type { LawReport } from './laws/hold.js'
import type { Profile } from './profile.js'
import type { StopKind } from './sending/stop.js'
import type { Hosts } from './target.js'

export interface Report {
  /** Of the shape of a report; grows when a program that reads it has to change. */
  readonly version: 1
  /** Name of the target. */
  readonly target: string
  /** Where the requests went. */
  readonly hosts: Hosts
  readonly profile: Profile
  readonly seed: number
  /** Requests sent, those that looked around included. */
  readonly calls: number
  readonly operations: readonly OperationReport[]
  readonly laws: readonly LawReport[]
  readonly coverage: Coverage
  readonly findings: readonly Finding[]
  /** Why the run ended early; absent when it did not. */
  readonly stopped?: string
  /** The same for programs. */
  readonly stoppedBy?: StopKind
  /** No finding is an error, and what was chosen was judged: see {@link makeReport}. */
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
export interface Gathered extends Omit<Report, 'version' | 'clean' | 'stopped' | 'stoppedBy'> {
  readonly stopped: { readonly kind: StopKind; readonly reason: string } | undefined
  redact(text: string): string
}

/**
 * Clean: no error, not stopped, every operation succeeded at least once, and something was judged.
 * Where no operation was chosen, only laws, none of them was skipped.
 */
export function makeReport({ redact, stopped, ...gathered }: Gathered): Report {
  const { operations, laws } = gathered
  const findings = gathered.findings.map((finding) => redactFinding(finding, redact))
  const isCovered =
    operations.length > 0
      ? operations.every(({ successes }) => successes > 0)
      : laws.length > 0 && laws.every(({ outcome }) => outcome !== 'skipped')
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  return {
    version: 1,
    ...gathered,
    target: redact(gathered.target),
    operations: operations.map((operation) => redactMember(operation, 'skipped', redact)),
    laws: laws.map((law) => redactMember(law, 'reason', redact)),
    findings,
    ...(stopped === undefined ? {} : { stopped: redact(stopped.reason), stoppedBy: stopped.kind }),
    clean: isCovered && !hasErrors && stopped === undefined,
  }
}

type Redact = (text: string) => string

function redactFinding(finding: Finding, redact: Redact): Finding {
  const names = ['pointer', 'message', 'expected', 'got', 'curl'] as const
  return names.reduce((rest, name) => redactMember(rest, name, redact), finding)
}

function redactMember<Name extends string, Value extends { readonly [Key in Name]?: string }>(
  value: Value,
  name: Name,
  redact: Redact,
): Value {
  const text = value[name]
  return text === undefined ? value : { ...value, [name]: redact(text) }
}
