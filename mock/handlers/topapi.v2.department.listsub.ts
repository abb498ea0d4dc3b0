import type { Operations } from '../../src/generated/types.js'
import { refuse, reply, type Draft, type Handler } from '../core/handler.js'
import type { Department } from '../world/directory.js'
import { toListedFields } from './shared/department.js'
import type { Language } from './shared/name.js'

type SubDepartment = Operations['topapi.v2.department.listsub']['reply'][number]

export const listSubDepartments: Handler<'topapi.v2.department.listsub'> = (call) => {
  const { parameters, directory } = call
  const parent = directory.findDepartment(parameters.dept_id)
  if (parent === undefined) return refuse('unknown-department')
  const children = directory.childrenOf(parent.id)
  return reply(children.map((child) => toSubDepartment(child, parent.id, parameters.language)))
}

function toSubDepartment(
  child: Department,
  parentId: number,
  language: Language,
): Draft<SubDepartment> {
  return {
    ...toListedFields(child, language),
    parent_id: parentId,
    ext: child.extension,
  }
}
