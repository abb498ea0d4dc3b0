import type { LiveTenant } from './make-tenant.js'
import type { DeclaredTenant, RegistryOptions } from './registry.js'

/** Where a tenant in being is kept. */
export interface Place {
  readonly live: LiveTenant
  readonly declared: DeclaredTenant
  /** 8 hex digits, of no other tenant: all its tokens begin with them. */
  readonly prefix: string
  usedMs: number
}

/** Tenants in being, found by key and by token; those that nobody uses are forgotten in time. */
export interface Places {
  readonly main: Place
  find(key: string): Place | undefined
  findByToken(token: string | undefined): Place | undefined
  /** The default tenant, then the others by their keys. */
  list(): readonly Place[]
  add(declared: DeclaredTenant): Place
  /** Notes that somebody uses it. */
  use(place: Place): LiveTenant
  forget(place: Place): void
}

export const prefixLength = 8

type PlacesOptions = Pick<RegistryOptions, 'main' | 'drawPrefix' | 'elapsedMs' | 'idleMs'>

export function makePlaces({ drawPrefix, elapsedMs, idleMs, ...options }: PlacesOptions): Places {
  const byPrefix = new Map<string, Place>()
  /** All but the default one, the longest unused first. */
  const others = new Map<string, Place>()
  const main = put(options.main)

  function put(declared: DeclaredTenant): Place {
    const prefix = drawFreePrefix()
    const place = { live: declared.make(prefix), declared, prefix, usedMs: elapsedMs() }
    byPrefix.set(prefix, place)
    return place
  }

  function drawFreePrefix(): string {
    const prefix = drawPrefix()
    return byPrefix.has(prefix) ? drawFreePrefix() : prefix
  }

  function forget(place: Place): void {
    others.delete(place.declared.key)
    byPrefix.delete(place.prefix)
    place.live.end()
  }

  function forgetIdle(): void {
    const limitMs = elapsedMs() - idleMs
    for (const place of others.values()) {
      if (place.usedMs >= limitMs) return
      forget(place)
    }
  }

  return {
    main,
    find: (key) => (key === main.declared.key ? main : others.get(key)),
    findByToken: (token) => byPrefix.get(token?.slice(0, prefixLength) ?? ''),
    list() {
      const rest = [...others.values()]
      return [main, ...rest.toSorted((a, b) => (a.declared.key < b.declared.key ? -1 : 1))]
    },
    add(declared) {
      forgetIdle()
      const place = put(declared)
      others.set(declared.key, place)
      return place
    },
    use(place) {
      place.usedMs = elapsedMs()
      if (others.delete(place.declared.key)) others.set(place.declared.key, place)
      return place.live
    },
    forget,
  }
}
