import { getDialect } from '../src/catalog/catalog.js'
import type { Operation, Rule } from '../src/catalog/operation.js'
import type { Refused } from './answer.js'

/** The part of a rule by which its refusals are known. */
export type RefusalCode = Pick<Rule, 'code' | 'subCode'>

export function isRefusedBy({ code, subCode }: Refused, rule: RefusalCode): boolean {
  if (rule.subCode !== undefined) return code === rule.code && subCode === rule.subCode
  if (typeof rule.code === 'number') return code === rule.code
  const [start = '', end] = rule.code.split('%s')
  if (end === undefined) return code === rule.code
  return typeof code === 'string' && code.startsWith(start) && code.length > start.length
}

/** The rules, of the operation and then of its dialect, that a refusal may stand for. */
export function findRulesOf(operation: Operation, answer: Refused): readonly Rule[] {
  const rules = [...operation.rules, ...getDialect(operation.dialect).rules]
  return rules.filter((rule) => isRefusedBy(answer, rule))
}

/** `88/40014`, as people write it. */
export function writeCode({ code, subCode }: RefusalCode): string {
  return subCode === undefined ? String(code) : `${code}/${subCode}`
}
