import type { Catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import { MockError, suggest } from '../../src/errors.js'
import { judgeFaultRules } from '../judge/parts.js'
import type { FaultControls } from '../tenants/controls.js'
import { makeDice } from '../world/dice.js'
import type { FaultRule, PlannedFault } from './fault-rule.js'
import { findPlan } from './find-plan.js'
import type { Plan } from './plan.js'

/** A call as fault rules see it. */
export interface FaultCall {
  readonly operation: Operation
  /** As the operation read them, its defaults filled in. */
  readonly parameters: { readonly [name: string]: unknown }
  /** Whether its token is alive; without one it is nobody's call. */
  readonly hasToken: boolean
}

/** A rule that makes a call fail. */
export interface Strike {
  readonly id: string
  /** As its rule names the fault. */
  readonly fault: string
  readonly plan: Plan
  /** Milliseconds that the answer is late; of `slow`. */
  readonly ms: number
}

/** The fault rules of one tenant, and what came of them. */
export interface FaultBook extends FaultControls {
  /** The rules that it was made with, as if none had ever counted a call. */
  reset(): void
  /**
   * Counts a call with the rules that are about it, in their order, up to the first that makes it
   * fail; those behind know nothing of it.
   */
  strike(call: FaultCall): Strike | undefined
}

/** A rule, and what is known of it before a call comes. */
interface Entry {
  readonly id: string
  readonly rule: FaultRule
  /** Names of parameters, and the texts that they must have. */
  readonly when: readonly (readonly [name: string, text: string])[]
  readonly limit: number
  /** Whether chance lets the nth call fail. */
  isDrawn(call: number): boolean
  calls: number
  hits: number
}

/** @throws {MockError} for rules that make no sense; their shape is taken for right */
export function makeFaultBook(catalog: Catalog, initial: readonly FaultRule[]): FaultBook {
  let entries: readonly Entry[] = []
  let lastNumber = 0
  /** By operation; made when one is first called, for most of them never are. */
  let plans = new Map<Operation, readonly PlannedEntry[]>()

  function keep(kept: readonly Entry[]): void {
    entries = kept
    plans = new Map()
  }

  function getPlans(operation: Operation): readonly PlannedEntry[] {
    const known = plans.get(operation) ?? planFor(entries, operation)
    plans.set(operation, known)
    return known
  }

  function add(given: FaultRule | readonly FaultRule[]): readonly PlannedFault[] {
    return put(judgeFaultRules([given].flat(), catalog))
  }

  function put(rules: readonly FaultRule[]): readonly PlannedFault[] {
    const added = rules.map((rule) => makeEntry(rule, `fault-${++lastNumber}`))
    keep([...entries, ...added])
    return added.map(toPlanned)
  }

  function reset(): void {
    lastNumber = 0
    keep([])
    // They were judged with the tenant that they are of.
    put(initial)
  }

  reset()
  return {
    add,
    list: () => entries.map(toPlanned),
    remove(id) {
      const found = entries.find((entry) => entry.id === id)
      if (found === undefined) throw noSuchFault(id, entries)
      keep(entries.filter((entry) => entry !== found))
      return toPlanned(found)
    },
    clear() {
      const cleared = entries.map(toPlanned)
      keep([])
      return cleared
    },
    reset,
    strike: (call) => strike(getPlans(call.operation), call),
  }
}

interface PlannedEntry {
  readonly entry: Entry
  readonly plan: Plan
}

/** The rules that may be about calls of an operation. */
function planFor(entries: readonly Entry[], operation: Operation): readonly PlannedEntry[] {
  return entries.flatMap((entry) => {
    const { rule } = entry
    if (rule.operation !== undefined && rule.operation !== operation.id) return []
    const plan = findPlan(rule.fault, operation)
    return plan === undefined ? [] : { entry, plan }
  })
}

function strike(planned: readonly PlannedEntry[], call: FaultCall): Strike | undefined {
  for (const { entry, plan } of planned) {
    if (isAbout(entry, plan, call) && countCall(entry)) {
      const { id, rule } = entry
      return { id, fault: String(rule.fault), plan, ms: rule.ms ?? 0 }
    }
  }
  return undefined
}

function isAbout({ when }: Entry, plan: Plan, { parameters, hasToken }: FaultCall): boolean {
  if (!hasToken && needsToken(plan)) return false
  return when.every(([name, text]) => toText(parameters[name]) === text)
}

/** A call without a live token is refused for that, and whose fault it would be is not known. */
function needsToken(plan: Plan): boolean {
  return plan.kind === 'end-token' || (plan.kind === 'refuse' && plan.isAboutApp)
}

/** Of a scalar; lists and objects are never equal to one. */
function toText(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value)
    default:
      return undefined
  }
}

/** Counts a call, and says whether it is one that fails. */
function countCall(entry: Entry): boolean {
  const { after = 0, every = 1 } = entry.rule
  const call = ++entry.calls
  const isNext = call > after && (call - after - 1) % every === 0
  if (!isNext || isSpent(entry) || !entry.isDrawn(call)) return false
  entry.hits += 1
  return true
}

function makeEntry(rule: FaultRule, id: string): Entry {
  const { when = {}, times, every, probability, seed } = rule
  const isEndless = every !== undefined || probability !== undefined
  const most = times ?? (isEndless ? 'always' : 1)
  const dice = makeDice(seed ?? 0, 'fault/strikes')
  return {
    id,
    rule,
    when: Object.entries(when).map(([name, value]) => [name, String(value)]),
    limit: most === 'always' ? Infinity : most,
    isDrawn: (call) => probability === undefined || dice.draw(call) < probability,
    calls: 0,
    hits: 0,
  }
}

function isSpent({ hits, limit }: Entry): boolean {
  return hits >= limit
}

function toPlanned(entry: Entry): PlannedFault {
  const { id, rule, calls, hits } = entry
  return { ...rule, id, calls, hits, isSpent: isSpent(entry) }
}

function noSuchFault(id: string, entries: readonly Entry[]): MockError {
  const known = entries.map((entry) => entry.id)
  const hint = known.length === 0 ? ' None is planned.' : suggest(id, known)
  return new MockError('ERR_FAULT', `no fault "${id}".${hint}`)
}
