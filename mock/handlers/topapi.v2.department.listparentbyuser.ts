import { refuse, reply, type Handler } from '../core/handler.js'

export const listParentDepartmentsOfUser: Handler<'topapi.v2.department.listparentbyuser'> = (
  call,
) => {
  const { parameters, directory } = call
  const person = directory.findPerson(parameters.userid)
  if (person === undefined) return refuse('unknown-user')
  return reply({
    parent_list: person.memberships.map(({ departmentId }) => ({
      parent_dept_id_list: [...directory.lineageOf(departmentId)],
    })),
  })
}
