import type { Case } from '../cases/case.js'
import type { Finding } from '../finding.js'
import type { Observation } from '../observation.js'

/** Asks what no table holds. */
export interface Probe {
  readonly seed: number
  ask(made: Case): Promise<Probed>
  /** Whether the run has found it before, by {@link keyOf}. */
  knows(key: string): boolean
}

export interface Probed {
  readonly observation: Observation
  /** What the checks find in the answer and the run has not found before. */
  readonly findings: readonly Finding[]
}
