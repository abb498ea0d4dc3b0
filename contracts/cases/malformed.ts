import type { JsonSchema, Parameter } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { makeCase, pointTo, travelsAsJson, withValue } from './case.js'
import type { Case, CaseMaker, Ground } from './case.js'
import { refusalOfParameter } from './expectation.js'

/** Each parameter, broken in every way that its schema lets one derive. */
export const malformedCases: CaseMaker = (ground) =>
  ground.operation.parameters.flatMap((parameter) => toCases(ground, parameter))

function toCases(ground: Ground, parameter: Parameter): readonly Case[] {
  const expectation = refusalOfParameter(ground.operation, parameter, 'malformed')
  if (expectation === undefined) return []
  return findMalformed(parameter).map(([fault, value]) =>
    makeCase(ground, {
      rule: 'refuses-malformed-parameter',
      pointer: pointTo(parameter),
      name: `${parameter.name} ${fault}`,
      parameters: withValue(ground, parameter, value),
      expectation,
    }),
  )
}

type Malformed = readonly [fault: string, value: JsonValue]

function findMalformed(parameter: Parameter): readonly Malformed[] {
  const { schema } = parameter
  if (schema.type === 'boolean') return malformedBooleans
  if (schema.type === 'integer' || schema['x-int64'] !== undefined) return malformIntegers(schema)
  const wrongType: readonly Malformed[] = travelsAsJson(parameter) ? [['as an object', {}]] : []
  return schema.type === 'string' ? [...wrongType, ...malformTexts(schema)] : []
}

/** The live gateway refuses the capital letter with which Python writes a boolean. */
const malformedBooleans: readonly Malformed[] = [
  ['neither true nor false', 'maybe'],
  ['with a capital letter', 'True'],
]

function malformIntegers(schema: JsonSchema): readonly Malformed[] {
  const { minimum, maximum } = schema['x-int64'] ?? schema
  const bounds: readonly (Malformed | undefined)[] = [
    minimum === undefined ? undefined : ['below its minimum', minimum - 1],
    maximum === undefined ? undefined : ['above its maximum', maximum + 1],
  ]
  return [
    ['as a word', 'many'],
    ['with a fraction', (minimum ?? 0) + 0.5],
    ...bounds.filter((bound) => bound !== undefined),
  ]
}

function malformTexts(schema: JsonSchema): readonly Malformed[] {
  const { enum: values, pattern, format, minLength = 0, maxLength } = schema
  const faults: Malformed[] = []
  if (values !== undefined) faults.push(['outside its values', `no-${String(values[0])}`])
  const misfit = pattern === undefined ? undefined : findMisfit(pattern)
  if (misfit !== undefined) faults.push(['against its pattern', misfit])
  if (format === 'date-time') faults.push(['no time', 'yesterday'])
  if (minLength > 1) faults.push(['too short', 'x'.repeat(minLength - 1)])
  if (maxLength !== undefined) faults.push(['too long', 'x'.repeat(maxLength + 1)])
  return faults
}

function findMisfit(pattern: string): string | undefined {
  const regExp = new RegExp(pattern, 'u')
  return ['x', '0', '!', 'no such value'].find((text) => !regExp.test(text))
}
