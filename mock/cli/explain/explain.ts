import type { Covered } from '../covered.js'
import { pageWidth, renderPage } from '../../../src/terminal/page.js'
import { findTopics } from './find.js'
import { formatTopics } from './format.js'

/**
 * What the command prints.
 *
 * @param options columns of the terminal, `undefined` where there is none; colours or none
 * @throws {MockError} for a name that means nothing
 */
export function explain(
  covered: Covered,
  [name, detail]: readonly [name: string, detail: string | undefined],
  format: 'text' | 'json',
  options: { readonly width: number | undefined; readonly isColored: boolean },
): string {
  const topics = findTopics(covered, name, detail)
  if (format === 'json') return `${JSON.stringify({ version: 1, topics }, null, 2)}\n`
  return renderPage(formatTopics(topics), { ...options, width: pageWidth(options.width) })
}
