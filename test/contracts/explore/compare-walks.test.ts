import { expect, it } from 'vitest'
import { compareWalks } from '../../../contracts/explore/compare-walks.js'
import type { Walk } from '../../../contracts/reading/walk.js'
import type { JsonValue } from '../../../src/protocol/json.js'

function walk(end: Walk['end'], ...rows: readonly JsonValue[]): Walk {
  return { pages: [], rows, end }
}

const [ann, bob, eve] = ['ann', 'bob', 'eve'].map((userid) => ({ userid, name: userid }))
const [left, leftAgain] = ['2026-01-01', '2026-02-01'].map((leaveTime) => ({
  userId: 'ann',
  leaveTime,
}))
type Row = { readonly userid: string; readonly name: string }
const people = [ann, bob, eve] as readonly Row[]

it.each<[string, Walk, string | undefined]>([
  ['the same', walk('last', ...people), undefined],
  ['another order', walk('last', ...people.toReversed()), undefined],
  [
    'rows that changed otherwise',
    walk('last', ...people.map((row) => ({ ...row, name: 'x' }))),
    undefined,
  ],
  ['the first of them', walk('cut', ...people.slice(0, 2)), undefined],
  ['one less', walk('last', ...people.slice(1)), '2 of them'],
  ['one more', walk('last', ...people, { userid: 'kim' }), '1 others'],
  ['one twice', walk('last', ...people, ...people.slice(0, 1)), '1 twice'],
  ['no end', walk('circle', ...people), 'no last page'],
  ['no way on', walk('lost', ...people), 'no last page'],
])('takes %s for what it is', (_, walked, got) => {
  expect(compareWalks(walk('last', ...people), walked, 2)?.got).toBe(got)
})

it('holds nothing against a walk that is longer than what was read of the whole', () => {
  expect(compareWalks(walk('cut', ...people.slice(1)), walk('last', ...people), 2)).toBeUndefined()
})

it('knows that somebody may leave twice, and that rows may be texts', () => {
  const twice = walk('last', left as JsonValue, leftAgain as JsonValue)
  expect(compareWalks(twice, twice, 1)).toBeUndefined()
  const texts = walk('last', 'ann', 'bob')
  expect(compareWalks(texts, walk('last', 'ann'), 1)?.got).toBe('1 of them')
})
