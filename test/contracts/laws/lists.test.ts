import { expect, it } from 'vitest'
import {
  expectInBoth,
  holdInBoth,
  onQuestion,
  onResult,
  onRows,
  without,
  type BrokenLaw,
  type Loose,
} from './break.js'

const rows = 'topapi.v2.user.list'
const names = 'topapi.user.listsimple'
const ids = 'topapi.user.listid'
const person = 'topapi.v2.user.get'

const servers: readonly BrokenLaw[] = [
  [
    'lists/listid-agrees',
    'the last userid lost',
    onRows(ids, (list) => list.slice(0, -1)),
    'error',
    `${ids} /result/userid_list`,
  ],
  [
    'lists/listid-agrees',
    'a row lost',
    onRows(rows, (list, { parameters }) => (parameters.dept_id === 1 ? list.slice(1) : list)),
    'error',
    `${rows} /result/list`,
  ],
  [
    'lists/listid-agrees',
    'unionids in place of userids',
    onRows(ids, async (_, call) => {
      const { dept_id } = call.parameters
      const { result } = await call.askFor(rows, { dept_id, cursor: 0, size: 100 })
      return result.list.map(({ unionid }: Loose) => unionid)
    }),
    'error',
    `${ids} /result/userid_list`,
  ],
  [
    'lists/listsimple-agrees',
    'people lost in the short list',
    onRows(names, (list) => list.slice(1)),
    'error',
    `${names} /result/list`,
  ],
  [
    'lists/listsimple-agrees',
    'titles in the names of the long list',
    onRows(rows, (list) => list.map((row) => ({ ...row, name: `${row.name} (${row.title})` }))),
    'error',
    `${rows} /result/list/*/name`,
  ],
  [
    'lists/listsimple-agrees',
    'names of another kind in the short list',
    onRows(names, (list) => list.map((row) => ({ ...row, name: row.userid }))),
    'error',
    `${names} /result/list/*/name`,
  ],
  [
    'lists/access-limit-adds-people',
    'contain_access_limit read as people of limited access only',
    onRows(rows, (list, { parameters }) => (parameters.contain_access_limit ? [] : list)),
    'error',
    `${rows} request#/contain_access_limit`,
  ],
  [
    'lists/access-limit-adds-people',
    'somebody lost with contain_access_limit',
    onRows(names, (list, { parameters }) =>
      parameters.contain_access_limit ? list.slice(1) : list,
    ),
    'error',
    `${names} request#/contain_access_limit`,
  ],
  [
    'lists/member-names-department',
    'rows that name the asked department only',
    onRows(rows, (list, { parameters }) =>
      list.map((row) => ({ ...row, dept_id_list: [parameters.dept_id] })),
    ),
    'error',
    `${rows} /result/list/*/dept_id_list`,
  ],
  [
    'lists/member-names-department',
    'rows that do not name the asked department',
    onRows(rows, (list, { parameters }) =>
      list.map((row) => ({
        ...row,
        dept_id_list: row.dept_id_list.filter((id: Loose) => id !== parameters.dept_id),
      })),
    ),
    'error',
    `${rows} /result/list/*/dept_id_list`,
  ],
  [
    'lists/named-department-lists-member',
    'rows that name the root too',
    onRows(rows, (list) =>
      list.map((row) => ({ ...row, dept_id_list: [...new Set([1, ...row.dept_id_list])] })),
    ),
    'error',
    `${rows} /result/list/*/dept_id_list`,
  ],
  [
    'lists/named-department-lists-member',
    'rows that name a department that there is not',
    onRows(rows, (list) =>
      list.map((row) => ({ ...row, dept_id_list: [...row.dept_id_list, 99] })),
    ),
    'none',
    `${rows} /result/list/*/dept_id_list`,
  ],
  [
    'lists/departments-differ',
    'the people of the root in each department',
    onQuestion(ids, () => ({ dept_id: 1 })),
    'note',
    `${ids} request#/dept_id`,
  ],
  [
    'lists/departments-differ',
    'the short list of one department for all',
    onQuestion(names, () => ({ dept_id: 436402519 })),
    'note',
    `${names} request#/dept_id`,
  ],
  [
    'lists/sub-departments-left-out',
    'the userids of sub-departments too',
    onRows(ids, async (list, call) => [
      ...list,
      ...(await readBelow(call, (dept_id) => call.ask({ dept_id }))).flatMap(
        ({ result }) => result.userid_list,
      ),
    ]),
    'note',
    `${ids} /result/userid_list`,
  ],
  [
    'lists/sub-departments-left-out',
    'the people of sub-departments too, all on one page',
    onResult(rows, async ({ list }, call) => ({
      has_more: false,
      list: [
        ...list,
        ...(await readBelow(call, (dept_id) => call.ask({ dept_id, cursor: 0 }))).flatMap(
          ({ result }) => result.list,
        ),
      ],
    })),
    'note',
    `${rows} /result/list`,
  ],
  [
    'lists/detail-agrees',
    'the details of one person whatever userid is',
    onQuestion(person, () => ({ userid: 'manager4713' })),
    'error',
    `${person} /result/userid`,
  ],
  [
    'lists/detail-agrees',
    'a day of hire that is one day early',
    onRows(rows, (list) =>
      list.map((row) => ({ ...row, hired_date: row.hired_date - 86_400_000 })),
    ),
    'error',
    `${person} /result/hired_date`,
  ],
  [
    'lists/detail-agrees',
    'orders rounded to doubles',
    onRows(rows, (list) => list.map((row) => ({ ...row, dept_order: row.dept_order + 1n }))),
    'error',
    `${person} /result/dept_order_list/*/order`,
  ],
  [
    'lists/detail-agrees',
    'leaders who lead nothing in their details',
    onResult(person, (result) => ({
      ...result,
      leader_in_dept: result.leader_in_dept.map((mark: Loose) => ({ ...mark, leader: false })),
    })),
    'error',
    `${person} /result/leader_in_dept/*/leader`,
  ],
  [
    'lists/detail-agrees',
    'the order of the first department only',
    onResult(person, (result) => ({
      ...result,
      dept_order_list: result.dept_order_list.slice(0, 1),
    })),
    'error',
    `${person} /result/dept_order_list`,
  ],
  [
    'lists/detail-agrees',
    'Chinese names in English details',
    onQuestion(person, ({ userid }) => ({ userid, language: 'zh_CN' })),
    'none',
    `${person} /result/name`,
  ],
  [
    'lists/detail-has-the-same-fields',
    'no mobile numbers in details',
    onResult(person, (result) => without(result, 'mobile')),
    'note',
    `${person} /result/mobile`,
  ],
  [
    'lists/detail-has-the-same-fields',
    'no mails in rows',
    onRows(rows, (list) => list.map((row) => without(row, 'email'))),
    'note',
    `${person} /result/email`,
  ],
]

async function readBelow<Answer>(
  call: { readonly parameters: Loose; askFor(id: typeof children, asked: Loose): Promise<Loose> },
  ask: (departmentId: number) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const { result } = await call.askFor(children, { dept_id: call.parameters.dept_id })
  return Promise.all(result.dept_id_list.map(ask))
}

const children = 'topapi.v2.department.listsubid'

it.each(servers)('%s finds %s', async (law, _, spoil, live, finding) => {
  expect(await holdInBoth(law, spoil)).toEqual(expectInBoth(live, finding))
})
