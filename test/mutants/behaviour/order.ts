import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onPage, onWholeList } from '../pages.js'
import { isOf, onRequest, onRow, onRows, succeeds } from '../rewrite.js'
import {
  findOperation,
  serve,
  serveWithMemory,
  type Call,
  type Loose,
  type Spoil,
} from '../serve.js'
import { userFields } from '../world.js'

const differ = ['order/orders-differ', 'order/descending-is-the-reverse']
const reverse = ['order/descending-is-the-reverse']
const repeat = ['repeat/same-question-same-answer', 'paging/*']
const ties = 'people of one moment may come in any order'
const fields = new Set(['entry_asc', 'entry_desc', 'modify_asc', 'modify_desc', 'custom'])

export const order = toBehaviour('order', [
  {
    id: 'order-field-is-ignored',
    sentence: 'gives the same order whatever order_field says',
    operations: ids.users,
    expected: differ,
    spoil: onRequest(ids.users, ({ order_field }) =>
      fields.has(order_field) ? { order_field: 'custom' } : undefined,
    ),
  },
  {
    id: 'order-field-of-names-is-ignored',
    sentence: 'gives the same order of names whatever order_field says',
    operations: ids.names,
    expected: differ,
    spoil: onRequest(ids.names, ({ order_field }) =>
      fields.has(order_field) ? { order_field: 'custom' } : undefined,
    ),
  },
  {
    id: 'descending-is-ascending',
    sentence: 'knows ascending orders only',
    operations: ids.users,
    expected: differ,
    spoil: onRequest(ids.users, ({ order_field }) =>
      String(order_field).endsWith('_desc')
        ? { order_field: String(order_field).replace('_desc', '_asc') }
        : undefined,
    ),
  },
  {
    id: 'ascending-is-descending-for-changes',
    sentence: 'gives modify_asc in descending order',
    operations: ids.users,
    expected: differ,
    spoil: onRequest(ids.users, ({ order_field }) =>
      order_field === 'modify_asc' ? { order_field: 'modify_desc' } : undefined,
    ),
  },
  {
    id: 'changes-are-entries',
    sentence: 'orders by entry where the change is asked for',
    operations: ids.users,
    hidden: 'people may have changed in the order in which they came',
    expected: ['order/orders-differ'],
    spoil: onRequest(ids.users, ({ order_field }) =>
      /^modify_(asc|desc)$/.test(order_field)
        ? { order_field: order_field.replace('modify', 'entry') }
        : undefined,
    ),
  },
  {
    id: 'descending-is-not-the-reverse',
    sentence: 'puts the first ten of entry_desc behind the others',
    operations: ids.users,
    hidden: ties,
    expected: reverse,
    spoil: onWholeList(ids.users, (rows, { parameters }) =>
      parameters['order_field'] === 'entry_desc' ? [...rows.slice(10), ...rows.slice(0, 10)] : rows,
    ),
  },
  {
    id: 'custom-order-by-userid',
    sentence: 'sorts by userid where the order of the department is asked for',
    operations: ids.users,
    expected: ['order/custom-by-department-order'],
    spoil: onWholeList(ids.users, (rows, call) => (isCustom(call) ? byUserid(rows) : rows)),
  },
  {
    id: 'custom-order-the-other-way-round',
    sentence: 'sorts by the order of the department, but the other way round',
    operations: ids.users,
    expected: ['order/custom-by-department-order'],
    spoil: onWholeList(ids.users, (rows, call) => (isCustom(call) ? rows.toReversed() : rows)),
  },
  {
    id: 'orders-sort-pages-only',
    sentence: 'sorts each page by entry, not the whole list',
    operations: ids.users,
    expected: ['paging/*', 'order/*'],
    spoil: serve(async (call) => {
      const { order_field } = call.parameters
      const isEntry = order_field === 'entry_asc' || order_field === 'entry_desc'
      if (!isOf(ids.users, call) || !isEntry || !succeeds(call, await call.answer()))
        return undefined
      const reply = await call.ask({ order_field: 'custom' })
      const list = reply.body.result.list.toSorted(byHiredDate)
      return {
        body: {
          ...reply.body,
          result: {
            ...reply.body.result,
            list: order_field === 'entry_asc' ? list : list.toReversed(),
          },
        },
      }
    }),
  },
  {
    id: 'order-loses-people-without-a-date',
    sentence: 'loses people without hired_date where the order is by entry',
    operations: ids.users,
    expected: ['order/same-people-for-every-order'],
    spoil: onWholeList(ids.users, (rows, { parameters }) =>
      String(parameters['order_field']).startsWith('entry')
        ? rows.filter(({ hired_date }) => hired_date !== undefined)
        : rows,
    ),
  },
  {
    id: 'order-of-changes-loses-the-last',
    sentence: 'loses the last person where the order is by change',
    operations: ids.names,
    expected: ['order/same-people-for-every-order'],
    spoil: onWholeList(ids.names, (rows, { parameters }) =>
      String(parameters['order_field']).startsWith('modify') ? rows.slice(0, -1) : rows,
    ),
  },
  {
    id: 'english-loses-people',
    sentence: 'lists in English only people who have a name in English',
    operations: ids.users,
    expected: ['order/language-changes-no-rows'],
    spoil: onWholeList(ids.users, async (rows, call) => {
      if (call.parameters['language'] !== 'en_US') return rows
      const chinese = await Promise.all(rows.map(({ userid }) => userFields(call, userid)))
      return rows.filter(({ name }, index) => name !== chinese[index]?.name)
    }),
  },
  {
    id: 'english-changes-the-order',
    sentence: 'sorts by name where the language is English',
    operations: ids.names,
    expected: ['order/language-changes-no-rows'],
    hidden: 'no page says that the language leaves the order alone',
    spoil: onWholeList(ids.names, (rows, { parameters }) =>
      parameters['language'] === 'en_US' ? byUserid(rows) : rows,
    ),
  },
  {
    id: 'order-changes-from-call-to-call',
    sentence: 'gives a list in another order every second time',
    operations: ids.users,
    expected: repeat,
    spoil: everySecond(
      ids.users,
      onPage(ids.users, ({ rows }) => ({ rows: rows.toReversed() })),
    ),
  },
  {
    id: 'sign-ins-change-from-call-to-call',
    sentence: 'gives sign-ins in another order every second time',
    operations: ids.signIns,
    expected: repeat,
    spoil: everySecond(
      ids.signIns,
      onPage(ids.signIns, ({ rows }) => ({ rows: rows.toReversed() })),
    ),
  },
  {
    id: 'userids-change-from-call-to-call',
    sentence: 'loses a userid every second time, as a replica that lags does',
    operations: ids.userIds,
    expected: [...repeat, 'lists/*'],
    spoil: everySecond(
      ids.userIds,
      onRows(ids.userIds, (rows) => rows.slice(1)),
    ),
  },
  {
    id: 'count-changes-from-call-to-call',
    sentence: 'counts one more every time',
    operations: ids.count,
    expected: [...repeat, 'counts/*'],
    spoil: serveWithMemory(() => {
      let calls = 0
      return async (call) => {
        if (!isOf(ids.count, call)) return undefined
        const { body } = await call.answer()
        if (body?.errcode !== 0) return undefined
        return { body: { ...body, result: { count: body.result.count + ++calls } } }
      }
    }),
  },
  {
    id: 'avatar-changes-from-call-to-call',
    sentence: 'signs the address of the picture of a person anew every time',
    operations: ids.users,
    expected: repeat,
    hidden: 'addresses of pictures may be signed for a time',
    spoil: everySecond(
      ids.users,
      onRow(ids.users, (row) => ({ ...row, avatar: `${row.avatar}?v=1` })),
    ),
  },
])

function isCustom({ parameters }: Call): boolean {
  return (parameters['order_field'] ?? 'custom') === 'custom'
}

function byUserid(rows: readonly Loose[]): readonly Loose[] {
  return rows.toSorted((a, b) => (a.userid < b.userid ? -1 : 1))
}

function byHiredDate(a: Loose, b: Loose): number {
  return (a.hired_date ?? 0) - (b.hired_date ?? 0)
}

/** Spoils every second answer of the operations. */
function everySecond(operations: typeof ids.users, spoil: Spoil): Spoil {
  return (honest) => {
    const spoiled = spoil(honest)
    const paths = new Set(operations.map((id) => findOperation(id).path))
    let calls = 0
    return (request) => {
      const isOne = paths.has(new URL(request.url).pathname)
      return isOne && ++calls % 2 === 0 ? spoiled(request) : honest(request)
    }
  }
}
