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
import { withoutUndefined } from './without-undefined.js'
import type { Organization } from './world/organization.js'
import { findOrganization } from './world/organizations/index.js'

export interface SimulatorOptions {
  /** Name of the organisation to serve. Default: `company`. */
  readonly organization?: string
  /**
   * How many people the organisation has in all, 1,000,000 at most: beside its own ones, branches and
   * plants of many cities. Default: its own ones, which are 517 in `company` and 7 in `tiny`; there
   * cannot be fewer.
   */
  readonly people?: number
  /** Non-negative integer that all names, ids and dates follow from. Default: 1. */
  readonly seed?: number
  /**
   * Where the simulator's clock starts, from which it runs on: an ISO 8601 time with its
   * zone, or Unix milliseconds. Default: the present. The day it falls on, in Shanghai, is the day on
   * which the organisation is looked at.
   */
  readonly clock?: string | number
  /** Default: `dingmock`. */
  readonly appKey?: string
  /** Default: `mock-secret`. */
  readonly appSecret?: string
  /** Default: `dingmockcorp`. */
  readonly corpId?: string
  /**
   * Further apps, with fewer rights. The first app has all of them, unless an entry with its key
   * says otherwise.
   */
  readonly apps?: readonly AppOptions[]
  readonly settings?: Partial<Settings>
  /** Operations that the package lacks, as `readOperations` of `dingtalk-mock/operations` gives them. */
  readonly operations?: readonly OwnOperation[]
  /** Names a rule to refuse a call with, for instance `system-busy`. */
  readonly fault?: FaultHook
  /** Told of every call, after its answer is made. */
  readonly onCall?: (call: CallRecord) => void
}

/** Options judged, and filled in by their defaults. */
export interface ReadOptions {
  readonly organization: Organization
  /** Those of the organisation's own when absent. */
  readonly people: number | undefined
  readonly seed: number
  /** Unix milliseconds; the present when absent. */
  readonly startMs: number | undefined
  readonly corpId: string
  /** The first is that of the default credentials. */
  readonly apps: readonly [App, ...App[]]
  readonly settings: Settings
  readonly operations: readonly OwnOperation[]
}

/** @throws {MockError} that names all that is wrong: where, what was expected, the nearest name */
export function readOptions(options: SimulatorOptions): ReadOptions {
  const [problem, ...others] = judgeOptions(options)
  if (problem !== undefined) throw toMockError([problem, ...others])
  const { organization, people, seed, clock, corpId } = {
    ...defaults,
    ...withoutUndefined(options),
  }
  return {
    organization: getOrganization(organization),
    people,
    seed,
    startMs: clock === undefined ? undefined : readClock(clock),
    corpId,
    apps: readApps(options),
    settings: { ...defaultSettings, ...withoutUndefined(options.settings ?? {}) },
    operations: refuseHiding(options.operations ?? []),
  }
}

function readApps(options: SimulatorOptions): readonly [App, ...App[]] {
  const { appKey = defaults.appKey, apps = [] } = options
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
