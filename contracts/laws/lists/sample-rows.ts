import type { JsonValue } from '../../../src/protocol/json.js'
import { chooseDepartments } from '../across/departments.js'
import { askMembers, toUserId, userList } from '../across/members.js'
import { many } from '../across/words.js'
import type { LawGround } from '../law.js'

export type Fields = { readonly [name: string]: JsonValue }

/** A row of a list of people, and whose list it is. */
export interface SampledRow {
  readonly userId: string
  readonly department: number | bigint
  readonly row: Fields
}

export interface SampledRows {
  readonly rows: readonly SampledRow[]
  readonly sampled: string
}

/**
 * The first row of the first department, then those in which the most is set that no other row has,
 * half of all; then the first rows of the other departments. Nobody twice.
 */
export async function sampleRows(ground: LawGround): Promise<SampledRows> {
  const { departments } = chooseDepartments(ground)
  const maximum = ground.limits.people
  const all: SampledRow[] = []
  for (const { id } of departments) {
    const { rows } = await ground.read.page(userList, askMembers(id))
    for (const row of rows) {
      if (isFields(row)) all.push({ userId: toUserId(row), department: id, row })
    }
  }
  const firsts = all.filter(({ department }, at) => all[at - 1]?.department !== department)
  const telling = firsts.slice(0, 1)
  const seen = new Set(telling.flatMap(({ row }) => featuresOf(row)))
  while (telling.length < Math.max(2, maximum / 2)) {
    const best = pickMostTelling(all, seen)
    if (best === undefined) break
    telling.push(best)
    for (const feature of featuresOf(best.row)) seen.add(feature)
  }
  const unique = new Map<string, SampledRow>()
  for (const sampled of [...telling, ...firsts, ...all]) {
    if (!unique.has(sampled.userId)) unique.set(sampled.userId, sampled)
  }
  const rows = [...unique.values()].slice(0, maximum)
  return { rows, sampled: `${rows.length} of ${many(unique.size, 'row')} were compared` }
}

function isFields(row: JsonValue): row is Fields {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}

function pickMostTelling(
  rows: readonly SampledRow[],
  seen: ReadonlySet<string>,
): SampledRow | undefined {
  let best: SampledRow | undefined
  let most = 0
  for (const sampled of rows) {
    const fresh = featuresOf(sampled.row).filter((feature) => !seen.has(feature)).length
    if (fresh <= most) continue
    best = sampled
    most = fresh
  }
  return best
}

/** What is set, which booleans are true and which false, which lists have more than one entry. */
function featuresOf(row: Fields): readonly string[] {
  return Object.entries(row).map(([name, value]) => {
    if (typeof value === 'boolean') return `${name} ${value}`
    if (Array.isArray(value)) return `${name} ${value.length > 1 ? 'many' : 'one'}`
    return `${name} ${value === '' || value === null ? 'unset' : 'set'}`
  })
}
