import { describe } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { it, test, type TenantOptions } from '../../src/entries/vitest.js'

interface TokenReply {
  readonly errcode: number
  readonly access_token?: string
}

type Send = (url: string) => Promise<Response>

async function logIn(
  { appKey, appSecret }: { readonly appKey: string; readonly appSecret: string },
  send: Send,
  host = 'https://oapi.dingtalk.com',
): Promise<TokenReply> {
  const response = await send(`${host}/gettoken?appkey=${appKey}&appsecret=${appSecret}`)
  return (await response.json()) as TokenReply
}

/** Lets those who come wait until as many as were expected are there. */
function makeMeeting(expected: number): () => Promise<void> {
  let missing = expected
  const waiting: (() => void)[] = []
  return async () =>
    new Promise((resolve) => {
      missing -= 1
      waiting.push(resolve)
      if (missing === 0) for (const go of waiting) go()
    })
}

const keysOf = (simulator: Simulator): string[] => simulator.tenants().map(({ key }) => key)

describe('tests that run at the same time', () => {
  const meet = makeMeeting(2)

  it.concurrent('one has a fault and tomorrow', async ({ dingtalk, expect }) => {
    const { faults, clock, fetch } = dingtalk
    faults.add({ fault: 'system-busy', operation: 'gettoken', times: 'always' })
    clock.freeze()
    const before = Date.parse(clock.state().now)
    clock.advance('1d')
    await meet()
    expect(await logIn(dingtalk, fetch)).toMatchObject({ errcode: -1 })
    expect(Date.parse(clock.state().now) - before).toBe(86_400_000)
    expect(dingtalk.log.count()).toBe(1)
  })

  it.concurrent('the other has another fault, and today', async ({ dingtalk, expect }) => {
    dingtalk.faults.add({ fault: 'qps-app', operation: 'topapi.v2.user.list' })
    const tomorrow = Date.now() + 43_200_000
    await meet()
    expect(await logIn(dingtalk, dingtalk.fetch)).toMatchObject({ errcode: 0 })
    expect(dingtalk.faults.list()).toMatchObject([{ fault: 'qps-app', calls: 0 }])
    expect(Date.parse(dingtalk.clock.state().now)).toBeLessThan(tomorrow)
    expect(dingtalk.log.count()).toBe(1)
  })
})

describe('a tenant', () => {
  const used: string[] = []

  test.fails('is released when its test fails', ({ dingtalk, expect }) => {
    used.push(dingtalk.key)
    expect(dingtalk.key).toBe('another')
  })

  test('is released when its test passes', ({ dingtalk, expect }) => {
    used.push(dingtalk.key)
    expect(dingtalk.state().exchanges).toBe(0)
  })

  test('is gone then, and that of a running test is there', ({
    dingtalk,
    dingtalkSimulator,
    expect,
  }) => {
    expect(new Set(used).size).toBe(2)
    expect(keysOf(dingtalkSimulator)).toEqual(['dingmock', dingtalk.key])
  })

  test('has a key of its file and its test, the same in every run', ({
    dingtalk,
    task,
    expect,
  }) => {
    expect(dingtalk.appKey).toBe(`vitest-${task.id}`)
    expect(task.id.startsWith(task.file.id)).toBe(true)
    expect(dingtalk.corpId).toBe(`ding${dingtalk.appKey}`)
  })

  test('is new when a test runs again', { repeats: 2 }, async ({ dingtalk, expect }) => {
    expect(dingtalk.log.count()).toBe(0)
    await logIn(dingtalk, dingtalk.fetch)
  })
})

describe('what a tenant is made of', () => {
  const tiny = test.extend({ dingtalkOptions: { organization: 'tiny' } satisfies TenantOptions })
  const named = tiny.extend<{ peopleCount: number }>({
    peopleCount: async ({ dingtalk }, use) => {
      await use(dingtalk.state().organization.people)
    },
  })

  test('is a company, unless something else is said', ({ dingtalk, expect }) => {
    expect(dingtalk.state().organization.name).toBe('company')
  })

  tiny('can be said for some tests', ({ dingtalk, expect }) => {
    expect(dingtalk.state().organization.name).toBe('tiny')
  })

  named('is seen by fixtures that stand on it', ({ peopleCount, expect }) => {
    expect(peopleCount).toBe(7)
  })

  named.extend({ dingtalkOptions: { organization: 'empty' } })(
    'can be said again, and these see it too',
    ({ peopleCount, expect }) => {
      expect(peopleCount).toBe(0)
    },
  )

  describe('in a suite', () => {
    test.override({ dingtalkOptions: { organization: 'tiny', seed: 3 } })

    test('can be said for the suite', ({ dingtalk, expect }) => {
      expect(dingtalk.state()).toMatchObject({ seed: 3, organization: { name: 'tiny' } })
    })
  })

  const ofApp = tiny.extend({ dingtalkOptions: { appKey: 'dingof-the-app', appSecret: 'its own' } })
  ofApp.for(['one', 'after the other'])(
    'can have the key of an app: %s',
    async (_, { dingtalk, expect }) => {
      expect(dingtalk.appKey).toBe('dingof-the-app')
      expect(await logIn(dingtalk, dingtalk.fetch)).toMatchObject({ errcode: 0 })
    },
  )
})

describe('the server', () => {
  test('answers for the tenant, and all ask the same one', async ({ dingtalk, expect }) => {
    const [{ url }, again] = await Promise.all([dingtalk.listen(), dingtalk.listen()])
    expect(again.url).toBe(url)
    expect(await logIn(dingtalk, fetch, url)).toMatchObject({ errcode: 0 })
    expect(dingtalk.log.count({ operation: 'gettoken' })).toBe(1)
  })
})

const calls: string[] = []
const own = createSimulator({ onCall: ({ operation }) => void calls.push(operation ?? 'none') })

test.extend({ dingtalkSimulator: own })(
  'the simulator can be one of your own',
  async ({ dingtalk, expect }) => {
    await logIn(dingtalk, dingtalk.fetch)
    expect(calls).toEqual(['gettoken'])
    expect(keysOf(own)).toEqual(['dingmock', dingtalk.key])
  },
)
