import type { TenantControls, TenantState } from '../tenants/controls.js'

/** What can be done to a simulator as a whole, and the way to each of its tenants. */
export interface SimulatorControls {
  /** Those in being, the default one first. */
  tenants(): readonly TenantState[]
  /**
   * Makes a tenant of `TenantOptions` that name an `appKey`; replaces none.
   * @throws {MockError} that names all that is wrong; `ERR_TAKEN` for a key that another one has
   */
  create(options: unknown): TenantState
  /**
   * The tenant of an AppKey, `default` being the default one. One that is declared, or whose key has
   * the documented form, comes into being by it.
   */
  find(key: string): TenantControls | undefined
  /** Forgets a tenant; `false` when none of that key is in being. */
  release(key: string): boolean
}
