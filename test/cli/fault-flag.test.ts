import { describe, expect, it } from 'vitest'
import { readFaultFlag } from '../../mock/cli/fault-flag.js'
import type { FaultRule } from '../../mock/faults/fault-rule.js'
import { createSimulator } from '../../src/entries/index.js'
import { start } from '../support/command.js'

it.each<[string, FaultRule]>([
  ['qps-app', { fault: 'qps-app' }],
  ['60003', { fault: 60003 }],
  ['-1', { fault: -1 }],
  ['88/60011', { fault: '88/60011' }],
  ['topapi.v2.user.list:60003', { operation: 'topapi.v2.user.list', fault: 60003 }],
  ['qps-app,times=3', { fault: 'qps-app', times: 3 }],
  ['qps-app,times=always', { fault: 'qps-app', times: 'always' }],
  [
    'slow,ms=2000,after=1,every=10,probability=0.5,seed=7',
    { fault: 'slow', ms: 2000, after: 1, every: 10, probability: 0.5, seed: 7 },
  ],
  [
    'topapi.v2.user.list:system-busy,dept_id=42,times=3',
    { operation: 'topapi.v2.user.list', fault: 'system-busy', times: 3, when: { dept_id: '42' } },
  ],
  ['reset,dept_ids=1,2,every=2', { fault: 'reset', every: 2, when: { dept_ids: '1,2' } }],
  ['reset,when.seed=7,seed=8', { fault: 'reset', seed: 8, when: { seed: '7' } }],
  [
    'reset,startTime=2026-03-01T00:00:00Z,q=a=b',
    {
      fault: 'reset',
      when: { startTime: '2026-03-01T00:00:00Z', q: 'a=b' },
    },
  ],
  ['reset,dept_id=', { fault: 'reset', when: { dept_id: '' } }],
  ['', { fault: '' }],
])('reads %j', (text, rule) => {
  expect(readFaultFlag(text)).toEqual(rule)
})

describe('what is no rule in short is refused with the form', () => {
  it.each([
    ['a:b:c', /Two colons/],
    ['qps-app,topapi.user.count', /Write \[operation:\]fault/],
    ['dept_id=42', /Write \[operation:\]fault/],
    ['reset,=5', /No name stands before "=5"/],
    ['reset,times=3,times=4', /times stands there twice/],
  ])('%j', (text, message) => {
    expect(() => readFaultFlag(text)).toThrow(message)
  })
})

it('the examples of the help are rules', async () => {
  const run = start('serve', '--help')
  await run.ended
  const examples = [...run.output.stdout.matchAll(/--fault ([^<\s]+)/g)].map(
    ([, rule = '']) => rule,
  )
  expect(examples).toHaveLength(3)
  const faults = examples.map(readFaultFlag)
  expect(createSimulator({ faults }).faults.list()).toMatchObject(faults)
})

it.each([
  [['qps-ap'], 'faults[0].fault: no fault "qps-ap". Did you mean "qps-app"?'],
  [['reset', 'slow,ms=0'], 'faults[1].ms: expected an integer from 1 to 86400000, not 0'],
  [['a:b:c'], "option '--fault <rule>' argument 'a:b:c' is invalid. Write [operation:]fault"],
])('serve does not begin with the faults %j', async (rules, message) => {
  const run = start('serve', '--port', '0', ...rules.flatMap((rule) => ['--fault', rule]))
  expect(await run.ended).toBe(2)
  expect(run.output.stderr).toContain(`dingtalk-mock: ${message}`)
})
