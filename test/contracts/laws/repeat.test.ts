import { expect, it } from 'vitest'
import type { OperationId } from '../../../src/generated/types.js'
import { catalog } from '../../../src/catalog/catalog.js'
import { findDifference } from '../../../contracts/laws/repeat/difference.js'
import { repeatLaws } from '../../../contracts/laws/repeat/table.js'
import { spoilAnswers, spoilRequests, type Spoil } from '../spoil.js'
import { judge, listFindings } from './judge-law.js'
import { everySecond, spoilPages, type Row } from './spoil-pages.js'

const users = 'topapi.v2.user.list'
const signIns = 'topapi.inactive.user.v2.get'
const leavers = 'contact_1.0.ListEmpLeaveRecords'
const sameAnswer = 'repeat/same-question-same-answer'
const sameEncoded = 'repeat/same-answer-in-every-encoding'
const idsDiffer = 'repeat/request-ids-differ'

type Broken = readonly [
  sentence: string,
  operation: OperationId,
  spoil: Spoil,
  live: readonly string[],
  mock: readonly string[],
]

const both = (finding: string): readonly [readonly string[], readonly string[]] => [
  [`error ${finding}`],
  [`error ${finding}`],
]

const broken: readonly Broken[] = [
  [
    'rows in another order every second time',
    users,
    everySecond(
      users,
      spoilPages(users, ({ rows }) => ({ rows: rows.toReversed() })),
    ),
    ...both(`${sameAnswer} /result/list`),
  ],
  [
    'a sign-in less every second time',
    signIns,
    everySecond(
      signIns,
      spoilPages(signIns, ({ rows }) => ({ rows: rows.slice(1) })),
    ),
    ...both(`${sameAnswer} /result/list`),
  ],
  [
    'userids in another order every second time',
    'topapi.user.listid',
    everySecond(
      'topapi.user.listid',
      spoilAnswers(({ body }) => {
        const { userid_list: ids } = body['result'] as { userid_list: readonly string[] }
        return { body: { ...body, result: { userid_list: ids.toReversed() } } }
      }),
    ),
    [],
    [`error ${sameAnswer} /result/userid_list`],
  ],
  [
    'another count every time',
    'topapi.user.count',
    countUp(),
    ...both(`${sameAnswer} /result/count`),
  ],
  [
    'addresses of pictures that are signed anew every time',
    users,
    everySecond(
      users,
      spoilPages(users, ({ rows }) => ({
        rows: rows.map((row) => ({ ...(row as object), avatar: 'https://x.test/?v=1' })) as Row[],
      })),
    ),
    [`note ${sameAnswer} /result/list/*/avatar`],
    [`error ${sameAnswer} /result/list/*/avatar`],
  ],
  ['positions that serve once', leavers, serveOnce(), ...both(`${sameAnswer} /records`)],
  [
    'the text false taken for true',
    'topapi.user.count',
    spoilRequests((body) => ({
      ...body,
      only_active: body['only_active'] === 'false' || body['only_active']!,
    })),
    ...both(`${sameEncoded} /result/count`),
  ],
  [
    'sizes as texts that are not read',
    users,
    spoilRequests((body) => (body['size'] === '1' ? { ...body, size: 100 } : body)),
    ...both(`${sameEncoded} /result/list`),
  ],
  [
    'forms of which only the department is read',
    users,
    readNoSizeOfForms,
    ...both(`${sameEncoded} /result/list`),
  ],
  [
    'one request id for all',
    users,
    spoilAnswers(({ body }) => ({ body: { ...body, request_id: '16m9qc9gk65kv' } })),
    ...both(`${idsDiffer} /request_id`),
  ],
  [
    'one request id for all refusals',
    leavers,
    spoilAnswers(({ body }) =>
      'requestid' in body
        ? { body: { ...body, requestid: '019CD5E6-D284-7341-BB0B-C1AD3BAA5628' } }
        : {},
    ),
    ...both(`${idsDiffer} /requestid`),
  ],
]

it.each(broken)('finds %s', async (_, operation, spoil, live, mock) => {
  const open = await judge({ profile: 'live', only: [operation], spoil })
  expect(listFindings(open, 'order', 'paging', 'repeat')).toEqual(live)
  const closed = await judge({ profile: 'mock', only: [operation], spoil })
  expect(listFindings(closed, 'order', 'paging', 'repeat')).toEqual(mock)
})

function readNoSizeOfForms(honest: Parameters<Spoil>[0]): ReturnType<Spoil> {
  return async (request) => {
    const text = await request.clone().text()
    if (!text.includes('size=1&') && !text.endsWith('size=1')) return honest(request)
    const { url, method, headers } = request
    return honest(new Request(url, { method, headers, body: text.replace('size=1', 'size=100') }))
  }
}

function countUp(): Spoil {
  return (honest) => {
    let calls = 0
    return spoilAnswers(({ body }) => {
      calls += 1
      return 'result' in body ? { body: { ...body, result: { count: calls } } } : {}
    })(honest)
  }
}

/** The second time, a position leads to the page behind. */
function serveOnce(): Spoil {
  return (honest) => {
    const seen = new Set<string>()
    return spoilPages(leavers, async ({ next }, { parameters, ask }) => {
      const { nextToken: token } = parameters
      const key = JSON.stringify(parameters)
      const isFirst = !seen.has(key)
      seen.add(key)
      if (token === undefined || token === '0' || isFirst) return undefined
      return next === undefined ? { rows: [] } : ask({ nextToken: next })
    })(honest)
  }
}

it('asks every operation with a token twice, and finds nothing', async () => {
  const only = [...catalog.operations.map(({ id }) => id), ...repeatLaws.map(({ id }) => id)]
  for (const profile of ['live', 'mock'] as const) {
    const { laws, findings } = await judge({ profile, only })
    expect(findings).toEqual([])
    const asked = laws.filter(({ id, outcome }) => id === sameAnswer && outcome === 'held')
    const withToken = catalog.operations.filter(({ authentication }) => authentication === 'token')
    expect(asked.map(({ operation }) => operation)).toEqual(withToken.map(({ id }) => id))
  }
})

it.each([
  ['the same members in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, undefined],
  ['a number', { a: { b: 1 } }, { a: { b: 2 } }, '/a/b value'],
  ['an integer beyond 2^53', { a: 2n ** 60n }, { a: 2n ** 60n + 1n }, '/a value'],
  ['a member that vanished', { a: null }, {}, '/a value'],
  ['a text', { a: 'x' }, { a: 'y' }, '/a text'],
  ['a text and a number', { a: 'x', b: 1 }, { a: 'y', b: 2 }, '/b value'],
  ['other rows', { a: ['x', 'y'] }, { a: ['x', 'z'] }, '/a rows'],
  ['a row less', { a: [1, 2] }, { a: [1] }, '/a rows'],
  [
    'the same row with another value',
    [{ userid: 'x', n: 1 }],
    [{ userid: 'x', n: 2 }],
    '/*/n value',
  ],
] as const)('tells %s', (_, a, b, expected) => {
  const found = findDifference(a, b, 'kept')
  expect(found && `${found.pointer} ${found.kind}`).toBe(expected)
})

it('minds the order of rows where it is kept, and not where it is free', () => {
  const rows = [{ dept_id: 2 }, { dept_id: 1 }]
  expect(findDifference(rows, rows.toReversed(), 'free')).toBeUndefined()
  expect(findDifference(rows, rows.toReversed(), 'kept')).toEqual({ pointer: '', kind: 'rows' })
})
