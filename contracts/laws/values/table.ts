import type { Law } from '../law.js'
import { textsHoldJson, timesAreMilliseconds } from './texts.js'
import { idsAreUnique, unionidIsOnePersons } from './unique.js'

export const valueLaws: readonly Law[] = [
  idsAreUnique,
  unionidIsOnePersons,
  textsHoldJson,
  timesAreMilliseconds,
]
