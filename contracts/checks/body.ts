import type { ErrorObject } from 'ajv'
import type { JsonSchema } from '../../src/catalog/operation.js'
import { mergeFindings, type Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { sourceOfPage } from '../source.js'
import { getBodyValidator } from './body-validator.js'
import { describeType, makeFinding, type Check } from './check.js'

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
  const { keyword, instancePath, message = '' } = error
  const params = error.params as { readonly [name: string]: string }
  const source = sourceOfPage(observation.case.operation, 'response-body')
  const extra = params['additionalProperty']
  if (keyword === 'additionalProperties' && extra !== undefined) {
    return makeFinding(observation, {
      rule: 'documented-fields-only',
      severity: 'drift',
      pointer: fold(`${instancePath}/${toSegment(extra)}`),
      message: `the page has no field ${extra}`,
      source,
    })
  }
  const absent = keyword === 'required' ? `/${toSegment(params['missingProperty'] ?? '')}` : ''
  const isInferred = (error.parentSchema as JsonSchema | undefined)?.['x-basis'] === 'inferred'
  return makeFinding(observation, {
    rule: 'body-as-documented',
    severity: isInferred ? 'note' : 'error',
    pointer: fold(instancePath + absent),
    message:
      absent === ''
        ? `${message}, got ${describeType(findValue(body, instancePath))}`
        : 'the field is missing',
    source,
  })
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
