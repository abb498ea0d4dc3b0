import type { Journal } from '../journal/journal.js'
import type { Effect } from '../world/effects.js'

/** Writes the effects of one tenant down, behind the calls and in the order of the effects. */
export interface Scribe {
  write(effects: readonly Effect[]): void
  /** All changes are undone. */
  forget(): void
}

export function makeScribe(journal: Journal, tenant: string): Scribe {
  let seq = 0
  let last: Promise<void> = Promise.resolve()
  const then = (write: () => Promise<void>): void => {
    last = last.then(write)
  }
  return {
    write(effects) {
      if (effects.length === 0) return
      const afterSeq = seq
      seq += effects.length
      then(async () => {
        const isWritten = await journal.append(tenant, afterSeq, effects)
        if (!isWritten) throw new Error(`somebody else writes the journal of "${tenant}"`)
      })
    },
    forget() {
      seq = 0
      then(() => journal.forget(tenant))
    },
  }
}
