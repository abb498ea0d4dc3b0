import { describe, expect, it, vi } from 'vitest'
import { createSimulator, type CallRecord } from '../../src/entries/index.js'
import { callTopapi, getToken, oapi } from '../support/client.js'

async function makeUsed(logLimit = 10_000) {
  const simulator = createSimulator({ organization: 'tiny', logLimit })
  const token = await getToken(simulator)
  await callTopapi(simulator, token, 'topapi.user.listid', { dept_id: 1 })
  await callTopapi(simulator, token, 'topapi.user.listid', { dept_id: 99 })
  return { simulator, token }
}

describe('the log of a tenant', () => {
  it('says what the client did and how it went, oldest first', async () => {
    const { simulator } = await makeUsed()
    expect(simulator.log.list()).toMatchObject({
      dropped: 0,
      exchanges: [
        {
          number: 1,
          operation: 'gettoken',
          outcome: 'reply',
          parameters: { appkey: 'dingmock', appsecret: '***' },
          target: '/gettoken?appkey=dingmock&appsecret=***',
        },
        {
          number: 2,
          operation: 'topapi.user.listid',
          parameters: { dept_id: 1 },
          appKey: 'dingmock',
        },
        {
          number: 3,
          outcome: 'refusal',
          rule: 'topapi.user.listid/unknown-department',
          code: '60003',
          status: 200,
        },
      ],
    })
  })

  it('holds no token and no secret', async () => {
    const { simulator, token } = await makeUsed()
    const text = JSON.stringify(simulator.log.list())
    expect(text).toContain('access_token=***')
    expect(text).not.toContain(token)
    expect(text).not.toContain('mock-secret')
  })

  it('keeps the last ones, and says how many it dropped', async () => {
    const { simulator } = await makeUsed(2)
    const { dropped, exchanges } = simulator.log.list()
    expect([dropped, exchanges.map(({ number }) => number)]).toEqual([1, [2, 3]])
    expect(simulator.state().exchanges).toBe(3)
  })

  it('keeps nothing with a limit of 0, and still counts', async () => {
    const { simulator } = await makeUsed(0)
    expect(simulator.log.list()).toEqual({ exchanges: [], dropped: 3 })
    expect(simulator.state().exchanges).toBe(3)
  })

  it('keeps nothing with a limit of 0, though somebody is told of each call', async () => {
    const onCall = vi.fn<(call: CallRecord) => void>()
    const simulator = createSimulator({ organization: 'tiny', logLimit: 0, onCall })
    await getToken(simulator)
    expect(onCall).toHaveBeenCalledOnce()
    expect(simulator.log.list()).toEqual({ exchanges: [], dropped: 1 })
  })

  it('begins anew with a reset, what was dropped included', async () => {
    const { simulator } = await makeUsed(2)
    expect(simulator.reset().exchanges).toBe(0)
    expect(simulator.log.list()).toEqual({ exchanges: [], dropped: 0 })
    await getToken(simulator)
    expect(simulator.log.list().exchanges.map(({ number }) => number)).toEqual([1])
  })

  it('takes what a filter leaves undefined for not said', async () => {
    const { log } = (await makeUsed()).simulator
    expect(log.count({ operation: undefined, after: undefined } as never)).toBe(3)
  })

  it.each([
    ['an operation', { operation: 'gettoken' }, [1]],
    ['an outcome', { outcome: 'refusal' }, [3]],
    ['what came after a number', { after: 1 }, [2, 3]],
    ['the last ones', { limit: 1 }, [3]],
    ['none of the last ones', { limit: 0 }, []],
    ['several at once', { operation: 'topapi.user.listid', outcome: 'reply' }, [2]],
  ] as const)('is asked for %s', async (_, filter, numbers) => {
    const { log } = (await makeUsed()).simulator
    expect(log.list(filter).exchanges.map(({ number }) => number)).toEqual(numbers)
  })

  it('counts, is cleared, and goes on counting its exchanges', async () => {
    const { simulator } = await makeUsed()
    expect(simulator.log.count({ operation: 'topapi.user.listid' })).toBe(2)
    simulator.log.clear()
    expect(simulator.log.list()).toEqual({ exchanges: [], dropped: 0 })
    await simulator.fetch(`${oapi}/gettoken`)
    expect(simulator.log.list().exchanges[0]?.number).toBe(4)
  })

  it.each([
    [{ outcome: 'refused' }, 'outcome: no outcome "refused". Did you mean "refusal"?'],
    [{ limit: -1 }, 'limit: expected an integer from 0 on, not -1'],
    [{ operations: 'gettoken' }, 'operations: unknown property. Did you mean "operation"?'],
    [{ operation: 5 }, 'operation: expected a text'],
    [
      { operation: 'topapi.user.lstid' },
      'operation: no operation "topapi.user.lstid". Did you mean "topapi.user.listid"?',
    ],
    [7, 'filter: expected an object'],
  ])('refuses the filter %j', async (filter, message) => {
    const { log } = (await makeUsed()).simulator
    expect(() => log.list(filter as never)).toThrow(message)
  })
})
