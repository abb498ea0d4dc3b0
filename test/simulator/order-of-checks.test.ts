import { describe, expect, it } from 'vitest'
import { createSimulator, type AppOptions } from '../../src/entries/index.js'
import { api, getToken, oapi } from '../support/client.js'

/** Causes of refusal that can be present at once, in the order in which they are told. */
type Cause =
  | 'address'
  | 'token'
  | 'rate'
  | 'app type'
  | 'permission'
  | 'body'
  | 'missing'
  | 'malformed'
  | 'scope'

const topapiRules: { readonly [C in Cause]: string } = {
  address: 'topapi/ip-not-allowed',
  token: 'topapi/token-invalid',
  rate: 'topapi/rate-limited',
  'app type': 'topapi/app-type-not-allowed',
  permission: 'topapi/permission-missing',
  body: 'topapi/body-unreadable',
  missing: 'topapi.v2.user.list/required-missing',
  malformed: 'topapi.v2.user.list/parameter-invalid',
  scope: 'topapi.v2.user.list/department-outside-scope',
}

const causes = [
  'address',
  'token',
  'rate',
  'permission',
  'body',
  'missing',
  'malformed',
  'scope',
] as const

function toApp(present: readonly Cause[]): AppOptions {
  return {
    key: 'app',
    secret: 's',
    ...(present.includes('address') ? { allowedIps: ['10.0.0.1'] } : {}),
    ...(present.includes('rate') ? { callsPerSecond: 0 } : {}),
    ...(present.includes('permission') ? { permissions: [] } : {}),
    ...(present.includes('scope') ? { contactScope: { departments: [431_905_112] } } : {}),
  }
}

function toBody(present: readonly Cause[]): string {
  if (present.includes('body')) return '{'
  const size = present.includes('missing') ? undefined : 10
  return JSON.stringify({ dept_id: 1, cursor: present.includes('malformed') ? -1 : 0, size })
}

/** An expired token still tells whose it was, so the address can be refused before it. */
async function ruleOf(present: readonly Cause[]): Promise<string | null> {
  let nowMs = Date.parse('2026-04-10T12:00:00+08:00')
  const realNow = Date.now
  Date.now = () => nowMs
  try {
    const simulator = createSimulator({ apps: [toApp(present)] })
    const token = await getToken(simulator, 'app', 's')
    if (present.includes('token')) nowMs += 7_200_000
    const response = await simulator.fetch(`${oapi}/topapi/v2/user/list?access_token=${token}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: toBody(present),
    })
    return response.headers.get('x-dingtalk-mock-rule')
  } finally {
    Date.now = realNow
  }
}

const pairs = causes.flatMap((first, index) =>
  causes.slice(index + 1).map((second) => [first, second] as const),
)

describe('with two causes at once, topapi tells', () => {
  it.each(pairs)('%s before %s', async (first, second) => {
    expect(await ruleOf([first])).toBe(topapiRules[first])
    expect(await ruleOf([second])).toBe(topapiRules[second])
    expect(await ruleOf([first, second])).toBe(topapiRules[first])
  })
})

it('names the permission that an app lacks on the new host', async () => {
  const simulator = createSimulator({
    apps: [{ key: 'app', secret: 's', permissions: ['qyapi_liveness_base'] }],
  })
  const token = await getToken(simulator, 'app', 's')
  const response = await simulator.fetch(`${api}/v1.0/contact/empLeaveRecords`, {
    headers: { 'x-acs-dingtalk-access-token': token },
  })
  expect(response.status).toBe(403)
  expect(await response.json()).toEqual({
    code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
    requestid: expect.any(String),
    message: expect.stringContaining('没有调用该接口的权限'),
    accessdenieddetail: { requiredScopes: ['Contact.Common.Read'] },
  })
})
