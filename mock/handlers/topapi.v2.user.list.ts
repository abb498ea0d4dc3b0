import { refuse, reply, type Handler } from '../core/handler.js'
import { toPageEnd } from './shared/page-end.js'
import { toUser } from './shared/user.js'

export const listUsers: Handler<'topapi.v2.user.list'> = ({ parameters, directory }) => {
  const department = directory.findDepartment(parameters.dept_id)
  if (department === undefined) return refuse('unknown-department')
  const page = directory.membersOf(department.id, {
    order: parameters.order_field,
    includeRestricted: parameters.contain_access_limit,
    offset: parameters.cursor,
    limit: parameters.size,
  })
  return reply({
    ...toPageEnd(parameters.cursor, page),
    list: page.rows.map((member) => toUser(member, parameters.language)),
  })
}
