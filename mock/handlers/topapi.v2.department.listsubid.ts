import { refuse, reply, type Handler } from '../core/handler.js'

export const listSubDepartmentIds: Handler<'topapi.v2.department.listsubid'> = (call) => {
  const { parameters, directory } = call
  const parent = directory.findDepartment(parameters.dept_id)
  if (parent === undefined) return refuse('unknown-department')
  return reply({ dept_id_list: directory.childrenOf(parent.id).map(({ id }) => id) })
}
