import { expect, it, vi } from 'vitest'
import { makeApp } from '../../mock/core/app.js'
import { makeChance } from '../../mock/core/environment.js'
import { makeSession } from '../../mock/core/session.js'
import { createSimulator } from '../../src/entries/index.js'
import { callApi, callTopapi, getToken, postApi, readBody } from '../support/client.js'

const count = { only_active: false }
const grant = {
  client_id: 'dingmock',
  client_secret: 'mock-secret',
  grant_type: 'client_credentials',
}
const chance = makeChance({
  now: () => 0,
  elapsedMs: () => 0,
  randomBytes: (length) => new Uint8Array(length),
  later: () => () => {},
})

it('gives no two answers the same bytes of chance', () => {
  const { token, requestId, traceId } = makeChance({
    now: () => 0,
    elapsedMs: () => 0,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    later: () => () => {},
  })
  const texts = Array.from({ length: 1000 }, () => [token(), requestId(), traceId()]).flat()
  expect(new Set(texts).size).toBe(3000)
  expect(texts[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(texts[1]).toMatch(/^16[0-9a-z]{11}$/)
})

it('gives the same token while it is valid, whichever call asks for it', async () => {
  const simulator = createSimulator()
  const first = await getToken(simulator)
  const keys = { appKey: 'dingmock', appSecret: 'mock-secret' }
  const response = await postApi(simulator, '/v1.0/oauth2/accessToken', keys)
  expect((await readBody(response)).accessToken).toBe(first)
  expect(await getToken(simulator)).toBe(first)
  const ofOrganization = await postApi(simulator, '/v1.0/oauth2/dingmockcorp/token', grant)
  expect(await readBody(ofOrganization)).toEqual({ access_token: first, expires_in: 7200 })
})

it.each([
  ['ding9f41', 200],
  ['dingmockcorp', 500],
  ['DING9F41', 500],
  ['ding9%6641', 200],
  ['ding9f41%2F', 500],
  ['%2fding9f41', 500],
])(
  'gives the organisation ding9f41 a token for the path of %s with status %d',
  async (corpId, status) => {
    const simulator = createSimulator({ corpId: 'ding9f41' })
    expect((await postApi(simulator, `/v1.0/oauth2/${corpId}/token`, grant)).status).toBe(status)
  },
)

it('serves both hosts with one token', async () => {
  const simulator = createSimulator()
  const token = await getToken(simulator)
  expect(await callTopapi(simulator, token, 'topapi.user.count', count)).toMatchObject({
    errcode: 0,
  })
  const query = { startTime: new Date().toISOString(), maxResults: '1' }
  expect((await callApi(simulator, token, '/v1.0/contact/empLeaveRecords', query)).status).toBe(200)
})

it('forgets a token 7200 seconds after it was last asked for', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_775_000_000_000 })
  try {
    const simulator = createSimulator()
    const token = await getToken(simulator)
    vi.setSystemTime(1_775_000_000_000 + 7_000_000)
    expect(await getToken(simulator)).toBe(token)
    vi.setSystemTime(1_775_000_000_000 + 7_000_000 + 7_199_999)
    expect(await callTopapi(simulator, token, 'topapi.user.count', count)).toMatchObject({
      errcode: 0,
    })
    vi.setSystemTime(1_775_000_000_000 + 7_000_000 + 7_200_000)
    const expired = await callTopapi(simulator, token, 'topapi.user.count', count)
    expect(expired).toMatchObject({ errcode: 88, sub_code: '40014' })
    expect(await getToken(simulator)).not.toBe(token)
  } finally {
    vi.useRealTimers()
  }
})

it.each([
  ['of another simulator', async () => getToken(createSimulator())],
  ['cut short', async (token: string) => token.slice(1)],
  ['made longer', async (token: string) => `${token}0`],
  ['in upper case', async (token: string) => token.toUpperCase()],
  ['that is the name of a property of all objects', async () => 'constructor'],
])('refuses a token %s', async (_, change) => {
  const simulator = createSimulator()
  const token = await change(await getToken(simulator))
  const refused = await callTopapi(simulator, token, 'topapi.user.count', count)
  expect(refused).toMatchObject({ errcode: 88, sub_code: '40014' })
})

it('gives each app its own token', async () => {
  const simulator = createSimulator({ apps: [{ key: 'second', secret: 's' }] })
  expect(await getToken(simulator, 'second', 's')).not.toBe(await getToken(simulator))
})

it('forgets whose an expired token was as soon as its app has a new one', () => {
  let issued = 0
  const session = makeSession({ ...chance, token: () => `${++issued}`.padStart(32, '0') }, '')
  const app = makeApp({ key: 'k', secret: 's' })
  const old = session.grantToken(app, 0).token
  expect(session.findCaller(old, 7_200_000)).toEqual({ app, isExpired: true, isEnded: false })
  const fresh = session.grantToken(app, 7_200_000).token
  expect(fresh).not.toBe(old)
  expect(session.findCaller(old, 7_200_000)).toBeUndefined()
})
