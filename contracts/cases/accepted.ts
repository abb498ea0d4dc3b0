import type { Operation, Parameter } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { makeCase, pointTo, withValue, without } from './case.js'
import type { Case, CaseMaker, Ground } from './case.js'
import { inferredSuccess, success } from './expectation.js'

/** Each value of an enumeration, both ends of each range, and optional parameters left out. */
export const acceptedCases: CaseMaker = (ground) => [
  ...toDefaultCases(ground),
  ...toOptionalCases(ground),
  ...ground.operation.parameters.flatMap((parameter) => [
    ...toValueCases(ground, parameter),
    ...toRangeCases(ground, parameter),
  ]),
]

function listValues({ schema }: Parameter): readonly unknown[] {
  return schema.enum ?? (schema.type === 'boolean' ? [false, true] : [])
}

/** One request for all values that are the default anyway. */
function toDefaultCases(ground: Ground): readonly Case[] {
  const defaults = ground.operation.parameters.filter(
    (parameter) => parameter.schema.default !== undefined && !parameter.required,
  )
  if (defaults.length === 0) return []
  const written = defaults.map(({ name, schema }) => [name, schema.default as JsonValue])
  return [
    makeCase(ground, {
      rule: 'accepts-documented-value',
      name: 'with every default written out',
      parameters: { ...Object.fromEntries(written), ...ground.happy },
      expectation: success,
    }),
  ]
}

/** But for one whose default the contact scope of the app need not cover. */
function toOptionalCases(ground: Ground): readonly Case[] {
  const { operation, happy } = ground
  if (operation.authentication === 'none') return []
  return operation.parameters
    .filter(({ name, required }) => !required && happy[name] !== undefined)
    .filter(
      ({ name, schema }) =>
        operation.contactScope?.parameter !== name || happy[name] === schema.default,
    )
    .map((parameter) =>
      makeCase(ground, {
        rule: 'accepts-missing-optional-parameter',
        pointer: pointTo(parameter),
        name: `without ${parameter.name}`,
        parameters: without(ground, parameter),
        expectation: success,
      }),
    )
}

/** Laws ask for each of their values, and compare what comes. */
const lawParameters: ReadonlySet<string> = new Set([
  'order_field',
  'contain_access_limit',
  'language',
])

function toValueCases(ground: Ground, parameter: Parameter): readonly Case[] {
  const isSeenByLaws = ground.operation.paging !== undefined && lawParameters.has(parameter.name)
  return listValues(parameter).map((value) =>
    makeCase(ground, {
      rule: 'accepts-documented-value',
      pointer: pointTo(parameter),
      name: `${parameter.name} ${String(value)}`,
      parameters: withValue(ground, parameter, value as JsonValue),
      tier: value === parameter.schema.default || isSeenByLaws ? 'full' : 'core',
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
    .map((value) => {
      const isBeyond = isBeyondEnd(ground.operation, parameter, value)
      return makeCase(ground, {
        rule: 'accepts-end-of-range',
        pointer: pointTo(parameter),
        name: `${parameter.name} ${value}`,
        parameters: withValue(ground, parameter, value),
        tier: isBeyond ? 'full' : 'core',
        expectation: isBeyond ? inferredSuccess : success,
      })
    })
}

/** No page says what a position behind the last row answers. */
function isBeyondEnd({ paging }: Operation, { name }: Parameter, value: number): boolean {
  return paging?.position === name && value > 0
}
