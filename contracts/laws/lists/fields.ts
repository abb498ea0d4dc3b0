import { getOperation } from '../../../src/catalog/catalog.js'
import type { JsonSchema, Presence } from '../../../src/catalog/operation.js'
import { readJson, type JsonValue } from '../../../src/protocol/json.js'
import { userDetails, userList } from '../across/members.js'
import { toId } from '../across/same.js'
import type { Fields } from './sample-rows.js'

const rowSchema =
  getOperation(userList).response.properties?.['result']?.properties?.['list']?.items
const detailSchema = getOperation(userDetails).response.properties?.['result']

/** Absent and empty are one: live answers have either. */
export function isUnset(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === ''
}

/** Departments in any order; JSON in a text as what it says. */
export function toComparable(name: string, value: JsonValue | undefined): JsonValue | undefined {
  if (name === 'extension' && typeof value === 'string') return readText(value)
  if (!Array.isArray(value)) return value
  return (value as readonly JsonValue[]).toSorted((a, b) => (toId(a) < toId(b) ? -1 : 1))
}

function readText(text: string): JsonValue {
  try {
    return readJson(text)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}

/**
 * The permissions and types of app of which some field shows that they are given: where the pages
 * differ in what a field needs, both calls can have it only then.
 */
export function noteGrounds(
  pairs: readonly { readonly row: Fields; readonly detail: Fields }[],
): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ row, detail }) => [
      ...needsOfAll(rowSchema, row),
      ...needsOfAll(detailSchema, detail),
    ]),
  )
}

function needsOfAll(schema: JsonSchema | undefined, fields: Fields): readonly string[] {
  const set = Object.keys(fields).filter((name) => !isUnset(fields[name]))
  return set.flatMap((name) => needsOf(schema, name))
}

/** Whether both pages have the field, and nothing that one of them asks for is in doubt. */
export function isComparable(name: string, grounds: ReadonlySet<string>): boolean {
  if (rowSchema?.properties?.[name] === undefined) return false
  if (detailSchema?.properties?.[name] === undefined) return false
  const ofRow = needsOf(rowSchema, name)
  const ofDetail = needsOf(detailSchema, name)
  return (
    ofRow.join(' ') === ofDetail.join(' ') ||
    [...ofRow, ...ofDetail].every((need) => grounds.has(need))
  )
}

function needsOf(schema: JsonSchema | undefined, name: string): readonly string[] {
  const { permission, appTypes }: Presence = schema?.properties?.[name]?.['x-presence'] ?? {}
  return [...(permission === undefined ? [] : [permission]), ...(appTypes ?? [])]
}
