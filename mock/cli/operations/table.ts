import {
  bases,
  sumCoverage,
  type Coverage,
  type CoverageTotals,
  type Tally,
} from '../../../src/schemas/coverage.js'
import type { Basis } from '../../../src/catalog/operation.js'
import { padTo } from '../../../src/terminal/text.js'

export interface TableOptions {
  /** Columns of the terminal; `undefined` where there is none, then nothing is made to fit. */
  readonly width: number | undefined
  readonly isColored: boolean
}

type Letter = 'd' | 'o' | 'i'

const letters: { readonly [Name in Basis]: Letter } = {
  documented: 'd',
  observed: 'o',
  inferred: 'i',
}

/** One row for each operation, and the totals. */
export function formatOperations(rows: readonly Coverage[], options: TableOptions): string {
  const totals = sumCoverage(rows)
  const heads = [
    ['', '', '', 'rules', 'fields', ''],
    ['operation', 'call', 'answers', toHead(rows, 'rules'), toHead(rows, 'fields'), 'errata'],
  ]
  const body = rows.map((row) => toCells(row, rows))
  const foot = [
    'total',
    '',
    '',
    toCounts(totals.rules, rows, 'rules'),
    toCounts(totals.fields, rows, 'fields'),
    String(totals.errata),
  ]
  const table = layOut(heads, [...body, foot], options)
  return `${table}

${toSentence(totals)}
Basis: d documented, o observed, i inferred.
`
}

function toCells(row: Coverage, rows: readonly Coverage[]): readonly string[] {
  return [
    row.id,
    `${row.method} ${row.path}`,
    row.answers,
    toCounts(row.rules, rows, 'rules'),
    toCounts(row.fields, rows, 'fields'),
    String(row.errata),
  ]
}

/** `16 operations, 14 stateful and 2 from schema.` */
function toSentence({ operations, stateful, fromSchema }: CoverageTotals): string {
  const noun = operations === 1 ? 'operation' : 'operations'
  if (fromSchema === 0) return `${operations} ${noun}, ${operations === 1 ? '' : 'all '}stateful.`
  return `${operations} ${noun}, ${stateful} stateful and ${fromSchema} from schema.`
}

type Counted = 'rules' | 'fields'

/** Three columns of numbers, as wide as their totals; a dot for none. */
function toCounts(tally: Tally, rows: readonly Coverage[], of: Counted): string {
  return joinColumns(rows, of, (basis) => (tally[basis] === 0 ? '·' : String(tally[basis])))
}

function toHead(rows: readonly Coverage[], of: Counted): string {
  return joinColumns(rows, of, (basis) => letters[basis])
}

function joinColumns(
  rows: readonly Coverage[],
  of: Counted,
  cellOf: (basis: Basis) => string,
): string {
  const totals = sumCoverage(rows)[of]
  return bases.map((basis) => cellOf(basis).padStart(String(totals[basis]).length)).join(' ')
}

const gap = '  '

function layOut(
  heads: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  { width, isColored }: TableOptions,
): string {
  const all = [...heads, ...rows]
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  )
  const total = widths.reduce((sum, column) => sum + column + gap.length, -gap.length)
  const paint = isColored ? (text: string) => `\u001b[1m${text}\u001b[22m` : (text: string) => text
  const toLines = total <= (width ?? Infinity) ? toLine(widths) : toTwoLines(widths)
  const isStrong = (index: number) => index < heads.length || index === all.length - 1
  return all
    .flatMap((row, index) => toLines(row).map((line) => (isStrong(index) ? paint(line) : line)))
    .join('\n')
}

function toLine(widths: readonly number[]) {
  return (row: readonly string[]): readonly string[] => [
    row
      .map((cell, column) =>
        column === row.length - 1
          ? cell.padStart(widths[column] ?? 0)
          : padTo(cell, widths[column] ?? 0),
      )
      .join(gap)
      .trimEnd(),
  ]
}

/** Where a terminal is narrow, the call stands below its operation. */
function toTwoLines(widths: readonly number[]) {
  const line = toLine(widths.filter((_, column) => column !== 1))
  return (row: readonly string[]): readonly string[] => {
    const first = line(row.filter((_, column) => column !== 1))
    return row[1] === '' || row[1] === 'call' ? first : [...first, `${gap}${row[1]}`]
  }
}
