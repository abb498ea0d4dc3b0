import type { Catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import { quote, suggestFor, within, type Problem } from '../judge/problem.js'
import type { FaultRule } from './fault-rule.js'
import { findLack, findPlan, listCodes, listRules } from './find-plan.js'
import { judgeWhen } from './judge-when.js'
import { namedFaults } from './names.js'

/** A rule of which every part left has its shape; what had not is there as `undefined`. */
export type SoundFault = {
  readonly [Name in Exclude<keyof FaultRule, 'when'>]?: FaultRule[Name] | undefined
} & {
  readonly when?:
    | { readonly [parameter: string]: string | number | boolean | undefined }
    | undefined
}

/**
 * What no schema can judge of fault rules: names, whether an operation can fail so, and what belongs
 * together. Paths begin with the index of the rule.
 */
export function judgeFaults(
  rules: readonly (SoundFault | undefined)[],
  catalog: Catalog,
): readonly Problem[] {
  return rules.flatMap((rule, index) => {
    if (rule === undefined) return []
    const problems = [...judgeCalls(rule, catalog), ...judgeMs(rule), ...judgeChance(rule)]
    return within([index], problems)
  })
}

/** Which calls fail, and how. */
function judgeCalls(rule: SoundFault, { operations }: Catalog): readonly Problem[] {
  const { fault, operation: id } = rule
  const asked =
    id === undefined ? operations : operations.filter((operation) => operation.id === id)
  if (id !== undefined && asked.length === 0) {
    const known = operations.map((operation) => operation.id)
    const suggestion = () => suggestFor(id, known)
    return [{ path: ['operation'], text: `no operation ${quote(id)}.`, suggestion }]
  }
  if (fault === undefined) return []
  const failing = asked.filter((operation) => findPlan(fault, operation) !== undefined)
  if (failing.length === 0)
    return [judgeFault(fault, id === undefined ? undefined : asked[0], asked)]
  return judgeWhen(rule.when ?? {}, failing)
}

/** Says of a fault that nothing can have why that is so. */
function judgeFault(
  fault: string | number,
  only: Operation | undefined,
  asked: readonly Operation[],
): Problem {
  const path = ['fault']
  const named = namedFaults.get(String(fault))
  if (named !== undefined && only !== undefined) {
    const lack = findLack(named, only) ?? 'lists no such refusal'
    return { path, text: `${fault} does not fit ${only.id}, which ${lack}` }
  }
  if (isCode(fault)) return { path, text: explainCode(fault, only) }
  const names = listNames(asked)
  const suggestion = () => suggestFor(String(fault), names)
  const where = only === undefined ? '' : ` of ${only.id}`
  return { path, text: `no fault ${quote(String(fault))}${where}.`, suggestion }
}

function isCode(fault: string | number): boolean {
  return /^-?\d+(?:\/\d+)?$/.test(String(fault))
}

function explainCode(code: string | number, only: Operation | undefined): string {
  if (only === undefined) return `no operation lists the code ${code}`
  const codes = new Set(only.rules.flatMap(listCodes))
  return `${only.id} does not list the code ${code}; it lists ${[...codes].join(', ')}`
}

/** What a fault of these operations may be called, the likelier ones first. */
function listNames(operations: readonly Operation[]): readonly string[] {
  const fits = (name: string) => operations.some((one) => findPlan(name, one) !== undefined)
  const rules = operations.flatMap(listRules)
  return [
    ...new Set([
      ...[...namedFaults.keys()].filter(fits),
      ...rules.map(({ id }) => id),
      ...rules.flatMap(listCodes).filter((code) => !isCode(code)),
    ]),
  ]
}

function judgeMs(rule: SoundFault): readonly Problem[] {
  const { fault, ms } = rule
  if (fault === undefined || (fault === 'slow') === 'ms' in rule) return []
  const path = ['ms']
  if (fault === 'slow') return [{ path, text: 'missing; expected the milliseconds of slow' }]
  return ms === undefined ? [] : [{ path, text: 'belongs to slow alone', isAboutName: true }]
}

function judgeChance(rule: SoundFault): readonly Problem[] {
  const hasSeed = 'seed' in rule
  if (hasSeed === 'probability' in rule) return []
  if (!hasSeed) {
    if (rule.probability === undefined) return []
    return [{ path: ['seed'], text: 'missing; expected an integer, which probability draws from' }]
  }
  if (rule.seed === undefined) return []
  return [{ path: ['seed'], text: 'belongs to probability, which is not there', isAboutName: true }]
}
