import type { OperationId } from '../../../src/generated/types.js'
import type { Loose, Parameters } from '../serve.js'

/** Departments of `company`: nobody, few people, exactly a page, one more, many pages, deep ones. */
const departments = [431926471, 1, 1030486625, 434593665, 1027745193, 87320946, 50541877, 919684607]

const largeDepartments = new Set([1027745193, 87320946, 50541877])

/** People of one department and of several, activated and not, a leader, an unusual userid. */
const people = ['manager4713', '168134100864523546', '43611542329871127']

const orders = ['entry_asc', 'entry_desc', 'modify_asc', 'modify_desc', 'custom']

const smallPages: readonly Parameters[] = [
  { cursor: 0, size: 7 },
  { cursor: 7, size: 7 },
  { cursor: 0, size: 100 },
]

const largePages: readonly Parameters[] = [
  { cursor: 0, size: 50 },
  { cursor: 50, size: 50 },
  { cursor: 100, size: 100 },
  { cursor: 200, size: 100 },
  { cursor: 300, size: 100 },
]

const lists: readonly Parameters[] = departments.flatMap((dept_id) =>
  [...smallPages, ...(largeDepartments.has(dept_id) ? largePages : [])].map((page) =>
    Object.assign({ dept_id }, page),
  ),
)

function inEveryOrder(cursor: number, size: number): readonly Parameters[] {
  return orders.map((order_field) => ({ dept_id: 87320946, cursor, size, order_field }))
}

const few = { dept_id: 431926471, cursor: 0, size: 9 }

const members: readonly Parameters[] = [
  ...lists,
  ...inEveryOrder(0, 20),
  ...inEveryOrder(20, 20),
  ...inEveryOrder(100, 100),
  { ...few, language: 'zh_CN' },
  { ...few, language: 'en_US' },
  { ...few, contain_access_limit: true },
]

const query_date = '20260307'

const signIns: readonly Parameters[] = [true, false].flatMap((is_active) => {
  const pages = [0, 100, 200, 300, 400].map((offset) => ({ offset, size: 100 }))
  const filters = [
    '1030486625',
    '434593665',
    '434593665,436402519',
    '"434593665,436402519"',
    '[434593665,436402519]',
  ].map((dept_ids) => ({ offset: 0, size: 100, dept_ids }))
  const others = [0, 7, 14].map((offset) => ({ offset, size: 7 }))
  const another = { offset: 0, size: 100, query_date: '20260305' }
  const all: readonly Parameters[] = [...pages, ...others, another, ...filters]
  return all.map((own) => Object.assign({ is_active, query_date }, own))
})

const byDepartment = [...departments, 919702138, 433025819].map((dept_id) => ({ dept_id }))
const byPerson = people.map((userid) => ({ userid }))

const window = { startTime: '2025-06-01T00:00:00Z', endTime: '2026-03-10T04:00:00Z' }

const leavers: readonly Parameters[] = [
  { ...window, maxResults: 50 },
  { ...window, maxResults: 20 },
  { startTime: '2026-02-10T04:00:00Z', endTime: '2026-03-05T10:00:00Z', maxResults: 5 },
  { startTime: '2026-02-20T12:00:00Z', endTime: '2026-03-05T08:00:00Z', maxResults: 50 },
  { startTime: '2026-03-09T00:00:00Z', endTime: '2026-03-09T00:00:01Z', maxResults: 5 },
  { startTime: '2026-03-01T08:50:00Z', maxResults: 50 },
]

/** Requests that succeed. The first one of each operation is the one that is then broken. */
export const happyCalls: { readonly [Id in OperationId]: readonly Parameters[] } = {
  gettoken: [{ appkey: 'dingmock', appsecret: 'mock-secret' }],
  'oauth2_1.0.GetAccessToken': [{ appKey: 'dingmock', appSecret: 'mock-secret' }],
  'oauth2_1.0.GetToken': [
    {
      corpId: 'dingmockcorp',
      client_id: 'dingmock',
      client_secret: 'mock-secret',
      grant_type: 'client_credentials',
    },
  ],
  'auth.scopes': [{}],
  'contact_1.0.ListEmpLeaveRecords': leavers,
  'topapi.inactive.user.v2.get': signIns,
  'topapi.user.count': [{ only_active: false }, { only_active: true }],
  'topapi.user.listid': byDepartment,
  'topapi.user.listsimple': members,
  'topapi.v2.department.get': byDepartment,
  'topapi.v2.department.listparentbydept': byDepartment,
  'topapi.v2.department.listparentbyuser': byPerson,
  'topapi.v2.department.listsub': byDepartment,
  'topapi.v2.department.listsubid': byDepartment,
  'topapi.v2.user.get': byPerson,
  'topapi.v2.user.list': members,
}

const nothing: readonly Loose[] = [undefined, null, '']
const numbers: readonly Loose[] = [...nothing, 'many', 1.5, -1, 0, 1, 100, 101, 99_999]
const words: readonly Loose[] = [...nothing, {}, 'no-such-thing']

/** Values to put in the place of a right one, most of them wrong. */
export const variants: { readonly [name: string]: readonly Loose[] } = {
  size: numbers,
  cursor: numbers,
  offset: numbers,
  maxResults: [...numbers, 50, 51],
  dept_id: [...nothing, 'many', 4_294_967_295],
  only_active: [...nothing, 'maybe', 'True', 'false'],
  is_active: [...nothing, 'maybe', 'true'],
  query_date: [...nothing, 'yesterday', '2026-03-01', '20260230'],
  order_field: words,
  language: words,
  contain_access_limit: [true, 'maybe'],
  userid: [...nothing, 'nobody-has-this-id'],
  startTime: [...nothing, 'yesterday', '2020-01-01T00:00:00Z'],
  endTime: [...nothing, 'tomorrow', '2024-01-01T00:00:00Z'],
  appkey: [...nothing, 'nobody'],
  appsecret: [...nothing, 'wrong'],
  appKey: [...nothing, 'nobody'],
  appSecret: [...nothing, 'wrong'],
  grant_type: words,
  corpId: ['nobody'],
}
