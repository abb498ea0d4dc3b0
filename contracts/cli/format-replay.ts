import { toPlain } from '../../src/protocol/plain-text.js'
import { pageWidth, renderPage, type Part, type Tone } from '../../src/terminal/page.js'
import type { Replayed } from '../replay.js'

const words = { fixed: 'FIXED', failed: 'FAILED', unknown: 'UNKNOWN' } as const

const tones: { readonly [Outcome in Replayed['outcome']]: Tone } = {
  fixed: 'good',
  failed: 'bad',
  unknown: 'middling',
}

/** 0 when all are fixed, 1 when one is not, 2 when one could not be told or there was none. */
export function exitCodeOf(replayed: readonly Replayed[]): 0 | 1 | 2 {
  if (replayed.some(({ outcome }) => outcome === 'failed')) return 1
  return replayed.length > 0 && replayed.every(({ outcome }) => outcome === 'fixed') ? 0 : 2
}

export function formatReplay(
  replayed: readonly Replayed[],
  format: 'text' | 'json',
  terminal: { readonly width: number | undefined; readonly isColored: boolean },
): string {
  if (format === 'json') {
    const findings = replayed.map(({ finding, outcome, reason }) => {
      const { rule, operation, pointer } = finding
      return { outcome, rule, operation, pointer, ...(reason === undefined ? {} : { reason }) }
    })
    return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`
  }
  const tally = (['fixed', 'failed', 'unknown'] as const)
    .map((outcome) => `${replayed.filter((one) => one.outcome === outcome).length} ${outcome}`)
    .join(', ')
  const parts: readonly Part[] = [
    ...replayed.flatMap(formatOne),
    { kind: 'heading', text: replayed.length === 0 ? 'The report has no findings.' : `${tally}.` },
  ]
  return renderPage(parts, { ...terminal, width: pageWidth(terminal.width) }).trimStart()
}

function formatOne({ finding, outcome, reason = '' }: Replayed): readonly Part[] {
  const { rule, operation, pointer, message } = finding
  const rows = [
    ['operation', operation],
    ['where', toPlain(pointer, 500)],
    ['was', toPlain(message, 500)],
    ['why', toPlain(reason, 500)],
  ]
  return [
    { kind: 'heading', text: `${words[outcome]}  ${toPlain(rule, 200)}`, tone: tones[outcome] },
    { kind: 'table', look: 'labels', rows: rows.filter(([, text]) => text !== '') },
  ]
}
