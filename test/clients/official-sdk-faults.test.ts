import { Config } from '@alicloud/openapi-client'
import { RuntimeOptions } from '@alicloud/tea-util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSimulator, type Simulator, type TenantControls } from '../../src/entries/index.js'
import { contact, oauth2 } from '../support/official-sdk.js'

const clock = '2026-04-10T12:00:00+08:00'
let simulator: Simulator
let config: Config
beforeAll(async () => {
  simulator = createSimulator({ clock, freezeClock: true })
  const { port } = await simulator.listen()
  config = new Config({ protocol: 'http', endpoint: `127.0.0.1:${port}`, regionId: 'central' })
})
afterAll(() => simulator.close())

async function login({ appKey, appSecret }: TenantControls): Promise<string> {
  const request = new oauth2.GetAccessTokenRequest({ appKey, appSecret })
  const { body } = await new oauth2.default(config).getAccessToken(request)
  return body?.accessToken ?? ''
}

async function countLeavers(token: string, options: object = {}): Promise<number> {
  const headers = new contact.ListEmpLeaveRecordsHeaders({ xAcsDingtalkAccessToken: token })
  const query = { startTime: '2026-03-01T00:00:00Z', maxResults: 50 }
  const request = new contact.ListEmpLeaveRecordsRequest(query)
  const runtime = new RuntimeOptions({ autoretry: false, ...options })
  const client = new contact.default(config)
  const { body } = await client.listEmpLeaveRecordsWithOptions(request, headers, runtime)
  return body?.records?.length ?? 0
}

it('is led to its tenant by the AppKey alone', async () => {
  const tenant = simulator.tenant('mock-empty-1-sdk')
  const token = await login(tenant)
  expect(await countLeavers(token)).toBe(0)
  tenant.change({
    kind: 'add-leaver',
    leaver: { userId: 'a', name: '甲', left: '2026-03-02T00:00:00Z' },
  })
  expect(await countLeavers(token)).toBe(1)
  expect(tenant.log.count()).toBe(3)
})

it.each([
  ['qps-app', 403, 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi'],
  ['qps-platform', 403, 'Forbidden.AccessDenied.QpsLimitForApi'],
  ['quota-month', 403, 'Forbidden.AccessDenied.ApiCountLimitForOrg'],
  ['ip-not-allowed', 403, 'Forbidden.AccessDenied.IpNotInWhiteList'],
  ['scope-missing', 403, 'Forbidden.AccessDenied.AccessTokenPermissionDenied'],
  ['token-expired', 400, 'InvalidAuthentication'],
  ['system-busy', 500, 'system.error'],
])('throws for %s what it throws for DingTalk', async (fault, statusCode, code) => {
  const tenant = simulator.tenant(`mock-tiny-1-${fault}`)
  const token = await login(tenant)
  tenant.faults.add({ fault, operation: 'contact_1.0.ListEmpLeaveRecords' })
  const error: unknown = await countLeavers(token).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code, statusCode })
})

it.each([
  ['html-503', /not valid JSON/],
  ['garbled', /not valid JSON/],
  ['truncated', /aborted/],
  ['reset', /ECONNRESET/],
  // It looks for no code where the status is 200: nobody has left, it says.
  ['ip-banned', /^0$/],
])('makes what it can of %s', async (fault, told) => {
  const tenant = simulator.tenant(`mock-tiny-1-${fault}`)
  const token = await login(tenant)
  tenant.faults.add({ fault, operation: 'contact_1.0.ListEmpLeaveRecords' })
  const outcome = await countLeavers(token).catch((thrown: unknown) => String(thrown))
  expect(String(outcome)).toMatch(told)
  expect(tenant.faults.list()).toMatchObject([{ hits: 1 }])
})
