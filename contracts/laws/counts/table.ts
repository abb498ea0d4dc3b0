import type { Law } from '../law.js'
import { activeAtMostAll, knownPeopleAreCounted } from './active-at-most-all.js'
import { activeIsTheActiveUnion, allIsTheUnion } from './union.js'

export const countLaws: readonly Law[] = [
  activeAtMostAll,
  knownPeopleAreCounted,
  allIsTheUnion,
  activeIsTheActiveUnion,
]
