import { toPlain } from '../../src/protocol/plain-text.js'
import { pageWidth, renderPage, type Part, type Row, type Tone } from '../../src/terminal/page.js'
import type { Severity } from '../finding.js'
import type { Report } from '../report.js'
import { learnedVariables } from '../requests/curl.js'
import { judgeReport, type Verdict } from '../verdict.js'
import { listObstacles } from './advice.js'
import { foldFindings, type Defect } from './fold.js'
import { formatCovered } from './pretty-covered.js'
import { formatOverview } from './pretty-overview.js'
import type { Reporter } from './reporter.js'
import { count, tally } from './words.js'

const tones: { readonly [Id in Severity]: Tone } = {
  error: 'bad',
  drift: 'middling',
  note: 'middling',
}

/** For people: what was judged, each defect once, what was not judged, and the verdict. */
export const reportPretty: Reporter = (report, look) => {
  const verdict = judgeReport(report, look.failOn)
  const defects = foldFindings(report.findings)
  const parts = [
    ...formatOverview(report),
    ...defects.flatMap((defect) => formatDefect(defect)),
    ...formatCovered(report, look),
    ...formatVariables(report),
    ...formatVerdict(report, verdict, defects),
  ]
  return renderPage(parts, { ...look, width: pageWidth(look.width) })
}

function formatDefect({
  rule,
  severity,
  pointer,
  operations,
  count: times,
  sample,
}: Defect): readonly Part[] {
  const { title, url } = sample.source
  const rows: readonly Row[] = [
    ['operation', operations.join(', ')],
    ['where', plain(pointer)],
    ['seen', times === 1 ? '' : `${times} times`],
    ['first', plain(sample.message)],
    ['expected', plain(sample.expected)],
    ['got', plain(sample.got)],
    ['page', [title, ...(url === undefined ? [] : [url])].join('\n')],
  ]
  return [
    { kind: 'heading', text: `${severity}  ${rule}`, tone: tones[severity] },
    { kind: 'table', look: 'labels', rows: rows.filter((row) => row[1] !== '') },
    { kind: 'line', text: toPlain(sample.curl, 20_000) },
  ]
}

/** How to fill the variables that the curl lines above have in place of values. */
function formatVariables({ findings, hosts }: Report): readonly Part[] {
  const isNamed = (name: string) => findings.some(({ curl }) => curl.includes(name))
  const isLearned = Object.values(learnedVariables).some(isNamed)
  const host = hosts.oapi.replace(/\/+$/, '')
  const query = 'appkey=$APP_KEY&appsecret=$APP_SECRET'
  const pick = String.raw`sed 's/.*"access_token":"\([^"]*\)".*/\1/'`
  const token = `TOKEN=$(curl -s "${host}/gettoken?${query}" | ${pick})`
  return [
    ...(isNamed('$TOKEN')
      ? [
          { kind: 'heading', text: 'The token of the curl lines' } as const,
          { kind: 'line', text: token } as const,
        ]
      : []),
    ...(isLearned
      ? [
          {
            kind: 'aside',
            text: '$USER_ID and $NEXT_TOKEN came in answers: see --show-values.',
          } as const,
        ]
      : []),
  ]
}

const verdictTones = { clean: 'good', broken: 'bad', unproved: 'bad' } as const

function formatVerdict(
  report: Report,
  verdict: Verdict,
  defects: readonly Defect[],
): readonly Part[] {
  const obstacles = listObstacles(report, verdict).map(plain)
  const held = new Set(report.laws.flatMap(({ id, outcome }) => (outcome === 'held' ? id : [])))
  const words = {
    clean: `Clean: ${count(report.operations.length, 'operation')} and ${count(held.size, 'law')} held; `,
    broken: 'Not clean: ',
    unproved: 'Not proved: ',
  }
  const found = tally(defects) || 'nothing found'
  const text = `${words[verdict.kind]}${found} in ${count(report.calls, 'request')}.`
  return [
    ...(obstacles.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Not all was judged' } as const,
          ...obstacles.map((obstacle) => ({ kind: 'text', text: obstacle }) as const),
        ]),
    {
      kind: 'heading',
      text,
      tone: verdictTones[verdict.kind],
    },
  ]
}

/** What a target says must not steer the terminal, nor fill it. */
function plain(text: string): string {
  return toPlain(text, 500)
}
