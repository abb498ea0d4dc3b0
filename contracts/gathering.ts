import type { Operation } from '../src/catalog/operation.js'
import type { OperationId } from '../src/generated/types.js'
import { judge } from './checks/table.js'
import { recordCoverage } from './coverage.js'
import { keyOf, mergeFindings, type Finding } from './finding.js'
import type { LawReport } from './laws/hold.js'
import type { Observation } from './observation.js'
import { toProfile, type Profile } from './profile.js'
import type { OperationReport, Report } from './report.js'
import { makeReport } from './report.js'
import type { StopKind } from './sending/stop.js'
import type { Hosts } from './target.js'

/** What a run has seen so far. It keeps findings and counts, never the answers. */
export interface Gathering {
  /** Judges an exchange and counts it, if its operation is one of those to judge. */
  note(observation: Observation): void
  /** Counts an exchange; what is found is given, as far as it is new, and not kept. */
  probe(observation: Observation): readonly Finding[]
  /** Whether there is such a finding, by {@link keyOf}. */
  knows(key: string): boolean
  find(findings: readonly Finding[]): void
  skip(operation: Operation, reason: string): void
  law(report: LawReport): void
  /** The first reason stands. */
  stop(kind: StopKind, reason: string): void
  report(): Report
}

export interface GatheringOptions {
  readonly target: string
  readonly hosts: Hosts
  readonly profile: Profile
  readonly seed: number
  readonly operations: readonly Operation[]
  readonly calls: () => number
  redact(text: string): string
}

export function makeGathering(options: GatheringOptions): Gathering {
  const { operations, profile, redact } = options
  const counter = countExchanges(operations)
  const coverage = recordCoverage(operations)
  const skipped = new Map<string, string>()
  const laws: LawReport[] = []
  let findings: readonly Finding[] = []
  let stopped: { readonly kind: StopKind; readonly reason: string } | undefined
  const find = (more: readonly Finding[]): void => {
    if (more.length === 0) return
    findings = mergeFindings([...findings, ...more.map((finding) => toProfile(profile, finding))])
  }
  const isCounted = (observation: Observation): boolean => {
    if (!counter.count(observation)) return false
    coverage.note(observation)
    return true
  }
  const knows = (key: string): boolean => findings.some((finding) => keyOf(finding) === key)
  return {
    knows,
    find,
    note(observation) {
      if (isCounted(observation)) find(judge(observation))
    },
    probe(observation) {
      isCounted(observation)
      const found = judge(observation).map((finding) => toProfile(profile, finding))
      return found.filter((finding) => !knows(keyOf(finding)))
    },
    skip: ({ id }, reason) => void skipped.set(id, reason),
    law: (report) => void laws.push(report),
    stop: (kind, reason) => {
      stopped ??= { kind, reason }
    },
    report: () =>
      makeReport({
        target: options.target,
        hosts: options.hosts,
        profile,
        seed: options.seed,
        calls: options.calls(),
        operations: counter.report(skipped),
        laws,
        coverage: coverage.summarize(),
        findings,
        stopped,
        redact,
      }),
  }
}

interface Counter {
  /** Whether the operation is one of those to judge. */
  count(observation: Observation): boolean
  report(skipped: ReadonlyMap<string, string>): readonly OperationReport[]
}

function countExchanges(operations: readonly Operation[]): Counter {
  const counts = new Map(operations.map(({ id }) => [id, { exchanges: 0, successes: 0 }]))
  return {
    count({ case: made, answer }) {
      const known = counts.get(made.operation.id)
      if (known === undefined) return false
      known.exchanges += 1
      if (answer.kind === 'success') known.successes += 1
      return true
    },
    report: (skipped) => [...counts].map(([id, count]) => toReport(id, count, skipped.get(id))),
  }
}

function toReport(
  id: string,
  { exchanges, successes }: Pick<OperationReport, 'exchanges' | 'successes'>,
  skipped: string | undefined,
): OperationReport {
  const reason = skipped === undefined ? {} : { skipped }
  return { id: id as OperationId, exchanges, successes, ...reason }
}
