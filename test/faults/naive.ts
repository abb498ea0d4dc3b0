import type { Catalog } from '../../src/catalog/catalog.js'
import type { FaultRule } from '../../mock/faults/fault-rule.js'
import { findPlan } from '../../mock/faults/find-plan.js'
import { makeDice } from '../../mock/world/dice.js'

/** A call as the model sees it. */
export interface NaiveCall {
  readonly operation: string
  readonly parameters: { readonly [name: string]: unknown }
  readonly hasToken: boolean
}

export interface NaiveCount {
  readonly calls: number
  readonly hits: number
}

/**
 * Which rule makes each call fail, and the counts at the end: all rules are asked anew for every
 * call, from a list of all calls before it.
 */
export function strikeNaively(
  catalog: Catalog,
  rules: readonly FaultRule[],
  calls: readonly NaiveCall[],
): { readonly strikes: readonly (number | undefined)[]; readonly counts: readonly NaiveCount[] } {
  const counts = rules.map(() => ({ calls: 0, hits: 0 }))
  const strikes = calls.map((call) => {
    for (const [index, rule] of rules.entries()) {
      const count = counts[index]
      if (count === undefined || !isAbout(catalog, rule, call)) continue
      count.calls += 1
      if (!fails(rule, count)) continue
      count.hits += 1
      return index
    }
    return undefined
  })
  return { strikes, counts }
}

function isAbout(catalog: Catalog, rule: FaultRule, call: NaiveCall): boolean {
  if (rule.operation !== undefined && rule.operation !== call.operation) return false
  const operation = catalog.operations.find(({ id }) => id === call.operation)
  if (operation === undefined || findPlan(rule.fault, operation) === undefined) return false
  const needsToken = ['qps-app', 'token-expired'].includes(String(rule.fault))
  if (needsToken && !call.hasToken) return false
  return Object.entries(rule.when ?? {}).every(
    ([name, value]) => toText(call.parameters[name]) === String(value),
  )
}

function toText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value)
}

function fails(rule: FaultRule, { calls, hits }: NaiveCount): boolean {
  const { after = 0, every = 1, probability, seed = 0, times } = rule
  if (calls <= after) return false
  if ((calls - after) % every !== 1 % every) return false
  const isEndless =
    times === 'always' ||
    (times === undefined && (rule.every !== undefined || probability !== undefined))
  if (!isEndless && hits >= (times ?? 1)) return false
  return probability === undefined || makeDice(seed, 'fault/strikes').draw(calls) < probability
}
