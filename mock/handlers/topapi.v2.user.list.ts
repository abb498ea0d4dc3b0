import type { Operations } from '../../src/generated/types.js'
import type { Draft, Handler } from '../core/handler.js'
import type { Member } from '../world/directory.js'
import { replyMembers } from './shared/member-page.js'
import type { Language } from './shared/name.js'
import { toUserFields } from './shared/user.js'

type User = Operations['topapi.v2.user.list']['reply']['list'][number]

export const listUsers: Handler<'topapi.v2.user.list'> = (call) =>
  replyMembers(call, (directory, id, query) => directory.membersOf(id, query), toUser)

/** A person as a member of one department: order and leader mark are those of that department. */
function toUser({ person, membership }: Member, language: Language): Draft<User> {
  return Object.assign(toUserFields(person, language), {
    dept_order: membership.order,
    leader: membership.leader,
  })
}
