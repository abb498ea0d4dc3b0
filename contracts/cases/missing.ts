import type { Parameter } from '../../src/catalog/operation.js'
import { makeCase, pointTo, travelsAsJson, withValue } from './case.js'
import type { Case, CaseMaker, Ground, Parameters } from './case.js'
import { refusalOfParameter } from './expectation.js'

/** Each required parameter absent, null and empty. */
export const missingCases: CaseMaker = (ground) =>
  ground.operation.parameters
    .filter((parameter) => parameter.required && parameter.in !== 'path')
    .flatMap((parameter) => toCases(ground, parameter))

function toCases(ground: Ground, parameter: Parameter): readonly Case[] {
  const expectation = refusalOfParameter(ground.operation, parameter, 'missing')
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
    cases.push(makeCase(ground, { ...common, name: `${parameter.name} null`, parameters }))
  }
  if (ground.operation.dialect === 'topapi' || !travelsAsJson(parameter)) {
    const parameters = withValue(ground, parameter, '')
    const name = `${parameter.name} empty`
    cases.push(makeCase(ground, { ...common, name, parameters, encoding: textEncoding(ground) }))
  }
  return cases
}

function textEncoding({ operation }: Ground): Case['encoding'] {
  return operation.dialect === 'topapi' ? 'form' : 'typed'
}

function without({ happy }: Ground, { name }: Parameter): Parameters {
  return Object.fromEntries(Object.entries(happy).filter(([key]) => key !== name))
}
