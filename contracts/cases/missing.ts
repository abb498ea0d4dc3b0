import type { Parameter } from '../../src/catalog/operation.js'
import { makeCase, pointTo, travelsAsJson, withValue, without } from './case.js'
import type { Case, CaseMaker, Ground } from './case.js'
import { inferred, refusalOfParameter } from './expectation.js'

/** Each required parameter absent, null and empty; and all of them. */
export const missingCases: CaseMaker = (ground) => {
  const required = ground.operation.parameters.filter(isAsked)
  return [
    ...required.flatMap((parameter, index) => toCases(ground, parameter, index === 0)),
    ...toEmptyCases(ground, required),
  ]
}

function isAsked({ required, in: place }: Parameter): boolean {
  return required && place !== 'path'
}

/** `null` and an empty text are `core` where one stands for all, and where 0 is a fair value. */
function toCases(ground: Ground, parameter: Parameter, isFirst: boolean): readonly Case[] {
  const expectation = refusalOfParameter(ground, parameter, 'missing')
  if (expectation === undefined) return []
  const common = { rule: 'refuses-missing-parameter', pointer: pointTo(parameter), expectation }
  const cases = [
    makeCase(ground, {
      ...common,
      name: `without ${parameter.name}`,
      parameters: without(ground, parameter),
    }),
  ]
  if (travelsAsJson(parameter)) {
    const parameters = withValue(ground, parameter, null)
    const isPosition = ground.operation.paging?.position === parameter.name
    const tier = isFirst || isPosition ? 'core' : 'full'
    cases.push(makeCase(ground, { ...common, name: `${parameter.name} null`, parameters, tier }))
  }
  if (ground.operation.dialect === 'topapi' || !travelsAsJson(parameter)) {
    const parameters = withValue(ground, parameter, '')
    const name = `${parameter.name} empty`
    const encoding = textEncoding(ground)
    const isLead = isFirst && (ground.leads || !travelsAsJson(parameter))
    cases.push(
      makeCase(ground, { ...common, name, parameters, encoding, tier: isLead ? 'core' : 'full' }),
    )
  }
  return cases
}

/** No body is no parameters: nobody has shown it. */
function toEmptyCases(ground: Ground, [first]: readonly Parameter[]): readonly Case[] {
  if (first === undefined || ground.operation.dialect !== 'topapi') return []
  const expectation = refusalOfParameter(ground, first, 'missing')
  if (expectation === undefined) return []
  return [
    makeCase(ground, {
      rule: 'refuses-missing-parameter',
      name: 'without a body',
      pointer: pointTo(first),
      parameters: {},
      encoding: 'query',
      tier: 'full',
      expectation: inferred(expectation),
    }),
  ]
}

function textEncoding({ operation }: Ground): Case['encoding'] {
  return operation.dialect === 'topapi' ? 'form' : 'typed'
}
