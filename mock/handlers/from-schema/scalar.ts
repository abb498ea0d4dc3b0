import type { JsonSchema } from '../../../src/catalog/operation.js'
import { toIsoUtc } from '../../../src/protocol/time.js'
import { draw, drawInteger, pick } from '../../world/chance.js'
import { fits } from './fits.js'
import { makeText } from './text.js'
import type { Things } from './things.js'

/** Where a value stands: chance hangs on it. */
export interface Place {
  readonly seed: number
  /** Call and row. */
  readonly entity: string
  readonly pointer: string
  /** Place in the innermost list, from 0; absent outside lists. */
  readonly row: number | undefined
}

/** Instants lie in 2025: they hang on no clock, so an answer looks the same at any time. */
const yearMs = { from: 1_735_689_600_000, to: 1_767_139_200_000 }

/** A value that the schema allows. */
export function makeScalar(schema: JsonSchema, place: Place, things: Things): unknown {
  const { seed, entity, pointer } = place
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) {
    return pick(seed, entity, pointer, schema.enum as readonly [unknown, ...unknown[]])
  }
  const bound = findBound(schema, things)
  if (bound !== undefined) return bound
  if (schema.type === 'boolean') return draw(seed, entity, pointer) < 0.5
  if (schema.format === 'date-time') return toIsoUtc(drawInteger(seed, entity, pointer, yearMs))
  return schema.type === 'string' ? makeText(schema, place) : makeInteger(schema, place)
}

/** What the field names in the organisation. */
function findBound(schema: JsonSchema, things: Things): unknown {
  switch (schema['x-binding']) {
    case 'user':
      return things.person()?.userId
    case 'user-name':
      return things.person()?.name.zh
    case 'department':
      return things.department()?.id
    case 'department-name':
      return things.department()?.name.zh
    default:
      return undefined
  }
}

/** As long as the sample of the page, inside the bounds of the schema. */
function makeInteger(schema: JsonSchema, place: Place): number | bigint {
  const { minimum, maximum } = schema['x-int64'] ?? schema
  const long = makeLong(schema, place)
  if (long !== undefined && fits(schema, long)) return long
  const { seed, entity, pointer } = place
  const usual = toUsualBounds(schema)
  const from = Math.min(Math.max(usual.from, minimum ?? usual.from), maximum ?? Number.MAX_VALUE)
  const to = Math.max(from, Math.min(usual.to, maximum ?? usual.to))
  const drawn = drawInteger(seed, entity, pointer, { from, to })
  return Number.isSafeInteger(drawn) ? drawn : BigInt(drawn)
}

/** A number beyond 2^53 where the page has one of 16 to 18 digits, as live order numbers are. */
function makeLong(schema: JsonSchema, { seed, entity, pointer }: Place): bigint | undefined {
  const sample = schema['x-page']?.example ?? ''
  if (schema['x-int64'] === undefined || !/^[1-9]\d{15,17}$/.test(sample)) return undefined
  const low = drawInteger(seed, entity, `${pointer} low`, { from: 0, to: 999_999_999 })
  const to = 10 ** (sample.length - 9) - 1
  const high = drawInteger(seed, entity, `${pointer} high`, { from: (to + 1) / 10, to })
  return BigInt(high) * 1_000_000_000n + BigInt(low)
}

function toUsualBounds(schema: JsonSchema): { readonly from: number; readonly to: number } {
  if (schema['x-unit'] === 'Unix ms') return yearMs
  if (schema['x-unit'] === 's') return { from: 60, to: 7200 }
  const digits = /^\d{1,15}$/.exec(schema['x-page']?.example ?? '')?.[0].length
  if (digits === undefined) return { from: 1, to: 1000 }
  return digits === 1 ? { from: 0, to: 9 } : { from: 10 ** (digits - 1), to: 10 ** digits - 1 }
}
