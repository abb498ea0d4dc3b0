import { statefulIds } from '../../../mock/handlers/table.js'
import { tryDialectRule } from './dialect.js'
import { tryOperation } from './operation.js'
import { getRule, pages, type Page, type Rule } from './page.js'
import { reasons, type Reason } from './reasons.js'
import type { Trial } from './trial.js'

/** One rule as one operation may meet it: its own, or one of its dialect. */
export interface Meeting {
  readonly page: Page
  readonly rule: Rule
  /** As in the header. */
  readonly name: string
  /** Why no request reaches it. Its trials then show that they do not. */
  readonly reason: Reason | undefined
  readonly trials: readonly Trial[]
}

export const meetings: readonly Meeting[] = pages.flatMap(listMeetings)

function listMeetings(page: Page): readonly Meeting[] {
  const { operation, dialect } = page
  const own = tryOperation(page)
  for (const { rule } of own) getRule(page, rule)
  const ofOperation = operation.rules.map((rule): Meeting => {
    const name = `${operation.id}/${rule.id}`
    const trials = own.filter((trial) => trial.rule === name)
    const reason = findReason(page, name) ?? findReasonOfStage(page, rule)
    return { page, rule, name, trials, reason }
  })
  const ofDialect = dialect.rules.map((rule): Meeting => {
    const name = `${dialect.id}/${rule.id}`
    const trials = tryDialectRule(page, rule.id)
    return { page, rule, name, trials, reason: findReason(page, rule.id) }
  })
  return [...ofOperation, ...ofDialect]
}

function findReason(page: Page, rule: string): Reason | undefined {
  return reasons.find(({ rules, holds }) => rules.includes(rule) && holds(page))
}

/** Whatever a call without a handler asks for exists. */
function findReasonOfStage({ operation }: Page, { stage }: Rule): Reason | undefined {
  if (stage !== 'handler' || statefulIds.has(operation.id)) return undefined
  return { rules: [], holds: () => true, reason: 'It has no handler, which alone could say so.' }
}

export function isReached({ reason, trials }: Meeting): boolean {
  return reason === undefined && trials.some(({ expected }) => expected === 'refused')
}

interface Count {
  readonly rules: number
  readonly reached: number
  readonly withReason: number
  readonly trials: number
}

function count(met: readonly Meeting[]): Count {
  return {
    rules: met.length,
    reached: met.filter(isReached).length,
    withReason: met.filter(({ reason }) => reason !== undefined).length,
    trials: met.reduce((sum, { trials }) => sum + trials.length, 0),
  }
}

function countBy(keyOf: (meeting: Meeting) => string): { readonly [key: string]: Count } {
  const keys = [...new Set(meetings.map(keyOf))]
  return Object.fromEntries(
    keys.map((key) => [key, count(meetings.filter((meeting) => keyOf(meeting) === key))]),
  )
}

/** Each rule of an operation counts once, and each rule of a dialect once for each of its calls. */
export const figures = {
  all: count(meetings),
  ofOperations: count(meetings.filter(({ page, rule }) => page.operation.rules.includes(rule))),
  ofDialects: count(meetings.filter(({ page, rule }) => page.dialect.rules.includes(rule))),
  byStage: countBy(({ rule }) => rule.stage),
  byBasis: countBy(({ rule }) => rule.basis),
}
