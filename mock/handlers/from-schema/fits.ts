import type { JsonSchema } from '../../../src/catalog/operation.js'

/** Whether a scalar keeps to the type and the limits of a schema. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  if (typeof value === 'string') return schema.type === 'string' && fitsText(schema, value)
  if (typeof value === 'boolean') return schema.type === 'boolean'
  if (typeof value !== 'number' && typeof value !== 'bigint') return false
  if (schema['x-int64'] === undefined && schema.type !== 'integer') return false
  const { minimum = value, maximum = value } = schema['x-int64'] ?? schema
  return value >= minimum && value <= maximum
}

/** Lengths count characters, as those of JSON Schema do. */
export function fitsText(
  { minLength = 0, maxLength, pattern, format }: JsonSchema,
  text: string,
): boolean {
  const length = Array.from(text).length
  if (length < minLength || length > (maxLength ?? length) || format !== undefined) return false
  return pattern === undefined || new RegExp(pattern, 'u').test(text)
}
