import { catalog } from '../../src/catalog/catalog.js'
import type { DialectId } from '../../src/catalog/operation.js'
import type { OperationId } from '../../src/generated/types.js'

type Ids = readonly OperationId[]

export const users: Ids = ['topapi.v2.user.list']
export const userIds: Ids = ['topapi.user.listid']
export const names: Ids = ['topapi.user.listsimple']
export const user: Ids = ['topapi.v2.user.get']
export const count: Ids = ['topapi.user.count']
export const signIns: Ids = ['topapi.inactive.user.v2.get']
export const leavers: Ids = ['contact_1.0.ListEmpLeaveRecords']
export const department: Ids = ['topapi.v2.department.get']
export const children: Ids = ['topapi.v2.department.listsub']
export const childIds: Ids = ['topapi.v2.department.listsubid']
export const pathOfDepartment: Ids = ['topapi.v2.department.listparentbydept']
export const pathOfUser: Ids = ['topapi.v2.department.listparentbyuser']
export const oldToken: Ids = ['gettoken']
export const newToken: Ids = ['oauth2_1.0.GetAccessToken']
export const corpToken: Ids = ['oauth2_1.0.GetToken']
export const scopes: Ids = ['auth.scopes']

export const memberPages: Ids = [...users, ...names]
export const flaggedPages: Ids = [...users, ...names, ...signIns]
export const pages: Ids = [...flaggedPages, ...leavers]
export const seeds: Ids = [...users, ...userIds, ...count, ...signIns, ...leavers]

export const all = catalog.operations.map(({ id }) => id as OperationId)
export const topapi = ofDialect('topapi')
export const api = ofDialect('api')
export const guarded = catalog.operations
  .filter(({ authentication }) => authentication === 'token')
  .map(({ id }) => id as OperationId)

function ofDialect(dialect: DialectId): Ids {
  return catalog.operations
    .filter((operation) => operation.dialect === dialect)
    .map(({ id }) => id as OperationId)
}
