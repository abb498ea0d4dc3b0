import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { isOf, onResult, onRow, succeeds, without } from '../rewrite.js'
import { serve } from '../serve.js'
import { userFields } from '../world.js'
import type { Loose } from '../serve.js'

const details = ['lists/detail-agrees']

export const acrossDetails = toBehaviour('across', [
  {
    id: 'nobody-leads',
    sentence: 'marks nobody as leader in rows',
    operations: ids.users,
    expected: ['tree/managers-agree', ...details],
    spoil: onRow(ids.users, (row) => ({ ...row, leader: false })),
  },
  {
    id: 'leader-anywhere-leads-here',
    sentence: 'marks as leader who leads any department',
    operations: ids.users,
    expected: ['tree/managers-agree', ...details],
    spoil: onRow(ids.users, async (row, _, call) => {
      if (row.leader || row.dept_id_list.length < 2) return row
      const { leader_in_dept: leads = [] } = await userFields(call, row.userid)
      return { ...row, leader: leads.some(({ leader }: Loose) => leader) }
    }),
  },
  {
    id: 'order-of-another-department',
    sentence: 'gives dept_order of the last department of a person in every list',
    operations: ids.users,
    expected: ['order/custom-by-department-order', ...details],
    spoil: onRow(ids.users, async (row, _, call) => {
      if (row.dept_id_list.length < 2) return row
      const { dept_order_list: orders = [] } = await userFields(call, row.userid)
      return { ...row, dept_order: orders.at(-1)?.order ?? row.dept_order }
    }),
  },
  {
    id: 'active-is-stale',
    sentence: 'calls everybody active in rows',
    operations: ids.users,
    expected: [...details, 'counts/*', 'inactive/*'],
    spoil: onRow(ids.users, (row) => ({ ...row, active: true })),
  },
  {
    id: 'detail-of-active-is-turned-round',
    sentence: 'turns active of a person round',
    operations: ids.user,
    expected: details,
    spoil: onResult(ids.user, (result) => ({ ...result, active: !result.active })),
  },
  {
    id: 'details-of-the-first',
    sentence: 'gives the details of one person whatever userid says',
    operations: ids.user,
    expected: details,
    spoil: serve(async (call) => {
      if (!isOf(ids.user, call) || !succeeds(call, await call.answer())) return undefined
      return call.ask({ userid: 'manager4713' })
    }),
  },
  {
    id: 'details-name-one-department',
    sentence: 'names in the details of a person the first department only',
    operations: ids.user,
    expected: details,
    spoil: onResult(ids.user, (result) => ({
      ...result,
      dept_id_list: result.dept_id_list.slice(0, 1),
    })),
  },
  {
    id: 'orders-of-one-department',
    sentence: 'gives the order of a person in the first department only',
    operations: ids.user,
    expected: details,
    spoil: onResult(ids.user, (result) => ({
      ...result,
      dept_order_list: result.dept_order_list.slice(0, 1),
    })),
  },
  {
    id: 'leads-nowhere',
    sentence: 'says in the details that a person leads nothing',
    operations: ids.user,
    expected: details,
    spoil: onResult(ids.user, (result) => ({
      ...result,
      leader_in_dept: result.leader_in_dept.map((mark: Loose) => ({ ...mark, leader: false })),
    })),
  },
  {
    id: 'unionid-of-details-differs',
    sentence: 'gives another unionid in the details than in lists',
    operations: ids.user,
    expected: ['values/unionid-is-one-persons', ...details],
    spoil: onResult(ids.user, (result) => ({
      ...result,
      unionid: [...result.unionid].toReversed().join(''),
    })),
  },
  {
    id: 'name-of-details-differs',
    sentence: 'gives names in rows with a title behind them',
    operations: ids.users,
    expected: ['lists/listsimple-agrees', ...details],
    spoil: onRow(ids.users, (row) =>
      row.title ? { ...row, name: `${row.name}（${row.title}）` } : row,
    ),
  },
  {
    id: 'mobile-of-details-is-masked',
    sentence: 'masks mobile numbers in the details of a person, but not in lists',
    operations: ids.user,
    expected: details,
    spoil: onResult(ids.user, (result) =>
      result.mobile === undefined
        ? result
        : { ...result, mobile: result.mobile.replace(/(?<=^.{3}).{4}/, '****') },
    ),
  },
  {
    id: 'admin-in-rows-only',
    sentence: 'calls nobody administrator in the details of a person',
    operations: ids.user,
    expected: details,
    spoil: onResult(ids.user, (result) => ({ ...result, admin: false })),
  },
  {
    id: 'hired-a-day-early',
    sentence: 'gives hired_date of rows a day early, as a wrong time zone does',
    operations: ids.users,
    expected: details,
    spoil: onRow(ids.users, (row) =>
      row.hired_date === undefined ? row : { ...row, hired_date: row.hired_date - 86_400_000 },
    ),
  },
  {
    id: 'no-mobile-in-details',
    sentence: 'has no mobile number in the details of a person, but has it in lists',
    operations: ids.user,
    hidden: 'fields vanish with a permission',
    expected: details,
    spoil: onResult(ids.user, (result) => without(result, 'mobile', 'state_code')),
  },
])
