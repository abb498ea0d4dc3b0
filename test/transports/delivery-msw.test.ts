import https from 'node:https'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFetch } from '../../mock/transports/fetch.js'
import { handlers } from '../../mock/transports/msw.js'
import { half, lateMs, makeAstray, until, writeBody } from './astray.js'

const origin = 'https://oapi.dingtalk.com'
let astray = makeAstray()
const simulator = {
  fetch: makeFetch((request) => astray.answer(request), {
    later(ms, call) {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    },
  }),
}
const server = setupServer(...handlers(simulator))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())
beforeEach(() => {
  astray = makeAstray()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(console, 'error')
})
afterEach(() => {
  // MSW tells there of what it takes for mistakes in a handler.
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** What a client of `node:https` gets of an answer, and how it ends. */
function getPath(path: string): Promise<{ body: string; isWhole: boolean; error?: Error }> {
  return new Promise((resolve, reject) => {
    const request = https.get(origin + path, (response) => {
      let body = ''
      let failure: { error?: Error } = {}
      response.on('data', (piece) => (body += String(piece)))
      response.on('error', (error) => (failure = { error }))
      response.on('close', () => resolve({ body, isWhole: response.complete, ...failure }))
    })
    request.on('error', reject)
  })
}

describe('by MSW', () => {
  it('an answer that is cut ends in its middle for fetch', async () => {
    const response = await fetch(`${origin}/cut`)
    expect(response.headers.get('content-length')).toBe(String(writeBody('/cut').length))
    await expect(response.text()).rejects.toMatchObject({
      message: 'terminated',
      cause: { code: 'UND_ERR_SOCKET' },
    })
  })

  it('an answer that is cut ends in its middle for node:https', async () => {
    expect(await getPath('/cut')).toMatchObject({
      body: half('/cut'),
      isWhole: false,
      error: { message: 'aborted', code: 'ECONNRESET' },
    })
  })

  it('an answer that is reset is an error for fetch, with its code', async () => {
    await expect(fetch(`${origin}/reset`)).rejects.toMatchObject({
      name: 'TypeError',
      cause: { code: 'ECONNRESET' },
    })
  })

  it('an answer that is reset is an error for node:https, though without a code', async () => {
    await expect(getPath('/reset')).rejects.toThrow('Network error')
  })

  it('a late answer comes in its time for fetch', async () => {
    const answered = fetch(`${origin}/late`).then((response) => response.text())
    await until(() => vi.getTimerCount() > 0)
    vi.advanceTimersByTime(lateMs)
    expect(await answered).toBe(writeBody('/late'))
  })

  it('a late answer comes in its time for node:https', async () => {
    const answered = getPath('/late')
    await until(() => vi.getTimerCount() > 0)
    vi.advanceTimersByTime(lateMs)
    expect(await answered).toEqual({ body: writeBody('/late'), isWhole: true })
  })

  it.each(['/late', '/never'])(
    '%s ends with the request of fetch, for its reason',
    async (path) => {
      const client = new AbortController()
      const asked = fetch(origin + path, { signal: client.signal })
      await until(() => vi.getTimerCount() > 0)
      const reason = new Error('no longer wanted')
      client.abort(reason)
      await expect(asked).rejects.toBe(reason)
      expect(vi.getTimerCount()).toBe(0)
    },
  )

  it.each(['/late', '/never'])('%s ends with the request of node:https', async (path) => {
    const request = https.get(origin + path)
    const ended = new Promise((resolve) => request.on('error', resolve))
    await until(() => vi.getTimerCount() > 0)
    request.destroy()
    expect(await ended).toMatchObject({ message: 'socket hang up', code: 'ECONNRESET' })
    // Comes too late, and to nobody.
    await vi.advanceTimersByTimeAsync(lateMs)
  })
})

it('a mistake in a hook is told as MSW tells it, and not as a reset', async () => {
  vi.mocked(console.error).mockImplementation(() => {})
  astray.answer = () => {
    throw new TypeError('in the hook')
  }
  const response = await fetch(`${origin}/whole`)
  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({ message: 'in the hook' })
  expect(console.error).toHaveBeenCalled()
  vi.mocked(console.error).mockClear()
})
