import type { Tenant, Tenants } from '../core/tenant.js'
import type { LiveTenant } from './make-tenant.js'
import { readKey } from './keys.js'

/** All tenants of a simulator. They come into being when somebody asks for them. */
export interface Registry extends Tenants {
  readonly main: LiveTenant
  /** Those in being: the default one, then the others by their keys. */
  list(): readonly LiveTenant[]
  /** By its key; declared ones, and those of the documented form, come into being. */
  find(key: string): LiveTenant | undefined
  /** Whether an app of any tenant, in being or declared, has the key. */
  isTaken(key: string): boolean
  /** Declares a tenant, to be made when it is first asked for. */
  declare(declared: DeclaredTenant): void
  /** The parts of a tenant that has answered; `undefined` when it was released in between. */
  of(tenant: Tenant): LiveTenant | undefined
  /**
   * Forgets a tenant. One of the options or of the documented form is made anew when it is asked for
   * again, one that was created is gone.
   */
  release(key: string): boolean
}

/** What a tenant will be made of when somebody asks for it. */
export interface DeclaredTenant {
  readonly key: string
  /** Keys of all its apps, its own among them. */
  readonly appKeys: readonly string[]
  /** Whether it came after the simulator was made. */
  readonly isCreated: boolean
  make(tokenPrefix: string): LiveTenant
}

export interface RegistryOptions {
  readonly main: DeclaredTenant
  readonly declared: readonly DeclaredTenant[]
  /** Makes what a key of the documented form asks for. */
  readonly fromKey: (key: string) => DeclaredTenant
  /** 8 hex digits, drawn anew by each call. */
  readonly drawPrefix: () => string
  /** Milliseconds since any fixed moment. */
  readonly elapsedMs: () => number
  /** A tenant that nobody used for as long is forgotten when another one comes. */
  readonly idleMs: number
}

export const prefixLength = 8

interface Entry {
  readonly tenant: LiveTenant
  readonly declared: DeclaredTenant
  readonly prefix: string
  usedMs: number
}

export function makeRegistry(options: RegistryOptions): Registry {
  const { elapsedMs, idleMs } = options
  const declaredByAppKey = new Map<string, DeclaredTenant>()
  const entries = new Map<string, Entry>()
  const byPrefix = new Map<string, Entry>()

  function declare(declared: DeclaredTenant): void {
    for (const appKey of declared.appKeys) declaredByAppKey.set(appKey, declared)
  }

  function undeclare(declared: DeclaredTenant): void {
    for (const appKey of declared.appKeys) declaredByAppKey.delete(appKey)
  }

  function make(declared: DeclaredTenant): Entry {
    releaseIdle()
    const prefix = drawFreePrefix()
    const entry = { tenant: declared.make(prefix), declared, prefix, usedMs: elapsedMs() }
    entries.set(declared.key, entry)
    byPrefix.set(prefix, entry)
    return entry
  }

  function drawFreePrefix(): string {
    const prefix = options.drawPrefix()
    return byPrefix.has(prefix) ? drawFreePrefix() : prefix
  }

  /** Oldest use first, so that the look ends at the first one that is in use. */
  function releaseIdle(): void {
    const limitMs = elapsedMs() - idleMs
    for (const entry of entries.values()) {
      if (entry === main) continue
      if (entry.usedMs > limitMs) return
      forget(entry)
    }
  }

  function forget(entry: Entry): void {
    entries.delete(entry.declared.key)
    byPrefix.delete(entry.prefix)
    entry.tenant.reset()
  }

  function use(entry: Entry): LiveTenant {
    entry.usedMs = elapsedMs()
    // Moved behind the others; the default one is never released and keeps its place.
    if (entry !== main && entries.delete(entry.declared.key)) entries.set(entry.declared.key, entry)
    return entry.tenant
  }

  function findEntry(appKey: string): Entry | undefined {
    const declared = declaredByAppKey.get(appKey)
    if (declared !== undefined) return entries.get(declared.key) ?? make(declared)
    if (readKey(appKey) === undefined) return undefined
    return entries.get(appKey) ?? make(options.fromKey(appKey))
  }

  function others(): readonly Entry[] {
    const rest = [...entries.values()].filter((entry) => entry !== main)
    return rest.toSorted((a, b) => (a.declared.key < b.declared.key ? -1 : 1))
  }

  declare(options.main)
  for (const declared of options.declared) declare(declared)
  const main = make(options.main)
  return {
    main: main.tenant,
    list: () => [main, ...others()].map(({ tenant }) => tenant),
    find(key) {
      const entry = findEntry(key)
      return entry && use(entry)
    },
    of: (tenant) => entries.get(tenant.key)?.tenant,
    isTaken: (key) => declaredByAppKey.has(key) || entries.has(key),
    declare,
    release(key) {
      const entry = entries.get(key)
      if (entry === undefined || entry === main) return false
      forget(entry)
      if (entry.declared.isCreated) undeclare(entry.declared)
      return true
    },
    ofToken(token) {
      const entry = token === undefined ? undefined : byPrefix.get(token.slice(0, prefixLength))
      return use(entry ?? main).tenant
    },
    ofKeys(candidates) {
      for (const candidate of candidates) {
        const entry = typeof candidate === 'string' ? findEntry(candidate) : undefined
        if (entry !== undefined) return use(entry).tenant
      }
      return use(main).tenant
    },
  }
}
