import type { Change } from '../changes/change.js'
import type { FaultRule } from '../faults/fault-rule.js'
import { quote, suggestFor } from '../judge/problem.js'
import type { DeclaredTenant } from '../options.js'
import type { TenantControls } from '../tenants/controls.js'
import { readFilter, readMember, type Read } from './inputs.js'
import { done, refuse, type Outcome } from './outcome.js'
import type { SimulatorControls } from './simulator-controls.js'

/** One thing that the control API does; the command line has a twin of most. */
export interface Verb {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the prefix; `{key}` is a tenant's, or `default`. */
  readonly path: string
  readonly summary: string
  /** Definitions in `schemas/control.schema.json`; those of what is taken are absent for nothing. */
  readonly body?: string
  readonly query?: string
  readonly output: string
  /** Default: 200. */
  readonly status?: 201
  run(call: ControlCall): Outcome
}

export interface ControlCall {
  readonly controls: SimulatorControls
  /** What stands in the path for `{key}` and `{id}`. */
  readonly names: { readonly key?: string; readonly id?: string }
  readonly query: ReadonlyMap<string, string>
  /** As JSON was read, judged by those who take it; `undefined` when there was none. */
  readonly body: unknown
}

const ofSimulator: readonly Verb[] = [
  {
    name: 'tenants.list',
    method: 'GET',
    path: '/tenants',
    summary: 'The tenants in being, the default one first.',
    output: 'tenantList',
    run: ({ controls }) => done({ tenants: controls.tenants() }),
  },
  {
    name: 'tenants.create',
    method: 'POST',
    path: '/tenants',
    summary: 'Makes a tenant; its AppKey selects it.',
    body: 'tenantToCreate',
    output: 'tenantState',
    status: 201,
    run: ({ controls, body }) => done(controls.createTenant(body as DeclaredTenant).state()),
  },
  {
    name: 'tenants.show',
    method: 'GET',
    path: '/tenants/{key}',
    summary: 'What a tenant is made of and how it is now.',
    output: 'tenantState',
    run: ofTenant((tenant) => done(tenant.state())),
  },
  {
    name: 'tenants.release',
    method: 'DELETE',
    path: '/tenants/{key}',
    summary: 'Forgets a tenant and all that happened to it.',
    output: 'released',
    run: releaseTenant,
  },
]

