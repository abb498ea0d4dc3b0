import { findNearest, MockError } from '../../../src/errors.js'
import { sumCoverage, toCoverage, type Coverage } from '../../../src/schemas/coverage.js'
import type { Covered } from '../covered.js'
import { formatOperations, type TableOptions } from './table.js'

/**
 * What the command prints.
 *
 * @param pattern only operations with this text in their id or path
 * @throws {MockError} when none has it
 */
export function listOperations(
  { transcripts, stateful }: Covered,
  pattern: string | undefined,
  format: 'text' | 'json',
  options: TableOptions,
): string {
  const all = transcripts.map((transcript) => toCoverage(transcript, stateful))
  const rows = pattern === undefined ? all : pick(all, pattern)
  if (format === 'text') return formatOperations(rows, options)
  const report = { version: 1, operations: rows, totals: sumCoverage(rows) }
  return `${JSON.stringify(report, null, 2)}\n`
}

function pick(all: readonly Coverage[], pattern: string): readonly Coverage[] {
  const text = pattern.toLowerCase()
  const found = all.filter(({ id, path }) => `${id}\n${path}`.toLowerCase().includes(text))
  if (found.length > 0) return found
  const ids = all.map(({ id }) => id)
  // Short words are near to everything.
  const words = ids.flatMap((id) => id.split(/[._]/)).filter((word) => word.length > 3)
  const nearest = findNearest(pattern, [...ids, ...words])
  const hint =
    nearest === undefined
      ? ' "dingtalk-mock operations" lists them all.'
      : ` Did you mean "${nearest}"?`
  throw new MockError('ERR_OPERATION', `no operation has "${pattern}" in its id or path.${hint}`)
}
