import type { OperationId } from '../../src/generated/types.js'
import type { Operation } from '../../src/catalog/operation.js'
import type { Handler } from '../core/handler.js'
import type { AnyHandler } from '../core/service.js'
import { getContactScope } from './auth.scopes.js'
import { listLeaveRecords } from './contact_1.0.ListEmpLeaveRecords.js'
import { getToken } from './gettoken.js'
import { getAccessToken } from './oauth2_1.0.GetAccessToken.js'
import { getOrganizationToken } from './oauth2_1.0.GetToken.js'
import { listSignIns } from './topapi.inactive.user.v2.get.js'
import { countUsers } from './topapi.user.count.js'
import { listUserIds } from './topapi.user.listid.js'
import { listUserNames } from './topapi.user.listsimple.js'
import { getDepartment } from './topapi.v2.department.get.js'
import { listParentDepartments } from './topapi.v2.department.listparentbydept.js'
import { listParentDepartmentsOfUser } from './topapi.v2.department.listparentbyuser.js'
import { listSubDepartments } from './topapi.v2.department.listsub.js'
import { listSubDepartmentIds } from './topapi.v2.department.listsubid.js'
import { getUser } from './topapi.v2.user.get.js'
import { listUsers } from './topapi.v2.user.list.js'

/** Operations that answer from the organisation; all others answer from their schema. */
const handlers: { readonly [Id in OperationId]?: Handler<Id> } = {
  'auth.scopes': getContactScope,
  'contact_1.0.ListEmpLeaveRecords': listLeaveRecords,
  gettoken: getToken,
  'oauth2_1.0.GetAccessToken': getAccessToken,
  'oauth2_1.0.GetToken': getOrganizationToken,
  'topapi.inactive.user.v2.get': listSignIns,
  'topapi.user.count': countUsers,
  'topapi.user.listid': listUserIds,
  'topapi.user.listsimple': listUserNames,
  'topapi.v2.department.get': getDepartment,
  'topapi.v2.department.listparentbydept': listParentDepartments,
  'topapi.v2.department.listparentbyuser': listParentDepartmentsOfUser,
  'topapi.v2.department.listsub': listSubDepartments,
  'topapi.v2.department.listsubid': listSubDepartmentIds,
  'topapi.v2.user.get': getUser,
  'topapi.v2.user.list': listUsers,
}

/** Ids of the operations that have a handler. */
export const statefulIds: ReadonlySet<string> = new Set(Object.keys(handlers))

/**
 * The one place where the type of an operation is given up: the table holds a handler for each id,
 * and validation has made the parameters what that handler's types say. `undefined` for an
 * operation that answers from its schema.
 */
export function findHandler({ id }: Operation): AnyHandler | undefined {
  return Object.hasOwn(handlers, id) ? (handlers[id as OperationId] as AnyHandler) : undefined
}
