import { expect, it } from 'vitest'
import type { OperationId } from '../../../src/generated/types.js'
import type { Spoil } from '../spoil.js'
import { judge, listFindings } from './judge-law.js'
import { spoilPages, spoilParameters, type ChangePage } from './spoil-pages.js'

const users = 'topapi.v2.user.list'
const names = 'topapi.user.listsimple'
const signIns = 'topapi.inactive.user.v2.get'
const leavers = 'contact_1.0.ListEmpLeaveRecords'

/** What is wrong, of which operation, and what is found in an open world; the same in a closed one. */
type Broken = readonly [
  sentence: string,
  operation: OperationId,
  spoil: Spoil,
  findings: readonly string[],
]

const page = (operation: OperationId, change: ChangePage): readonly [OperationId, Spoil] => [
  operation,
  spoilPages(operation, change),
]

const families = ['paging', 'order', 'repeat']
const list = '/result/list'
const next = '/result/next_cursor'
const more = '/result/has_more'

const shiftBy =
  (by: number, position: string): ChangePage =>
  async (_, asked) => {
    if (asked.position === 0) return undefined
    const { rows } = await asked.ask({ [position]: asked.position + by })
    return { rows }
  }

const broken: readonly Broken[] = [
  [
    'ten rows whatever the size',
    users,
    spoilParameters(users, () => ({ size: 10 })),
    [`error paging/size-is-not-exceeded ${list}`],
  ],
  [
    'one row more than was asked for',
    names,
    spoilParameters(names, ({ size }) => (Number(size) < 100 ? { size: Number(size) + 1 } : {})),
    [`error paging/size-is-not-exceeded ${list}`],
  ],
  [
    'the first page whatever the cursor says',
    users,
    spoilParameters(users, () => ({ cursor: 0 })),
    [`error paging/cursor-never-repeats ${next}`],
  ],
  [
    'a last page that leads to the first',
    ...page(names, ({ more: flag }) => (flag === true ? undefined : { more: true, next: 0 })),
    [`error paging/cursor-never-repeats ${next}`],
  ],
  [
    'a last page of leave records that leads to the second',
    ...page(leavers, async (honest, { ask }) =>
      honest.next === undefined ? { next: (await ask({ nextToken: '0' })).next } : undefined,
    ),
    ['error paging/cursor-never-repeats /nextToken'],
  ],
  [
    'pages without an end',
    ...page(signIns, ({ rows }, { position, size }) => ({
      more: true,
      next: position + (rows.length === 0 ? size : rows.length),
    })),
    [`error paging/walk-ends ${more}`],
  ],
  [
    'empty pages without an end behind the last name',
    ...page(names, ({ more: flag }, { position, size }) =>
      flag === true ? undefined : { more: true, next: position + size },
    ),
    [`error paging/walk-ends ${more}`],
  ],
  [
    'the last row of a page again on the next one',
    users,
    spoilPages(users, shiftBy(-1, 'cursor')),
    [`error paging/no-row-twice ${list}/*`],
  ],
  [
    'the first sign-in twice',
    ...page(signIns, ({ rows }, { position, size }) =>
      position === 0 && rows.length > 0 && rows.length < size
        ? { rows: [...rows.slice(0, 1), ...rows] }
        : undefined,
    ),
    [`error paging/no-row-twice ${list}/*`],
  ],
  [
    'every page but the first one row late',
    names,
    spoilPages(names, shiftBy(1, 'cursor')),
    [`error paging/no-row-lost ${list}`],
  ],
  [
    'has_more false on every page',
    ...page(users, () => ({ more: false })),
    [`error paging/no-row-lost ${list}`],
  ],
  [
    'no nextToken',
    ...page(leavers, () => ({ next: undefined })),
    ['error paging/no-row-lost /records'],
  ],
  [
    'no last page where the pages divide the total',
    ...page(users, async ({ rows }, { position, size, ask }) => {
      const { rows: all } = await ask({ cursor: 0, size: 100 })
      const isBeforeLast = rows.length === size && position + 2 * size === all.length
      return isBeforeLast ? { more: false, next: undefined } : undefined
    }),
    [`error paging/no-row-lost ${list}`],
  ],
  [
    'no second page of leave records that are less than full',
    ...page(leavers, async ({ next: token }, { size, ask }) => {
      if (token === undefined) return undefined
      const { rows, next: third } = await ask({ nextToken: token })
      return third === undefined && rows.length < size ? { next: undefined } : undefined
    }),
    ['error paging/no-row-lost /records'],
  ],
  [
    'the rows of each page the other way round',
    ...page(users, ({ rows }) => ({ rows: rows.toReversed() })),
    [`error paging/same-order-for-every-size ${list}/*`],
  ],
  [
    'pages that are sorted one by one',
    ...page(signIns, ({ rows }) => ({ rows: rows.toSorted() })),
    [`error paging/same-order-for-every-size ${list}/*`],
  ],
  [
    'pages in the order of entry that are sorted one by one',
    users,
    spoilPages(users, async ({ rows }, { parameters, ask }) =>
      parameters['order_field'] === 'entry_asc'
        ? { rows: (await ask({ order_field: 'custom' })).rows.toReversed() }
        : { rows },
    ),
    [`error paging/same-order-for-every-size ${list}/*`],
  ],
  [
    'has_more true on the last page',
    ...page(users, () => ({ more: true })),
    [`error paging/flag-and-cursor-agree ${next}`],
  ],
  [
    'no next_cursor',
    ...page(names, () => ({ next: undefined })),
    [`error paging/flag-and-cursor-agree ${next}`],
  ],
  [
    'a next_cursor on the last page',
    ...page(users, ({ more: flag, rows }, { position }) =>
      flag === true ? undefined : { next: position + rows.length },
    ),
    [`note paging/flag-and-cursor-agree ${next}`],
  ],
  [
    'an empty page behind a full last one',
    ...page(names, ({ more: flag, rows }, { position, size }) =>
      flag === true || rows.length < size ? undefined : { more: true, next: position + size },
    ),
    [`note paging/flag-and-cursor-agree ${more}`],
  ],
  [
    'four rows at most',
    users,
    spoilParameters(users, ({ size }) => ({ size: Math.min(4, Number(size)) })),
    [`note paging/page-is-full-while-more ${list}`],
  ],
  [
    'three leave records at most',
    leavers,
    spoilParameters(leavers, ({ maxResults }) => ({ maxResults: Math.min(3, Number(maxResults)) })),
    ['note paging/page-is-full-while-more /records'],
  ],
  [
    'the first page again behind the end',
    ...page(users, async ({ rows }, { position, ask }) =>
      rows.length === 0 && position > 0 ? ask({ cursor: 0 }) : undefined,
    ),
    [`note paging/past-the-end-is-empty ${list}`],
  ],
  [
    'more behind the end',
    ...page(signIns, ({ rows }, { position }) =>
      rows.length === 0 && position > 0 ? { more: true, next: position + 1 } : undefined,
    ),
    [`note paging/past-the-end-is-empty ${more}`],
  ],
]

it.each(broken)(
  'finds %s in an open world, and nothing else',
  async (_, operation, spoil, found) => {
    const report = await judge({ profile: 'live', only: [operation], spoil })
    expect(listFindings(report, ...families)).toEqual(found)
  },
)

it.each(broken)('finds %s in a closed world, as an error', async (_, operation, spoil, found) => {
  const report = await judge({ profile: 'mock', only: [operation], spoil })
  const errors = found.map((finding) => finding.replace(/^note/, 'error'))
  expect(listFindings(report, ...families)).toEqual(errors)
})
