import type { Answer } from './answer.js'
import type { Case } from './cases/case.js'

/** One exchange: what was asked, what came, and the line that repeats it. */
export interface Observation {
  readonly case: Case
  readonly answer: Answer
  readonly curl: string
  /** What the target knows of us and must not tell: the app's secret, and every token so far. */
  readonly secrets?: readonly string[]
}
