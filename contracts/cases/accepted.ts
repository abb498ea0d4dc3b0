import type { Operation, Parameter } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { makeCase, pointTo, withValue } from './case.js'
import type { Case, CaseMaker, Ground } from './case.js'
import { inferredSuccess, success } from './expectation.js'

/** Each value of an enumeration, and both ends of each range. */
export const acceptedCases: CaseMaker = (ground) =>
  ground.operation.parameters.flatMap((parameter) => [
    ...toValueCases(ground, parameter),
    ...toRangeCases(ground, parameter),
  ])

function toValueCases(ground: Ground, parameter: Parameter): readonly Case[] {
  const { type, enum: values } = parameter.schema
  const accepted = values ?? (type === 'boolean' ? [false, true] : [])
  return accepted.map((value) =>
    makeCase(ground, {
      rule: 'accepts-documented-value',
      pointer: pointTo(parameter),
      name: `${parameter.name} ${String(value)}`,
      parameters: withValue(ground, parameter, value as JsonValue),
      expectation: success,
    }),
  )
}

/** What a binding stands for must exist, so the ends of its range say nothing. */
function toRangeCases(ground: Ground, parameter: Parameter): readonly Case[] {
  const { minimum, maximum, 'x-binding': binding } = parameter.schema
  if (binding !== undefined) return []
  return [minimum, maximum]
    .filter((value) => value !== undefined)
    .map((value) =>
      makeCase(ground, {
        rule: 'accepts-end-of-range',
        pointer: pointTo(parameter),
        name: `${parameter.name} ${value}`,
        parameters: withValue(ground, parameter, value),
        expectation: isBeyondEnd(ground.operation, parameter, value) ? inferredSuccess : success,
      }),
    )
}

/** No page says what a position behind the last row answers. */
function isBeyondEnd({ paging }: Operation, { name }: Parameter, value: number): boolean {
  return paging?.position === name && value > 0
}
