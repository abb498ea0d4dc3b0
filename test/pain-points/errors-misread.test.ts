import { expect, it } from 'vitest'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/entries/index.js'
import {
  api,
  callApi,
  callTopapi,
  getToken,
  oapi,
  postApi,
  readBody,
  type Fetcher,
} from '../support/client.js'
import { doors } from '../support/doors.js'
import { makeAccounts } from './clients/accounts.js'
import { appOf } from './clients/app.js'
import { codeOf, loginCarefully, readCarefully } from './clients/careful.js'
import { readNaively } from './clients/naive.js'

const make = (options: SimulatorOptions = {}) =>
  createSimulator({ organization: 'tiny', ...options })
const count = { only_active: false }
const leaveRecords = '/v1.0/contact/empLeaveRecords'

it('15. a login that was refused looks like one that succeeded, for its status is 200', async () => {
  const simulator = make()
  const url = `${oapi}/gettoken?appkey=${simulator.appKey}&appsecret=wrong`
  const response = await simulator.fetch(url)
  expect(response.ok).toBe(true)
  const { access_token } = await readBody(response)
  const answer = await callTopapi(simulator, access_token, 'topapi.user.count', count)
  expect(answer.result).toBeUndefined()
  await expect(readCarefully({ ...appOf(simulator), secret: 'wrong' })).rejects.toThrow('no token')
})

it('16. a token that ended is never renewed by a client that looks for 40014 in errcode', async () => {
  const simulator = make()
  const ask = await loginCarefully(appOf(simulator))
  const stale = await getToken(simulator)
  simulator.clock.advance('2h')
  const answer = await callTopapi(simulator, stale, 'topapi.user.count', count)
  const isSeenToHaveEnded = [40001, 40014, 42001].includes(answer.errcode)
  expect(isSeenToHaveEnded).toBe(false)
  expect((await ask('topapi.user.count', count)).result.count).toBe(7)
})

it.each<[string, (simulator: Simulator) => unknown]>([
  ['its time is over', ({ clock }) => clock.advance('2h')],
  ['it is taken back', ({ faults }) => faults.add({ fault: 'token-revoked' })],
  ['it ends before its time', ({ faults }) => faults.add({ fault: 'token-expired' })],
])('17. a sync that asks for a token once loses people when in the middle %s', async (_, end) => {
  const simulator = make()
  const door = (): Fetcher => inTheMiddle(simulator, () => end(simulator))
  const [naive, careful] = [makeAccounts(), makeAccounts()]
  naive.update(await readNaively(appOf(simulator)))
  naive.update(await readNaively(appOf(simulator, door())))
  simulator.log.clear()
  careful.update((await readCarefully(appOf(simulator, door()))).values())
  expect([naive.enabled().length, naive.disabled().length]).toEqual([3, 3])
  expect(careful.enabled()).toHaveLength(6)
  // One for the run, one for its start, one in the place of that which ended.
  expect(simulator.log.count({ operation: 'gettoken' })).toBe(3)
})

/** A way on which something happens, once, when some of the departments are read. */
function inTheMiddle(simulator: Simulator, happen: () => unknown): Fetcher {
  let isOver = false
  return {
    async fetch(target, init) {
      const isThere = String(init?.body).includes('"dept_id":100000013,"cursor"')
      if (isThere && !isOver) happen()
      isOver ||= isThere
      return simulator.fetch(target, init)
    },
  }
}

it.each([
  ['a token that ended', 'token-expired', 'give up', 'renew the token'],
  ['a permission that is missing', 'scope-missing', 'ask for a permission', 'ask for a permission'],
  ['too many calls', 'qps-app', 'ask for a permission', 'wait'],
  ['too many calls of everybody', 'qps-platform', 'ask for a permission', 'wait'],
] as const)('18. %s is told by the code of the new API, not by its status', async (...row) => {
  const [, fault, naive, careful] = row
  const simulator = make({ faults: [{ fault, operation: 'contact_1.0.ListEmpLeaveRecords' }] })
  const query = { startTime: '2026-01-01T00:00:00Z', nextToken: '0', maxResults: '50' }
  const response = await callApi(simulator, await getToken(simulator), leaveRecords, query)
  expect(decideByStatus(response.status)).toBe(naive)
  expect(decideByCode((await readBody(response)).code)).toBe(careful)
})

/** As for other services. */
function decideByStatus(status: number): string {
  if (status === 401) return 'renew the token'
  if (status === 429) return 'wait'
  return status === 403 ? 'ask for a permission' : 'give up'
}

function decideByCode(code: string): string {
  if (code === 'InvalidAuthentication') return 'renew the token'
  if (/\.Qp[sm]Limit/.test(code)) return 'wait'
  return code.endsWith('PermissionDenied') ? 'ask for a permission' : 'give up'
}

