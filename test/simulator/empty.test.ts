import { expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { callApi, callTopapi, getToken, readBody } from '../support/client.js'

const simulator = createSimulator({ organization: 'empty', clock: '2026-09-01T12:00:00+08:00' })
const root = { dept_id: 1 }
const page = { ...root, cursor: 0, size: 10 }
const rootOnly = { dept_id: 1, name: '空白组织', member_count: 0, owning_member_count: 0 }

it.each<readonly [string, object, unknown]>([
  ['topapi.v2.department.listsub', root, []],
  ['topapi.v2.department.listsubid', root, { dept_id_list: [] }],
  ['topapi.v2.department.listparentbydept', root, { parent_id_list: [1] }],
  ['topapi.v2.department.get', root, expect.objectContaining(rootOnly)],
  ['topapi.v2.user.list', page, { has_more: false, list: [] }],
  ['topapi.user.listsimple', page, { has_more: false, list: [] }],
  ['topapi.user.listid', root, { userid_list: [] }],
  ['topapi.user.count', { only_active: false }, { count: 0 }],
  [
    'topapi.inactive.user.v2.get',
    { is_active: false, query_date: '20260831', offset: 0, size: 10 },
    { has_more: false, list: [] },
  ],
])('%s finds nobody where nobody is', async (operation, parameters, result) => {
  const body = await callTopapi(simulator, await getToken(simulator), operation, { ...parameters })
  expect(body).toMatchObject({ errcode: 0, result })
})

it('has no leave records where nobody left', async () => {
  const query = { startTime: '2026-01-01T00:00:00Z', maxResults: '10' }
  const token = await getToken(simulator)
  const response = await callApi(simulator, token, '/v1.0/contact/empLeaveRecords', query)
  expect(await readBody(response)).toEqual({ records: [] })
})
