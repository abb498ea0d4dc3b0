import { countLaws } from './counts/table.js'
import { inactiveLaws } from './inactive/table.js'
import { exploringLaws } from '../explore/table.js'
import type { Law } from './law.js'
import { leaverLaws } from './leavers/table.js'
import { listLaws } from './lists/table.js'
import { orderLaws } from './order/table.js'
import { pagingLaws } from './paging/table.js'
import { repeatLaws } from './repeat/table.js'
import { tokenLaws } from './tokens/table.js'
import { treeLaws } from './tree/table.js'
import { valueLaws } from './values/table.js'

/** Every law, in the order in which they are held: what others rest on comes first. */
export const laws: readonly Law[] = [
  ...repeatLaws,
  ...pagingLaws,
  ...orderLaws,
  ...valueLaws,
  ...listLaws,
  ...treeLaws,
  ...countLaws,
  ...inactiveLaws,
  ...leaverLaws,
  ...tokenLaws,
  ...exploringLaws,
]
