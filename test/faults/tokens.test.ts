import { describe, expect, it } from 'vitest'
import { callOf, makeScene, readBody, type DialectName } from './scene.js'

describe.each(['token-expired', 'token-revoked'])('%s', (fault) => {
  it.each(Object.keys(callOf) as readonly DialectName[])(
    'ends the token of a call to %s for good, and asking for one gives a new one',
    (dialect) => {
      const scene = makeScene({ faults: [{ fault, after: 2 }] })
      const token = scene.getToken()
      const outcomes = [1, 2, 3, 4].map(() => scene.call(dialect, token).outcome)
      expect(outcomes).toEqual(['reply', 'reply', 'refusal', 'refusal'])
      const others = Object.keys(callOf) as readonly DialectName[]
      expect(others.map((other) => scene.call(other, token).rule)).toEqual(
        others.map((other) => `${other}/token-invalid`),
      )
      const fresh = scene.getToken()
      expect(fresh).not.toBe(token)
      expect(scene.call(dialect, fresh).outcome).toBe('reply')
      expect(scene.call(dialect, token).outcome).toBe('refusal')
    },
  )

  it('ends one token for each time that it strikes', () => {
    const scene = makeScene({ faults: [{ fault, times: 2 }] })
    const first = scene.getToken()
    // The second call brings a dead token, and has none to lose.
    expect([scene.call('topapi', first), scene.call('topapi', first)].map(readBody)).toEqual([
      expect.objectContaining({ sub_code: '40014' }),
      expect.objectContaining({ sub_code: '40014' }),
    ])
    expect(scene.simulator.faults.list()[0]).toMatchObject({ calls: 1, hits: 1, isSpent: false })
    const second = scene.getToken()
    expect(scene.call('topapi', second).outcome).toBe('refusal')
    expect(scene.simulator.faults.list()[0]).toMatchObject({ calls: 2, hits: 2, isSpent: true })
    expect(scene.call('topapi', scene.getToken()).outcome).toBe('reply')
  })

  it('is told as what it is to who goes on with the token', () => {
    const scene = makeScene({ faults: [{ fault }] })
    const token = scene.getToken()
    scene.call('topapi', token)
    expect(scene.records.at(-1)).toMatchObject({ hints: [], fault: 'fault-1', faultName: fault })
    scene.call('topapi', token)
    expect(scene.records.at(-1)?.hints).toEqual([
      {
        id: 'token-expired',
        text: 'a planned fault ended the token before its time; ask for a new one',
      },
    ])
  })
})

it('a fault of an app strikes no call without a live token', () => {
  const scene = makeScene({ faults: [{ fault: 'ip-not-allowed' }] })
  expect(scene.call('topapi', 'x').rule).toBe('topapi/token-invalid')
  expect(scene.simulator.faults.list()[0]).toMatchObject({ calls: 0, hits: 0 })
  expect(scene.call('topapi').rule).toBe('topapi/ip-not-allowed')
})

it('the hook of the options is asked before the rules', () => {
  const scene = makeScene({
    fault: ({ operation }) =>
      operation.id === callOf.topapi.id ? 'unknown-department' : undefined,
    faults: [{ fault: 'reset', times: 'always' }],
  })
  expect(scene.call('topapi', 'x')).toMatchObject({
    outcome: 'refusal',
    rule: `${callOf.topapi.id}/unknown-department`,
  })
  expect(scene.simulator.faults.list()[0]?.calls).toBe(0)
  expect(scene.call('plain', 'x').outcome).toBe('fault')
})
