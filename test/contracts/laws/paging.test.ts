import { expect, it } from 'vitest'
import { getOperation } from '../../../src/catalog/catalog.js'
import type { SimulatorOptions } from '../../../src/entries/index.js'
import type { OperationId } from '../../../src/generated/types.js'
import { readJson } from '../../../src/protocol/json.js'
import { pagingLaws } from '../../../contracts/laws/paging/table.js'
import type { Spoil } from '../spoil.js'
import { judge, listFindings } from './judge-law.js'
import { spoilPages, spoilParameters } from './spoil-pages.js'

const users = 'topapi.v2.user.list'
const names = 'topapi.user.listsimple'
const signIns = 'topapi.inactive.user.v2.get'
const leavers = 'contact_1.0.ListEmpLeaveRecords'
const list = '/result/list'
const more = '/result/has_more'
const emptyIs = 'paging/empty-is-an-empty-list'

/** Cursors that an honest server may have; only a closed world knows that they count rows. */
const otherCursors: readonly (readonly [string, Spoil, string])[] = [
  ['cursors that fall', withCursors((offset) => 99_999 - offset), 'paging/cursor-grows'],
  ['cursors with gaps', withCursors((offset) => 3 * offset), 'paging/cursor-counts-rows'],
  [
    'cursors that lead one row astray where no answer gave them',
    spoilPages(users, async (honest, { position, size, ask }) => {
      const isStray = position % 100 > 0 && size === 100 && honest.rows.length > 0
      return isStray ? ask({ cursor: position - 1 }) : undefined
    }),
    'paging/cursor-counts-rows',
  ],
]

it.each(otherCursors)('finds %s in a closed world alone', async (_, spoil, law) => {
  const live = await judge({ profile: 'live', only: [users], spoil })
  expect(live.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const mock = await judge({ profile: 'mock', only: [users], spoil })
  expect(mock.findings.map(({ rule }) => rule)).toEqual([law])
})

/** Cursor 0 stays the first page. */
function withCursors(write: (offset: number) => number): Spoil {
  const offsets = new Map(Array.from({ length: 400 }, (_, offset) => [write(offset), offset]))
  return (honest) => {
    const read = spoilParameters(users, ({ cursor }) => ({
      cursor: Number(cursor) === 0 ? 0 : (offsets.get(Number(cursor)) ?? 99_999),
    }))
    return spoilPages(users, ({ next: offset }) =>
      offset === undefined ? undefined : { next: write(Number(offset)) },
    )(read(honest))
  }
}

const empty: readonly (readonly [string, OperationId, Spoil, readonly string[]])[] = [
  [
    'refuses to list nobody',
    users,
    answerNobody(users, {
      errcode: 60019,
      errmsg: '从部门查询人员失败',
      request_id: '16m9qc9gk65kv',
    }),
    ['error paging/empty-is-an-empty-list '],
  ],
  [
    'announces more of nobody',
    names,
    answerNobody(names, {
      errcode: 0,
      errmsg: 'ok',
      request_id: '16m9qc9gk65kv',
      result: { has_more: true, next_cursor: 100, list: [] },
    }),
    [`error paging/empty-is-an-empty-list ${more}`],
  ],
  [
    'lists somebody where nobody is',
    names,
    answerNobody(names, {
      errcode: 0,
      errmsg: 'ok',
      request_id: '16m9qc9gk65kv',
      result: { has_more: false, list: [{ userid: 'a', name: 'A' }] },
    }),
    [`error paging/empty-is-an-empty-list ${list}`],
  ],
]

it.each(empty)('finds a server that %s', async (_, operation, spoil, found) => {
  for (const profile of ['live', 'mock'] as const) {
    const report = await judge({ profile, only: [operation], spoil })
    expect(listFindings(report, 'paging')).toEqual(found)
  }
})

/** All departments but the topmost have nobody, and the operation says so in its own way. */
function answerNobody(operation: OperationId, answer: object): Spoil {
  const { path } = getOperation(operation)
  const nobody = {
    errcode: 0,
    errmsg: 'ok',
    request_id: '16m9qc9gk65kw',
    result: { userid_list: [] },
  }
  return (honest) => async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname !== path && pathname !== '/topapi/user/listid') return honest(request)
    const { dept_id: department } = readJson(await request.clone().text()) as { dept_id: number }
    if (department === 1) return honest(request)
    return Response.json(pathname === path ? answer : nobody)
  }
}

it.each<[string, SimulatorOptions]>([
  ['by default', {}],
  ['with a tiny organisation', { organization: 'tiny' }],
  ['with two thousand people', { people: 2000 }],
  ['with another seed', { seed: 42 }],
  ['with an empty nextToken on the last page', { settings: { lastNextToken: 'empty' } }],
  ['with nextToken 0 on the last page', { settings: { lastNextToken: 'zero' } }],
])('holds for a simulator %s', async (_, options) => {
  for (const profile of ['live', 'mock'] as const) {
    const report = await judge({ profile, only: [users, names, signIns, leavers], options })
    expect(report.findings).toEqual([])
    expect(report.laws.filter(({ outcome }) => outcome === 'broken')).toEqual([])
  }
})

it('notes cursors that nobody can compute, and holds them against nobody', async () => {
  const options = { settings: { cursors: 'uneven' } } as const
  const { findings } = await judge({ profile: 'live', only: [users], options })
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'note paging/cursor-counts-rows',
  ])
})

it.each([users, names, signIns, leavers] as const)(
  'walks %s in an open world with few requests',
  async (operation) => {
    const laws = pagingLaws.map(({ id }) => id)
    const { calls } = await judge({ profile: 'live', only: [operation, ...laws] })
    const { calls: around } = await judge({ profile: 'live', only: [operation, emptyIs] })
    expect(calls - around).toBeGreaterThan(8)
    expect(calls - around).toBeLessThanOrEqual(18)
  },
)

it('tells sizes and numbers of rows, and no row', async () => {
  const spoil = spoilPages(users, async (_, { position, ask }) =>
    position === 0 ? undefined : { rows: (await ask({ cursor: position + 1 })).rows },
  )
  const { findings } = await judge({ profile: 'live', only: [users], spoil })
  expect(findings[0]?.message).toMatch(
    /^dept_id \d+, size \d+, cursor \d+: pages of \d+ end after \d+ rows?, those of other sizes have \d+$/,
  )
})
