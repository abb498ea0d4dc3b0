import { toPlain } from '../../../src/protocol/plain-text.js'
import { padTo, widthOf } from '../../../src/terminal/text.js'

/** Columns with their heads; a line for each row. */
export function formatTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  isColored: boolean,
): string {
  const plain = rows.map((row) => row.map((cell) => toPlain(cell, 120)))
  const widths = heads.map((head, index) =>
    Math.max(...[head, ...plain.map((row) => row[index] ?? '')].map(widthOf)),
  )
  const toLine = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padTo(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  const head = toLine(heads)
  const lines = [isColored ? `\u001b[2m${head}\u001b[22m` : head, ...plain.map(toLine)]
  return `${lines.join('\n')}\n`
}

/** `1 person`, `2 people`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
