import { MockError, suggest } from '../../src/errors.js'
import type { Catalog } from '../../src/catalog/catalog.js'
import { makeChance, type Environment } from '../core/environment.js'
import type { FaultHook } from '../core/tenant.js'
import type { Journal } from '../journal/journal.js'
import { judgeTenant } from '../judge/judge.js'
import { quote, toMockError } from '../judge/problem.js'
import {
  readTenant,
  type DeclaredTenant as TenantDeclaration,
  type ReadOptions,
  type ReadTenant,
} from '../options.js'
import { organizationNames } from '../world/organizations/index.js'
import type { TenantControls, TenantState } from './controls.js'
import { makeGeneratedCache } from './generated-cache.js'
import { keySecret, readKey } from './keys.js'
import { makeScribe } from './scribe.js'
import { makeTenant } from './make-tenant.js'
import { makeRegistry, prefixLength, type DeclaredTenant, type Registry } from './registry.js'
import { makeTenantControls } from './tenant-controls.js'

/** The tenants of a simulator, beside the default one. */
export interface TenantsControls {
  /**
   * The tenant that an AppKey selects, which comes into being if it is a declared one, or of the form
   * `mock-<organisation>-<seed>-<label>`.
   * @throws {MockError} for any other key
   */
  tenant(key: string): TenantControls
  /** @throws {MockError} for an option that is no such thing, and for a key that is taken */
  createTenant(options: TenantDeclaration): TenantControls
  /** Those in being: the default one, then the others by their keys. */
  tenants(): readonly TenantState[]
  /** Forgets a tenant, which the default one cannot be. Says whether it was in being. */
  releaseTenant(key: string): boolean
}

export interface TenantsSource {
  readonly environment: Environment
  readonly catalog: Catalog
  readonly journal: Journal
  readonly fault: FaultHook | undefined
  /** What is left out of a key of the documented form has the value of the default tenant. */
  readonly common: Pick<TenantDeclaration, 'clock' | 'settings'>
}

export interface AllTenants {
  readonly registry: Registry
  readonly main: TenantControls
  readonly controls: TenantsControls
}

export function makeTenants(options: ReadOptions, source: TenantsSource): AllTenants {
  const { environment, journal, common, ...context } = source
  const chance = makeChance(environment)
  const generate = makeGeneratedCache()
  const declare = (read: ReadTenant, isCreated: boolean): DeclaredTenant => ({
    key: read.apps[0].key,
    appKeys: read.apps.map(({ key }) => key),
    isCreated,
    make: (tokenPrefix) =>
      makeTenant(read, {
        ...context,
        environment,
        logLimit: options.logLimit,
        tokenPrefix,
        generate,
        ...makeScribe(journal, read.apps[0].key),
      }),
  })
  const registry = makeRegistry({
    main: declare(options.tenant, false),
    declared: options.tenants.map((read) => declare(read, false)),
    fromKey: (key) => declare(readTenant({ ...common, ...fromKey(key) }), false),
    drawPrefix: () => chance.token().slice(0, prefixLength),
    elapsedMs: environment.elapsedMs,
    idleMs: options.tenantIdleMs,
  })
  const control = (key: string): TenantControls => {
    if (registry.find(key) === undefined)
      throw new MockError('ERR_TENANT', explainKey(key, registry))
    return makeTenantControls(() => {
      const found = registry.find(key)
      if (found !== undefined) return found
      throw new MockError('ERR_TENANT', `the tenant ${quote(key)} was released`)
    })
  }
  return {
    registry,
    main: control(options.tenant.apps[0].key),
    controls: {
      tenant: control,
      createTenant(given) {
        const [problem, ...others] = judgeTenant(given, context.catalog)
        if (problem !== undefined) throw toMockError([problem, ...others])
        const declared = declare(readTenant(given), true)
        const taken = declared.appKeys.find((key) => registry.isTaken(key))
        if (taken !== undefined) {
          const text = `a tenant with the AppKey ${quote(taken)} is there already; release it first, or take another key`
          throw new MockError('ERR_TENANT_TAKEN', text)
        }
        registry.declare(declared)
        return control(declared.key)
      },
      tenants: () => registry.list().map(({ read }) => control(read.apps[0].key).state()),
      releaseTenant: (key) => registry.release(key),
    },
  }
}

function fromKey(key: string): TenantDeclaration {
  const meaning = readKey(key)
  if (meaning === undefined) throw new Error(`no key of the documented form: "${key}"`)
  return { appKey: key, appSecret: keySecret, ...meaning }
}

function explainKey(key: string, registry: Registry): string {
  const [, organization] = /^mock-([^-]*)-\d/.exec(key) ?? []
  if (organization !== undefined && !organizationNames.includes(organization)) {
    return `no tenant ${quote(key)}: no organisation ${quote(organization)}.${suggest(organization, organizationNames)}`
  }
  const known = registry.list().map(({ tenant }) => tenant.key)
  const form =
    'Keys like mock-company-7-anything (organisation, seed, label) come into being by themselves.'
  return `no tenant ${quote(key)}.${suggest(key, known)} ${form}`
}
