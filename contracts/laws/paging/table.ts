import type { Law } from '../law.js'
import { emptyIsAnEmptyList, pastTheEndIsEmpty } from './beyond.js'
import { cursorCountsRows, cursorGrows } from './cursor.js'
import { cursorNeverRepeats, walkEnds } from './ends.js'
import { flagAndCursorAgree } from './flag.js'
import { noRowLost, noRowTwice, sameOrderForEverySize } from './rows.js'
import { pageIsFullWhileMore, sizeIsNotExceeded } from './size.js'

export const pagingLaws: readonly Law[] = [
  sizeIsNotExceeded,
  cursorNeverRepeats,
  walkEnds,
  noRowTwice,
  noRowLost,
  sameOrderForEverySize,
  flagAndCursorAgree,
  pageIsFullWhileMore,
  cursorGrows,
  cursorCountsRows,
  pastTheEndIsEmpty,
  emptyIsAnEmptyList,
]
