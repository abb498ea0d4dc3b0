import type { FaultRule } from './faults/fault-rule.js'
import { makeApp, type App, type AppOptions } from './core/app.js'
import type { OwnOperation } from './core/service.js'
import { defaultSettings, type FaultHook, type Settings } from './core/tenant.js'
import type { CallRecord } from './call-record.js'
import { refuseHiding } from './judge/hiding.js'
import { readAddress } from './judge/addresses.js'
import { readClock } from './judge/clock.js'
import { defaults } from './judge/defaults.js'
import { judgeOptions } from './judge/judge.js'
import { toMockError } from './judge/problem.js'
import type { TenantOptions } from './tenants/tenant-options.js'
import { withoutUndefined } from './without-undefined.js'
import type { Organization } from './world/organization.js'
import { findOrganization } from './world/organizations/index.js'

/** One tenant with all that is said of it, and others beside it. */
export interface SimulatorOptions extends TenantOptions {
  /** Further tenants. Each comes into being when its AppKey is used for the first time. */
  readonly tenants?: readonly DeclaredTenant[]
  /** Exchanges that the log of each tenant keeps; 0 keeps none. Default: 10000. */
  readonly logLimit?: number
  /**
   * Minutes after which a tenant that nobody used is released, with all that was changed in it; it
   * comes into being anew with the next call. Default: 60.
   */
  readonly tenantIdleMinutes?: number | 'never'
  /** Operations that the package lacks, as `readOperations` of `dingtalk-mock/operations` gives them. */
  readonly operations?: readonly OwnOperation[]
  /** Names a rule to refuse a call with, for instance `system-busy`. */
  readonly fault?: FaultHook
  /** Told of every call, after its answer is made. */
  readonly onCall?: (call: CallRecord) => void
}

/** A tenant besides the default one, which its AppKey selects. */
export interface DeclaredTenant extends TenantOptions {
  /** One for each app of all tenants. It beats what a key of the form `mock-tiny-7` says of itself. */
  readonly appKey: string
}

/** What a user added to an organisation, in the order in which it is made. */
export type OwnData = Required<Pick<TenantOptions, 'departments' | 'users' | 'leavers' | 'changes'>>

/** Options of a tenant judged, and filled in by their defaults. */
export interface ReadTenant {
  readonly organization: Organization
  /** Those of the organisation's own when absent. */
  readonly people: number | undefined
  readonly seed: number
  /** Unix milliseconds; the present when absent. */
  readonly startMs: number | undefined
  /**
   * When it was judged, in Unix milliseconds. Its own data and changes were found to fit from then on,
   * however late it comes into being.
   */
  readonly judgedMs: number
  readonly freezeClock: boolean
  readonly corpId: string
  /** The first is that of the default credentials, and its key that of the tenant. */
  readonly apps: readonly [App, ...App[]]
  readonly settings: Settings
  readonly own: OwnData
  readonly faults: readonly FaultRule[]
  readonly callsPerMonth: number | undefined
}

/** Options judged, and filled in by their defaults. */
export interface ReadOptions {
  /** The default one: of calls that no other is selected by. */
  readonly tenant: ReadTenant
  /** Those declared beside it. */
  readonly tenants: readonly ReadTenant[]
  readonly operations: readonly OwnOperation[]
  readonly logLimit: number
  /** Infinite when tenants are never released. */
  readonly tenantIdleMs: number
}

/**
 * The present, in Unix milliseconds, is for tenants that name no clock.
 *
 * @throws {MockError} that names all that is wrong: where, what was expected, the nearest name
 */
export function readOptions(options: SimulatorOptions, nowMs: number): ReadOptions {
  const [problem, ...others] = judgeOptions(options, nowMs)
  if (problem !== undefined) throw toMockError([problem, ...others])
  const { appKey, corpId, logLimit, tenantIdleMinutes } = {
    ...defaults,
    ...withoutUndefined(options),
  }
  return {
    tenant: readTenant({ ...options, appKey, corpId }, nowMs),
    tenants: (options.tenants ?? []).map((tenant) => readTenant(tenant, nowMs)),
    operations: refuseHiding(options.operations ?? []),
    logLimit,
    tenantIdleMs: tenantIdleMinutes === 'never' ? Infinity : tenantIdleMinutes * 60_000,
  }
}

/** Fills in what is left out. The options are judged already. */
export function readTenant(options: DeclaredTenant, nowMs: number): ReadTenant {
  const { organization, people, seed, clock, freezeClock, corpId, ...given } = {
    ...defaults,
    corpId: `ding${options.appKey}`,
    ...withoutUndefined(options),
  }
  const { departments = [], users = [], leavers = [], changes = [], faults = [] } = given
  return {
    organization: getOrganization(organization),
    people,
    seed,
    startMs: clock === undefined ? undefined : readClock(clock),
    judgedMs: nowMs,
    freezeClock,
    corpId,
    apps: readApps(options),
    settings: { ...defaultSettings, ...withoutUndefined(options.settings ?? {}) },
    // Whoever gave them may write the next tenant's over them.
    own: structuredClone({ departments, users, leavers, changes }),
    faults: structuredClone(faults),
    callsPerMonth: options.callsPerMonth,
  }
}

function readApps(options: DeclaredTenant): readonly [App, ...App[]] {
  const { appKey, apps = [] } = options
  const own = apps.find(({ key }) => key === appKey)
  const appSecret = options.appSecret ?? own?.secret ?? defaults.appSecret
  const others = apps.filter((app) => app !== own)
  return [readApp({ ...own, key: appKey }, appSecret), ...others.map((app) => readApp(app))]
}

/** The secret is that of the first app; every other app has one of its own. */
function readApp({ secret, allowedIps, ...app }: AppOptions, appSecret = secret ?? ''): App {
  const addresses = allowedIps?.map((address) => readAddress(address) ?? address)
  return makeApp({ ...app, secret: appSecret, ...withoutUndefined({ allowedIps: addresses }) })
}

function getOrganization(name: string): Organization {
  const organization = findOrganization(name)
  if (organization === undefined) throw new Error(`no organization "${name}"`)
  return organization
}
