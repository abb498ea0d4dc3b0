import type { CaseMaker } from '../case.js'
import { credentialCases } from './credentials.js'
import { leaveRecordCases } from './leave-records.js'
import { signInCases } from './sign-ins.js'

const makers: { readonly [operationId: string]: CaseMaker } = {
  'contact_1.0.ListEmpLeaveRecords': leaveRecordCases,
  'topapi.inactive.user.v2.get': signInCases,
}

/** Cases that no schema says, by operation. */
export const ownCases: CaseMaker = (ground) => [
  ...(makers[ground.operation.id]?.(ground) ?? []),
  ...credentialCases(ground),
]
