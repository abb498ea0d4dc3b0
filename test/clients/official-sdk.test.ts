import { Config } from '@alicloud/openapi-client'
import { RuntimeOptions } from '@alicloud/tea-util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { contact, oauth2 } from '../support/official-sdk.js'

/** Everything goes through real HTTP, as the SDK sends it: chunked bodies, its own headers. */
const clock = '2026-04-10T12:00:00+08:00'
let simulator: Simulator
let config: Config
beforeAll(async () => {
  simulator = createSimulator({
    clock,
    apps: [{ key: 'suite123', secret: 's', type: 'third-party' }],
  })
  const { port } = await simulator.listen()
  config = new Config({ protocol: 'http', endpoint: `127.0.0.1:${port}`, regionId: 'central' })
})
afterAll(() => simulator.close())

async function getToken(appSecret = simulator.appSecret): Promise<string> {
  const client = new oauth2.default(config)
  const request = new oauth2.GetAccessTokenRequest({ appKey: simulator.appKey, appSecret })
  const { body } = await client.getAccessToken(request)
  expect(body?.expireIn).toBe(7200)
  return body?.accessToken ?? ''
}

async function getOrganizationToken(changes: object = {}, corpId = simulator.corpId) {
  const client = new oauth2.default(config)
  const { appKey: clientId, appSecret: clientSecret } = simulator
  const grant = { clientId, clientSecret, grantType: 'client_credentials', ...changes }
  const { body } = await client.getToken(corpId, new oauth2.GetTokenRequest(grant))
  return body
}

async function listLeaveRecords(
  token: string,
  query: object,
): Promise<InstanceType<typeof contact.ListEmpLeaveRecordsResponseBody>> {
  const client = new contact.default(config)
  const headers = new contact.ListEmpLeaveRecordsHeaders({ xAcsDingtalkAccessToken: token })
  const request = new contact.ListEmpLeaveRecordsRequest(query)
  const { body } = await client.listEmpLeaveRecordsWithOptions(
    request,
    headers,
    new RuntimeOptions({}),
  )
  if (body === undefined) throw new Error('the SDK read no body')
  return body
}

it('logs in and reads the leave records of a year through all pages', async () => {
  const token = await getToken()
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  const query = {
    startTime: '2025-04-11T00:00:00Z',
    endTime: '2026-04-10T00:00:00Z',
    maxResults: 50,
  }
  const found: string[] = []
  const sizes: number[] = []
  for (let nextToken: string | undefined = '0'; nextToken !== undefined;) {
    const body = await listLeaveRecords(token, { ...query, nextToken })
    const records = body.records ?? []
    sizes.push(records.length)
    for (const record of records) {
      expect(record.leaveTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      expect(record).toMatchObject({
        name: expect.any(String),
        mobile: expect.any(String),
        stateCode: '86',
      })
      found.push(`${record.leaveTime} ${record.userId}`)
    }
    nextToken = body.nextToken
  }
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.slice(0, -1).every((size) => size === 50)).toBe(true)
  expect(new Set(found).size).toBe(found.length)
  expect(found.map((line) => line.slice(0, 20))).toEqual(
    found.map((line) => line.slice(0, 20)).toSorted(),
  )
})

it.each([
  ['an internal', {}],
  ['a third-party', { clientId: 'suite123', clientSecret: 's' }],
])('logs %s app in to one organisation, as the API for all types of apps', async (_, client) => {
  const body = await getOrganizationToken(client)
  expect(body?.accessToken).toMatch(/^[0-9a-f]{32}$/)
  expect(body?.expiresIn).toBe(7200)
  expect((await getOrganizationToken(client))?.accessToken).toBe(body?.accessToken)
})

it.each([
  [
    'a wrong secret',
    () => getToken('wrong'),
    { statusCode: 400, code: 'invalidClientIdOrSecret', message: '无效的clientId或者clientSecret' },
  ],
  [
    'a wrong secret for one organisation',
    () => getOrganizationToken({ clientSecret: 'wrong' }),
    { statusCode: 400, code: 'invalid.client', message: 'invalid.client' },
  ],
  [
    'another grant type',
    () => getOrganizationToken({ grantType: 'password' }),
    { statusCode: 400, code: 'unsupported.grant.type', message: 'unsupported.grant.type' },
  ],
  [
    'an organisation that does not exist',
    () => getOrganizationToken({}, 'dingfake'),
    { statusCode: 500, code: 'unknownError', message: '未知错误' },
  ],
  [
    'a foreign token',
    () => listLeaveRecords('foreign', { startTime: '2026-04-01T00:00:00Z', maxResults: 1 }),
    { statusCode: 400, code: 'InvalidAuthentication', message: '不合法的access_token' },
  ],
  [
    'a page too large',
    async () =>
      listLeaveRecords(await getToken(), { startTime: '2026-04-01T00:00:00Z', maxResults: 51 }),
    { statusCode: 400, code: 'invalidParameter.param.invalid', message: '入参错误：maxResults' },
  ],
  [
    'a missing parameter',
    async () => listLeaveRecords(await getToken(), { startTime: '2026-04-01T00:00:00Z' }),
    {
      statusCode: 400,
      code: 'MissingmaxResults',
      message: 'maxResults is mandatory for this action.',
    },
  ],
])('reads the refusal of %s into the error of the SDK', async (_, call, expected) => {
  const error = await call().then(
    () => undefined,
    (reason: unknown) =>
      reason as { code: string; message: string; data: { statusCode: number; requestid: string } },
  )
  expect(error?.code).toBe(expected.code)
  expect(error?.data.statusCode).toBe(expected.statusCode)
  expect(error?.message).toBe(
    `${expected.code}: code: ${expected.statusCode}, ${expected.message} request id: ${error?.data.requestid}`,
  )
  expect(error?.data.requestid).toMatch(/^[0-9A-F-]{36}$/)
})
