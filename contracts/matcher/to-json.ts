import type { JsonValue } from '../../src/protocol/json.js'

const largest = 2n ** 63n - 1n

/**
 * A body as a client has read it, with the numbers as they came. `JSON.parse` rounds order numbers
 * of 18 digits, which is the client's doing: such a number stands for an integer of 64 bits.
 */
export function toJson(value: unknown): JsonValue | undefined {
  if (typeof value === 'number') return toNumber(value)
  if (Array.isArray(value)) return value.map((item) => toJson(item) ?? null)
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, member]) => [name, toJson(member)] as const)
    return Object.fromEntries(members.filter(([, member]) => member !== undefined)) as JsonValue
  }
  return typeof value === 'function' || typeof value === 'symbol'
    ? undefined
    : (value as JsonValue | undefined)
}

function toNumber(value: number): JsonValue {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value
  const integer = BigInt(value)
  // What is nearest to the largest of all is one too many.
  return integer === largest + 1n ? largest : integer
}
