import { writeJson, type JsonValue } from '../../../src/protocol/json.js'

/** The same text for the same value, whatever the order of keys; 2 and "2" differ, as they should. */
export function toCanonical(value: JsonValue | undefined): string {
  return value === undefined ? '' : writeJson(sortKeys(value))
}

export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return toCanonical(one) === toCanonical(other)
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, member]) => [name, sortKeys(member)]))
}

/** An id as a key, a number like its text: which of the two it should be is for the checks. */
export function toId(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : toCanonical(value)
}

/** An id as a parameter; a text that is no number becomes an id that no department has. */
export function toNumber(id: string): bigint {
  return /^-?\d+$/.test(id) ? BigInt(id) : 0n
}

export function toIds(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]).map(toId) : []
}

/** What the first has and the second lacks, each once. */
export function without(
  ids: Iterable<string>,
  others: { has(id: string): boolean },
): readonly string[] {
  return [...new Set(ids)].filter((id) => !others.has(id))
}

export function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id))
}
