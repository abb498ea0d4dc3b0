import type { Tenant, Tenants } from '../core/tenant.js'
import type { LiveTenant } from './make-tenant.js'
import { readKey } from './keys.js'
import { makePlaces, type Place } from './places.js'

/** All tenants of a simulator. They come into being when somebody asks for them. */
export interface Registry extends Tenants {
  /** Those in being: the default one, then the others by their keys. */
  list(): readonly LiveTenant[]
  /** By the key of one of its apps; declared ones, and those of the documented form, come into being. */
  find(appKey: string): LiveTenant | undefined
  /** The parts of a tenant that has answered; `undefined` when it was released in between. */
  of(tenant: Tenant): LiveTenant | undefined
  /** Whether an app of any tenant, in being or declared, has the key. */
  isTaken(appKey: string): boolean
  /** Declares a tenant, to be made when it is first asked for. */
  declare(declared: DeclaredTenant): void
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
  /** What a key of the documented form asks for. */
  readonly fromKey: (key: string) => DeclaredTenant
  /** 8 hex digits, drawn anew by each call. */
  readonly drawPrefix: () => string
  /** Milliseconds since any fixed moment. */
  readonly elapsedMs: () => number
  /** A tenant that nobody used for as long is forgotten when another one comes. */
  readonly idleMs: number
}

export function makeRegistry(options: RegistryOptions): Registry {
  const declaredByAppKey = new Map<string, DeclaredTenant>()
  const places = makePlaces(options)
  const { main } = places

  function declare(declared: DeclaredTenant): void {
    for (const appKey of declared.appKeys) declaredByAppKey.set(appKey, declared)
  }

  function findPlace(appKey: string): Place | undefined {
    const declared = declaredByAppKey.get(appKey)
    if (declared !== undefined) return places.find(declared.key) ?? places.add(declared)
    if (readKey(appKey) === undefined) return undefined
    return places.find(appKey) ?? places.add(options.fromKey(appKey))
  }

  for (const declared of [options.main, ...options.declared]) declare(declared)
  return {
    list: () => places.list().map(({ live }) => live),
    find(appKey) {
      const place = findPlace(appKey)
      return place && places.use(place)
    },
    of(tenant) {
      const live = places.find(tenant.key)?.live
      // The key may have come to another life of the tenant.
      return live?.tenant === tenant ? live : undefined
    },
    isTaken: (appKey) => declaredByAppKey.has(appKey) || places.find(appKey) !== undefined,
    declare,
    release(key) {
      const place = places.find(key)
      if (place === main) return false
      if (place !== undefined) places.forget(place)
      // One that was created is declared still when nobody used it for long.
      const declared = place?.declared ?? declaredByAppKey.get(key)
      const isForgotten = declared?.isCreated === true && declared.key === key
      if (isForgotten) for (const appKey of declared.appKeys) declaredByAppKey.delete(appKey)
      return place !== undefined || isForgotten
    },
    ofToken: (token) => places.use(places.findByToken(token) ?? main).tenant,
    ofKeys(candidates) {
      const texts = candidates.filter((candidate) => typeof candidate === 'string')
      for (const text of texts) {
        const place = findPlace(text)
        if (place !== undefined) return places.use(place).tenant
      }
      return places.use(main).tenant
    },
  }
}
