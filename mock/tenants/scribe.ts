import type { Journal } from '../journal/journal.js'
import type { Effect } from '../world/effects.js'

/** Writes the effects of one tenant down, behind the calls and in the order of the effects. */
export interface Scribe {
  write(effects: readonly Effect[]): void
  /** All changes are undone. */
  forget(): void
}

/**
 * One for each life of a tenant. A tenant that was released may come back while its last life is still
 * being written, so the lives of one key wait for each other.
 */
export function makeScribes(journal: Journal): (tenant: string) => Scribe {
  const lasts = new Map<string, Promise<void>>()

  function queue(tenant: string, write: () => Promise<void>): void {
    const last = (lasts.get(tenant) ?? Promise.resolve()).then(write)
    lasts.set(tenant, last)
    void forgetWhenWritten(tenant, last)
  }

  async function forgetWhenWritten(tenant: string, last: Promise<void>): Promise<void> {
    await last
    if (lasts.get(tenant) === last) lasts.delete(tenant)
  }

  return (tenant) => {
    let seq = 0
    return {
      write(effects) {
        if (effects.length === 0) return
        const afterSeq = seq
        seq += effects.length
        queue(tenant, async () => {
          const isWritten = await journal.append(tenant, afterSeq, effects)
          if (!isWritten) throw new Error(`somebody else writes the journal of "${tenant}"`)
        })
      },
      forget() {
        seq = 0
        queue(tenant, () => journal.forget(tenant))
      },
    }
  }
}
