import { refuse, reply, type Handler } from '../core/handler.js'

export const listUserIds: Handler<'topapi.user.listid'> = ({ parameters, directory }) => {
  const department = directory.findDepartment(parameters.dept_id)
  if (department === undefined) return refuse('unknown-department')
  return reply({ userid_list: [...directory.userIdsOf(department.id)] })
}
