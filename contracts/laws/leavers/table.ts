import type { Law } from '../law.js'
import { insideWindow, windowsAddUp } from './inside-window.js'
import { inOrderOfTime, leftTheDirectory } from './left-the-directory.js'

export const leaverLaws: readonly Law[] = [
  insideWindow,
  windowsAddUp,
  leftTheDirectory,
  inOrderOfTime,
]
