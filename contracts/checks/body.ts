import type { ErrorObject } from 'ajv'
import type { JsonSchema } from '../../src/catalog/operation.js'
import { mergeFindings, type Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { sourceOfPage } from '../source.js'
import { getBodyValidator } from './body-validator.js'
import { describeType, makeFinding, toFieldName, type Check } from './check.js'

/**
 * The body of a success is what the page says, field by field. A success that should have been a
 * refusal is judged by that alone.
 */
export const checkBody: Check = (observation) => {
  const { answer } = observation
  if (answer.kind !== 'success' || observation.case.expectation.kind === 'refusal') return []
  const validate = getBodyValidator(observation.case.operation)
  if (validate(answer.body)) return []
  const errors = validate.errors ?? []
  return mergeFindings(errors.map((error) => toFinding(observation, error, answer.body)))
}

function toFinding(observation: Observation, error: ErrorObject, body: unknown): Finding {
  const { keyword, instancePath } = error
  const source = sourceOfPage(observation.case.operation, 'response-body')
  const value = findValue(body, instancePath)
  if (keyword === 'additionalProperties') return toExtra(observation, error, value)
  if (keyword === 'enum' && typeof value === 'string') {
    return makeFinding(observation, {
      rule: 'documented-values-only',
      severity: 'drift',
      pointer: fold(instancePath),
      message: 'the page does not have this value',
      expected: 'a value of the page',
      got: 'another text',
      source,
    })
  }
  return makeFinding(observation, {
    rule: 'body-as-documented',
    severity: isInferred(error) ? 'note' : 'error',
    source,
    ...describe(error, value),
  })
}

function toExtra(observation: Observation, error: ErrorObject, value: unknown): Finding {
  const { additionalProperty = '' } = error.params as { readonly additionalProperty?: string }
  const name = toFieldName(additionalProperty)
  const member = (value as { readonly [key: string]: unknown })[additionalProperty]
  return makeFinding(observation, {
    rule: 'documented-fields-only',
    severity: 'drift',
    pointer: fold(`${error.instancePath}/${toSegment(name)}`),
    message: `the page has no field ${name}`,
    expected: 'no such field',
    got: describeType(member),
    source: sourceOfPage(observation.case.operation, 'response-body'),
  })
}

type Described = Pick<Finding, 'pointer' | 'message' | 'expected' | 'got'>

function describe(error: ErrorObject, value: unknown): Described {
  const { keyword, instancePath, message = '' } = error
  if (keyword === 'required') {
    const { missingProperty = '' } = error.params as { readonly missingProperty?: string }
    return {
      pointer: fold(`${instancePath}/${toSegment(missingProperty)}`),
      message: 'the field is missing',
      expected: 'the field',
      got: 'nothing',
    }
  }
  const got = describeType(value)
  const expected = message.replace(/^must (?:be )?/, '')
  return { pointer: fold(instancePath), message: `${message}, got ${got}`, expected, got }
}

function isInferred({ parentSchema, keyword }: ErrorObject): boolean {
  const schema = parentSchema as JsonSchema | undefined
  return schema?.['x-basis'] === 'inferred' || schema?.['x-inferred']?.includes(keyword) === true
}

/** The rows of a list share their defects. */
function fold(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')
}

function toSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function findValue(body: unknown, pointer: string): unknown {
  const names = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  return names.reduce<unknown>(
    (value, name) => (value as { readonly [key: string]: unknown } | undefined)?.[name],
    body,
  )
}
