import { expect, it } from 'vitest'
import { namedFaults } from '../../mock/faults/names.js'
import { judgeBy } from '../control/support.js'
import { callOf, makeScene } from './scene.js'

it.each([...namedFaults.keys()])(
  'the log tells of %s, in the shape of the control API',
  (fault) => {
    const rule = { fault, operation: callOf.topapi.id, ...(fault === 'slow' ? { ms: 9 } : {}) }
    const scene = makeScene({ faults: [rule] })
    scene.call('topapi')
    const exchange = scene.simulator.log.list().exchanges.at(-1)
    expect(exchange).toMatchObject({ fault: 'fault-1', faultName: fault })
    expect(judgeBy('exchange', JSON.parse(JSON.stringify(exchange)))).toBe('')
  },
)

it('the log finds exchanges that a fault disturbed', () => {
  const faults = [{ fault: 'reset' }, { fault: 'qps-platform' }]
  const scene = makeScene({
    faults: faults.map((rule) => Object.assign(rule, { operation: callOf.plain.id })),
  })
  for (const token of [1, 2, 3].map(() => scene.getToken())) scene.call('plain', token)
  const count = (outcome: 'reply' | 'refusal' | 'fault') => scene.simulator.log.count({ outcome })
  expect([count('reply'), count('refusal'), count('fault')]).toEqual([4, 1, 1])
})
