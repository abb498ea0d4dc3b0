import { test, type DingTalk, type TenantOptions } from 'dingtalk-mock/vitest'
import { describe } from 'vitest'
import type { Accounts, App } from './accounts.js'
import { makeCarefulSync } from './careful-sync.js'
import { makeNaiveSync } from './naive-sync.js'

const operation = 'topapi.v2.user.list'
const sales = 50541877 // 250 people

/** What happens between one sync and the next. Nobody leaves. */
const troubles: readonly {
  readonly name: string
  readonly happens: (dingtalk: DingTalk) => void
  readonly stopsWith?: string
}[] = [
  {
    name: 'one department is forbidden',
    happens: ({ faults }) =>
      faults.add({ fault: 'scope-missing', operation, when: { dept_id: sales }, times: 'always' }),
    stopsWith: '60011',
  },
  {
    name: 'DingTalk is busy once',
    happens: ({ faults }) =>
      faults.add({ fault: 'system-busy', operation, when: { dept_id: sales } }),
  },
  {
    name: 'calls come too fast',
    happens: ({ faults }) => faults.add({ fault: 'qps-app', operation, after: 20, times: 3 }),
  },
  {
    name: 'the token ends midway',
    happens: ({ faults }) => faults.add({ fault: 'token-expired', operation, after: 10 }),
  },
  {
    name: 'two hours go by',
    happens: ({ clock }) => clock.advance('2h'),
  },
]

/** Waits on the clock of the tenant, which costs no time. */
function appOf({ appKey, appSecret, fetch: send, clock }: DingTalk): App {
  return { appKey, appSecret, send, wait: async (ms) => void clock.advance(ms) }
}

const disabledIn = (accounts: Accounts): string[] =>
  [...accounts].filter(([, { isEnabled }]) => !isEnabled).map(([userid]) => userid)

const three: TenantOptions = {
  organization: 'empty',
  users: ['安然', '邓红', '李小龙'].map((name, at) => ({ userId: `staff-${at}`, name })),
}
const withThree = test.extend({ dingtalkOptions: three })

describe('the naive sync', () => {
  withThree('finds three people, and was taken for done', async ({ dingtalk, expect }) => {
    const accounts: Accounts = new Map()
    await makeNaiveSync(appOf(dingtalk))(accounts)
    expect(accounts.size).toBe(3)
  })

  test('misses whoever stands on a second page', async ({ dingtalk, expect }) => {
    const accounts: Accounts = new Map()
    await makeNaiveSync(appOf(dingtalk))(accounts)
    expect(accounts.size).toBeLessThan(dingtalk.state().organization.people)
  })

  test.concurrent.for(troubles)(
    'disables people when $name',
    async ({ happens }, { dingtalk, expect }) => {
      const accounts: Accounts = new Map()
      const sync = makeNaiveSync(appOf(dingtalk))
      await sync(accounts)
      happens(dingtalk)
      await sync(accounts)
      expect(disabledIn(accounts)).not.toEqual([])
    },
  )
})

describe('the careful sync', () => {
  test.concurrent.for(troubles)(
    'disables nobody when $name',
    async ({ happens, stopsWith }, { dingtalk, expect }) => {
      const accounts: Accounts = new Map()
      const sync = makeCarefulSync(appOf(dingtalk))
      await sync(accounts)
      expect(accounts.size).toBe(dingtalk.state().organization.people)
      happens(dingtalk)
      if (stopsWith === undefined) await sync(accounts)
      else await expect(sync(accounts)).rejects.toThrow(stopsWith)
      expect(disabledIn(accounts)).toEqual([])
      expect(accounts.size).toBe(dingtalk.state().organization.people)
    },
  )

  withThree('disables who leaves, and enables who comes back', async ({ dingtalk, expect }) => {
    const accounts: Accounts = new Map()
    const sync = makeCarefulSync(appOf(dingtalk))
    await sync(accounts)
    dingtalk.change({ kind: 'remove-user', userId: 'staff-1' })
    await sync(accounts)
    expect(disabledIn(accounts)).toEqual(['staff-1'])
    dingtalk.change({ kind: 'add-user', user: { userId: 'staff-1', name: '邓红' } })
    await sync(accounts)
    expect(disabledIn(accounts)).toEqual([])
  })
})
