import type { Operation, Parameter, Rule } from '../../src/catalog/operation.js'
import type { RefusalCode } from '../refusal.js'
import { makeCase, pointTo, withValue, type Case, type CaseMaker, type Ground } from './case.js'
import type { Expectation } from './expectation.js'

interface Unknown {
  /** Name of the cases that provoke the rule. */
  readonly rule: string
  /** What no organisation has. */
  readonly value: number | string
  /** Codes with which other pages and live answers say the same. */
  readonly alike: readonly RefusalCode[]
}

/** By the id of the rule that refuses what does not exist. */
const unknowns: { readonly [ruleId: string]: Unknown } = {
  'unknown-department': {
    rule: 'refuses-unknown-department',
    // Of as many digits as departments have, and the last but one that a 32-bit reader takes.
    value: 2_147_483_646,
    alike: [{ code: 60003 }, { code: 60019 }],
  },
  'unknown-user': {
    rule: 'refuses-unknown-person',
    value: 'no-such-person',
    alike: [{ code: 60121 }, { code: 33012 }],
  },
  'unknown-organization': {
    rule: 'refuses-unknown-organization',
    value: 'dingnosuchorganization',
    alike: [],
  },
  'next-token-unknown': { rule: 'refuses-unknown-next-token', value: 'no-such-page', alike: [] },
}

/** Each parameter that names something, naming what does not exist. */
export const unknownCases: CaseMaker = (ground) =>
  ground.operation.rules.flatMap((rule) => toCases(ground, rule))

function toCases(ground: Ground, rule: Rule): readonly Case[] {
  const unknown = unknowns[rule.id]
  if (unknown === undefined) return []
  const named = ground.operation.parameters.filter(({ name }) => rule.when?.unknown?.includes(name))
  return named.map((parameter) =>
    makeCase(ground, {
      rule: unknown.rule,
      name: `${parameter.name} of something that does not exist`,
      pointer: pointTo(parameter),
      parameters: withValue(ground, parameter, toValue(parameter, unknown)),
      tier: rule.basis === 'inferred' && unknown.alike.length === 0 ? 'full' : 'core',
      expectation: expectRefusal(ground, rule, unknown),
    }),
  )
}

function toValue({ schema }: Parameter, { value }: Unknown): number | string {
  return schema.type === 'string' ? String(value) : value
}

function expectRefusal({ operation, codes }: Ground, rule: Rule, { alike }: Unknown): Expectation {
  const inScope = findScopeRule(operation)
  return {
    kind: 'refusal',
    rule,
    others: [...(inScope === undefined ? [] : [inScope]), ...(codes === 'alike' ? alike : [])],
    basis: rule.basis,
  }
}

/** What an app is told that may not see the whole organisation. */
function findScopeRule({ contactScope, rules }: Operation): Rule | undefined {
  return contactScope && rules.find(({ id }) => id === contactScope.rule)
}
