import type { Law } from '../law.js'
import { answersAreEveryone } from './answers-are-everyone.js'
import { answersDisjoint } from './answers-disjoint.js'
import { damagedListsAreRead } from './damaged-lists.js'
import { dateMatters } from './date-matters.js'
import { filterSelectsMembers } from './filter-selects-members.js'
import { filterNarrows, filterUnites } from './filter-unites.js'
import { notActivatedNeverSignedIn } from './not-activated.js'

export const inactiveLaws: readonly Law[] = [
  answersDisjoint,
  filterNarrows,
  filterUnites,
  filterSelectsMembers,
  damagedListsAreRead,
  notActivatedNeverSignedIn,
  answersAreEveryone,
  dateMatters,
]
