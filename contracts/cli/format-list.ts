import { pageWidth, renderPage } from '../../src/terminal/page.js'
import { choose, type Named } from '../choose.js'

interface Terminal {
  readonly width: number | undefined
  readonly isColored: boolean
}

/** The operations and laws that a run would judge, as a page or for programs. */
export function listChoice(named: Named, format: 'text' | 'json', terminal: Terminal): string {
  const { operations, subjects } = choose(named)
  const laws = [...new Set(subjects.map(({ law }) => law))]
  if (format === 'json') {
    const list = {
      version: 1,
      operations: operations.map(({ id, title }) => ({ id, title })),
      laws: laws.map(({ id, sentence, basis, live }) => ({
        id,
        sentence,
        basis,
        live,
        operations: subjects
          .filter(({ law }) => law.id === id)
          .map(({ operation }) => operation.id),
      })),
    }
    return `${JSON.stringify(list, null, 2)}\n`
  }
  return renderPage(
    [
      { kind: 'heading', text: 'Operations' },
      { kind: 'table', look: 'names', rows: operations.map(({ id, title }) => [id, `${title}.`]) },
      { kind: 'heading', text: 'Laws' },
      { kind: 'table', look: 'names', rows: laws.map(({ id, sentence }) => [id, sentence]) },
    ],
    { ...terminal, width: pageWidth(terminal.width) },
  ).trimStart()
}
