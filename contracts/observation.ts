import type { Answer } from './answer.js'
import type { Case } from './cases/case.js'

/** One exchange: what was asked, what came, and the line that repeats it. */
export interface Observation {
  readonly case: Case
  readonly answer: Answer
  readonly curl: string
}
