import { toPlain } from '../../src/protocol/plain-text.js'
import type { Part, Row } from '../../src/terminal/page.js'
import type { Finding } from '../finding.js'
import type { OperationReport, Report } from '../report.js'
import { count, familyOf, groupBy } from './words.js'

/** One line for each operation and each family of laws. */
export function formatOverview(report: Report): readonly Part[] {
  const { target, profile, seed, operations, laws, findings } = report
  const families = [...groupBy(laws, ({ id }) => familyOf(id))]
  const ofLaws = findings.filter(({ rule, origin }) => origin.kind === 'law' && rule === origin.id)
  const ofCalls = findings.filter((finding) => !ofLaws.includes(finding))
  return [
    { kind: 'title', text: `${toPlain(target, 200)}, profile ${profile}, seed ${seed}` },
    ...table(
      'Operations',
      operations.map((operation) => [
        operation.id,
        toState(operation),
        toPlain(operation.skipped ?? '', 200) ||
          tally(ofCalls.filter((finding) => finding.operation === operation.id)),
      ]),
    ),
    ...table(
      'Laws',
      families.map(([family, reports]) => [
        family,
        (['held', 'broken', 'skipped'] as const)
          .map((outcome) => [outcome, reports.filter((law) => law.outcome === outcome)] as const)
          .filter(([, { length }]) => length > 0)
          .map(([outcome, { length }]) => `${length} ${outcome}`)
          .join(', '),
        tally(ofLaws.filter(({ rule }) => familyOf(rule) === family)),
      ]),
    ),
  ]
}

function table(text: string, rows: readonly Row[]): readonly Part[] {
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text },
    { kind: 'table', look: 'names', rows },
  ]
}

function toState({ exchanges, successes, skipped }: OperationReport): string {
  if (skipped !== undefined || exchanges === 0) return 'not asked'
  if (successes === 0) return `never succeeded in ${count(exchanges, 'call')}`
  return count(exchanges, 'call')
}

function tally(findings: readonly Finding[]): string {
  return (['error', 'drift', 'note'] as const)
    .map((severity) => [severity, findings.filter((one) => one.severity === severity)] as const)
    .filter(([, { length }]) => length > 0)
    .map(([severity, { length }]) => `${length} ${severity}`)
    .join(', ')
}
