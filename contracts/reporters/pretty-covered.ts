import { toPlain } from '../../src/protocol/plain-text.js'
import type { Part, Row } from '../../src/terminal/page.js'
import type { Share } from '../coverage.js'
import type { LawReport } from '../laws/hold.js'
import type { Report } from '../report.js'
import type { Look } from './reporter.js'
import { count, groupBy } from './words.js'

/** How much was exercised; what was not, by name where that is asked for. */
export function formatCovered(
  { coverage, laws }: Report,
  { isVerbose }: Pick<Look, 'isVerbose'>,
): readonly Part[] {
  const { operations, parameters, fields, refusals } = coverage
  const skipped = laws.filter(({ outcome }) => outcome === 'skipped')
  const shares: readonly (readonly [string, Share])[] = [
    ['operations', operations],
    ['parameters', parameters],
    ['response fields', fields],
    ['refusals', refusals],
    ['laws', shareOf(laws)],
  ]
  const told = shares.filter(([, { total }]) => total > 0)
  const unseen: readonly Row[] = told
    .filter(([, { unseen: names }]) => names.length > 0)
    .map(([what, { unseen: names }]) => [what, names.join('\n')])
  const line = told.map(([what, { seen, total }]) => `${what} ${seen} of ${total}`).join(', ')
  return [
    ...(isVerbose && unseen.length > 0
      ? [
          { kind: 'heading', text: 'Not exercised' } as const,
          { kind: 'table', look: 'labels', rows: unseen } as const,
        ]
      : []),
    ...formatSkipped(skipped),
    ...(line === '' ? [] : [{ kind: 'heading', text: 'Exercised' } as const, text(line)]),
  ]
}

/** Laws that were not judged, by the reason. */
function formatSkipped(skipped: readonly LawReport[]): readonly Part[] {
  if (skipped.length === 0) return []
  const rows = [...groupBy(skipped, ({ reason = '' }) => reason)].map(([reason, reports]) => {
    const ids = [...new Set(reports.map(({ id }) => id))]
    return [count(ids.length, 'law'), `${toPlain(reason, 300)}: ${ids.join(', ')}`]
  })
  return [
    { kind: 'heading', text: 'Laws not judged' },
    { kind: 'table', look: 'labels', rows },
  ]
}

function shareOf(laws: readonly LawReport[]): Share {
  const names = [...new Set(laws.map(({ id }) => id))]
  const unseen = names.filter((name) =>
    laws.every(({ id, outcome }) => id !== name || outcome === 'skipped'),
  )
  return { seen: names.length - unseen.length, total: names.length, unseen }
}

function text(words: string): Part {
  return { kind: 'text', text: words }
}
