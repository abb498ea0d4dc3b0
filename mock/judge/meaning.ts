import type { Catalog } from '../../src/catalog/catalog.js'
import { listPermissions } from '../../src/catalog/permissions.js'
import { judgeFaults } from '../faults/judge.js'
import { readAddress } from './addresses.js'
import { judgeKeys, judgeKeysAcross, judgeOtherKey } from './keys.js'
import { judgeOwnData } from './own-data.js'
import { judgePeople } from './people.js'
import { quote, suggestFor, within, type Path, type Problem } from './problem.js'
import { judgeScopes } from './scopes.js'
import { judgeApps, type SoundOptions, type SoundTenant } from './sound.js'
import { judgeTimes } from './times.js'

/** What options are judged by, besides themselves. */
export interface Surroundings {
  readonly catalog: Catalog
  /** The present, in Unix milliseconds, for tenants that name no clock. */
  readonly nowMs: number
}

/** What no schema can judge, of all tenants. Parts of a wrong shape are passed over. */
export function judgeMeaning(
  options: SoundOptions,
  surroundings: Surroundings,
): readonly Problem[] {
  const { tenants = [] } = options
  return [
    ...judgeTenantMeaning(options, surroundings),
    ...tenants.flatMap((tenant, index) =>
      tenant === undefined
        ? []
        : within(['tenants', index], judgeOtherTenant(tenant, surroundings)),
    ),
    ...judgeKeysAcross(options),
  ]
}

/** The same of a tenant besides the default one. */
export function judgeOtherTenant(
  tenant: SoundTenant,
  surroundings: Surroundings,
): readonly Problem[] {
  return [...judgeOtherKey(tenant), ...judgeTenantMeaning(tenant, surroundings)]
}

/**
 * The same of one tenant: times, the number of people, the keys and secrets of apps, permissions,
 * addresses, faults, own data, and what the organisation does not have.
 */
function judgeTenantMeaning(
  tenant: SoundTenant,
  { catalog, nowMs }: Surroundings,
): readonly Problem[] {
  const times = judgeTimes(tenant)
  const people = judgePeople(tenant)
  const permissions = listPermissions(catalog.operations)
  return [
    ...times,
    ...judgeKeys(tenant),
    ...judgeApps(tenant, (app, path) => [
      ...judgePermissions(app.permissions, [...path, 'permissions'], permissions),
      ...judgePermissions(app.withoutPermissions, [...path, 'withoutPermissions'], permissions),
      ...judgeAddresses(app.allowedIps, [...path, 'allowedIps']),
    ]),
    ...people,
    // Whom a scope may name hangs on how many there are.
    ...(people.length === 0 ? judgeScopes(tenant) : []),
    ...(people.length === 0 && times.length === 0 ? judgeOwnData(tenant, nowMs) : []),
    ...within(['faults'], judgeFaults(tenant.faults ?? [], catalog)),
  ]
}

function judgePermissions(
  names: readonly (string | undefined)[] = [],
  path: Path,
  known: readonly string[],
): readonly Problem[] {
  return names.flatMap((name, index) => {
    if (name === undefined || known.includes(name)) return []
    const suggestion = () => suggestFor(name, known)
    return [{ path: [...path, index], text: `no permission ${quote(name)}.`, suggestion }]
  })
}

function judgeAddresses(
  addresses: readonly (string | undefined)[] = [],
  path: Path,
): readonly Problem[] {
  return addresses.flatMap((address, index) => {
    if (address === undefined || readAddress(address) !== undefined) return []
    const text = `expected an IPv4 or IPv6 address like 192.0.2.1, not ${quote(address)}`
    return [{ path: [...path, index], text }]
  })
}
