import { toPlain } from '../../src/protocol/plain-text.js'
import type { Report } from '../report.js'
import { counts, judgeReport, type FailOn } from '../verdict.js'
import { listObstacles } from './advice.js'
import { foldFindings, type Defect } from './fold.js'
import type { Reporter } from './reporter.js'

type Kind = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly kind: Kind
  readonly title: string
  readonly text: string
}

/** The runner shows no more of a kind for each step. */
const shown = 10

/** For GitHub Actions: an annotation for each defect, and for what kept the run from proving more. */
export const reportGithub: Reporter = (report, { failOn }) => {
  const annotations = [
    ...toObstacles(report, failOn),
    ...foldFindings(report.findings).map((defect) => toAnnotation(defect, failOn)),
  ]
  return (['error', 'warning', 'notice'] as const)
    .flatMap((kind) => cut(annotations.filter((annotation) => annotation.kind === kind)))
    .map(write)
    .join('')
}

function toObstacles(report: Report, failOn: FailOn): readonly Annotation[] {
  const obstacles = listObstacles(report, judgeReport(report, failOn))
  return obstacles.map((text) => ({ kind: 'error', title: 'Not all was judged', text }))
}

const kinds = { error: 'error', drift: 'warning', note: 'notice' } as const

function toAnnotation(
  { rule, severity, pointer, operations, sample }: Defect,
  failOn: FailOn,
): Annotation {
  const [operation = '', ...others] = operations
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const { message, expected, got, source, curl } = sample
  return {
    kind: counts(sample, failOn) ? 'error' : kinds[severity],
    title: `${rule} ${operation}${more}`,
    text: [
      message,
      ...(pointer === '' ? [] : [`at ${pointer}`]),
      ...(expected === '' ? [] : [`expected ${expected}`]),
      ...(got === '' ? [] : [`got ${got}`]),
      [source.title, source.url ?? ''].join(' ').trim(),
      curl,
    ]
      .map((line) => toPlain(line, 2000))
      .join('\n'),
  }
}

/** The last one tells how many are not shown. */
function cut(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations
  if (first === undefined || annotations.length <= shown) return annotations
  const left = annotations.slice(shown - 1)
  const text = left.map(({ title }) => title).join('\n')
  return [...annotations.slice(0, shown - 1), { ...first, title: `${left.length} more`, text }]
}

function write({ kind, title, text }: Annotation): string {
  return `::${kind} title=${escapeProperty(title)}::${escapeData(text)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
