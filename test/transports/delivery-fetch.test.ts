import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { cutBody } from '../../mock/transports/cut.js'
import { makeFetch } from '../../mock/transports/fetch.js'
import { listen } from '../../mock/transports/server.js'
import { half, lateMs, makeAstray, writeBody } from './astray.js'

let astray: ReturnType<typeof makeAstray>
/** As the entry has it: whatever `setTimeout` is when it is called. */
const later = (ms: number, call: () => void) => {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}
let fetchInProcess: typeof fetch
const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetchInProcess(`https://oapi.dingtalk.com${path}`, init)

beforeEach(() => {
  astray = makeAstray()
  fetchInProcess = makeFetch(astray.answer, { later })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => vi.useRealTimers())

/** What nobody holds is gone afterwards, and the listeners of its signals with it. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let turn = 0; turn < 3; turn++) {
    collect()
    await nextTurn()
  }
}

/** What a client can tell of an answer or of its failure. */
async function observe(asked: Promise<Response>): Promise<unknown> {
  try {
    const response = await asked
    const { status } = response
    const head = { status, length: response.headers.get('content-length') }
    return { ...head, body: await response.text().catch(describeError) }
  } catch (error) {
    return describeError(error)
  }
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, cause } = error
  const code = 'code' in error ? error.code : undefined
  return { name, message, code, cause: describeError(cause) }
}

describe('in process', () => {
  it.each([
    ['/cut', 'GET'],
    ['/cut', 'POST'],
    ['/cut', 'HEAD'],
    ['/reset', 'GET'],
    ['/reset', 'POST'],
    ['/reset', 'HEAD'],
  ])('%s is to a %s what it is over a socket', async (path, method) => {
    const { url, close } = await listen(astray)
    const overSocket = await observe(fetch(url + path, { method }))
    expect(await observe(ask(path, { method }))).toEqual(overSocket)
    await close()
  })

  it('an answer that is cut gives half of itself first', async () => {
    const response = await ask('/cut')
    const reader = response.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value)).toBe(half('/cut'))
    await expect(reader?.read()).rejects.toThrow('terminated')
  })

  it('a late answer comes when its time has come, and not before', async () => {
    const events: string[] = []
    const answered = ask('/late').then(async (response) => {
      events.push('late')
      return response.text()
    })
    await vi.advanceTimersByTimeAsync(lateMs - 1)
    events.push('before')
    await vi.advanceTimersByTimeAsync(1)
    expect(await answered).toBe(writeBody('/late'))
    expect(events).toEqual(['before', 'late'])
  })

  it('an answer that never comes is waited for until the request is aborted', async () => {
    const client = new AbortController()
    const settled = vi.fn<(error: unknown) => void>()
    void ask('/never', { signal: client.signal }).then(settled, settled)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(vi.getTimerCount(), 'to keep a process with nothing else to do').toBe(1)
    await vi.advanceTimersByTimeAsync(365 * 86_400_000)
    expect(astray.asked).toEqual(['/never'])
    await collectGarbage()
    expect(settled).not.toHaveBeenCalled()
    client.abort()
    await vi.advanceTimersByTimeAsync(0)
    expect(settled).toHaveBeenCalledWith(client.signal.reason)
  })

  it.each(['/late', '/never'])('%s ends at once with the request, for its reason', async (path) => {
    const client = new AbortController()
    const asked = ask(path, { signal: client.signal })
    await vi.advanceTimersByTimeAsync(0)
    expect(astray.asked).toEqual([path])
    const reason = new Error('no longer wanted')
    client.abort(reason)
    await expect(asked).rejects.toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('a request that is none is refused as a rejection', async () => {
    await expect(fetchInProcess('nowhere')).rejects.toThrow(TypeError)
  })

  it('a request aborted before it is sent reaches nobody', async () => {
    const reason = new Error('no longer wanted')
    const asked = ask('/whole', { signal: AbortSignal.abort(reason) })
    await expect(asked).rejects.toBe(reason)
    expect(astray.asked).toEqual([])
  })

  it('a request aborted while its body is read reaches nobody', async () => {
    const client = new AbortController()
    const asked = ask('/whole', { method: 'POST', body: '{}', signal: client.signal })
    client.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    expect(astray.asked).toEqual([])
  })
})

it('a simulator answers a request that is given up with its reason', async () => {
  const { fetch } = createSimulator({ organization: 'tiny' })
  const signal = AbortSignal.abort()
  await expect(fetch('https://oapi.dingtalk.com/gettoken', { signal })).rejects.toBe(signal.reason)
})

it('of a body that is cut its start arrives: never all, and something if it has two bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 50 }), (body) => {
      const start = cutBody(body)
      expect(start.length).toBeLessThan(body.length)
      expect(start.length).toBeGreaterThanOrEqual(Math.min(1, body.length - 1))
      expect(start).toEqual(body.slice(0, start.length))
    }),
  )
})
