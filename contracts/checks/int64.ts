import type { JsonSchema } from '../../src/catalog/operation.js'
import type { JsonValue } from '../../src/protocol/json.js'
import { sourceOfDialect } from '../source.js'
import { makeFinding, type Check } from './check.js'

/** Of one such value in 16, at most, it is true by chance. */
const enough = 6
const smallest = 2n ** 56n

/**
 * Integers of 64 bits come digit by digit. One value tells nothing; where each of many is what a
 * double makes of it, they went through one.
 */
export const checkInt64: Check = (observation) => {
  const { answer } = observation
  const { operation } = observation.case
  if (answer.kind !== 'success') return []
  const byPointer = new Map<string, Set<bigint>>()
  collect(answer.body, operation.response, '', byPointer)
  const rounded = [...byPointer].filter(([, values]) => values.size >= enough && areRounded(values))
  return rounded.map(([pointer]) =>
    makeFinding(observation, {
      rule: 'json-keeps-int64',
      pointer,
      message: 'every integer beyond 2^53 is rounded as a double is',
      expected: 'integers of 64 bits, digit by digit',
      got: 'the digits of doubles',
      source: sourceOfDialect(operation),
    }),
  )
}

/**
 * JavaScript writes a double with zeros at its end, other languages write all its digits. Numbers
 * that are rounder than that, such as whole thousands, were chosen so.
 */
function areRounded(values: ReadonlySet<bigint>): boolean {
  const all = [...values]
  const divisor = all.reduce(findDivisor)
  const areShort = all.every((value) => String(Number(value)) === String(value))
  const areWhole = all.every((value) => BigInt(Number(value)) === value)
  return (areShort && divisor < 100n) || (areWhole && divisor <= 128n)
}

function findDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : findDivisor(b, a % b)
}

function collect(
  value: JsonValue,
  schema: JsonSchema,
  pointer: string,
  found: Map<string, Set<bigint>>,
): void {
  if (typeof value === 'bigint') {
    const isLong = value > smallest || value < -smallest
    if (isLong) found.set(pointer, (found.get(pointer) ?? new Set()).add(value))
    return
  }
  if (Array.isArray(value) && schema.items !== undefined) {
    for (const item of value as readonly JsonValue[]) {
      collect(item, schema.items, `${pointer}/*`, found)
    }
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const member = (value as { readonly [key: string]: JsonValue })[name]
    if (member !== undefined) collect(member, property, `${pointer}/${name}`, found)
  }
}
