import { createSimulator } from 'dingtalk-mock'
import { handlers } from 'dingtalk-mock/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Accounts } from './accounts.js'
import { makeCarefulSync } from './careful-sync.js'
import { makeNaiveSync } from './naive-sync.js'

const simulator = createSimulator()
const server = setupServer(...handlers(simulator))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

const busy = { fault: 'system-busy', operation: 'topapi.v2.user.list', after: 3 }
const isDisabled = ({ isEnabled }: { readonly isEnabled: boolean }): boolean => !isEnabled

// The app calls DingTalk by its own name. An AppKey of this form is a tenant of its own from the
// first call on, so tests may run at the same time.
describe('by MSW, when DingTalk is busy once', () => {
  it.concurrent('the naive sync disables people', async ({ expect }) => {
    const { appKey, appSecret, faults } = simulator.tenant('mock-tiny-1-naive')
    const accounts: Accounts = new Map()
    const sync = makeNaiveSync({ appKey, appSecret })
    await sync(accounts)
    faults.add(busy)
    await sync(accounts)
    expect([...accounts.values()].filter(isDisabled)).not.toEqual([])
  })

  it.concurrent('the careful sync disables nobody', async ({ expect }) => {
    const { appKey, appSecret, faults, clock } = simulator.tenant('mock-tiny-1-careful')
    const accounts: Accounts = new Map()
    const wait = async (ms: number): Promise<void> => void clock.advance(ms)
    const sync = makeCarefulSync({ appKey, appSecret, wait })
    await sync(accounts)
    faults.add(busy)
    await sync(accounts)
    expect([...accounts.values()].filter(isDisabled)).toEqual([])
    expect(faults.list()).toMatchObject([{ isSpent: true }])
  })
})
