import { expect, it } from 'vitest'
import type { CallRecord } from '../../mock/call-record.js'
import { makeSimulator } from '../../mock/simulator.js'
import { api, oapi, readBody } from '../support/client.js'

const startMs = Date.parse('2026-03-02T12:00:00+08:00')

it.each([
  ['a success of the plain dialect', `${oapi}/gettoken?appkey=dingmock&appsecret=mock-secret`],
  ['a refusal of topapi', `${oapi}/topapi/user/count?access_token=x`],
  ['a refusal of the new API', `${api}/v1.0/contact/empLeaveRecords`],
  ['an unknown path of topapi', `${oapi}/topapi/nothing`],
  ['an unknown path of the new API', `${api}/v1.0/nothing`],
])('%s has one instant, though the clock runs on', async (_, url) => {
  const calls: CallRecord[] = []
  const clock = { nowMs: startMs, reads: 0 }
  const { fetch } = makeSimulator(
    { organization: 'tiny', onCall: (call) => calls.push(call) },
    {
      now: () => (clock.reads++, (clock.nowMs += 1700)),
      elapsedMs: () => 0,
      randomBytes: (size) => new Uint8Array(size),
      later: () => () => {},
    },
  )
  const before = clock.reads
  const response = await fetch(url)
  expect(clock.reads - before).toBe(1)
  const atMs = calls[0]?.atMs ?? 0
  expect(response.headers.get('date')).toBe(new Date(atMs).toUTCString())
  const { requestid = '' } = await readBody(response)
  expect(requestid === '' || readTime(requestid) === atMs).toBe(true)
  expect(requestid !== '').toBe(url.startsWith(api))
})

/** The first twelve digits of the id. */
function readTime(requestId: string): number {
  return Number.parseInt(requestId.replaceAll('-', '').slice(0, 12), 16)
}
