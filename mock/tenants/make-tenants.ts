import type { Catalog } from '../../src/catalog/catalog.js'
import { makeChance, type Environment } from '../core/environment.js'
import type { FaultHook } from '../core/tenant.js'
import type { Journal } from '../journal/journal.js'
import {
  readTenant,
  type DeclaredTenant as TenantDeclaration,
  type ReadOptions,
  type ReadTenant,
} from '../options.js'
import { makeSharedGenerated } from '../world/shared-generated.js'
import { keySecret, readKey } from './keys.js'
import { makeTenant } from './make-tenant.js'
import { prefixLength } from './places.js'
import { makeRegistry, type DeclaredTenant, type Registry } from './registry.js'
import { makeScribes } from './scribe.js'

export interface TenantsSource {
  readonly environment: Environment
  readonly catalog: Catalog
  readonly journal: Journal
  readonly fault: FaultHook | undefined
  /** What a key of the documented form does not say has the value of the default tenant. */
  readonly common: Pick<TenantDeclaration, 'clock' | 'freezeClock' | 'settings'>
}

/** The tenants of a simulator, and a way to declare more. */
export interface AllTenants {
  readonly registry: Registry
  toDeclared(read: ReadTenant): DeclaredTenant
  /** The present of clocks that nobody set, in Unix milliseconds. */
  now(): number
}

export function makeTenants(options: ReadOptions, source: TenantsSource): AllTenants {
  const { environment, journal, common, catalog, fault } = source
  const chance = makeChance(environment)
  const generate = makeSharedGenerated()
  const openScribe = makeScribes(journal)
  const declare = (read: ReadTenant, isCreated = false): DeclaredTenant => ({
    key: read.apps[0].key,
    appKeys: read.apps.map(({ key }) => key),
    isCreated,
    make: (tokenPrefix) =>
      makeTenant(read, {
        environment,
        catalog,
        logLimit: options.logLimit,
        fault,
        tokenPrefix,
        generate,
        scribe: openScribe(read.apps[0].key),
      }),
  })
  const registry = makeRegistry({
    main: declare(options.tenant),
    declared: options.tenants.map((read) => declare(read)),
    fromKey: (key) => declare(readTenant({ ...common, ...fromKey(key) }, environment.now())),
    drawPrefix: () => chance.token().slice(0, prefixLength),
    elapsedMs: environment.elapsedMs,
    idleMs: options.tenantIdleMs,
  })
  return { registry, toDeclared: (read) => declare(read, true), now: environment.now }
}

function fromKey(key: string): TenantDeclaration {
  const meaning = readKey(key)
  if (meaning === undefined) throw new Error(`no key of the documented form: "${key}"`)
  return { appKey: key, appSecret: keySecret, ...meaning }
}
