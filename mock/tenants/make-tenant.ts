import type { Catalog } from '../../src/catalog/catalog.js'
import { startOfShanghaiDay, toShanghaiDay } from '../../src/protocol/time.js'
import { makeChance, type Environment } from '../core/environment.js'
import { makeSession, type Session } from '../core/session.js'
import type { FaultHook, Tenant } from '../core/tenant.js'
import { makeFaultBook, type FaultBook } from '../faults/book.js'
import type { ReadTenant } from '../options.js'
import { withoutUndefined } from '../without-undefined.js'
import type { DirectorySource } from '../world/make-directory.js'
import type { Generated } from '../world/overlay/generated.js'
import { makeTenantClock, type TenantClock } from './clock.js'
import { makeExchangeLog, type ExchangeLog } from './exchange-log.js'
import { makeOrganizationNow, type OrganizationNow } from './organization-now.js'
import type { Scribe } from './scribe.js'

export interface TenantContext {
  readonly environment: Environment
  readonly catalog: Catalog
  readonly logLimit: number
  readonly fault: FaultHook | undefined
  /** 8 hex digits that all tokens of the tenant begin with. */
  readonly tokenPrefix: string
  generate(source: DirectorySource): Generated
  readonly scribe: Scribe
}

/** A tenant in being: what calls see of it, and its parts that can be steered. */
export interface LiveTenant {
  readonly tenant: Tenant
  readonly read: ReadTenant
  readonly catalog: Catalog
  readonly clock: TenantClock
  readonly organization: OrganizationNow
  readonly faults: FaultBook
  readonly log: ExchangeLog
  /** Back to how it was made; what it is made of was judged before, so it cannot fail. */
  reset(): void
  /** Nobody will ask for it again. */
  end(): void
}

/** What a reset makes anew. */
interface Parts {
  readonly clock: TenantClock
  readonly session: Session
  readonly organization: OrganizationNow
}

export function makeTenant(read: ReadTenant, context: TenantContext): LiveTenant {
  const { catalog, scribe } = context
  const makeParts = makePartsOf(read, context)
  const faults = makeFaultBook(catalog, read.faults)
  const log = makeExchangeLog(context.logLimit)
  let parts = makeParts()
  return {
    tenant: makeCoreTenant(read, { ...context, faults }, () => parts),
    read,
    catalog,
    faults,
    log,
    get clock() {
      return parts.clock
    },
    get organization() {
      return parts.organization
    },
    reset() {
      scribe.forget()
      parts = makeParts()
      faults.reset()
      log.reset()
    },
    end: () => scribe.forget(),
  }
}

function makePartsOf(read: ReadTenant, context: TenantContext): () => Parts {
  const { environment, tokenPrefix } = context
  const chance = makeChance(environment)
  const { startMs, freezeClock: isFrozen } = read
  let made: { readonly day: number; readonly organization: OrganizationNow } | undefined
  return () => {
    const clock = makeTenantClock(environment.now, { startMs, isFrozen })
    const madeMs = clock.now()
    const day = toShanghaiDay(madeMs)
    // Who left until yesterday hangs on the day. Without a clock of its own, a tenant may see several.
    if (made?.day === day) made.organization.reset()
    else made = { day, organization: makeOrganization(read, madeMs, context) }
    return { clock, session: makeSession(chance, tokenPrefix), organization: made.organization }
  }
}

function makeCoreTenant(
  { apps, corpId, seed, settings, callsPerMonth }: ReadTenant,
  { environment, fault, faults }: TenantContext & Pick<LiveTenant, 'faults'>,
  getParts: () => Parts,
): Tenant {
  const appsByKey = new Map(apps.map((app) => [app.key, app]))
  return {
    key: apps[0].key,
    corpId,
    seed,
    chance: makeChance(environment),
    settings,
    fault,
    faults,
    callsPerMonth,
    findApp: (appKey) => appsByKey.get(appKey),
    get directory() {
      return getParts().organization.directory
    },
    get session() {
      return getParts().session
    },
    begin() {
      const { clock, organization } = getParts()
      const nowMs = clock.now()
      organization.runDue(nowMs)
      return nowMs
    },
  }
}

function makeOrganization(
  { organization, people, seed, own, startMs, judgedMs }: ReadTenant,
  madeMs: number,
  { generate, scribe }: TenantContext,
): OrganizationNow {
  const epochMs = startOfShanghaiDay(toShanghaiDay(madeMs))
  const source = { organization, seed, epochMs, ...withoutUndefined({ people }) }
  const generated = generate(source)
  // What has become due since it was judged happens as it does to a tenant that was there.
  const beginMs = startMs ?? judgedMs
  return makeOrganizationNow({ generated, seed, own, beginMs, onEffects: scribe.write })
}
