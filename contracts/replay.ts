import { catalog } from '../src/catalog/catalog.js'
import type { Case } from './cases/case.js'
import type { Finding } from './finding.js'
import { laws } from './laws/table.js'
import type { ContractOptions } from './options.js'
import type { Report } from './report.js'

/** An earlier report, to be asked about once more. */
export interface Replay {
  /** For a run of what showed its findings, and nothing else. */
  readonly options: AgainOptions
  /** What became of each finding, in the order of the earlier report; `now` is that run's report. */
  judge(now: Report): readonly Replayed[]
}

type AgainOptions = Required<
  Pick<ContractOptions, 'profile' | 'seed' | 'explore' | 'only' | 'except' | 'isAsked'>
>

export interface Replayed {
  readonly finding: Finding
  /** `unknown` where nobody could tell. */
  readonly outcome: 'fixed' | 'failed' | 'unknown'
  /** Why it is unknown. */
  readonly reason?: string
}

export function makeReplay(before: Report): Replay {
  const asked = new Set<string>()
  const { profile, seed, findings } = before
  return {
    options: {
      profile,
      seed,
      explore: countExplored(before),
      ...chooseAgain(before),
      isAsked: (made) => {
        const key = keyOf(made.operation.id, made.rule, made.name)
        const isWanted = findings.some(
          ({ operation, origin }) =>
            origin.kind === 'case' && keyOf(operation, origin.rule, origin.name) === key,
        )
        if (isWanted) asked.add(key)
        return isWanted || isPlain(made)
      },
    },
    judge: (now) => {
      const keys = new Set(now.findings.map(toKey))
      return findings.map((finding) => {
        if (keys.has(toKey(finding))) return { finding, outcome: 'failed' }
        const reason = now.stopped ?? findDoubt(finding, { before, now, asked })
        return reason === undefined
          ? { finding, outcome: 'fixed' }
          : { finding, outcome: 'unknown', reason }
      })
    },
  }
}

/** The first of all cases, without which no other is asked. */
function isPlain({ rule }: Case): boolean {
  return rule === 'accepts-happy-request'
}

/** As often as then, or more: walks are a quarter of it, and the same seed begins alike. */
function countExplored({ laws: held }: Report): number {
  const exploring = new Set(laws.filter(({ explores }) => explores).map(({ id }) => id))
  const explored = held.filter(({ id }) => exploring.has(id))
  return explored.reduce((most, { comparisons }) => Math.max(most, 4 * comparisons), 0)
}

/** Names that there are no more are left out: what they were for stays unknown. */
function chooseAgain({ findings, laws: held }: Report): Pick<AgainOptions, 'only' | 'except'> {
  const wanted = new Set<string>(findings.map(({ operation }) => operation))
  const ids = new Set(findings.flatMap(({ origin }) => (origin.kind === 'law' ? origin.id : [])))
  const again = laws.filter(({ id }) => ids.has(id))
  for (const { id, compares = [] } of again) {
    const subjects = held.filter((law) => law.id === id).map(({ operation }) => operation)
    for (const operation of [...subjects, ...compares]) wanted.add(operation)
  }
  const operations = catalog.operations.map(({ id }) => id).filter((id) => wanted.has(id))
  return {
    only: [...operations, ...again.map(({ id }) => id)],
    except: laws.filter((law) => !again.includes(law)).map(({ id }) => id),
  }
}

interface Runs {
  readonly before: Report
  readonly now: Report
  /** Cases that were among those to ask. */
  readonly asked: ReadonlySet<string>
}

/** Why the absence of a finding proves nothing. */
function findDoubt(finding: Finding, runs: Runs): string | undefined {
  const { operation, origin } = finding
  const report = runs.now.operations.find(({ id }) => id === operation)
  if (report === undefined) return `there is no operation ${operation}`
  if (report.skipped !== undefined) return report.skipped
  if (report.successes === 0) return `${operation} did not succeed`
  if (origin.kind === 'law') return findDoubtOfLaw(origin.id, runs)
  const isAsked = runs.asked.has(keyOf(operation, origin.rule, origin.name))
  return isAsked ? undefined : 'there is no such case any more'
}

/** What looks around before the laws is none of them, and comes in every run. */
function findDoubtOfLaw(id: string, { before, now }: Runs): string | undefined {
  const subjects = before.laws.filter((law) => law.id === id && law.outcome !== 'skipped')
  for (const { operation } of subjects) {
    const again = now.laws.find((law) => law.id === id && law.operation === operation)
    if (again === undefined) return `there is no law ${id} of ${operation}`
    if (again.outcome === 'skipped') return again.reason ?? 'the law was skipped'
  }
  return undefined
}

function toKey({ operation, rule, pointer }: Finding): string {
  return keyOf(operation, rule, pointer)
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
