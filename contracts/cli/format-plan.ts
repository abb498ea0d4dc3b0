import { pageWidth, renderPage, type Row } from '../../src/terminal/page.js'
import type { Plan } from '../plan.js'
import { count } from '../reporters/words.js'

interface Terminal {
  readonly width: number | undefined
  readonly isColored: boolean
}

/** What is going to be sent, and that nothing is written. */
export function formatPlan(plan: Plan, terminal: Terminal): string {
  const { target, profile, seed, operations, laws, writes } = plan
  const asked = operations.filter(({ skipped }) => skipped === undefined)
  const rows: readonly Row[] = [
    ['judges', `${count(asked.length, 'operation')}, ${count(laws.length, 'law')}`],
    ['requests', describeRequests(plan)],
    ['pace', describePace(plan)],
    ['budget', describeBudget(plan)],
    ['writes', String(writes)],
    ...operations.flatMap(({ id, skipped }): readonly Row[] =>
      skipped === undefined ? [] : [['not asked', `${id}: ${skipped}`]],
    ),
  ]
  return renderPage(
    [
      { kind: 'title', text: `Plan for ${target}, profile ${profile}, seed ${seed}` },
      { kind: 'table', look: 'labels', rows },
    ],
    { ...terminal, width: pageWidth(terminal.width) },
  )
}

function describeRequests({ requests }: Plan): string {
  const { token, survey, cases, laws, most } = requests
  return `${cases} one by one; at most ${token} for a token, ${survey} to look around, ${laws} for laws: ${most}`
}

function describePace({ callsPerSecond, seconds }: Plan): string {
  if (callsPerSecond === undefined) return 'no limit'
  return `${callsPerSecond} a second of each operation: at most ${count(seconds, 'second')}, and the time of the answers`
}

function describeBudget({ maxCalls, requests }: Plan): string {
  if (maxCalls === undefined) return 'no limit'
  // Laws ask for much that others have asked for already, so that their bound is seldom reached.
  const isShort = requests.most - requests.laws > maxCalls
  return `${count(maxCalls, 'request')}${isShort ? ', which is too few: see --max-calls' : ''}`
}
