import { catalog } from '../src/catalog/catalog.js'
import { MockError, suggest } from '../src/errors.js'
import { readIsoTime, startOfShanghaiDay, toShanghaiDay } from '../src/protocol/time.js'
import { makeApp, type App, type AppOptions } from './core/app.js'
import { makeChance, type Environment } from './core/environment.js'
import { resolve, type Resolution } from './core/resolve.js'
import type { Service } from './core/service.js'
import { makeSession } from './core/session.js'
import { defaultSettings, type FaultHook, type Settings, type Tenant } from './core/tenant.js'
import type { WireRequest } from './core/wire.js'
import { getHandler } from './handlers/table.js'
import { maskTarget } from './mask.js'
import { fetchThrough } from './transports/fetch.js'
import { makeDirectory } from './world/make-directory.js'
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
  /** Names a rule to refuse a call with, for instance `system-busy`. */
  readonly fault?: FaultHook
  /** Told of every call, after its answer is made. */
  readonly onCall?: (call: CallRecord) => void
}

/** One line of the request log. */
export interface CallRecord extends Omit<Resolution, 'response'> {
  /** Unix milliseconds on the simulator's clock. */
  readonly atMs: number
  readonly method: string
  /** Path and query, the values of credentials masked. */
  readonly target: string
  readonly status: number
  readonly durationMs: number
}

/** A simulator without transports: answers requests, knows no socket. */
export interface Simulator {
  readonly appKey: string
  readonly appSecret: string
  readonly corpId: string
  readonly organization: {
    readonly name: string
    readonly people: number
    readonly departments: number
  }
  /** Answers in process, as the vendor's host that the request names would. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>
  /** Answers one request as a transport read it. */
  answer(request: WireRequest): Resolution
}

/** @throws {MockError} for an option that is no such thing; the message names the nearest valid one */
export function makeSimulator(options: SimulatorOptions, environment: Environment): Simulator {
  checkNames('option', options, optionNames)
  const tenant = makeTenant(options, environment)
  const app = firstApp(options)
  const answer = (request: WireRequest): Resolution => {
    const startedMs = environment.elapsedMs()
    const resolution = resolve(service, tenant, request)
    if (options.onCall !== undefined) {
      const durationMs = environment.elapsedMs() - startedMs
      options.onCall(toRecord(request, resolution, tenant.now(), durationMs))
    }
    return resolution
  }
  return {
    appKey: app.key,
    appSecret: app.secret,
    corpId: tenant.corpId,
    organization: {
      name: options.organization ?? defaultOrganization,
      people: tenant.directory.countPeople({ activeOnly: false }),
      departments: tenant.directory.countDepartments(),
    },
    fetch: (input, init) => fetchThrough(answer, new Request(input, init)),
    answer,
  }
}

const service: Service = { catalog, getHandler }
const defaultOrganization = 'company'

function makeTenant(options: SimulatorOptions, environment: Environment): Tenant {
  checkNames('setting', options.settings ?? {}, Object.keys(defaultSettings))
  const chance = makeChance(environment)
  const startMs = readClock(options.clock) ?? environment.now()
  const offsetMs = startMs - environment.now()
  const apps = makeApps([firstApp(options), ...(options.apps ?? [])])
  return {
    corpId: options.corpId ?? 'dingmockcorp',
    directory: makeDirectory({
      organization: getOrganization(options.organization ?? defaultOrganization),
      seed: readSeed(options.seed ?? 1),
      epochMs: startOfShanghaiDay(toShanghaiDay(startMs)),
    }),
    session: makeSession(chance),
    chance,
    settings: { ...defaultSettings, ...options.settings },
    fault: options.fault,
    findApp: (key) => apps.get(key),
    now: () => environment.now() + offsetMs,
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

function firstApp(options: SimulatorOptions): AppOptions {
  return { key: options.appKey ?? 'dingmock', secret: options.appSecret ?? 'mock-secret' }
}

function makeApps(list: readonly AppOptions[]): ReadonlyMap<string, App> {
  const apps = new Map<string, App>()
  for (const options of list) {
    checkNames('property of an app', options, appOptionNames)
    if (!options.key || !options.secret) {
      throw new MockError('ERR_APP', 'an app needs a key and a secret, and neither may be empty')
    }
    if (apps.has(options.key)) {
      throw new MockError('ERR_APP', `two apps have the key "${options.key}"; give each its own`)
    }
    apps.set(options.key, makeApp(options))
  }
  return apps
}

function getOrganization(name: string) {
  const organization = findOrganization(name)
  if (organization !== undefined) return organization
  throw new MockError(
    'ERR_ORGANIZATION',
    `no organization "${name}".${suggest(name, organizationNames)}`,
  )
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

function toRecord(
  request: WireRequest,
  resolution: Resolution,
  atMs: number,
  durationMs: number,
): CallRecord {
  const { response, ...rest } = resolution
  const target = maskTarget(request.target)
  return { ...rest, atMs, method: request.method, target, status: response.status, durationMs }
}
