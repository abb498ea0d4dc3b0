import { startOfShanghaiDay, toShanghaiDay } from '../src/protocol/time.js'
import { toRecord } from './call-record.js'
import { makeChance, type Environment } from './core/environment.js'
import { findNotes } from './core/hints/find-hints.js'
import { resolve, type Resolution } from './core/resolve.js'
import { makeSession } from './core/session.js'
import type { FaultHook, Tenant } from './core/tenant.js'
import type { WireRequest } from './core/wire.js'
import { readOptions, type ReadOptions, type SimulatorOptions } from './options.js'
import { makeService } from './service.js'
import { fetchThrough } from './transports/fetch.js'
import { withoutUndefined } from './without-undefined.js'
import { makeDirectory } from './world/make-directory.js'

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
  const read = readOptions(options)
  const tenant = makeTenant(read, options.fault, environment)
  const [app] = read.apps
  const service = makeService(read.operations)
  const answer = (request: WireRequest): Resolution => {
    const startedMs = environment.elapsedMs()
    const resolution = resolve(service, tenant, request)
    if (options.onCall !== undefined) {
      const durationMs = environment.elapsedMs() - startedMs
      const notes = findNotes(service.catalog, tenant, request, resolution)
      options.onCall(toRecord(request, resolution, notes, durationMs))
    }
    return resolution
  }
  return {
    appKey: app.key,
    appSecret: app.secret,
    corpId: tenant.corpId,
    organization: {
      name: read.organization.name,
      people: tenant.directory.countPeople({ activeOnly: false }),
      departments: tenant.directory.countDepartments(),
    },
    fetch: (input, init) => fetchThrough(answer, new Request(input, init)),
    answer,
  }
}

function makeTenant(
  { organization, people, seed, corpId, apps, settings, ...options }: ReadOptions,
  fault: FaultHook | undefined,
  environment: Environment,
): Tenant {
  const chance = makeChance(environment)
  const startMs = options.startMs ?? environment.now()
  const offsetMs = startMs - environment.now()
  const appsByKey = new Map(apps.map((app) => [app.key, app]))
  return {
    corpId,
    directory: makeDirectory({
      organization,
      ...withoutUndefined({ people }),
      seed,
      epochMs: startOfShanghaiDay(toShanghaiDay(startMs)),
    }),
    seed,
    session: makeSession(chance),
    chance,
    settings,
    fault,
    findApp: (key) => appsByKey.get(key),
    now: () => environment.now() + offsetMs,
  }
}
