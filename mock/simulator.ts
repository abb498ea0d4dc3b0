import { toRecord } from './call-record.js'
import type { Environment } from './core/environment.js'
import { findNotes } from './core/hints/find-hints.js'
import { resolve, type Resolution } from './core/resolve.js'
import type { WireRequest } from './core/wire.js'
import { makeMemoryJournal } from './journal/memory-journal.js'
import { readOptions, type SimulatorOptions } from './options.js'
import { makeService } from './service.js'
import type { TenantControls, TenantState } from './tenants/controls.js'
import { makeTenants } from './tenants/make-tenants.js'
import { makeTenantsControls, type TenantsControls } from './tenants/tenants-controls.js'
import { makeFetch } from './transports/fetch.js'
import { withoutUndefined } from './without-undefined.js'

/** A simulator without transports: answers requests, knows no socket. Steers its default tenant. */
export interface Simulator extends TenantControls, TenantsControls {
  /** Of the default tenant, as it was made; `state()` says how it is now. */
  readonly organization: TenantState['organization']
  /** Answers in process, as the vendor's host that the request names would. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>
  /** Answers one request as a transport read it. */
  answer(request: WireRequest): Resolution
}

/** @throws {MockError} for an option that is no such thing; the message names the nearest valid one */
export function makeSimulator(options: SimulatorOptions, environment: Environment): Simulator {
  const read = readOptions(options, environment.now())
  const service = makeService(read.operations)
  const { catalog } = service
  const { fault, onCall, clock, freezeClock, settings } = options
  const common = withoutUndefined({ clock, freezeClock, settings })
  const journal = makeMemoryJournal()
  const tenants = makeTenants(read, { environment, catalog, journal, fault, common })
  const { registry } = tenants
  const controls = makeTenantsControls(tenants, catalog)
  const main = controls.tenant(read.tenant.apps[0].key)
  const isLogged = read.logLimit > 0 || onCall !== undefined
  const answer = (request: WireRequest): Resolution => {
    const startedMs = environment.elapsedMs()
    const resolution = resolve(service, registry, request)
    const durationMs = environment.elapsedMs() - startedMs
    const { tenant } = resolution
    const log = registry.of(tenant)?.log
    if (!isLogged) {
      log?.skip()
      return resolution
    }
    const notes = findNotes(catalog, tenant, request, resolution)
    const record = toRecord(request, resolution, { ...notes, durationMs }, main.key)
    log?.add(record, resolution)
    onCall?.(record)
    return resolution
  }
  return {
    ...main,
    ...controls,
    organization: main.state().organization,
    fetch: makeFetch(answer, environment),
    answer,
  }
}
