import type { TenantControls } from '../tenants/controls.js'
import type { TenantsControls } from '../tenants/tenants-controls.js'

/** What a simulator can be told to do: it steers its tenants, and is its default one itself. */
export type SimulatorControls = TenantControls & TenantsControls
