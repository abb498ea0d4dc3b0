import type { Operations } from '../../../src/generated/types.js'
import { refuse, reply, type Refusal, type Reply } from '../../core/handler.js'
import type { Directory, Member } from '../../world/directory.js'
import { toPageEnd } from './page-end.js'
import type { Language } from './name.js'

interface MemberPage<Row> {
  readonly has_more: boolean
  readonly next_cursor?: number
  readonly list: Row[]
}

/** One page of the direct members of a department, each made into a row. */
export function replyMembers<Row>(
  directory: Directory,
  parameters: Operations['topapi.v2.user.list']['parameters'],
  toRow: (member: Member, language: Language) => Row,
): Reply<MemberPage<Row>> | Refusal<'unknown-department'> {
  const department = directory.findDepartment(parameters.dept_id)
  if (department === undefined) return refuse('unknown-department')
  const page = directory.membersOf(department.id, {
    order: parameters.order_field,
    includeRestricted: parameters.contain_access_limit,
    offset: parameters.cursor,
    limit: parameters.size,
  })
  const list = page.rows.map((member) => toRow(member, parameters.language))
  return reply({ ...toPageEnd(parameters.cursor, page), list })
}
