import { refuse, reply, type Handler } from '../core/handler.js'

export const listParentDepartments: Handler<'topapi.v2.department.listparentbydept'> = (call) => {
  const { parameters, directory } = call
  const department = directory.findDepartment(parameters.dept_id)
  if (department === undefined) return refuse('unknown-department')
  return reply({ parent_id_list: [...directory.lineageOf(department.id)] })
}
