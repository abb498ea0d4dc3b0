import { expect, it } from 'vitest'
import { expectInBoth, holdInBoth, onResult, onRows, type BrokenLaw } from './break.js'

const rows = 'topapi.v2.user.list'
const person = 'topapi.v2.user.get'
const ids = 'topapi.user.listid'
const children = 'topapi.v2.department.listsub'

const servers: readonly BrokenLaw[] = [
  [
    'values/ids-are-unique',
    'the first userid twice',
    onRows(ids, (list) => [...list.slice(0, 1), ...list]),
    'error',
    `${ids} /result/userid_list`,
  ],
  [
    'values/ids-are-unique',
    'all sub-departments twice',
    onRows(children, (list) => [...list, ...list]),
    'error',
    `${children} /result`,
  ],
  [
    'values/unionid-is-one-persons',
    'one unionid for all',
    onRows(rows, (list) => list.map((row) => ({ ...row, unionid: 'one' }))),
    'error',
    `${rows} /result/list/*/unionid`,
  ],
  [
    'values/unionid-is-one-persons',
    'another unionid in each department',
    onRows(rows, (list, { parameters }) =>
      list.map((row) => ({ ...row, unionid: `${row.unionid}${parameters.dept_id}` })),
    ),
    'error',
    `${rows} /result/list/*/unionid`,
  ],
  [
    'values/texts-hold-json',
    'attributes as lines',
    onRows(rows, (list) =>
      list.map((row) => (row.extension ? { ...row, extension: 'Hobby: Travel' } : row)),
    ),
    'error',
    `${rows} /result/list/*/extension`,
  ],
  [
    'values/texts-hold-json',
    'attributes as an array of texts',
    onResult(person, (result) => ({ ...result, extension: '["Travel"]' })),
    'error',
    `${person} /result/extension`,
  ],
  [
    'values/texts-hold-json',
    'numbers among the attributes',
    onResult(person, (result) => ({ ...result, extension: '{"Age":24}' })),
    'error',
    `${person} /result/extension`,
  ],
  [
    'values/times-are-milliseconds',
    'seconds in rows',
    onRows(rows, (list) =>
      list.map((row) => ({ ...row, hired_date: Math.floor(row.hired_date / 1000) })),
    ),
    'error',
    `${rows} /result/list/*/hired_date`,
  ],
  [
    'values/times-are-milliseconds',
    'seconds in details',
    onResult(person, (result) => ({ ...result, hired_date: 1_597_573_616 })),
    'error',
    `${person} /result/hired_date`,
  ],
]

it.each(servers)('%s finds %s', async (law, _, spoil, live, finding) => {
  expect(await holdInBoth(law, spoil)).toEqual(expectInBoth(live, finding))
})
