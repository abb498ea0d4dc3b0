import type { ValidateFunction } from 'ajv'
import type { JsonSchema, Operation } from '../../src/catalog/operation.js'
import { makeAjv } from '../../src/validation/ajv.js'

/** Verbose, so that an error tells the node that it breaks. */
const ajv = makeAjv({ verbose: true })

const validators = new WeakMap<Operation, ValidateFunction>()

/** Made when an operation is first judged: making all takes longer than a run against a mock. */
export function getBodyValidator(operation: Operation): ValidateFunction {
  const known = validators.get(operation)
  if (known !== undefined) return known
  const validator = ajv.compile(close(withoutRequestId(operation.response)))
  validators.set(operation, validator)
  return validator
}

type ClosedSchema = JsonSchema & { readonly additionalProperties?: false }

/** Unknown fields are to be noticed; whether they matter is not the schema's business. */
function close(schema: JsonSchema): ClosedSchema {
  const { properties, items } = schema
  return {
    ...schema,
    ...(items === undefined ? {} : { items: close(items) }),
    ...(properties === undefined
      ? {}
      : { properties: mapValues(properties), additionalProperties: false }),
  }
}

function mapValues(properties: { readonly [name: string]: JsonSchema }): {
  readonly [name: string]: JsonSchema
} {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, close(schema)]),
  )
}

/** The request id has a check of its own, since errors have one too. */
function withoutRequestId(schema: JsonSchema): JsonSchema {
  if (schema.properties?.['request_id'] === undefined) return schema
  return {
    ...schema,
    properties: { ...schema.properties, request_id: {} },
    required: (schema.required ?? []).filter((name) => name !== 'request_id'),
  }
}
