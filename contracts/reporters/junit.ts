import type { Finding } from '../finding.js'
import type { LawReport } from '../laws/hold.js'
import type { OperationReport, Report } from '../report.js'
import { counts, judgeReport, type FailOn } from '../verdict.js'
import { listObstacles } from './advice.js'
import type { Reporter } from './reporter.js'
import { familyOf, groupBy } from './words.js'
import { element, type Xml } from './xml.js'

/** For build servers: a suite of the operations, and one for each family of laws. */
export const reportJunit: Reporter = (report, { failOn }) => {
  const left = new Set(report.findings)
  /** A finding stands in one test case, the first that asks for it. */
  const take = (isWanted: (finding: Finding) => boolean): readonly Finding[] => {
    const taken = [...left].filter(isWanted)
    for (const finding of taken) left.delete(finding)
    return taken
  }
  const ofLaws = report.laws.map((law) =>
    toLawCase(
      law,
      take((finding) => isOfLaw(finding, law) && finding.operation === law.operation),
      failOn,
    ),
  )
  const ofOperations = report.operations.map((operation) =>
    toOperationCase(
      operation,
      take((finding) => finding.operation === operation.id),
      failOn,
    ),
  )
  const lawSuites = [
    ...groupBy(
      report.laws.map((law, index) => [law, ofLaws[index]] as const),
      ([law]) => familyOf(law.id),
    ),
  ]
  const suites = [
    toSuite('run', [
      toRunCase(report, failOn),
      ...[...left].map((finding) => toStrayCase(finding, failOn)),
    ]),
    toSuite('operations', ofOperations),
    ...lawSuites.map(([family, pairs]) =>
      toSuite(
        `laws.${family}`,
        pairs.flatMap(([, made]) => made ?? []),
      ),
    ),
  ]
  const all = { name: `dingtalk-mock check ${report.target}`, ...sum(suites) }
  const body = element(
    'testsuites',
    all,
    suites.map(({ xml }) => xml),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.lines.join('\n')}\n`
}

type Outcome = 'passed' | 'failures' | 'errors' | 'skipped'

interface TestCase {
  readonly name: string
  readonly outcome: Outcome
  readonly parts: readonly Xml[]
}

interface Suite extends Tally {
  readonly xml: Xml
}

interface Tally {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

function toSuite(name: string, cases: readonly TestCase[]): Suite {
  const tally = {
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === 'failures').length,
    errors: cases.filter(({ outcome }) => outcome === 'errors').length,
    skipped: cases.filter(({ outcome }) => outcome === 'skipped').length,
  }
  const xml = element(
    'testsuite',
    { name, ...tally },
    cases.map((one) => element('testcase', { classname: name, name: one.name }, one.parts)),
  )
  return { ...tally, xml }
}

function sum(suites: readonly Suite[]): Tally {
  const add = (name: keyof Tally) => suites.reduce((total, suite) => total + suite[name], 0)
  return {
    tests: add('tests'),
    failures: add('failures'),
    errors: add('errors'),
    skipped: add('skipped'),
  }
}

function isOfLaw({ rule, origin }: Finding, { id }: LawReport): boolean {
  return origin.kind === 'law' && rule === id
}

function toLawCase(law: LawReport, findings: readonly Finding[], failOn: FailOn): TestCase {
  const name = `${law.id} ${law.operation}`
  if (law.outcome !== 'skipped') return toCase(name, findings, failOn)
  return { name, outcome: 'skipped', parts: [element('skipped', { message: law.reason ?? '' })] }
}

function toOperationCase(
  { id, successes, skipped }: OperationReport,
  findings: readonly Finding[],
  failOn: FailOn,
): TestCase {
  if (skipped !== undefined) {
    return { name: id, outcome: 'skipped', parts: [element('skipped', { message: skipped })] }
  }
  const made = toCase(id, findings, failOn)
  if (made.outcome !== 'passed' || successes > 0) return made
  const message = 'it never succeeded, so nothing is proved'
  return { ...made, outcome: 'errors', parts: [element('error', { message }), ...made.parts] }
}

function toCase(name: string, findings: readonly Finding[], failOn: FailOn): TestCase {
  const failures = findings.filter((finding) => counts(finding, failOn))
  const others = findings.filter((finding) => !failures.includes(finding))
  return {
    name,
    outcome: failures.length > 0 ? 'failures' : 'passed',
    parts: [
      ...failures.map((finding) =>
        element('failure', { type: finding.rule, message: finding.message }, describe(finding)),
      ),
      ...(others.length === 0
        ? []
        : [element('system-out', {}, others.map(describe).join('\n\n'))]),
    ],
  }
}

/** Of an operation that is none of those to judge: calls of laws may show it. */
function toStrayCase(finding: Finding, failOn: FailOn): TestCase {
  return toCase(`${finding.rule} ${finding.operation}`, [finding], failOn)
}

/** Whether all was judged that was to be. */
function toRunCase(report: Report, failOn: FailOn): TestCase {
  const obstacles = listObstacles(report, judgeReport(report, failOn))
  const name = 'everything that was chosen was judged'
  if (obstacles.length === 0) return { name, outcome: 'passed', parts: [] }
  const parts = [element('error', { message: obstacles[0] ?? '' }, obstacles.join('\n'))]
  return { name, outcome: 'errors', parts }
}

function describe(finding: Finding): string {
  const { severity, rule, operation, pointer, message, expected, got, source, curl } = finding
  return [
    `${severity} ${rule}`,
    `${operation} ${pointer}`,
    message,
    ...(expected === '' ? [] : [`expected ${expected}`]),
    ...(got === '' ? [] : [`got ${got}`]),
    [source.title, source.url ?? ''].join(' ').trim(),
    curl,
  ].join('\n')
}
