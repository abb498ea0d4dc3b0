import type { Law } from '../law.js'
import { detailAgrees, parentAgrees } from './detail-agrees.js'
import { inOrder, listsubAgreesWithListsubid } from './listsub-agrees.js'
import { pathOfDepartmentIsThatOfTheTree, pathOfPersonIsThatOfDepartments } from './paths.js'
import { managersAgree, memberCountAgrees } from './people-of-departments.js'

export const treeLaws: readonly Law[] = [
  listsubAgreesWithListsubid,
  detailAgrees,
  parentAgrees,
  inOrder,
  pathOfDepartmentIsThatOfTheTree,
  pathOfPersonIsThatOfDepartments,
  managersAgree,
  memberCountAgrees,
]
