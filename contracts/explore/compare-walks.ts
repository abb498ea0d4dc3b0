import { writeJson, type JsonValue } from '../../src/protocol/json.js'
import type { Breach } from '../laws/law.js'
import { valueAt } from '../reading/pointer.js'
import type { Walk } from '../reading/walk.js'

/**
 * How pages of a size differ from the largest ones. Where a walk was cut, only what both could have
 * come to is compared.
 */
export function compareWalks(whole: Walk, walked: Walk, size: number): Breach | undefined {
  const all = walked.rows.map(identify)
  const seen = new Set(all)
  const expected = new Set(whole.rows.map(identify))
  const lost = [...expected].filter((row) => !seen.has(row)).length
  const added = [...seen].filter((row) => !expected.has(row)).length
  const tell = (want: string, got: string): Breach => ({
    pointer: 'request#/size',
    message: `pages of ${size} have ${got}, where ${want}`,
    expected: want,
    got,
    observation: (walked.pages.at(-1) ?? whole.pages[0])?.observation as Breach['observation'],
  })
  if (walked.end === 'circle' || walked.end === 'lost') return tell('the walk ends', 'no last page')
  if (seen.size < all.length) return tell('nobody comes twice', `${all.length - seen.size} twice`)
  const isWhole = whole.end === 'last'
  if (isWhole && added > 0) return tell(`${expected.size} rows are all`, `${added} others`)
  if (isWhole && walked.end === 'last' && lost > 0)
    return tell(`${expected.size} rows are all`, `${seen.size} of them`)
  return undefined
}

/** What tells a row from the others: somebody may have left twice. */
function identify(row: JsonValue): string {
  const person = valueAt(row, '/userid') ?? valueAt(row, '/userId')
  return writeJson(person === undefined ? row : [person, valueAt(row, '/leaveTime') ?? null])
}
