import { toDay } from '../calendar.js'
import type { Organization } from '../organization.js'

/** A root and nobody in it, to be filled with people of one's own. */
export const empty: Organization = {
  name: 'empty',
  foundedDay: toDay(2015, 1, 1),
  departments: [{ id: 1, zh: '空白组织', en: 'Blank Organisation', own: 0, craft: 'none' }],
  crafts: {},
  people: [],
  edgeCases: [],
  leavers: { reasons: ['leave', 'delete', 'oapi', 'leave', 'cancel', 'unknown'] },
}
