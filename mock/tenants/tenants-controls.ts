import type { Catalog } from '../../src/catalog/catalog.js'
import { MockError, suggest } from '../../src/errors.js'
import { makeExpected } from '../judge/expected.js'
import { judgeTenant } from '../judge/judge.js'
import { quote, toMockError } from '../judge/problem.js'
import { readTenant, type DeclaredTenant } from '../options.js'
import { organizationNames } from '../world/organizations/index.js'
import type { TenantControls, TenantState } from './controls.js'
import type { AllTenants } from './make-tenants.js'
import { makeTenantControls, toState } from './tenant-controls.js'

/** What can be done with the tenants of a simulator. */
export interface TenantsControls {
  /**
   * The tenant that an AppKey selects, which comes into being if it is a declared one, or of the form
   * `mock-<organisation>-<seed>-<label>`.
   * @throws {MockError} for any other key
   */
  tenant(key: string): TenantControls
  /** @throws {MockError} for an option that is no such thing, and for a key that is taken */
  createTenant(options: DeclaredTenant): TenantControls
  /** Those in being: the default one, then the others by their keys. */
  tenants(): readonly TenantState[]
  /** Forgets a tenant, which the default one cannot be. Says whether it was in being. */
  releaseTenant(key: string): boolean
}

export function makeTenantsControls(
  { registry, toDeclared, now }: AllTenants,
  catalog: Catalog,
): TenantsControls {
  function control(key: string): TenantControls {
    refuseNoText(key)
    if (registry.find(key) === undefined) throw new MockError('ERR_TENANT', explain(key))
    return makeTenantControls(() => {
      const found = registry.find(key)
      if (found !== undefined) return found
      throw new MockError('ERR_TENANT', `the tenant ${quote(key)} was released`)
    })
  }

  function explain(key: string): string {
    const [, organization] = /^mock-([^-]*)-\d/.exec(key) ?? []
    if (organization !== undefined && !organizationNames.includes(organization)) {
      const nearest = suggest(organization, organizationNames)
      return `no tenant ${quote(key)}: no organisation ${quote(organization)}.${nearest}`
    }
    const known = registry.list().map(({ tenant }) => tenant.key)
    const form =
      'Keys like mock-company-7-anything (organisation, seed, label) need no declaration.'
    return `no tenant ${quote(key)}.${suggest(key, known)} ${form}`
  }

  function refuseTaken(appKeys: readonly string[]): void {
    const taken = appKeys.find((key) => registry.isTaken(key))
    if (taken === undefined) return
    // The default tenant cannot be released.
    const isMain = registry.list()[0]?.read.apps.some(({ key }) => key === taken) === true
    const wayOut = isMain ? 'take another key' : 'release it first, or take another key'
    const text = `a tenant with the AppKey ${quote(taken)} is there already; ${wayOut}`
    throw new MockError('ERR_TAKEN', text)
  }

  return {
    tenant: control,
    createTenant(given) {
      const nowMs = now()
      const [problem, ...others] = judgeTenant(given, catalog, nowMs)
      if (problem !== undefined) throw toMockError([problem, ...others])
      const declared = toDeclared(readTenant(given, nowMs))
      refuseTaken(declared.appKeys)
      registry.declare(declared)
      return control(declared.key)
    },
    tenants: () => registry.list().map(toState),
    releaseTenant: (key) => registry.release(key),
  }
}

function refuseNoText(key: unknown): void {
  if (typeof key === 'string') return
  throw new MockError('ERR_TENANT', `key: ${makeExpected('a text', key)}`)
}