it.each([
  ['as Bearer', (token: string) => ({ Authorization: `Bearer ${token}` }), 'token-as-bearer'],
  [
    'in quotes',
    (token: string) => ({ 'x-acs-dingtalk-access-token': JSON.stringify(token) }),
    'token-quoted',
  ],
])('18. a token that is sent %s is none, and the log says so', async (_, toHeaders, hint) => {
  const simulator = make()
  const token = await getToken(simulator)
  const url = `${api}${leaveRecords}?startTime=2026-01-01T00:00:00Z&maxResults=50`
  const response = await simulator.fetch(url, { headers: toHeaders(token) })
  expect(response.status).toBe(400)
  const [exchange] = simulator.log.list({ outcome: 'refusal' }).exchanges
  expect(exchange?.hints).toContainEqual(expect.objectContaining({ id: hint }))
})

it('19. the new API takes no form, however right its fields are', async () => {
  const simulator = make()
  const { appKey, appSecret } = simulator
  const body = new URLSearchParams({ appKey, appSecret })
  const path = '/v1.0/oauth2/accessToken'
  const form = await simulator.fetch(`${api}${path}`, { method: 'POST', body })
  expect([form.status, (await readBody(form)).code]).toEqual([400, 'Missingbody'])
  const json = await readBody(await postApi(simulator, path, { appKey, appSecret }))
  expect(json.accessToken).toMatch(/^[0-9a-f]{32}$/)
})

it.each([
  ['a boolean as Python writes it', new URLSearchParams({ only_active: 'False' }), '41'],
  ['the name of an older API', new URLSearchParams({ onlyActive: '0' }), '40'],
])(
  '20. %s in a form is refused by the gateway, and reads as a count of nobody',
  async (_, body, code) => {
    const simulator = make({ settings: { gatewayArguments: true } })
    const url = `${oapi}/topapi/user/count?access_token=${await getToken(simulator)}`
    const refused = await readBody(await simulator.fetch(url, { method: 'POST', body }))
    const believed = refused.result?.count ?? 0
    expect([believed, codeOf(refused)]).toEqual([0, code])
    const form = new URLSearchParams({ only_active: 'false' })
    const answer = await readBody(await simulator.fetch(url, { method: 'POST', body: form }))
    expect(answer.result.count).toBe(7)
  },
)

it.each([
  ['/topapi/v2/user/lists', 22, 'POST /topapi/v2/user/list'],
  ['/topapi/v2/departments/listsub', 22, 'POST /topapi/v2/department/listsub'],
  ['/getoken', 404, 'GET /gettoken'],
])(
  '21. the wrong path %s answers with status 200, and nobody is in it',
  async (path, code, near) => {
    const simulator = make()
    const url = `${oapi}${path}?access_token=${await getToken(simulator)}`
    const response = await simulator.fetch(url, { method: 'POST', body: '{}' })
    const body = await readBody(response)
    expect([response.ok, body.result?.list ?? [], body.errcode]).toEqual([true, [], code])
    const [exchange] = simulator.log.list({ outcome: 'refusal' }).exchanges
    expect(exchange?.hints[0]?.text).toContain(near)
  },
)

const noAnswers = [
  ['a page of a proxy', 'html-400', 'kept'],
  ['a page of a server that is overloaded', 'html-503', 'complete'],
  ['JSON without errcode', 'ip-banned', 'kept'],
  ['half a body', 'truncated', 'complete'],
  ['a body that is no JSON', 'garbled', 'complete'],
  ['a connection that is reset', 'reset', 'complete'],
] as const

it.each(noAnswers)(
  '22. %s empties the directory of a client that takes it for nobody',
  async (_, fault, end) => {
    const door = await (doors['a socket'] ?? expect.unreachable())({ organization: 'tiny' })
    const app = appOf(door.simulator, door)
    const [naive, careful] = [makeAccounts(), makeAccounts()]
    naive.update(await readNaively(app))
    careful.update((await readCarefully(app)).values())

    const rule = { fault, operation: 'topapi.v2.user.list', when: { dept_id: 1 } }
    const times = end === 'kept' ? ('always' as const) : 1
    door.simulator.faults.add({ ...rule, times })
    naive.update(await readNaively(app).catch(() => []))
    door.simulator.faults.clear()
    door.simulator.faults.add({ ...rule, times })
    const reading = readCarefully(app)
    if (end === 'kept') await expect(reading).rejects.toThrow('refused with broken')
    else careful.update((await reading).values())
    await door.close()

    expect(naive.enabled().length).toBeLessThan(6)
    expect(careful.enabled()).toHaveLength(6)
  },
)
