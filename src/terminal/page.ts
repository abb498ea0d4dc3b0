import { widthOf, wrap } from './text.js'

/** A piece of a page of text: what it says, not yet how wide. */
export type Part =
  | { readonly kind: 'title' | 'text' | 'aside'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly tone?: Tone }
  /** For a shell: never broken, however long. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'list'; readonly text: string; readonly names: readonly string[] }
  | { readonly kind: 'table'; readonly look: Look; readonly rows: readonly Row[] }

/** Whether it is good news. */
export type Tone = 'good' | 'middling' | 'bad'

/** Cells; the last one wraps, and may have lines of its own. */
export type Row = readonly string[]

/** Whether the first column labels what stands beside it, or names things. */
type Look = 'labels' | 'names'

export interface PageOptions {
  /** Columns to fill at most. */
  readonly width: number
  readonly isColored: boolean
}

/** Longer lines than this are hard to read, however wide the terminal is. */
const widest = 100
const narrowest = 40
const indent = '  '
/** A last column narrower than this stands below its row. */
const slim = 24

/** Columns for text; 80 where there is no terminal. */
export function pageWidth(columns: number | undefined): number {
  return Math.min(widest, Math.max(narrowest, columns ?? 80))
}

/** A text that ends in a line break. Headings have an empty line before them. */
export function renderPage(parts: readonly Part[], options: PageOptions): string {
  const paint = makePaint(options.isColored)
  const lines = parts.flatMap((part, index) => {
    if (part.kind === 'table') return renderTable(part.rows, part.look, options.width, paint)
    if (part.kind === 'line') return [indent + part.text]
    const isSetIn = part.kind === 'text' || part.kind === 'list'
    const wrapped = wrap(part.text, options.width - (isSetIn ? indent.length : 0))
    switch (part.kind) {
      case 'title':
        return [...(index === 0 ? [] : ['']), ...wrapped.map(paint.bold), '']
      case 'heading':
        return ['', ...wrapped.map(part.tone === undefined ? paint.bold : paint[part.tone])]
      case 'text':
        return [...wrapped.map((line) => indent + line), '']
      case 'list':
        return [
          ...wrapped.map((line) => indent + line),
          ...part.names.map((name) => indent + indent + paint.cyan(name)),
          '',
        ]
      case 'aside':
        return ['', ...wrapped.map(paint.dim)]
      default:
        return part satisfies never
    }
  })
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

interface Paint extends Record<Tone, (text: string) => string> {
  bold(text: string): string
  dim(text: string): string
  cyan(text: string): string
}

function makePaint(isColored: boolean): Paint {
  const paint = (start: number, end: number) => (text: string) =>
    isColored && text !== '' ? `\u001b[${start}m${text}\u001b[${end}m` : text
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    cyan: paint(36, 39),
    good: paint(32, 39),
    middling: paint(33, 39),
    bad: paint(31, 39),
  }
}

function renderTable(
  rows: readonly Row[],
  look: Look,
  width: number,
  paint: Paint,
): readonly string[] {
  const paintFirst = look === 'labels' ? paint.dim : paint.cyan
  const count = Math.max(0, ...rows.map((row) => row.length - 1))
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => widthOf(row[index] ?? ''))),
  )
  const before = indent.length + widths.reduce((sum, column) => sum + column + 2, 0)
  const isBelow = width - before < slim && count > 1
  return rows.flatMap((row) => {
    const cells = widths.map((column, index) => {
      const cell = row[index] ?? ''
      const room = ' '.repeat(Math.max(0, column - widthOf(cell)))
      return (index === 0 ? paintFirst(cell) : cell) + room
    })
    const start = indent + cells.join('  ')
    const hang = isBelow ? 6 : before
    const lines = wrap(row.at(-1) ?? '', Math.max(slim, width - hang))
    const below = lines.slice(isBelow ? 0 : 1).map((line) => ' '.repeat(hang) + line)
    return [isBelow ? start.trimEnd() : `${start}  ${lines[0] ?? ''}`.trimEnd(), ...below]
  })
}
