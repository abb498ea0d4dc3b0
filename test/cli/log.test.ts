import { expect, it } from 'vitest'
import { formatCall } from '../../mock/cli/log.js'
import type { CallRecord } from '../../mock/call-record.js'

const call: CallRecord = {
  dialect: 'topapi',
  outcome: 'refusal',
  rule: 'topapi/unknown-api',
  unread: [],
  repaired: [],
  hints: [],
  atMs: 1_772_328_600_000,
  method: 'GET',
  target: '/x',
  status: 200,
  durationMs: 0.34,
}

it.each([
  ['an escape sequence', '\u001b[2J\u009b2J'],
  ['a line break', '\r\n\u2028'],
  ['a turn of direction', '\u202e\u2066\u061c'],
  ['a byte order mark', '\ufeff'],
])('shows nothing of %s in a target or a hint', (_, text) => {
  const hints = [{ id: 'parameter-unread', text: `${text}is not read` }] as const
  const line = formatCall({ ...call, target: `/${text}x`, hints }, 'pretty', false)
  expect(line).toMatch(
    /^09:30:00 {2}GET \/\?+[[\dJ?]*x +refused topapi\/unknown-api {2}0\.3 ms {2}/,
  )
  expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]+\n$/u)
})

it('names the tenant, but for the default one', () => {
  expect(formatCall({ ...call, tenant: 'mock-tiny-1-a' }, 'pretty', false)).toContain(
    '0.3 ms  mock-tiny-1-a\n',
  )
  expect(formatCall(call, 'pretty', false)).not.toContain('mock-')
})

it('cuts a target that is long', () => {
  const line = formatCall({ ...call, target: `/${'部'.repeat(200)}` }, 'pretty', false)
  expect(line).toContain(`GET /${'部'.repeat(118)}…  refused`)
})

it.each<readonly [string, Partial<CallRecord>, string]>([
  ['an answer that is late', { outcome: 'fault' }, 'fault slow fault-2'],
  ['a late refusal', { outcome: 'fault', rule: 'topapi/token-invalid' }, 'fault slow fault-2'],
  ['a planned refusal', { rule: 'topapi/rate-limited' }, 'refused topapi/rate-limited  fault-2'],
])('names the fault behind %s', (_, change, text) => {
  const { rule: _rule, ...plain } = call
  const struck: CallRecord = { ...plain, ...change, fault: 'fault-2', faultName: 'slow' }
  expect(formatCall(struck, 'pretty', false)).toContain(`  ${text}  0.3 ms`)
  expect(JSON.parse(formatCall(struck, 'json', false))).toMatchObject({
    ...change,
    fault: 'fault-2',
    faultName: 'slow',
  })
})
