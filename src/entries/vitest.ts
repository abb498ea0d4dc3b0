import { expect, test as base, type TestAPI, type TestContext } from 'vitest'
import { contractMatchers, type ContractMatchers } from '../../contracts/matcher/matchers.js'
import type { TenantControls } from '../../mock/tenants/controls.js'
import type { TenantOptions } from '../../mock/tenants/tenant-options.js'
import type { Listening } from '../../mock/transports/listening.js'
import { seeOptions } from '../vitest/see-options.js'
import type { Simulator } from './index.js'

export type { TenantOptions } from '../../mock/tenants/tenant-options.js'

expect.extend(contractMatchers)

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-explicit-any -- as Vitest itself has it
  interface Matchers<T = any> extends ContractMatchers<T> {}
}

/** The tenant of one test, and the ways to reach it. */
export interface DingTalk extends TenantControls {
  /** Answers in process, as the vendor's host that the request names would. */
  readonly fetch: Simulator['fetch']
  /** Answers on a socket too. Opened when first asked for, shared by tests, closed behind the last. */
  listen(): Promise<Pick<Listening, 'url' | 'port'>>
}

/** What a test may ask for; nothing is made for one that does not. */
export interface DingTalkFixtures {
  /** A tenant that no other test sees, released when the test ends, failed or not. */
  dingtalk: DingTalk
  /**
   * What the tenant is made of. Without an `appKey` each test has one of its own; of two tests that
   * run at the same time with the same one, the second fails.
   *
   * @example
   * const tiny = test.extend({ dingtalkOptions: { organization: 'tiny' } satisfies TenantOptions })
   */
  dingtalkOptions: TenantOptions
  /**
   * Holds the tenants of many tests. From Vitest 4.1 on, one of your own may stand in its place, with
   * operations of your own, say: by an `extend` at the top of a file.
   */
  dingtalkSimulator: Simulator
  /** Opens the one server of the simulator, or gives the one that is open. */
  dingtalkServer: () => Promise<Listening>
}

type Use<Value> = (value: Value) => Promise<void>

// oxlint-disable-next-line no-empty-pattern -- Vitest reads from it what a fixture needs
async function useSimulator({}: object, use: Use<Simulator>): Promise<void> {
  // Loaded for the first test that asks, so that the matcher alone costs nothing of it.
  const { createSimulator } = await import('./index.js')
  const simulator = createSimulator()
  await use(simulator)
  await simulator.close()
}

async function useServer(
  { dingtalkSimulator }: Pick<DingTalkFixtures, 'dingtalkSimulator'>,
  use: Use<() => Promise<Listening>>,
): Promise<void> {
  let listening: Promise<Listening> | undefined
  await use(() => (listening ??= dingtalkSimulator.listen()))
}

async function useTenant(
  {
    dingtalkSimulator,
    dingtalkServer,
    dingtalkOptions,
    task,
  }: Omit<DingTalkFixtures, 'dingtalk'> & Pick<TestContext, 'task'>,
  use: Use<DingTalk>,
): Promise<void> {
  // Ids are Vitest's: of one test in one file, the same in every run.
  const appKey = `vitest-${task.id}`
  const tenant = dingtalkSimulator.createTenant({ appKey, ...dingtalkOptions })
  await use({ ...tenant, fetch: dingtalkSimulator.fetch, listen: dingtalkServer })
  dingtalkSimulator.releaseTenant(tenant.key)
}

type OfWorker<Fixture> = [Fixture, { readonly scope: 'worker' }]

const fixtures = {
  dingtalk: useTenant,
  dingtalkOptions: {},
  dingtalkSimulator: [useSimulator, { scope: 'worker' }] satisfies OfWorker<typeof useSimulator>,
  dingtalkServer: [useServer, { scope: 'worker' }] satisfies OfWorker<typeof useServer>,
}

/**
 * Vitest's own `test`, which gives each test a tenant.
 *
 * @example
 * test.concurrent('waits while DingTalk is busy', async ({ dingtalk, expect }) => {
 *   const { appKey, appSecret, fetch, faults } = dingtalk
 *   faults.add({ fault: 'system-busy', operation: 'topapi.v2.user.list' })
 *   const contacts = await syncContacts(appKey, appSecret, fetch)
 *   expect(contacts.size).toBe(dingtalk.state().organization.people)
 * })
 */
export const test: TestAPI<DingTalkFixtures> = seeOptions(
  base,
  base.extend<DingTalkFixtures>(fixtures),
  fixtures,
)
/** @alias */
export const it = test
