import { getDialect } from '../../src/catalog/catalog.js'
import type { Basis, Operation, Parameter, Rule } from '../../src/catalog/operation.js'
import { fillMessage } from '../../src/protocol/message.js'
import type { RefusalCode } from '../refusal.js'
import type { Ground } from './case.js'

export type Expectation = ExpectedSuccess | ExpectedRefusal | AnyAnswer

export interface ExpectedSuccess {
  readonly kind: 'success'
  readonly basis: Basis
}

/** By the rule, or by one of the other codes that say the same. */
export interface ExpectedRefusal {
  readonly kind: 'refusal'
  readonly rule: Rule
  readonly others: readonly RefusalCode[]
  readonly basis: Basis
}

/** Any documented answer. */
export interface AnyAnswer {
  readonly kind: 'either'
}

export const success: Expectation = { kind: 'success', basis: 'documented' }

export const observedSuccess: Expectation = { kind: 'success', basis: 'observed' }

export const inferredSuccess: Expectation = { kind: 'success', basis: 'inferred' }

/** The gateway before topapi answers these in place of the codes of the page. */
const gatewayRules = {
  missing: 'gateway-argument-missing',
  malformed: 'gateway-argument-malformed',
}

/** The two codes for a bad parameter of which the pages take now one, now the other. */
const commonCodes: readonly RefusalCode[] = [{ code: 40035 }, { code: 400002 }]

/** `undefined` when nobody says what such a parameter is answered with. */
export function refusalOfParameter(
  { operation, codes }: Ground,
  parameter: Parameter,
  kind: 'missing' | 'malformed',
): ExpectedRefusal | undefined {
  const { rules } = getDialect(operation.dialect)
  const rule =
    operation.rules.find(({ when }) => when?.[kind]?.includes(parameter.name)) ??
    (kind === 'missing' ? rules.find(({ id }) => id === 'required-missing') : undefined) ??
    rules.find(({ id }) => id === gatewayRules[kind])
  if (rule === undefined) return undefined
  const gateway = rules.filter(({ id }) => Object.values(gatewayRules).includes(id))
  return {
    kind: 'refusal',
    rule: fillCode(rule, parameter.name),
    others: [...gateway, ...(codes === 'alike' && gateway.length > 0 ? commonCodes : [])],
    basis: basisOf(parameter) ?? rule.basis,
  }
}

/** By a rule that the dialect has for all its operations. */
export function refusalOfDialect(
  operation: Operation,
  ruleId: string,
): ExpectedRefusal | undefined {
  const rule = getDialect(operation.dialect).rules.find(({ id }) => id === ruleId)
  return rule && { kind: 'refusal', rule, others: [], basis: rule.basis }
}

/** By a rule that the operation has of its own. */
export function refusalOfOperation(
  operation: Operation,
  ruleId: string,
): ExpectedRefusal | undefined {
  const rule = operation.rules.find(({ id }) => id === ruleId)
  return rule && { kind: 'refusal', rule, others: [], basis: rule.basis }
}

/** The same, and nobody has shown it. */
export function inferred<Kind extends ExpectedRefusal | ExpectedSuccess>(expectation: Kind): Kind {
  return { ...expectation, basis: 'inferred' }
}

/** `Missing%s` names the parameter. */
function fillCode(rule: Rule, name: string): Rule {
  if (typeof rule.code === 'number' || !rule.code.includes('%s')) return rule
  return { ...rule, code: fillMessage(rule.code, [name]) }
}

/** A limit that we concluded is not to be asserted, whoever states the code. */
function basisOf({ schema }: Parameter): Basis | undefined {
  const basis = schema['x-basis']
  return basis === 'inferred' ? basis : undefined
}
