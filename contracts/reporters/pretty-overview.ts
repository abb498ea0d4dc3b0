import { toPlain } from '../../src/protocol/plain-text.js'
import type { Part, Row } from '../../src/terminal/page.js'
import type { OperationReport, Report } from '../report.js'
import { count, familyOf, groupBy, tally } from './words.js'

/** One line for each operation and each family of laws. */
export function formatOverview(report: Report): readonly Part[] {
  const { target, profile, seed, operations, laws, findings } = report
  const families = [...groupBy(laws, ({ id }) => familyOf(id))]
  const ofLaws = findings.filter(({ rule, origin }) => origin.kind === 'law' && rule === origin.id)
  const ofCalls = findings.filter((finding) => !ofLaws.includes(finding))
  const told = operations.filter(({ exchanges, skipped }) => exchanges > 0 || skipped !== undefined)
  return [
    { kind: 'title', text: `${toPlain(target, 200)}, profile ${profile}, seed ${seed}` },
    ...table('Operations', [
      ...told.map((operation) => [
        operation.id,
        join(
          toState(operation),
          tally(ofCalls.filter((finding) => finding.operation === operation.id)),
        ),
      ]),
      ...(told.length === operations.length
        ? []
        : [
            [
              count(operations.length - told.length, told.length === 0 ? 'operation' : 'other'),
              'not asked',
            ],
          ]),
    ]),
    ...table(
      'Laws',
      families.map(([family, reports]) => [
        family,
        join(
          (['held', 'broken', 'skipped'] as const)
            .map((outcome) => [outcome, reports.filter((law) => law.outcome === outcome)] as const)
            .filter(([, { length }]) => length > 0)
            .map(([outcome, { length }]) => `${length} ${outcome}`)
            .join(', '),
          tally(ofLaws.filter(({ rule }) => familyOf(rule) === family)),
        ),
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

function join(state: string, found: string): string {
  return found === '' ? state : `${state}: ${found}`
}

function toState({ exchanges, successes, skipped }: OperationReport): string {
  if (skipped !== undefined) return `not asked: ${toPlain(skipped, 200)}`
  if (successes === 0) return `never succeeded in ${count(exchanges, 'call')}`
  return count(exchanges, 'call')
}
