import type { Operation, Parameter } from '../../src/catalog/operation.js'
import { requestExamples } from '../../src/generated/examples.js'
import type { OperationId } from '../../src/generated/types.js'
import type { JsonValue } from '../../src/protocol/json.js'
import type { Bindings } from '../target.js'
import { makeCase, type CaseMaker, type Parameters } from './case.js'
import { success } from './expectation.js'

/** The parameters that a page requires, and those that a binding has a value for. */
export function makeHappyParameters(operation: Operation, bindings: Bindings): Parameters {
  const parameters: Record<string, JsonValue> = {}
  for (const parameter of operation.parameters) {
    if (!parameter.required && findBinding(parameter, bindings) === undefined) continue
    const value = pickValue(operation, parameter, bindings)
    if (value !== undefined) parameters[parameter.name] = value
  }
  return parameters
}

export function findBinding({ schema }: Parameter, bindings: Bindings): JsonValue | undefined {
  const binding = schema['x-binding']
  return binding === undefined ? undefined : bindings[binding]
}

/** The sample of the page comes last: it names things of another organisation. */
function pickValue(
  operation: Operation,
  parameter: Parameter,
  bindings: Bindings,
): JsonValue | undefined {
  const { default: byDefault, minimum, 'x-int64': int64, enum: values } = parameter.schema
  const value = byDefault ?? minimum ?? int64?.minimum ?? values?.[0]
  const sample = requestExamples[operation.id as OperationId].find(
    (example) => example.value[parameter.name] !== undefined,
  )
  return (
    findBinding(parameter, bindings) ??
    ((value ?? sample?.value[parameter.name]) as JsonValue | undefined)
  )
}

/** First of all cases: an operation that refuses this one is asked nothing more. */
export const happyCases: CaseMaker = (ground) => [
  makeCase(ground, {
    rule: 'accepts-happy-request',
    name: 'the plain call',
    expectation: success,
  }),
]
