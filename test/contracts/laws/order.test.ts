import { expect, it } from 'vitest'
import type { OperationId } from '../../../src/generated/types.js'
import { valueAt } from '../../../contracts/reading/pointer.js'
import type { Spoil } from '../spoil.js'
import { judge, listFindings } from './judge-law.js'
import { spoilPages, spoilParameters, type AskedPage, type Row } from './spoil-pages.js'

const users = 'topapi.v2.user.list'
const names = 'topapi.user.listsimple'
const orderField = 'request#/order_field'

/** What is wrong, and what is found in an open world and in a closed one. */
type Broken = readonly [
  sentence: string,
  operation: OperationId,
  spoil: Spoil,
  live: readonly string[],
  mock: readonly string[],
]

const isError = (finding: string): readonly [readonly string[], readonly string[]] => [
  [`error ${finding}`],
  [`error ${finding}`],
]
const isNote = (finding: string): readonly [readonly string[], readonly string[]] => [
  [`note ${finding}`],
  [`error ${finding}`],
]

const idOf = (row: Row): string => String(valueAt(row, '/userid'))
const byId = (a: Row, b: Row): number => (idOf(a) < idOf(b) ? -1 : 1)

async function askAll(ask: AskedPage['ask']): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (;;) {
    const page = await ask({ cursor: rows.length, size: 100 })
    rows.push(...page.rows)
    if (page.more !== true) return rows
  }
}

const broken: readonly Broken[] = [
  [
    'one order whatever order_field says',
    users,
    spoilParameters(users, () => ({ order_field: 'custom' })),
    ...isNote(`order/orders-differ ${orderField}`),
  ],
  [
    'ascending orders of names alone',
    names,
    spoilParameters(names, ({ order_field: order }) => ({
      order_field: String(order ?? 'custom').replace('_desc', '_asc'),
    })),
    ...isNote(`order/orders-differ ${orderField}`),
  ],
  [
    'one order by change',
    users,
    spoilParameters(users, ({ order_field: order }) =>
      order === 'modify_asc' ? { order_field: 'modify_desc' } : {},
    ),
    ...isNote(`order/orders-differ ${orderField}`),
  ],
  [
    'the order of entry for that of change',
    users,
    spoilParameters(users, ({ order_field: order = 'custom' }) => ({
      order_field: String(order).replace('modify', 'entry'),
    })),
    [],
    [`error order/orders-differ ${orderField}`],
  ],
  [
    'the last two the other way round in a descending order',
    users,
    spoilPages(users, ({ rows }, { parameters: { order_field: order } }) =>
      order === 'entry_desc' && rows.length > 2
        ? { rows: [...rows.slice(0, -2), ...rows.slice(-2).toReversed()] }
        : undefined,
    ),
    ...isNote(`order/descending-is-the-reverse ${orderField}`),
  ],
  [
    'custom for modify_desc',
    names,
    spoilParameters(names, ({ order_field: order }) =>
      order === 'modify_desc' ? { order_field: 'custom' } : {},
    ),
    ...isNote(`order/descending-is-the-reverse ${orderField}`),
  ],
  [
    'fewer people where the order is by entry',
    users,
    spoilPages(users, ({ rows }, { parameters: { order_field: order }, size }) =>
      order === 'entry_desc' && size === 100 ? { rows: rows.slice(1) } : undefined,
    ),
    ...isError(`order/same-people-for-every-order ${orderField}`),
  ],
  [
    'fewer names where the order is by change',
    names,
    spoilPages(names, ({ rows }, { parameters: { order_field: order } }) =>
      order === 'modify_asc' ? { rows: rows.slice(0, -1) } : undefined,
    ),
    ...isError(`order/same-people-for-every-order ${orderField}`),
  ],
  [
    'the order of the department by userid',
    users,
    spoilPages(users, async (_, { parameters: { order_field: order }, ask, position, size }) => {
      if (order !== undefined && order !== 'custom') return undefined
      const rows = await askAll(ask)
      return { rows: rows.toSorted(byId).slice(position, position + size) }
    }),
    ['note order/custom-by-department-order /result/list/*/dept_order'],
    ['error order/custom-by-department-order /result/list/*/dept_order'],
  ],
  [
    'dept_order of another department',
    users,
    spoilPages(users, ({ rows }) => ({
      rows: rows.map((row) => ({ ...(row as object), dept_order: 10 + idOf(row).length })) as Row[],
    })),
    ['note order/custom-by-department-order /result/list/*/dept_order'],
    ['error order/custom-by-department-order /result/list/*/dept_order'],
  ],
  [
    'fewer people in English',
    users,
    spoilPages(users, ({ rows }, { parameters: { language } }) =>
      language === 'en_US' ? { rows: rows.slice(1) } : undefined,
    ),
    ...isError('order/language-changes-no-rows request#/language'),
  ],
  [
    'another order in English',
    names,
    spoilPages(names, ({ rows }, { parameters: { language } }) =>
      language === 'en_US' ? { rows: rows.toReversed() } : undefined,
    ),
    ...isNote('order/language-changes-no-rows request#/language'),
  ],
  [
    'another hide_mobile in English',
    users,
    spoilPages(users, ({ rows }, { parameters: { language } }) =>
      language === 'en_US'
        ? { rows: rows.map((row) => ({ ...(row as object), hide_mobile: 'no' })) as Row[] }
        : undefined,
    ),
    [],
    ['error order/language-changes-no-rows /result/list/*/hide_mobile'],
  ],
]

it.each(broken)('finds %s', async (_, operation, spoil, live, mock) => {
  const open = await judge({ profile: 'live', only: [operation], spoil })
  expect(listFindings(open, 'order', 'paging', 'repeat')).toEqual(live)
  const closed = await judge({ profile: 'mock', only: [operation], spoil })
  expect(listFindings(closed, 'order')).toEqual(mock)
})

it('takes no notice of orders where all came at one moment, if few did', async () => {
  const options = { organization: 'tiny' } as const
  const { laws } = await judge({ profile: 'live', only: [users], options })
  expect(laws.find(({ id }) => id === 'order/orders-differ')).toMatchObject({
    outcome: 'skipped',
    reason: 'no department with five people was found',
  })
})
