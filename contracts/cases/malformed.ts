import type { Parameter } from '../../src/catalog/operation.js'
import { makeCase, pointTo, travelsAsJson, withValue } from './case.js'
import type { Case, CaseMaker, Ground } from './case.js'
import { inferred, refusalOfParameter } from './expectation.js'
import { findFaults, type Fault } from './faults.js'

/** Each parameter, broken in every way that its schema lets one derive. */
export const malformedCases: CaseMaker = (ground) =>
  ground.operation.parameters.flatMap((parameter) => toCases(ground, parameter))

function toCases(ground: Ground, parameter: Parameter): readonly Case[] {
  const refusal = refusalOfParameter(ground, parameter, 'malformed')
  if (refusal === undefined) return []
  return listFaults(ground, parameter).map(
    ({ name, value, isInferred = false, tier = 'core', encoding }) =>
      makeCase(ground, {
        rule: 'refuses-malformed-parameter',
        pointer: pointTo(parameter),
        name: `${parameter.name} ${name}`,
        parameters: withValue(ground, parameter, value),
        tier,
        ...(encoding === undefined ? {} : { encoding }),
        expectation: isInferred ? inferred(refusal) : refusal,
      }),
  )
}

/** In a query everything is a text, and only topapi has forms. */
function listFaults({ operation }: Ground, parameter: Parameter): readonly Fault[] {
  const isJson = travelsAsJson(parameter)
  const faults = findFaults(parameter.schema)
    .filter(({ value }) => isJson || typeof value !== 'object')
    .filter(({ isTypeOnly = false }) => isJson || !isTypeOnly)
  if (operation.dialect === 'topapi') return faults
  return faults.map(({ encoding: _encoding, ...fault }) => fault)
}
