import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { namedFaults } from '../../mock/faults/names.js'
import { createSimulator, type Simulator, type TenantControls } from '../../src/entries/index.js'
import { handlers } from '../../src/entries/msw.js'
import { getToken, oapi } from '../support/client.js'
import { readRaw, sendAndEnd } from '../support/raw-socket.js'

const operation = 'topapi.user.count'
const parameters = '{"only_active":false}'

/** What stands in the bytes, or in the error of a client that waits for an answer. */
interface Seen {
  readonly status?: number
  readonly body?: RegExp
  /** Of fetch, through MSW: it sees no bytes. */
  readonly error?: string
}

const refused = (code: string): Seen => ({ status: 200, body: new RegExp(`"errcode":${code}`) })
const wrapped = (code: string): Seen => refused(`88,"sub_code":"${code}"`)

const table: { readonly [fault: string]: Seen } = {
  'qps-app': wrapped('90018'),
  'qps-platform': wrapped('90002'),
  'quota-month': refused('90020'),
  'ip-not-allowed': wrapped('60020'),
  'scope-missing': wrapped('60011'),
  'system-busy': refused('-1'),
  'gateway-arguments': refused('41,"errmsg":"Invalid arguments:only_active"'),
  'token-expired': wrapped('40014'),
  'token-revoked': wrapped('40014'),
  'html-400': { status: 400, body: /^<html>[^]*HTTPS port[^]*<\/html>\s*$/ },
  'html-503': { status: 503, body: /^<html>[^]*503[^]*<\/html>\s*$/ },
  'ip-banned': { status: 200, body: /^{"status":1111,"wait":5,[^{}]*"uuid":"[^"]+"}$/ },
  truncated: { status: 200, body: /^{"errcode":0[^}]*$/, error: 'terminated' },
  garbled: { status: 200, body: /^}[^]*{$/ },
  slow: { status: 200, body: /^{"errcode":0.*}$/ },
  reset: { error: 'Failed to fetch' },
  hang: { error: 'given up' },
}

let simulator: Simulator
let port: number
const server = setupServer()
beforeAll(async () => {
  simulator = createSimulator({ organization: 'tiny' })
  port = (await simulator.listen()).port
  server.use(...handlers(simulator))
})
afterAll(() => simulator.close())

/** A tenant with one fault planned, and a token that was good before. */
async function plan(fault: string, door: string): Promise<[TenantControls, string]> {
  const tenant = simulator.tenant(`mock-tiny-1-${door}-${fault}`)
  const token = await getToken(simulator, tenant.appKey)
  tenant.faults.add({ fault, operation, ...(fault === 'slow' ? { ms: 5 } : {}) })
  return [tenant, token]
}

it('the table has every fault that has a name', () => {
  expect(Object.keys(table).toSorted()).toEqual([...namedFaults.keys()].toSorted())
})

it.each(Object.entries(table))('a raw socket sees %s', async (fault, { status, body }) => {
  const [tenant, token] = await plan(fault, 'raw')
  const head = [
    `POST /topapi/user/count?access_token=${token} HTTP/1.1`,
    'Host: oapi.dingtalk.com',
    'Content-Type: application/json',
    `Content-Length: ${parameters.length}`,
    'Connection: close',
  ]
  const text = await sendAndEnd(port, [...head, '', parameters].join('\r\n')).then(
    (bytes) => bytes.toString(),
    (error: NodeJS.ErrnoException) => error.code,
  )
  expect(tenant.faults.list()).toMatchObject([{ hits: 1, isSpent: true }])
  if (status === undefined) return expect(text).toBe(fault === 'reset' ? 'ECONNRESET' : '')
  const answer = readRaw(text ?? '')
  expect(answer.statusLine).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer.body).toMatch(body ?? /^$/)
  const length = Number(answer.headers.find(([name]) => name === 'Content-Length')?.[1])
  const sent = Buffer.byteLength(answer.body)
  if (fault === 'truncated') expect(sent).toBeLessThan(length)
  else expect(sent).toBe(length)
})

it.each(Object.entries(table))('MSW expresses %s', async (fault, { status, body, error }) => {
  const [tenant, token] = await plan(fault, 'msw')
  server.listen({ onUnhandledRequest: 'error' })
  const client = new AbortController()
  const url = `${oapi}/topapi/user/count?access_token=${token}`
  const headers = { 'content-type': 'application/json' }
  const asked = fetch(url, { method: 'POST', headers, body: parameters, signal: client.signal })
  if (fault === 'hang') client.abort(new Error('given up'))
  const outcome = await asked.then(
    async (response) => ({ status: response.status, text: await response.text().catch(String) }),
    (reason: Error) => reason.message,
  )
  server.close()
  if (fault !== 'hang') expect(tenant.faults.list()).toMatchObject([{ hits: 1, isSpent: true }])
  if (status === undefined) return expect(outcome).toBe(error)
  const text =
    error === undefined ? expect.stringMatching(body ?? /^$/) : expect.stringContaining(error)
  expect(outcome).toEqual({ status, text })
})
