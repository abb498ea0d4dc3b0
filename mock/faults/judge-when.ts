import type { JsonSchema, Operation } from '../../src/catalog/operation.js'
import { quote, suggestFor, type Problem } from '../judge/problem.js'

type When = { readonly [parameter: string]: string | number | boolean | undefined }

/** Whether calls of these operations can have those values. */
export function judgeWhen(when: When, operations: readonly Operation[]): readonly Problem[] {
  const names = Object.keys(when)
  const unknown = names.filter((name) => operations.every((one) => !hasParameter(one, name)))
  if (unknown.length > 0) return unknown.map((name) => makeUnknown(name, operations))
  const having = operations.filter((one) => names.every((name) => hasParameter(one, name)))
  if (having.length === 0) {
    return [{ path: ['when'], text: `no operation that can fail so has ${names.join(' and ')}` }]
  }
  return Object.entries(when).flatMap(([name, value]) =>
    value === undefined ? [] : judgeValue(name, value, having),
  )
}

function hasParameter({ parameters }: Operation, name: string): boolean {
  return parameters.some((parameter) => parameter.name === name)
}

function makeUnknown(name: string, operations: readonly Operation[]): Problem {
  const known = operations.flatMap(({ parameters }) => parameters.map((one) => one.name))
  const [only, ...others] = operations
  const where = only !== undefined && others.length === 0 ? ` of ${only.id}` : ''
  return {
    path: ['when', name],
    text: `no parameter ${quote(name)}${where}.`,
    suggestion: () => suggestFor(name, [...new Set(known)]),
    isAboutName: true,
  }
}

/**
 * Only what is plain to see: a text where a number is read, a value that is none of a few, or one that
 * is lost already.
 */
function judgeValue(
  name: string,
  value: string | number | boolean,
  operations: readonly Operation[],
): readonly Problem[] {
  const schemas = operations.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.name === name).map(({ schema }) => schema),
  )
  const text = String(value)
  const path = ['when', name]
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return [{ path, text: `${text} is beyond what numbers hold exactly; write it as a text` }]
  }
  if (schemas.every(isComposite)) {
    return [{ path, text: 'holds a list or an object, to which no value is equal' }]
  }
  const [schema] = schemas
  if (schema === undefined || schemas.some((one) => canBe(one, text))) return []
  return [{ path, text: `expected ${describe(schema)}, not ${quote(text)}` }]
}

function isComposite({ type }: JsonSchema): boolean {
  return type === 'array' || type === 'object'
}

function canBe({ type, enum: choices, ...schema }: JsonSchema, text: string): boolean {
  if (choices !== undefined) return choices.map(String).includes(text)
  if (type === 'integer' || schema['x-int64'] !== undefined) return /^(?:0|-?[1-9]\d*)$/.test(text)
  return type !== 'boolean' || text === 'true' || text === 'false'
}

function describe({ type, enum: choices }: JsonSchema): string {
  if (choices !== undefined) return `one of ${choices.join(', ')}`
  return type === 'boolean' ? 'true or false' : 'an integer'
}
