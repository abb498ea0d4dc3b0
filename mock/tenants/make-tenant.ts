import { startOfShanghaiDay, toShanghaiDay } from '../../src/protocol/time.js'
import type { Catalog } from '../../src/catalog/catalog.js'
import { makeChance, type Environment } from '../core/environment.js'
import { makeSession } from '../core/session.js'
import type { FaultHook, Tenant } from '../core/tenant.js'
import { makeFaultBook, type FaultBook } from '../faults/book.js'
import type { ReadTenant } from '../options.js'
import { withoutUndefined } from '../without-undefined.js'
import type { Effect } from '../world/effects.js'
import type { DirectorySource } from '../world/make-directory.js'
import type { Generated } from '../world/overlay/generated.js'
import { makeTenantClock, type TenantClock } from './clock.js'
import { ownDataToChanges } from '../changes/to-effects.js'
import { makeExchangeLog, type ExchangeLog } from './exchange-log.js'
import { makeOrganizationNow, type OrganizationNow } from './organization-now.js'

export interface TenantContext {
  readonly environment: Environment
  readonly catalog: Catalog
  readonly logLimit: number
  readonly fault: FaultHook | undefined
  /** 8 hex digits that all tokens of the tenant begin with. */
  readonly tokenPrefix: string
  generate(source: DirectorySource): Generated
  /** Told of each change that was made, in the order of making. */
  onEffects(effects: readonly Effect[]): void
  /** Told that all changes are undone. */
  onReset(): void
}

/** A tenant in being: what calls see of it, and its parts that can be steered. */
export interface LiveTenant {
  readonly tenant: Tenant
  readonly read: ReadTenant
  readonly clock: TenantClock
  readonly organization: OrganizationNow
  readonly faults: FaultBook
  readonly log: ExchangeLog
  /** Back to how it was made; what it is made of was judged before, so it cannot fail. */
  reset(): void
}

/** What a reset makes anew. */
type Parts = Pick<LiveTenant, 'clock'> & {
  readonly session: Tenant['session']
  /** Made when it is first asked for: many a tenant is only logged in to. */
  readonly organization: () => OrganizationNow
}

export function makeTenant(read: ReadTenant, context: TenantContext): LiveTenant {
  const { environment } = context
  const chance = makeChance(environment)
  const faults = makeFaultBook(context.catalog, read.faults)
  const log = makeExchangeLog(context.logLimit)
  const makeParts = (): Parts => {
    const clock = makeTenantClock(environment.now, read.startMs)
    const startMs = clock.now()
    return {
      clock,
      session: makeSession(chance, context.tokenPrefix),
      organization: once(() => makeOrganization(read, startMs, context)),
    }
  }
  let parts = makeParts()
  const appsByKey = new Map(read.apps.map((app) => [app.key, app]))
  const tenant: Tenant = {
    key: read.apps[0].key,
    corpId: read.corpId,
    seed: read.seed,
    chance,
    settings: read.settings,
    fault: context.fault,
    faults,
    findApp: (appKey) => appsByKey.get(appKey),
    get directory() {
      return parts.organization().directory
    },
    get session() {
      return parts.session
    },
    begin() {
      const nowMs = parts.clock.now()
      parts.organization().runDue(nowMs)
      return nowMs
    },
  }
  return {
    tenant,
    read,
    faults,
    log,
    get clock() {
      return parts.clock
    },
    get organization() {
      return parts.organization()
    },
    reset() {
      parts = makeParts()
      faults.reset()
      log.reset()
      context.onReset()
    },
  }
}

function makeOrganization(
  { organization, people, seed, own }: ReadTenant,
  startMs: number,
  context: TenantContext,
): OrganizationNow {
  const epochMs = startOfShanghaiDay(toShanghaiDay(startMs))
  const source = { organization, seed, epochMs, ...withoutUndefined({ people }) }
  const made = makeOrganizationNow({
    generated: context.generate(source),
    seed,
    onEffects: context.onEffects,
  })
  const changes = ownDataToChanges(own)
  if (changes.length > 0) made.change(changes, startMs)
  return made
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
