import type { Law } from '../law.js'
import { descendingIsTheReverse, ordersDiffer } from './direction.js'
import {
  customByDepartmentOrder,
  languageChangesNoRows,
  samePeopleForEveryOrder,
} from './people.js'

export const orderLaws: readonly Law[] = [
  samePeopleForEveryOrder,
  ordersDiffer,
  descendingIsTheReverse,
  customByDepartmentOrder,
  languageChangesNoRows,
]
