import { catalog } from '../src/catalog/catalog.js'
import { MockError, suggest } from '../src/errors.js'
import { readIsoTime } from '../src/protocol/time.js'
import { makeApp, type App, type AppOptions } from './core/app.js'
import type { OwnOperation } from './core/service.js'
import { defaultSettings, type FaultHook, type Settings } from './core/tenant.js'
import type { CallRecord } from './call-record.js'
import type { Organization } from './world/organization.js'
import { findOrganization, organizationNames } from './world/organizations/index.js'

export interface SimulatorOptions {
  /** Name of the organisation to serve. Default: `company`. */
  readonly organization?: string
  /** Non-negative integer that all names, ids and dates follow from. Default: 1. */
  readonly seed?: number
  /**
   * Where the simulator's clock starts, from which it runs on: an ISO 8601 time or Unix
   * milliseconds. Default: the present. The day it falls on, in Shanghai, is the day on which the
   * organisation is looked at.
   */
  readonly clock?: string | number
  /** Default: `dingmock`. */
  readonly appKey?: string
  /** Default: `mock-secret`. */
  readonly appSecret?: string
  /** Default: `dingmockcorp`. */
  readonly corpId?: string
  /** Further apps, with fewer rights than the first, which has all. */
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
  readonly seed: number
  /** Unix milliseconds; the present when absent. */
  readonly startMs: number | undefined
  readonly corpId: string
  /** The first has all rights. */
  readonly apps: readonly [App, ...App[]]
  readonly settings: Settings
  readonly operations: readonly OwnOperation[]
}

/** @throws {MockError} for an option that is no such thing; the message names the nearest valid one */
export function readOptions(options: SimulatorOptions): ReadOptions {
  checkNames('option', options, optionNames)
  checkNames('setting', options.settings ?? {}, Object.keys(defaultSettings))
  const { appKey = 'dingmock', appSecret = 'mock-secret', apps = [] } = options
  const first = readApp({ key: appKey, secret: appSecret })
  const others = apps.map(readApp)
  checkKeys([first, ...others])
  return {
    organization: getOrganization(options.organization ?? 'company'),
    seed: readSeed(options.seed ?? 1),
    startMs: readClock(options.clock),
    corpId: options.corpId ?? 'dingmockcorp',
    apps: [first, ...others],
    settings: { ...defaultSettings, ...options.settings },
    operations: readOwn(options.operations ?? []),
  }
}

/** The compiler holds each list complete; JavaScript and JSON callers are told of a wrong name. */
const optionNames = namesOf<SimulatorOptions>({
  organization: true,
  seed: true,
  clock: true,
  appKey: true,
  appSecret: true,
  corpId: true,
  apps: true,
  settings: true,
  operations: true,
  fault: true,
  onCall: true,
})
const appOptionNames = namesOf<AppOptions>({
  key: true,
  secret: true,
  type: true,
  permissions: true,
  contactScope: true,
  allowedIps: true,
  callsPerSecond: true,
})

function namesOf<Options>(names: {
  readonly [Name in keyof Required<Options>]: true
}): readonly string[] {
  return Object.keys(names)
}

function checkNames(what: string, options: object, known: readonly string[]): void {
  const wrong = Object.keys(options).find((name) => !known.includes(name))
  if (wrong === undefined) return
  throw new MockError('ERR_OPTION', `no ${what} "${wrong}".${suggest(wrong, known)}`)
}

function readApp(options: AppOptions): App {
  checkNames('property of an app', options, appOptionNames)
  if (options.key && options.secret) return makeApp(options)
  throw new MockError('ERR_APP', 'an app needs a key and a secret, and neither may be empty')
}

function checkKeys(apps: readonly App[]): void {
  const keys = apps.map(({ key }) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice === undefined) return
  throw new MockError('ERR_APP', `two apps have the key "${twice}"; give each its own`)
}

function getOrganization(name: string): Organization {
  const organization = findOrganization(name)
  if (organization !== undefined) return organization
  throw new MockError(
    'ERR_ORGANIZATION',
    `no organization "${name}".${suggest(name, organizationNames)}`,
  )
}

/** Two operations with one id or one path would hide each other. */
function readOwn(own: readonly OwnOperation[]): readonly OwnOperation[] {
  const known = [...catalog.operations]
  for (const { operation } of own) {
    const other = known.find(({ id, path }) => id === operation.id || path === operation.path)
    if (other !== undefined) {
      const what = other.id === operation.id ? 'is there already' : `has the path of "${other.id}"`
      throw new MockError('ERR_OPERATION', `the operation "${operation.id}" ${what}`)
    }
    known.push(operation)
  }
  return own
}

function readSeed(seed: number): number {
  if (Number.isSafeInteger(seed) && seed >= 0) return seed
  throw new MockError('ERR_SEED', `the seed must be an integer from 0 on, not ${seed}`)
}

function readClock(clock: string | number | undefined): number | undefined {
  if (clock === undefined) return undefined
  const instantMs = typeof clock === 'number' ? clock : readIsoTime(clock)?.instantMs
  // Request ids carry the instant in 48 bits.
  if (instantMs !== undefined && instantMs >= 0 && instantMs < 2 ** 48) return instantMs
  throw new MockError('ERR_CLOCK', `no time "${clock}"; write it like 2026-03-01T09:30:00+08:00`)
}
