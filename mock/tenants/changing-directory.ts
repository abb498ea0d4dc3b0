import { makeChanges, type Step } from '../changes/make-changes.js'
import type { Outcome } from '../changes/to-effects.js'
import type { Directory } from '../world/directory.js'
import type { Mark } from '../world/overlay/history.js'
import { makeOverlay, type Overlay } from '../world/overlay/make-overlay.js'
import type { Generated } from '../world/overlay/generated.js'

/** A directory, what becomes of it, and how it was at first. */
export interface ChangingDirectory {
  readonly directory: Directory
  /** All of them in their order, or none. */
  make(steps: readonly Step[], nowMs: number): Outcome
  /** How it is now is how it is after a reset. */
  keep(): void
  reset(): void
}

export function makeChangingDirectory(generated: Generated, seed: number): ChangingDirectory {
  // An organisation that nobody changes is not asked through the changes.
  let overlay: Overlay | undefined
  let first: Mark | undefined
  return {
    get directory() {
      return overlay?.directory ?? generated.directory
    },
    make(steps, nowMs) {
      overlay ??= makeOverlay(generated)
      return makeChanges(overlay, steps, { nowMs, seed })
    },
    keep() {
      first = overlay?.mark()
    },
    reset() {
      if (first === undefined) overlay = undefined
      else overlay?.back(first)
    },
  }
}
