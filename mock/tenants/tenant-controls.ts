import { toExactIsoUtc } from '../../src/protocol/time.js'
import type { Change } from '../changes/change.js'
import { judgeChanges } from '../judge/parts.js'
import { makeClockControls } from './clock-controls.js'
import { readLogFilter } from './log-filter.js'
import type { TenantControls, TenantState } from './controls.js'
import type { LiveTenant } from './make-tenant.js'

/** What steers one tenant. It is looked up anew each time, so that a handle outlives a release. */
export function makeTenantControls(find: () => LiveTenant): TenantControls {
  const [app] = find().read.apps
  const { corpId } = find().read
  return {
    key: app.key,
    appKey: app.key,
    appSecret: app.secret,
    corpId,
    faults: {
      add: (rules) => find().faults.add(rules),
      list: () => find().faults.list(),
      remove: (id) => find().faults.remove(id),
      clear: () => find().faults.clear(),
    },
    clock: makeClockControls(
      () => find().clock,
      () => void find().tenant.begin(),
    ),
    log: {
      list: (filter) => find().log.list(readLogFilter(filter, find().catalog)),
      count: (filter) => find().log.count(readLogFilter(filter, find().catalog)),
      clear: () => find().log.clear(),
    },
    change(changes) {
      const { tenant, organization } = find()
      const all = judgeChanges(isList(changes) ? changes : [changes])
      return organization.change(all, tenant.begin())
    },
    planned() {
      const { tenant, organization } = find()
      tenant.begin()
      return organization.planned()
    },
    state: () => toState(find()),
    reset() {
      find().reset()
      return toState(find())
    },
  }
}

function isList(changes: Change | readonly Change[]): changes is readonly Change[] {
  return Array.isArray(changes)
}

/** How it is now; what is due happens first. */
export function toState({
  tenant,
  read,
  clock,
  organization,
  faults,
  log,
}: LiveTenant): TenantState {
  tenant.begin()
  const [{ key, secret }] = read.apps
  const { directory } = tenant
  return {
    key,
    appKey: key,
    appSecret: secret,
    corpId: read.corpId,
    seed: read.seed,
    organization: {
      name: read.organization.name,
      people: directory.countPeople({ activeOnly: false }),
      departments: directory.countDepartments(),
    },
    clock: { now: toExactIsoUtc(clock.now()), isFrozen: clock.isFrozen },
    faults: faults.list().length,
    plannedChanges: organization.plannedCount,
    exchanges: log.total,
  }
}
