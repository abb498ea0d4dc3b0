import type { SchemaNode } from '../../../src/schemas/transcript.js'

/** What a schema says of one value, however a client writes it. */
export type Verdict = 'absent' | 'fits' | 'breaks'

/**
 * Reads the keywords by hand, so that the validators that the simulator runs are not judged by
 * themselves. Texts stand for scalars; damage that `x-repair` undoes is not asked about.
 */
export function judge(schema: SchemaNode, sent: unknown): Verdict {
  const value = isList(schema, sent) ? sent.join(',') : sent
  if (value === undefined || value === null || value === '') return 'absent'
  const fits =
    schema.type === 'boolean'
      ? ['true', 'false'].includes(String(value)) && isScalar(value)
      : isInteger(schema)
        ? fitsInteger(schema, value)
        : schema.type === 'string' && isScalar(value) && fitsText(schema, String(value))
  return fits ? 'fits' : 'breaks'
}

function isList(schema: SchemaNode, sent: unknown): sent is readonly unknown[] {
  return schema['x-repair'] === 'id-list' && Array.isArray(sent) && sent.every(isScalar)
}

export function isInteger(schema: SchemaNode): boolean {
  return schema.type === 'integer' || schema['x-int64'] !== undefined
}

export function isScalar(value: unknown): boolean {
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
}

function fitsInteger(schema: SchemaNode, value: unknown): boolean {
  if (typeof value === 'boolean' || !isScalar(value) || !/^-?\d+$/.test(String(value))) return false
  const number = BigInt(String(value))
  if (schema['x-int64'] !== undefined && BigInt.asIntN(64, number) !== number) return false
  const { minimum, maximum } = schema['x-int64'] ?? schema
  return (
    (minimum === undefined || number >= BigInt(minimum)) &&
    (maximum === undefined || number <= BigInt(maximum))
  )
}

function fitsText(schema: SchemaNode, text: string): boolean {
  const { enum: values, pattern, format, minLength = 0, maxLength = Infinity } = schema
  const length = Array.from(text).length
  return (
    (values === undefined || values.includes(text)) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    (format !== 'date-time' || isTime(text)) &&
    length >= minLength &&
    length <= maxLength
  )
}

/** ISO 8601 with a day that exists; seconds, fractions and zone may be absent. */
function isTime(text: string): boolean {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
    text,
  )
  if (parts === null) return false
  const [, day = '', hour, minute, second = '0'] = parts
  const instant = new Date(`${day}T00:00:00Z`)
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
  return exists && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}
