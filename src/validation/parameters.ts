import type { Operation, Parameter } from '../catalog/operation.js'
import { coerce } from './coerce.js'
import { repairIdList } from './repair.js'
import type { Validator } from './validator.js'

/** Parameters as they came, by name: texts from a query or form, JSON values from a body. */
export type RawParameters = ReadonlyMap<string, unknown>

export interface ParametersRead {
  /** Read as their types; defaults filled in; only parameters that the operation knows. */
  readonly values: { readonly [name: string]: unknown }
  /** Required ones that are absent, null or empty, in the page's order. */
  readonly missing: readonly string[]
  /** Ones that break their schema, in the page's order. */
  readonly malformed: readonly string[]
  /** Ones that were damaged in a known way and understood nevertheless. */
  readonly repaired: readonly string[]
}

/** Reads, coerces and judges the parameters of an operation. Never throws, whatever they are. */
export function readParameters(
  operation: Operation,
  validate: Validator,
  raw: RawParameters,
): ParametersRead {
  const values: Record<string, unknown> = {}
  const missing: string[] = []
  const repaired: string[] = []
  for (const parameter of operation.parameters) {
    const { name, schema } = parameter
    const repair = schema['x-repair'] === undefined ? undefined : repairIdList(raw.get(name))
    if (repair !== undefined) repaired.push(name)
    const value = repair ?? raw.get(name)
    if (!isAbsent(value)) values[name] = coerce(value, schema)
    else if (parameter.required) missing.push(name)
    else if (schema.default !== undefined) values[name] = schema.default
  }
  return { values, missing, malformed: findMalformed(operation, validate, values), repaired }
}

/** Null and the empty text count as absent. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function findMalformed(
  operation: Operation,
  validate: Validator,
  values: object,
): readonly string[] {
  if (validate(values)) return []
  const names = new Set(validate.errors?.map(({ instancePath }) => instancePath.split('/')[1]))
  return operation.parameters.map(toName).filter((name) => names.has(name))
}

function toName(parameter: Parameter): string {
  return parameter.name
}
