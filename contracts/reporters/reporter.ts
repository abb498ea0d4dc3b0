import type { Report } from '../report.js'
import type { FailOn } from '../verdict.js'

/** Writes a report as a text that ends in a line break. */
export type Reporter = (report: Report, look: Look) => string

export interface Look {
  /** Columns of the terminal; `undefined` where there is none. */
  readonly width: number | undefined
  readonly isColored: boolean
  /** Lists by name what was not seen and not judged. */
  readonly isVerbose: boolean
  readonly failOn: FailOn
}
