import type { Environment } from '../../mock/core/environment.js'
import type { SimulatorOptions } from '../../mock/options.js'
import { makeSimulator, type Simulator as Core } from '../../mock/simulator.js'
import type { Listening, ListenOptions } from '../../mock/transports/listening.js'

export type { App, AppOptions, ContactScope } from '../../mock/core/app.js'
export type { Hint, HintId } from '../../mock/core/hints/find-hints.js'
export type { FaultHook, Settings } from '../../mock/core/tenant.js'
export type { CallRecord } from '../../mock/call-record.js'
export type { Change, OwnDepartment, OwnLeaver, OwnUser } from '../../mock/changes/change.js'
export type { FaultRule, PlannedFault } from '../../mock/faults/fault-rule.js'
export type { DeclaredTenant, SimulatorOptions } from '../../mock/options.js'
export type {
  ClockControls,
  ClockState,
  FaultControls,
  LogControls,
  LogFilter,
  LoggedExchange,
  LogPage,
  PlannedChange,
  TenantControls,
  TenantState,
} from '../../mock/tenants/controls.js'
export type { TenantOptions } from '../../mock/tenants/tenant-options.js'
export type { TenantsControls } from '../../mock/tenants/tenants-controls.js'
export type { Listening, ListenOptions } from '../../mock/transports/listening.js'
export { MockError, type MockErrorCode } from '../errors.js'

export interface Simulator extends Core {
  /** Answers on a socket too. Express is loaded by the first call, not before. */
  listen(options?: ListenOptions): Promise<Listening>
  /** Closes every socket that {@link listen} opened. */
  close(): Promise<void>
}

const environment: Environment = {
  now: () => Date.now(),
  elapsedMs: () => performance.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  later: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

/**
 * A simulator with an organisation of its own, ready at once.
 *
 * @example
 * const simulator = createSimulator()
 * const response = await simulator.fetch('https://oapi.dingtalk.com/gettoken?appkey=dingmock&appsecret=mock-secret')
 *
 * @throws {MockError} for an option that is no such thing; the message names the nearest valid one
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const core = makeSimulator(options, environment)
  const open = new Set<Listening>()
  return {
    ...core,
    async listen(listenOptions) {
      const server = await import('../../mock/transports/server.js')
      const listening = await server.listen(core, listenOptions, core)
      open.add(listening)
      return listening
    },
    async close() {
      await Promise.all([...open].map((listening) => listening.close()))
      open.clear()
    },
  }
}
