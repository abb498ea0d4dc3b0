import type fc from 'fast-check'
import type { Target } from '../target.js'

/** One way to fuzz: what is asked, and what must hold of the answers. */
export interface Campaign {
  readonly name: string
  readonly about: string
  /** Runs between two looks at what they left behind. */
  readonly batchRuns: number
  open(target: Target): Promise<Field>
}

/** A campaign under way. */
export interface Field {
  /** Fails with {@link Findings} where the simulator does. */
  readonly property: fc.IAsyncPropertyWithHooks<[unknown]>
  /** Waits until everything that the runs began has ended, and says what did not end well. */
  settle(): Promise<readonly string[]>
  close(): Promise<void>
}

/** What is wrong, and with what. */
export class Findings extends Error {
  override readonly name = 'Findings'
}

export function expectNothing(findings: readonly string[], show: () => string): void {
  if (findings.length > 0) throw new Findings(`${[...new Set(findings)].join('; ')}\n    ${show()}`)
}
