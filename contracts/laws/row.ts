import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import { valueAt } from '../reading/pointer.js'

/** What tells a row from the others; `undefined` where nothing is known to. */
export function findRowId(row: JsonValue): string | undefined {
  if (typeof row === 'string') return row
  const userId = valueAt(row, '/userid')
  if (typeof userId === 'string') return userId
  const leaver = valueAt(row, '/userId')
  // Who left twice has two records.
  if (typeof leaver === 'string') return writeJson([leaver, valueAt(row, '/leaveTime') ?? null])
  const department = valueAt(row, '/dept_id')
  return department === undefined ? undefined : writeJson(department)
}

/** Equal for the same row in whatever answer; the whole row where it has no id. */
export function toRowKey(row: JsonValue): string {
  return findRowId(row) ?? writeJson(sortMembers(row))
}

function sortMembers(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(sortMembers)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([name, member]) => [name, sortMembers(member)]))
}
