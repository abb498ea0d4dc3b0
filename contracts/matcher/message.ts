import type { Source } from '../../src/catalog/operation.js'
import type { Finding } from '../finding.js'

/** More than these are counted, not told. */
const maximumTold = 5

export function writeMatched(id: string): string {
  return `expected the answer not to match the contract of ${id}, but it does`
}

/** Place and rule of each finding, what should have come and what came, and who says so. */
export function writeMismatch(id: string, findings: readonly Finding[]): string {
  const told = findings.slice(0, maximumTold).map(writeFinding)
  const rest = findings.length - told.length
  return [
    `expected the answer to match the contract of ${id}`,
    ...told,
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n\n')
}

function writeFinding(finding: Finding): string {
  const { rule, pointer, severity, count } = finding
  const times = count > 1 ? ` (${count} times)` : ''
  const place = pointer === '' ? 'the whole answer' : pointer
  const lines = [
    [severity, `${rule} at ${place}${times}`],
    ...tellDifference(finding),
    ['page', writeSource(finding.source)],
  ] as const
  return lines.map(([name, text]) => `  ${name.padEnd(8)}  ${text}`).join('\n')
}

/** The message says it where there is nothing to set against each other. */
function tellDifference({
  expected,
  got,
  message,
}: Finding): readonly (readonly [string, string])[] {
  if (expected === '' || got === '') return [['problem', message.slice(message.indexOf(': ') + 2)]]
  return [
    ['expected', expected],
    ['got', got],
  ]
}

function writeSource({ title, url }: Source): string {
  return url === undefined ? title : `${title}\n            ${url}`
}
