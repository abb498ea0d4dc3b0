import type { Law } from '../law.js'
import { accessLimitAddsPeople } from './access-limit.js'
import { departmentsDiffer, subDepartmentsLeftOut } from './departments-differ.js'
import { detailAgrees, detailHasTheSameFields } from './detail-agrees.js'
import { listidAgrees } from './listid-agrees.js'
import { listsimpleAgrees } from './listsimple-agrees.js'
import { memberNamesDepartment, namedDepartmentListsMember } from './member-names-department.js'

export const listLaws: readonly Law[] = [
  listidAgrees,
  listsimpleAgrees,
  accessLimitAddsPeople,
  memberNamesDepartment,
  namedDepartmentListsMember,
  departmentsDiffer,
  subDepartmentsLeftOut,
  detailAgrees,
  detailHasTheSameFields,
]
