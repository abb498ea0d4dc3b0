import { reply, type Handler } from '../core/handler.js'

/** What third-party apps were seen to get (erratum user-fields). */
const commonFields = [
  'jobnumber',
  'isLeader',
  'name',
  'position',
  'isAdmin',
  'avatar',
  'department',
  'userid',
  'deviceId',
  'isHide',
]

/** The root stands for everything, people included. */
export const getContactScope: Handler<'auth.scopes'> = ({ app }) => {
  const { departments, users } = app.contactScope
  const mayRead = (permission: string) => app.type === 'internal' && app.hasPermission(permission)
  return reply({
    condition_field: [],
    auth_user_field: [
      ...commonFields,
      ...(mayRead('field:mobile') ? ['mobile'] : []),
      ...(mayRead('field:personal') ? ['email'] : []),
    ],
    auth_org_scopes: departments.includes(1)
      ? { authed_user: [], authed_dept: [1] }
      : { authed_user: [...users], authed_dept: [...departments] },
  })
}
