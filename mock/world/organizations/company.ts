import { toDay } from '../calendar.js'
import type { Organization } from '../organization.js'
import { companyCrafts } from './company-crafts.js'
import { companyDepartments } from './company-departments.js'
import { edgeCases } from './edge-cases.js'

/** The default: about 500 people who carry every numbered edge case. Nobody is restricted. */
export const company: Organization = {
  name: 'company',
  foundedDay: toDay(2015, 1, 1),
  departments: companyDepartments,
  crafts: companyCrafts,
  people: [],
  edgeCases,
  // About eight a month; ten slots in turn hold every reason, so any 44 days do.
  leavers: {
    slotDays: 4,
    reasons: [
      ...(['leave', 'leave', 'delete', 'leave', 'oapi'] as const),
      ...(['leave', 'leave', 'cancel', 'leave', 'unknown'] as const),
    ],
  },
}
