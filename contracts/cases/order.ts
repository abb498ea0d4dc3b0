import type { Parameter, Rule } from '../../src/catalog/operation.js'
import { makeCase, pointTo, withValue, type Case, type CaseMaker, type Ground } from './case.js'
import {
  inferred,
  refusalOfDialect,
  refusalOfParameter,
  type ExpectedRefusal,
} from './expectation.js'
import { findFaults } from './faults.js'

/**
 * Requests that are wrong in two ways, where the answer tells which one was looked at first. No
 * page says it: `decisions/order-of-checks.md`.
 */
export const orderCases: CaseMaker = (ground) => [
  ...toMissingFirst(ground),
  ...toFirstMalformed(ground),
  ...toTokenFirst(ground),
]

interface Broken {
  readonly parameter: Parameter
  readonly value: string | number
  readonly refusal: ExpectedRefusal
}

function listBroken(ground: Ground): readonly Broken[] {
  return ground.operation.parameters.flatMap((parameter) => {
    const refusal = refusalOfParameter(ground, parameter, 'malformed')
    const value = findFaults(parameter.schema)
      .map((fault) => fault.value)
      .find((one) => typeof one === 'string' || typeof one === 'number')
    if (refusal === undefined || value === undefined) return []
    return [{ parameter, value, refusal }]
  })
}

/** A missing parameter is told before a malformed one, wherever the two stand in the table. */
function toMissingFirst(ground: Ground): readonly Case[] {
  for (const missing of ground.operation.parameters) {
    const refusal = refusalOfParameter(ground, missing, 'missing')
    if (!missing.required || missing.in === 'path' || refusal === undefined) continue
    const other = listBroken(ground).find(
      (broken) => broken.parameter !== missing && !isAlike(refusal, broken.refusal.rule),
    )
    if (other === undefined) continue
    const parameters = withValue(ground, other.parameter, other.value)
    const { [missing.name]: _missing, ...kept } = parameters
    return [
      makeCase(ground, {
        rule: 'refuses-missing-before-malformed',
        name: `without ${missing.name}, and ${other.parameter.name} malformed`,
        pointer: pointTo(missing),
        parameters: kept,
        rival: other.refusal.rule,
        tier: 'full',
        expectation: inferred(refusal),
      }),
    ]
  }
  return []
}

/** Of two malformed ones the first of the table is told. */
function toFirstMalformed(ground: Ground): readonly Case[] {
  const broken = listBroken(ground)
  for (const [index, first] of broken.entries()) {
    const second = broken.slice(index + 1).find(({ refusal }) => {
      return !isAlike(first.refusal, refusal.rule)
    })
    if (second === undefined) continue
    const parameters = withValue(ground, first.parameter, first.value)
    return [
      makeCase(ground, {
        rule: 'refuses-first-malformed',
        name: `${first.parameter.name} and ${second.parameter.name} malformed`,
        pointer: pointTo(first.parameter),
        parameters: { ...parameters, [second.parameter.name]: second.value },
        rival: second.refusal.rule,
        tier: 'full',
        expectation: inferred(first.refusal),
      }),
    ]
  }
  return []
}

/** A refused token is told before refused parameters. */
function toTokenFirst(ground: Ground): readonly Case[] {
  const { operation } = ground
  const [broken] = listBroken(ground)
  const refusal = refusalOfDialect(operation, 'token-invalid')
  if (operation.authentication === 'none' || broken === undefined || refusal === undefined)
    return []
  return [
    makeCase(ground, {
      rule: 'refuses-token-before-parameters',
      name: `with a token that nobody issued, and ${broken.parameter.name} malformed`,
      pointer: 'request#/token',
      parameters: withValue(ground, broken.parameter, broken.value),
      token: 'foreign',
      rival: broken.refusal.rule,
      tier: 'full',
      expectation: inferred(refusal),
    }),
  ]
}

/** Whether the one cannot be told from the other, by code or by what the code stands for. */
function isAlike({ rule, others }: ExpectedRefusal, other: Rule): boolean {
  return [rule, ...others].some(({ code, subCode }) => {
    return code === other.code && subCode === other.subCode
  })
}
