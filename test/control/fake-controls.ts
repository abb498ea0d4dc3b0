import type { Change } from '../../mock/changes/change.js'
import type { SimulatorControls } from '../../mock/control/simulator-controls.js'
import type { PlannedFault } from '../../mock/faults/fault-rule.js'
import type {
  LoggedExchange,
  PlannedChange,
  TenantControls,
  TenantState,
} from '../../mock/tenants/controls.js'
import { MockError } from '../../src/errors.js'
import { loggedExchanges, startMs } from './logged-exchanges.js'

/** As little of a simulator as is needed to see what the control API does with it. */
export function makeFakeControls(): SimulatorControls {
  const tenants = new Map<string, TenantControls>()
  const make = (key: string): TenantControls => {
    const tenant = makeFakeTenant(key)
    tenants.set(key, tenant)
    return tenant
  }
  make('dingmock')
  return {
    tenants: () => [...tenants.values()].map((tenant) => tenant.state()),
    create(options) {
      const { appKey } = (options ?? {}) as { readonly appKey?: unknown }
      if (typeof appKey !== 'string') throw refuse('appKey', 'missing; expected a text')
      if (tenants.has(appKey)) throw new MockError('ERR_TAKEN', `"${appKey}" is taken`)
      return make(appKey).state()
    },
    find(key) {
      const named = key === 'default' ? 'dingmock' : key
      return tenants.get(named) ?? (/^mock-tiny-\d+$/.test(key) ? make(key) : undefined)
    },
    release: (key) => tenants.delete(key),
  }
}

function refuse(path: string, text: string): MockError {
  return new MockError('ERR_OPTION', `${path}: ${text}`, { problems: [{ path, text }] })
}

interface FakeState {
  nowMs: number
  isFrozen: boolean
  faults: PlannedFault[]
  given: number
  changes: PlannedChange[]
  exchanges: LoggedExchange[]
}

function makeFakeTenant(key: string): TenantControls {
  const initial = (): FakeState => ({
    nowMs: startMs,
    isFrozen: false,
    faults: [],
    given: 0,
    changes: [],
    exchanges: [...loggedExchanges],
  })
  const state = initial()
  const tenantState = (): TenantState => ({
    key,
    appKey: key,
    appSecret: 'mock-secret',
    corpId: `${key}corp`,
    seed: 1,
    organization: { name: 'tiny', people: 7, departments: 4 },
    clock: { now: new Date(state.nowMs).toISOString(), isFrozen: state.isFrozen },
    faults: state.faults.length,
    plannedChanges: state.changes.length,
    exchanges: state.exchanges.length,
  })
  return {
    key,
    appKey: key,
    appSecret: 'mock-secret',
    corpId: `${key}corp`,
    faults: makeFaults(state),
    clock: makeClock(state),
    log: {
      list: ({ operation, outcome, after = 0, limit = Infinity } = {}) => ({
        exchanges: state.exchanges
          .filter((exchange) => operation === undefined || exchange.operation === operation)
          .filter((exchange) => outcome === undefined || exchange.outcome === outcome)
          .filter(({ number }) => number > after)
          .slice(-limit),
        dropped: 0,
      }),
      count: () => state.exchanges.length,
      clear: () => void state.exchanges.splice(0),
    },
    change(changes) {
      const planned = toList(changes).map((change) => planChange(change, state.nowMs))
      state.changes.push(...planned.filter(({ isDone }) => !isDone))
      return planned
    },
    planned: () => state.changes,
    state: tenantState,
    reset() {
      Object.assign(state, initial())
      return tenantState()
    },
  }
}

function planChange(change: Change, nowMs: number): PlannedChange {
  if (change.kind !== 'remove-user') throw refuse('kind', 'expected remove-user')
  const atMs = change.at === undefined ? nowMs : new Date(change.at).getTime()
  return { change, at: new Date(atMs).toISOString(), isDone: atMs <= nowMs }
}

function makeFaults(state: FakeState): TenantControls['faults'] {
  return {
    add(rules) {
      const added = toList(rules).map((rule) => {
        if (rule?.fault === undefined) throw refuse('fault', 'missing; expected a text')
        return { ...rule, id: `fault-${++state.given}`, calls: 0, hits: 0, isSpent: false }
      })
      state.faults.push(...added)
      return added
    },
    list: () => state.faults,
    remove(id) {
      const [fault] = state.faults.filter((one) => one.id === id)
      if (fault === undefined) throw new MockError('ERR_RULE', `no fault "${id}"`)
      state.faults = state.faults.filter((one) => one !== fault)
      return fault
    },
    clear: () => state.faults.splice(0),
  }
}

function makeClock(state: FakeState): TenantControls['clock'] {
  const told = () => ({ now: new Date(state.nowMs).toISOString(), isFrozen: state.isFrozen })
  return {
    state: told,
    advance(by) {
      const [, hours] = /^(\d+)h$/.exec(String(by)) ?? []
      if (hours === undefined && typeof by !== 'number') {
        throw new MockError('ERR_CLOCK', `no duration "${by}"; write it like 2h`)
      }
      state.nowMs += hours === undefined ? Number(by) : Number(hours) * 3_600_000
      return told()
    },
    set(to) {
      const toMs = new Date(to).getTime()
      if (!(toMs >= state.nowMs)) {
        throw new MockError('ERR_CLOCK', 'the clock of a tenant goes forward only')
      }
      state.nowMs = toMs
      return told()
    },
    freeze() {
      state.isFrozen = true
      return told()
    },
    resume() {
      state.isFrozen = false
      return told()
    },
  }
}

function toList<Item>(items: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item]
}
