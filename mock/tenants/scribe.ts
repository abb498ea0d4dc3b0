import type { Journal } from '../journal/journal.js'
import type { Effect } from '../world/effects.js'

/** Writes the effects of one tenant down, behind the calls and in the order of the effects. */
export interface Scribe {
  onEffects(effects: readonly Effect[]): void
  onReset(): void
  /** Resolves when all that was told is written. */
  settled(): Promise<void>
}

export function makeScribe(journal: Journal, tenant: string): Scribe {
  let seq = 0
  let last: Promise<void> = Promise.resolve()
  const then = (write: () => Promise<void>): void => {
    last = last.then(write)
  }
  return {
    onEffects(effects) {
      if (effects.length === 0) return
      const after = seq
      seq += 1
      then(async () => {
        const isWritten = await journal.append(tenant, after, effects)
        if (!isWritten) throw new Error(`somebody else writes the journal of "${tenant}"`)
      })
    },
    onReset() {
      seq = 0
      then(() => journal.forget(tenant))
    },
    settled: () => last,
  }
}
