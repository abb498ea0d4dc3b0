import type { JsonSchema } from '../../../src/catalog/operation.js'

/** What a value must be, to stand behind "must be": `an integer from 1 to 100`. */
export function describeSchema(schema: JsonSchema): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`
  if (schema['x-int64'] !== undefined) return `an integer${describeRange(schema['x-int64'])}`
  if (schema.type === 'integer') return `an integer${describeRange(schema)}`
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'string') return describeText(schema)
  return schema.type === undefined ? 'of another form' : `of the type ${schema.type}`
}

function describeRange({ minimum, maximum }: Pick<JsonSchema, 'minimum' | 'maximum'>): string {
  if (minimum === undefined) return maximum === undefined ? '' : ` of at most ${maximum}`
  return maximum === undefined ? ` from ${minimum} on` : ` from ${minimum} to ${maximum}`
}

function describeText({ format, pattern, minLength, maxLength }: JsonSchema): string {
  if (format === 'date-time') return 'an ISO 8601 time such as 2026-03-01T09:30:00+08:00'
  if (pattern !== undefined) return `a text like ${pattern}`
  if (maxLength !== undefined) return `a text of at most ${maxLength} characters`
  return minLength === undefined ? 'a text' : `a text of at least ${minLength} characters`
}
