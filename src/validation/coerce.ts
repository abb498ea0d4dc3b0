import { isSafeBigInt } from '../protocol/json.js'

/** The part of a parameter's JSON Schema that decides how a text is read. */
export interface CoercionSchema {
  readonly type?: string | undefined
  readonly 'x-int64'?: object | undefined
}

const integerPattern = /^-?\d{1,30}$/

/**
 * Reads a text as the type that the schema names, because old clients send every scalar as a text
 * (`"10"`, `"false"`), and a number as a text where a text is asked for. What cannot be read comes
 * back as it was, for validation to refuse.
 */
export function coerce(value: unknown, schema: CoercionSchema): unknown {
  if (schema.type === 'string') return isScalar(value) ? String(value) : value
  if (typeof value !== 'string') return value
  if (schema['x-int64'] !== undefined || schema.type === 'integer') return toInteger(value)
  if (schema.type === 'boolean') return toBoolean(value)
  return value
}

function isScalar(value: unknown): value is number | bigint | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
}

function toInteger(text: string): unknown {
  const trimmed = text.trim()
  if (!integerPattern.test(trimmed)) return text
  const value = BigInt(trimmed)
  return isSafeBigInt(value) ? Number(value) : value
}

/** `True` and `False` are refused, as the live gateway was seen to do. */
function toBoolean(text: string): unknown {
  if (text === 'true') return true
  if (text === 'false') return false
  return text
}
