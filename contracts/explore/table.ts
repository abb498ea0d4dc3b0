import type { Law } from '../laws/law.js'
import { answersAsDocumented } from './answers.js'
import { pagesAreTheWhole } from './pages.js'

/** Last of all laws: what they find is new. */
export const exploringLaws: readonly Law[] = [answersAsDocumented, pagesAreTheWhole]