const ofTenants: readonly Verb[] = [
  {
    name: 'tenants.reset',
    method: 'POST',
    path: '/tenants/{key}/reset',
    summary: 'Back to how it was made: data, faults, clock, tokens, limits, log.',
    output: 'tenantState',
    run: ofTenant((tenant) => done(tenant.reset())),
  },
  {
    name: 'faults.list',
    method: 'GET',
    path: '/tenants/{key}/faults',
    summary: 'The faults in force, and what came of them.',
    output: 'faultList',
    run: ofTenant(({ faults }) => done({ faults: faults.list() })),
  },
  {
    name: 'faults.add',
    method: 'POST',
    path: '/tenants/{key}/faults',
    summary: 'Puts faults in force, one or a list, from the next call on.',
    body: 'faultsToAdd',
    output: 'faultList',
    status: 201,
    run: ofTenant(({ faults }, { body }) => done({ faults: faults.add(body as FaultRule) })),
  },
  {
    name: 'faults.clear',
    method: 'DELETE',
    path: '/tenants/{key}/faults',
    summary: 'Takes all faults out of force, and tells what came of them.',
    output: 'faultList',
    run: ofTenant(({ faults }) => done({ faults: faults.clear() })),
  },
  {
    name: 'faults.remove',
    method: 'DELETE',
    path: '/tenants/{key}/faults/{id}',
    summary: 'Takes one fault out of force, and tells what came of it.',
    output: 'plannedFault',
    run: ofTenant(removeFault),
  },
  {
    name: 'clock.show',
    method: 'GET',
    path: '/tenants/{key}/clock',
    summary: 'What time it is for the tenant.',
    output: 'clockState',
    run: ofTenant(({ clock }) => done(clock.state())),
  },
  {
    name: 'clock.advance',
    method: 'POST',
    path: '/tenants/{key}/clock/advance',
    summary: 'Moves the clock on; changes that wait for a time on the way are made.',
    body: 'clockAdvance',
    output: 'clockState',
    run: ofTenant(({ clock }, { body }) =>
      withRead(readMember(body, 'by'), (by) => done(clock.advance(by as string))),
    ),
  },
  {
    name: 'clock.set',
    method: 'POST',
    path: '/tenants/{key}/clock/set',
    summary: 'Moves the clock to a time that is not before its present.',
    body: 'clockSet',
    output: 'clockState',
    run: ofTenant(({ clock }, { body }) =>
      withRead(readMember(body, 'to'), (to) => done(clock.set(to as string))),
    ),
  },
  {
    name: 'clock.freeze',
    method: 'POST',
    path: '/tenants/{key}/clock/freeze',
    summary: 'Lets the clock stand still.',
    output: 'clockState',
    run: ofTenant(({ clock }) => done(clock.freeze())),
  },
  {
    name: 'clock.resume',
    method: 'POST',
    path: '/tenants/{key}/clock/resume',
    summary: 'Lets the clock go on.',
    output: 'clockState',
    run: ofTenant(({ clock }) => done(clock.resume())),
  },
  {
    name: 'changes.list',
    method: 'GET',
    path: '/tenants/{key}/changes',
    summary: 'The changes that wait for the clock, in their order.',
    output: 'changeList',
    run: ofTenant((tenant) => done({ changes: tenant.planned() })),
  },
  {
    name: 'changes.make',
    method: 'POST',
    path: '/tenants/{key}/changes',
    summary: 'Changes the organisation, one change or a list: all of it or nothing.',
    body: 'changesToMake',
    output: 'changeList',
    run: ofTenant((tenant, { body }) => done({ changes: tenant.change(body as Change) })),
  },
  {
    name: 'log.list',
    method: 'GET',
    path: '/tenants/{key}/log',
    summary: 'The exchanges that are kept, oldest first.',
    query: 'logFilter',
    output: 'logPage',
    run: ofTenant(({ log }, { query }) => done(log.list(readFilter(query)))),
  },
  {
    name: 'log.clear',
    method: 'DELETE',
    path: '/tenants/{key}/log',
    summary: 'Forgets the exchanges.',
    output: 'logPage',
    run: ofTenant(({ log }) => {
      log.clear()
      return done(log.list())
    }),
  },
]

/** One definition for both doors: the paths of the control API, and the command line. */
export const verbs: readonly Verb[] = [...ofSimulator, ...ofTenants]

function ofTenant(run: (tenant: TenantControls, call: ControlCall) => Outcome): Verb['run'] {
  return (call) => {
    const { key = '' } = call.names
    return run(key === 'default' ? call.controls : call.controls.tenant(key), call)
  }
}

function withRead<Value>(read: Read<Value>, run: (value: Value) => Outcome): Outcome {
  return read.kind === 'read' ? run(read.value) : read
}

function releaseTenant({ controls, names: { key = '' } }: ControlCall): Outcome {
  if (key === 'default' || key === controls.key) {
    return refuse(409, 'the default tenant stays; reset it, or stop the simulator')
  }
  if (controls.releaseTenant(key)) return done({ key })
  const known = controls.tenants().map((tenant) => tenant.key)
  return refuse(404, `no tenant ${quote(key)} is in being.${suggestFor(key, known)}`)
}

function removeFault({ faults }: TenantControls, { names: { id = '' } }: ControlCall): Outcome {
  const known = faults.list().map((fault) => fault.id)
  if (known.includes(id)) return done(faults.remove(id))
  const hint = known.length === 0 ? ' None is planned.' : suggestFor(id, known)
  return refuse(404, `no fault ${quote(id)}.${hint}`)
}
