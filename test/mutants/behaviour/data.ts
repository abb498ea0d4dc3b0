import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onPage, onWholeList } from '../pages.js'
import { serveWithMemory } from '../serve.js'
import { isOf, onResult, onRow, onSuccess, succeeds } from '../rewrite.js'
import { leaverIds } from '../world.js'

const body = ['body-as-documented']
const milliseconds = ['values/times-are-milliseconds', 'body-as-documented', 'lists/detail-agrees']
const unionid = ['values/unionid-is-one-persons', 'lists/detail-agrees']

export const data = toBehaviour('data', [
  {
    id: 'one-unionid-for-two',
    sentence: 'gives the first two people of a list one unionid',
    operations: ids.users,
    expected: unionid,
    spoil: onRow(ids.users, async (row, index, call) => {
      if (index !== 1) return row
      const { body: answer } = await call.answer()
      return { ...row, unionid: answer.result.list[0].unionid }
    }),
  },
  {
    id: 'unionid-of-the-department',
    sentence: 'makes another unionid for each department of a person',
    operations: ids.users,
    expected: unionid,
    spoil: onRow(ids.users, (row, _, call) => ({
      ...row,
      unionid: `${row.unionid.slice(0, -10)}${String(call.parameters['dept_id']).padStart(10, '0')}`,
    })),
  },
  {
    id: 'unionid-changes',
    sentence: 'makes another unionid for every call',
    operations: ids.user,
    expected: [...unionid, 'repeat/*'],
    spoil: serveWithMemory(() => {
      let calls = 100
      return async (call) => {
        if (!isOf(ids.user, call)) return undefined
        const reply = await call.answer()
        if (!succeeds(call, reply)) return undefined
        const { result } = reply.body
        const changed = { ...result, unionid: `${result.unionid.slice(0, -3)}${++calls}` }
        return { body: { ...reply.body, result: changed } }
      }
    }),
  },
  {
    id: 'one-userid-for-two',
    sentence: 'gives the last two people of a list one userid',
    operations: ids.users,
    expected: ['values/ids-are-unique', 'paging/no-row-twice', 'lists/*'],
    spoil: onWholeList(ids.users, (rows) =>
      rows.map((row, index) =>
        index > 0 && index === rows.length - 1 ? { ...row, userid: rows[index - 1].userid } : row,
      ),
    ),
  },
  {
    id: 'hired-in-seconds',
    sentence: 'gives hired_date in seconds',
    operations: ids.users,
    expected: milliseconds,
    spoil: onRow(ids.users, (row) =>
      row.hired_date === undefined ? row : { ...row, hired_date: row.hired_date / 1000 },
    ),
  },
  {
    id: 'hired-in-seconds-in-details',
    sentence: 'gives hired_date of a person in seconds',
    operations: ids.user,
    expected: milliseconds,
    spoil: onResult(ids.user, (row) =>
      row.hired_date === undefined ? row : { ...row, hired_date: row.hired_date / 1000 },
    ),
  },
  {
    id: 'hired-in-microseconds',
    sentence: 'gives hired_date in microseconds',
    operations: ids.users,
    expected: milliseconds,
    spoil: onRow(ids.users, (row) =>
      row.hired_date === undefined ? row : { ...row, hired_date: row.hired_date * 1000 },
    ),
  },
  {
    id: 'hired-as-a-day',
    sentence: 'gives hired_date as a day of the calendar',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, (row) =>
      row.hired_date === undefined
        ? row
        : { ...row, hired_date: new Date(row.hired_date).toISOString().slice(0, 10) },
    ),
  },
  {
    id: 'left-in-seconds',
    sentence: 'gives leaveTime in Unix seconds, as a text',
    operations: ids.leavers,
    expected: body,
    spoil: onRow(ids.leavers, (row) => ({
      ...row,
      leaveTime: String(Date.parse(row.leaveTime) / 1000),
    })),
  },
  {
    id: 'left-without-zone',
    sentence: 'gives leaveTime without T and zone, as databases print it',
    operations: ids.leavers,
    expected: body,
    spoil: onRow(ids.leavers, (row) => ({
      ...row,
      leaveTime: row.leaveTime.replace('T', ' ').replace('Z', ''),
    })),
  },
  {
    id: 'created-in-milliseconds',
    sentence: 'gives create_time in Unix milliseconds',
    operations: ids.user,
    expected: body,
    spoil: onResult(ids.user, (row) =>
      row.create_time === undefined ? row : { ...row, create_time: Date.parse(row.create_time) },
    ),
  },
  {
    id: 'leavers-stay-in-lists',
    sentence: 'lists leavers of the last month in the first department still',
    operations: ids.users,
    expected: ['leavers/left-the-directory', 'lists/*'],
    spoil: onWholeList(ids.users, async (rows, call) => {
      const [first] = rows
      if (first === undefined || Number(call.parameters['dept_id']) !== 1) return rows
      const [userid] = await leaverIds(call)
      return [...rows, { ...first, userid, unionid: `${first.unionid}x` }]
    }),
  },
  {
    id: 'scope-of-nothing',
    sentence: 'says that the app may see no department, and shows all',
    operations: ids.scopes,
    hidden: 'what an app may see is not known from outside',
    expected: ['tree/*', 'lists/*', 'scope*'],
    spoil: onSuccess(ids.scopes, (answer) => ({
      ...answer,
      auth_org_scopes: { authed_user: [], authed_dept: [] },
    })),
  },
  {
    id: 'sign-ins-of-strangers',
    sentence: 'puts u- before userids of sign-ins',
    operations: ids.signIns,
    expected: ['inactive/*'],
    spoil: onPage(ids.signIns, ({ rows }) => ({ rows: rows.map((id: string) => `u-${id}`) })),
  },
])
