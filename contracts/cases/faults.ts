import type { JsonSchema } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import type { Encoding, Tier } from './case.js'

/** A value that a schema refuses. */
export interface Fault {
  /** As in `size below its minimum`. */
  readonly name: string
  readonly value: JsonValue
  /** That it is refused is our conclusion: a lenient reader may make sense of it. */
  readonly isInferred?: boolean
  /** It breaks the type alone, which values in a query do not have. */
  readonly isTypeOnly?: boolean
  /** Default: `core`. */
  readonly tier?: Tier
  readonly encoding?: Encoding
}

/** One fault for each thing that the schema says, and then the wrong types. */
export function findFaults(schema: JsonSchema): readonly Fault[] {
  if (schema.type === 'boolean') return booleanFaults
  if (schema.type === 'integer' || schema['x-int64'] !== undefined) return listIntegerFaults(schema)
  return schema.type === 'string' ? listTextFaults(schema) : []
}

function wrongType(name: string, value: JsonValue): Fault {
  return { name, value, isInferred: true, isTypeOnly: true, tier: 'full' }
}

const asObject = wrongType('as an object', {})
const asArray = wrongType('as an array', [])

/** The live gateway refuses the capital letter with which Python writes a boolean into a form. */
const booleanFaults: readonly Fault[] = [
  { name: 'with a capital letter', value: 'True', encoding: 'form' },
  { name: 'neither true nor false', value: 'maybe', tier: 'full' },
  wrongType('as a number', 7),
  asObject,
  asArray,
]

function listIntegerFaults(schema: JsonSchema): readonly Fault[] {
  const { minimum, maximum } = schema['x-int64'] ?? schema
  const start = minimum ?? 0
  // Of an id, whose limit is broken besides, that is enough for a real server.
  const isId = schema['x-int64'] !== undefined && minimum !== undefined
  const word: Fault = { name: 'as a word', value: 'many', tier: isId ? 'full' : 'core' }
  return [
    word,
    { name: 'with a fraction', value: start + 0.5, isInferred: true, tier: 'full' },
    ...(minimum === undefined
      ? []
      : [limit(schema, 'minimum', { name: 'below its minimum', value: minimum - 1 })]),
    ...(maximum === undefined
      ? []
      : [limit(schema, 'maximum', { name: 'above its maximum', value: maximum + 1 })]),
    wrongType('as a boolean', true),
    asObject,
    asArray,
  ]
}

/** What breaks a limit that we concluded is itself concluded. */
function limit(schema: JsonSchema, keyword: string, fault: Fault): Fault {
  return schema['x-inferred']?.includes(keyword) === true
    ? { ...fault, isInferred: true, tier: 'full' }
    : fault
}

function listTextFaults(schema: JsonSchema): readonly Fault[] {
  const { enum: values, pattern, format, minLength = 0, maxLength } = schema
  const faults: Fault[] = []
  if (values !== undefined) faults.push(...listValueFaults(values))
  const misfit = pattern === undefined ? undefined : findMisfit(pattern, misfits)
  if (misfit !== undefined) faults.push({ name: 'against its pattern', value: misfit })
  if (format === 'date-time') faults.push(...timeFaults)
  if (schema['x-binding'] === 'date') faults.push(...dayFaults)
  if (minLength > 1) faults.push({ name: 'too short', value: 'x'.repeat(minLength - 1) })
  if (maxLength !== undefined) faults.push({ name: 'too long', value: 'x'.repeat(maxLength + 1) })
  // Where the schema says nothing else of it, the wrong type is all there is to ask.
  const wrongTypes = listWrongTypes(schema, faults.length === 0 ? 'core' : 'full')
  return [...faults, ...wrongTypes]
}

function listValueFaults([first]: readonly unknown[]): readonly Fault[] {
  const known = String(first)
  const isLower = known === known.toLowerCase()
  const reader: Partial<Fault> = { isInferred: true, tier: 'full' }
  return [
    { name: 'outside its values', value: `no-${known}` },
    {
      name: 'in other letters',
      value: isLower ? known.toUpperCase() : known.toLowerCase(),
      ...reader,
    },
    { name: 'with a blank behind it', value: `${known} `, ...reader },
  ]
}

const timeFaults: readonly Fault[] = [
  { name: 'no time', value: 'yesterday' },
  { name: 'on 30 February', value: '2026-02-30T00:00:00Z', isInferred: true, tier: 'full' },
  { name: 'in milliseconds', value: '1767225600000', isInferred: true, tier: 'full' },
]

/** A lenient calendar goes on into March. */
const dayFaults: readonly Fault[] = [
  { name: 'on 30 February', value: '20260230', isInferred: true },
  { name: 'in a 13th month', value: '20261301', isInferred: true, tier: 'full' },
  { name: 'with hyphens', value: '2026-03-01', isInferred: true, tier: 'full' },
]

/** A number or a boolean is read as a text, which the schema then refuses or not. */
function listWrongTypes(
  { enum: values, pattern, 'x-repair': repair }: JsonSchema,
  tier: Tier,
): readonly Fault[] {
  const isRefused = (text: string): boolean =>
    values !== undefined || (pattern !== undefined && !makePattern(pattern).test(text))
  return [
    { ...asObject, tier },
    // An array is a form of damage that is repaired.
    ...(repair === undefined ? [asArray] : []),
    ...(isRefused('7') ? [wrongType('as a number', 7)] : []),
    ...(isRefused('true') ? [wrongType('as a boolean', true)] : []),
  ]
}

const misfits = ['x', '0', '!', 'no such value']

function findMisfit(pattern: string, texts: readonly string[]): string | undefined {
  return texts.find((text) => !makePattern(pattern).test(text))
}

function makePattern(pattern: string): RegExp {
  return new RegExp(pattern, 'u')
}
