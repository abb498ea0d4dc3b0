import type { Operations } from '../../../src/generated/types.js'
import { refuse, reply, type Refusal, type Reply } from '../../core/handler.js'
import type { Directory, MemberQuery, Page } from '../../world/directory.js'
import type { Settings } from '../../core/tenant.js'
import { getCursors } from './cursor.js'
import { toPageEnd } from './page-end.js'
import type { Language } from './name.js'

interface MemberPage<Row> {
  readonly has_more: boolean
  readonly next_cursor?: number
  readonly list: Row[]
}

/** The question to the directory, whose rows the answer shows. */
type ListMembers<Member> = (
  directory: Directory,
  departmentId: number,
  query: MemberQuery,
) => Page<Member>

interface MembersCall {
  readonly directory: Directory
  readonly parameters: Operations['topapi.v2.user.list']['parameters']
  readonly settings: Settings
}

/** One page of the direct members of a department, each made into a row. */
export function replyMembers<Member, Row>(
  { directory, parameters, settings }: MembersCall,
  listMembers: ListMembers<Member>,
  toRow: (member: Member, language: Language) => Row,
): Reply<MemberPage<Row>> | Refusal<'unknown-department'> {
  const department = directory.findDepartment(parameters.dept_id)
  if (department === undefined) return refuse('unknown-department')
  const cursors = getCursors(settings)
  const offset = cursors.read(parameters.cursor)
  const page = listMembers(directory, department.id, {
    order: parameters.order_field,
    includeRestricted: parameters.contain_access_limit,
    offset,
    limit: parameters.size,
  })
  const list = page.rows.map((member) => toRow(member, parameters.language))
  return reply({ ...toPageEnd(offset, page, cursors), list })
}
