import type { LoggedExchange } from '../../mock/tenants/controls.js'

export const startMs = Date.parse('2026-03-01T01:30:00Z')

const common = { atMs: startMs, status: 200, durationMs: 1, unread: [], repaired: [], hints: [] }

/** What a tenant of the fakes was asked before. */
export const loggedExchanges: readonly LoggedExchange[] = [
  {
    ...common,
    number: 1,
    method: 'GET',
    target: '/gettoken?appkey=dingmock&appsecret=***',
    dialect: 'plain',
    operation: 'gettoken',
    outcome: 'reply',
    appKey: 'dingmock',
    parameters: { appkey: 'dingmock', appsecret: '***' },
  },
  {
    ...common,
    number: 2,
    method: 'POST',
    target: '/topapi/v2/user/list?access_token=***',
    dialect: 'topapi',
    operation: 'topapi.v2.user.list',
    outcome: 'refusal',
    rule: 'topapi.v2.user.list/parameter-invalid',
    code: '40035',
    appKey: 'dingmock',
    parameters: { dept_id: 1, cursor: 0, size: 101 },
  },
]
