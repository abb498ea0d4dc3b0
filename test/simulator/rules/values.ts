import type { SchemaNode } from '../../../src/schemas/transcript.js'
import type { ParameterFile } from './page.js'
import { isInteger, isScalar, judge, type Verdict } from './verdict.js'

/** A value to send, and what the schema says of it. */
export interface Sample {
  readonly value: unknown
  readonly verdict: Verdict
  /** Whether the schema alone settles that the call succeeds: it then names nothing. */
  readonly isClosed: boolean
}

/** Values around every limit of the parameter's schema, and such of other types. */
export function sampleValues({ in: place, schema }: ParameterFile, happy: unknown): Sample[] {
  const around = [...aroundType(schema), ...aroundKeywords(schema, happy)]
  const sendable = place === 'body' ? around : around.filter((value) => isScalar(value)).map(String)
  const byText = new Map(sendable.map((value) => [toKey(value), value]))
  return [...byText.values()].map((value) => ({
    value,
    verdict: judge(schema, value),
    isClosed: isClosed(schema),
  }))
}

function isClosed(schema: SchemaNode): boolean {
  const isBounded = schema.type === 'integer' && schema['x-binding'] === undefined
  return schema.type === 'boolean' || schema.enum !== undefined || isBounded
}

export function toKey(value: unknown): string {
  return typeof value === 'bigint' ? `${value}` : JSON.stringify(value)
}

function aroundType(schema: SchemaNode): readonly unknown[] {
  if (schema.type === 'boolean') {
    return [true, false, 'true', 'false', 'True', 'FALSE', 'yes', 'maybe', 0, 1, '0', '1', {}, []]
  }
  if (isInteger(schema)) return ['many', 1.5, '1.5', '1e1', '0x1', '１', true, {}, [], [1]]
  return schema.type === 'string' ? [{}, [['x']], 'x', '!', 7, true] : []
}

function aroundKeywords(schema: SchemaNode, happy: unknown): readonly unknown[] {
  return [
    ...aroundBounds(schema.minimum, schema.maximum),
    ...(schema['x-int64'] === undefined ? [] : around64Bits(schema['x-int64'])),
    ...(schema.enum ?? []).flatMap(aroundEnumerated),
    ...(schema.pattern === undefined ? [] : aroundPattern(schema, happy)),
    ...(schema.format === undefined ? [] : times),
    ...aroundLengths(schema.minLength, schema.maxLength),
  ]
}

/** At, below and above each limit, as numbers and as texts. */
function aroundBounds(minimum?: number, maximum?: number): readonly unknown[] {
  const limits = [minimum, maximum].filter((limit) => limit !== undefined)
  const numbers = limits.flatMap((limit) => [limit - 1, limit, limit + 1, limit + 0.5])
  const isAbove = maximum === undefined ? [] : [2n ** 64n]
  return [...numbers, ...numbers.map(String), ...isAbove]
}

function around64Bits(bounds: NonNullable<SchemaNode['x-int64']>): readonly unknown[] {
  const half = 2n ** 63n
  const wide = [half - 1n, half, 2n ** 64n, 2n ** 53n + 1n, -half, -half - 1n]
  return [...wide, ...wide.map(String), ...aroundBounds(bounds.minimum, bounds.maximum)]
}

function aroundEnumerated(value: unknown): readonly unknown[] {
  const text = String(value)
  return [value, `${text}x`, text.slice(0, -1), text.toUpperCase(), text.toLowerCase()]
}

function aroundPattern(schema: SchemaNode, happy: unknown): readonly unknown[] {
  const known = [happy, schema['x-page']?.example].filter((value) => value !== undefined)
  const texts = known.map(String)
  const digits = ['0', '-1', '1,2', '1,,2', ',1', '1,', '1;2', '1,x', '12345678', '1'.repeat(20)]
  return [
    ...texts.flatMap((text) => [text, text.slice(0, -1), text.slice(1), `${text}0`, `${text}x`]),
    ...texts.map((text) => `x${text.slice(1)}`),
    ...digits,
  ]
}

const times = [
  '2026-01-01T00:00:00+08:00',
  '2026-01-01T00:00:00.123Z',
  '2026-01-01T00:00Z',
  '2026-01-01T00:00:00',
  '2026-01-01',
  '20260101',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-01-01T25:00:00Z',
  '2026-01-01T00:60:00Z',
  'yesterday',
  '1767225600000',
]

/** Counted in characters, not in halves of them. */
function aroundLengths(minLength?: number, maxLength?: number): readonly unknown[] {
  const limits = [minLength, maxLength].filter((limit) => limit !== undefined)
  const lengths = limits.flatMap((limit) => [limit - 1, limit, limit + 1])
  return lengths.flatMap((length) => (length > 0 ? ['x'.repeat(length), '𠮷'.repeat(length)] : []))
}
