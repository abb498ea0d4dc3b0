import { MockError } from '../../src/errors.js'
import type { TenantControls } from '../tenants/controls.js'
import type { TenantsControls } from '../tenants/tenants-controls.js'
import type { SimulatorControls } from './simulator-controls.js'

/** The control API's view of a simulator: the same functions that are called in process. */
export function toSimulatorControls(
  simulator: TenantControls & TenantsControls,
): SimulatorControls {
  return {
    tenants: () => simulator.tenants(),
    // Judged by what takes it, whatever it is.
    create: (options) => simulator.createTenant(options as never).state(),
    find: (key) => (key === 'default' ? simulator : findTenant(simulator, key)),
    release: (key) => simulator.releaseTenant(key),
  }
}

function findTenant(simulator: TenantsControls, key: string): TenantControls | undefined {
  try {
    return simulator.tenant(key)
  } catch (error) {
    if (error instanceof MockError && error.code === 'ERR_TENANT') return undefined
    throw error
  }
}
