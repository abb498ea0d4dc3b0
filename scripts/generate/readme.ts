import { explain } from '../../mock/cli/explain/explain.js'
import { listOperations } from '../../mock/cli/operations/list.js'
import type { Covered } from '../../mock/cli/covered.js'
import { bases, sumCoverage, toCoverage, type Tally } from '../../src/schemas/coverage.js'

const begin = '<!-- operations:begin, made by npm run generate -->'
const end = '<!-- operations:end -->'

/** The README with the table of what is covered between its two marks, and its samples filled in. */
export function generateReadme(covered: Covered, readme: string): string {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from === -1 || to < from) throw new Error(`the README has no ${begin} … ${end}`)
  const filled = `${readme.slice(0, from)}${begin}\n\n${makeTable(covered)}\n\n${readme.slice(to)}`
  return filled.replaceAll(sample, (_, command: string) => {
    return `\`\`\`console\n$ node dist/cli.js ${command}\n${run(covered, command)}\`\`\``
  })
}

/** A block that begins with a command of the CLI, and goes on with what it prints. */
const sample = /^```console\n\$ node dist\/cli\.js (.+)\n[^]*?```$/gm

function run(covered: Covered, command: string): string {
  const options = { width: undefined, isColored: false }
  const [name, first, second] = command.split(' ')
  if (name === 'operations') return listOperations(covered, first, 'text', options)
  if (name === 'explain') return explain(covered, [first ?? '', second], 'text', options)
  throw new Error(`the README runs "${command}", which nothing here prints`)
}

function makeTable({ transcripts, stateful }: Covered): string {
  const coverage = transcripts.map((transcript) => toCoverage(transcript, stateful))
  const rows = coverage.map(({ id, method, path, answers, rules, fields, errata }) => {
    return [`\`${id}\``, `${method} ${path}`, answers, toText(rules), toText(fields), `${errata}`]
  })
  const { rules, fields, errata, ...totals } = sumCoverage(coverage)
  const answers =
    `${totals.stateful} stateful` +
    (totals.fromSchema === 0 ? '' : `, ${totals.fromSchema} from schema`)
  return toTable(
    ['operation', 'call', 'answers', 'rules', 'fields', 'errata'],
    [
      ...rows,
      ['total', `${totals.operations}`, answers, toText(rules), toText(fields), `${errata}`],
    ],
  )
}

/** `4 d, 2 i`: how many rest on each basis. */
function toText(tally: Tally): string {
  return bases
    .filter((basis) => tally[basis] > 0)
    .map((basis) => `${tally[basis]} ${basis.charAt(0)}`)
    .join(', ')
}

/** Columns as wide as their widest cell: as the formatter leaves them. */
function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const toLine = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [toLine(head), toLine(widths.map((width) => '-'.repeat(width))), ...rows.map(toLine)].join(
    '\n',
  )
}
