import type { JsonSchema } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { findFaults } from '../cases/faults.js'
import type { Arbitrary, Choice, ChoiceGround } from './choice.js'
import { drawLetters } from './draw-values.js'

/** Values that break the schema, whatever the encoding. */
export function drawFaults({ fc, parameter }: ChoiceGround): readonly Arbitrary<Choice>[] {
  const { schema } = parameter
  const tabled = findFaults(schema)
    .filter(({ isTypeOnly, encoding }) => isTypeOnly !== true && encoding === undefined)
    .map(({ value, isInferred = false }) => fault(value, isInferred))
  if (tabled.length === 0) return []
  return [fc.constantFrom(...tabled), ...drawNumbers(fc, schema), ...drawWords(fc, schema)]
}

function fault(value: JsonValue, isInferred: boolean): Choice {
  return { kind: 'fault', value, isInferred }
}

/** From the limit outwards. */
function drawNumbers(fc: ChoiceGround['fc'], schema: JsonSchema): readonly Arbitrary<Choice>[] {
  const { minimum, maximum } = schema['x-int64'] ?? schema
  const isNumber = schema.type === 'integer' || schema['x-int64'] !== undefined
  if (!isNumber) return []
  // The tables ask for the next number.
  const beyond = fc.noBias(fc.integer({ min: 1, max: 100_000 }))
  const isInferred = (limit: string): boolean => schema['x-inferred']?.includes(limit) === true
  return [
    ...(minimum === undefined
      ? []
      : [beyond.map((by) => fault(minimum - by, isInferred('minimum')))]),
    ...(maximum === undefined
      ? []
      : [beyond.map((by) => fault(maximum + by, isInferred('maximum')))]),
  ]
}

/** Words are no numbers, no truth, no time and no value of an enumeration. */
function drawWords(fc: ChoiceGround['fc'], schema: JsonSchema): readonly Arbitrary<Choice>[] {
  const { type, enum: values, pattern, format } = schema
  const isFree = type === 'string' && [values, pattern, format].every((rule) => rule === undefined)
  if (isFree) return []
  const words = drawLetters(fc).filter((word) => {
    const isTruth = type === 'boolean' && ['true', 'false'].includes(word)
    const fits = pattern !== undefined && new RegExp(pattern, 'u').test(word)
    return !isTruth && !fits && values?.includes(word) !== true
  })
  return [words.map((word) => fault(word, false))]
}
