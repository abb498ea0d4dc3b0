import type { JsonSchema } from '../../../src/catalog/operation.js'
import { drawInteger } from '../../world/chance.js'
import { fitsText } from './fits.js'
import type { Place } from './scalar.js'

/** A text that looks like those of the page and fits the schema, where it can. */
export function makeText(schema: JsonSchema, place: Place): string {
  const sample = schema['x-page']?.example
  const candidates = [
    ...(sample === undefined ? [] : [redrawDigits(sample, place), sample]),
    nameAfter(place),
  ]
  return candidates.find((text) => fitsText(schema, text)) ?? cut(schema, nameAfter(place))
}

/** Ids of the page stand for many: their digits are drawn anew. Dates and short numbers stay. */
function redrawDigits(sample: string, { seed, entity, pointer }: Place): string {
  if (/\d{4}-\d{2}-\d{2}/.test(sample)) return sample
  return sample.replaceAll(/\d{4,}/g, (digits) =>
    Array.from(digits, (digit, at) =>
      drawInteger(seed, entity, `${pointer} ${at}`, {
        from: at === 0 && digit !== '0' ? 1 : 0,
        to: 9,
      }),
    ).join(''),
  )
}

/** A text for a field without a sample: its name and the row. */
function nameAfter({ row, pointer }: Place): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  return row === undefined ? name : `${name} ${row + 1}`
}

function cut({ minLength = 0, maxLength }: JsonSchema, text: string): string {
  return text.padEnd(minLength, '.').slice(0, maxLength)
}
