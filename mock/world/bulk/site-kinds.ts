import { contactCentre } from './kinds-contact.js'
import { installation, logisticsCentre } from './kinds-logistics.js'
import { plant } from './kinds-plant.js'
import { researchInstitute } from './kinds-research.js'
import { retail } from './kinds-retail.js'
import { branch, serviceCentre } from './kinds-sales.js'
import type { SiteKind } from './tables.js'

export { office, outpost } from './kinds-office.js'

/** What a zone is made of; a city has at most one of a kind. */
export const siteKinds: readonly SiteKind[] = [
  branch,
  retail,
  plant,
  serviceCentre,
  logisticsCentre,
  contactCentre,
  researchInstitute,
  installation,
]
