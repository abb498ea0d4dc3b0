import { refuse, reply, type Handler } from '../core/handler.js'
import { toDepartment } from './shared/department.js'

export const getDepartment: Handler<'topapi.v2.department.get'> = ({ parameters, directory }) => {
  const department = directory.findDepartment(parameters.dept_id)
  if (department === undefined) return refuse('unknown-department')
  return reply({
    ...toDepartment(department, directory.detailsOf(department.id), parameters.language),
    member_count: directory.countMembers(department.id, { recursive: true }),
    owning_member_count: directory.countMembers(department.id, { recursive: false }),
  })
}
