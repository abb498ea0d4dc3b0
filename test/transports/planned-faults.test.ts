import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { handlers } from '../../src/entries/msw.js'
import { until } from './astray.js'

const path = '/gettoken?appkey=dingmock&appsecret=mock-secret'

interface Door {
  fetch(init?: RequestInit): Promise<Response>
  close(): void
}

/** As a test would open them: nothing of the simulator's inside is touched. */
const doors: { readonly [name: string]: (simulator: Simulator) => Promise<Door> } = {
  'in process': async (simulator) => ({
    fetch: (init) => simulator.fetch(`https://oapi.dingtalk.com${path}`, init),
    close: () => {},
  }),
  'over a socket': async (simulator) => {
    const { url } = await simulator.listen()
    return { fetch: (init) => fetch(url + path, init), close: () => {} }
  },
  'by MSW': async (simulator) => {
    const server = setupServer(...handlers(simulator))
    server.listen({ onUnhandledRequest: 'error' })
    return {
      fetch: (init) => fetch(`https://oapi.dingtalk.com${path}`, init),
      close: () => server.close(),
    }
  },
}

let simulator: Simulator
beforeEach(() => {
  simulator = createSimulator({ organization: 'tiny' })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  await simulator.close()
  vi.useRealTimers()
})

describe.each(Object.entries(doors))('planned faults %s', (_, open) => {
  let door: Door
  beforeEach(async () => {
    door = await open(simulator)
  })
  afterEach(() => door.close())

  const askForToken = async (init?: RequestInit): Promise<unknown> =>
    (await door.fetch(init)).json()
  const token = { errcode: 0, access_token: expect.any(String) }

  it.each([
    ['reset', { name: 'TypeError', cause: { code: 'ECONNRESET' } }],
    ['truncated', { name: 'TypeError', message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } }],
  ])('%s fails one call, and the next one passes', async (fault, error) => {
    simulator.faults.add({ fault })
    await expect(askForToken()).rejects.toMatchObject(error)
    expect(await askForToken()).toMatchObject(token)
  })

  it('slow keeps an answer for its time', async () => {
    simulator.faults.add({ fault: 'slow', ms: 500 })
    const asked = askForToken()
    await until(() => simulator.log.count() === 1)
    vi.advanceTimersByTime(500)
    expect(await asked).toMatchObject(token)
  })

  it.each([{ fault: 'slow', ms: 500 }, { fault: 'hang' }])(
    '$fault ends with a client that gives up, and the next call passes',
    async (rule) => {
      simulator.faults.add(rule)
      const client = new AbortController()
      const asked = askForToken({ signal: client.signal })
      await until(() => simulator.log.count() === 1)
      const reason = new Error('no longer wanted')
      client.abort(reason)
      await expect(asked).rejects.toBe(reason)
      expect(await askForToken()).toMatchObject(token)
    },
  )
})

it('a client in process that gives up leaves no timer behind', async () => {
  simulator.faults.add({ fault: 'hang' })
  const client = new AbortController()
  const asked = simulator.fetch(`https://oapi.dingtalk.com${path}`, { signal: client.signal })
  await until(() => vi.getTimerCount() > 0)
  client.abort()
  await expect(asked).rejects.toBe(client.signal.reason)
  expect(vi.getTimerCount()).toBe(0)
})
