import type { Operations } from '../../src/generated/types.js'
import { toIsoUtcMilliseconds } from '../../src/protocol/time.js'
import { refuse, reply, type Draft, type Handler } from '../core/handler.js'
import type { Person, Position, Role } from '../world/directory.js'
import type { Language } from './shared/name.js'
import { toUserFields } from './shared/user.js'

type User = Operations['topapi.v2.user.get']['reply']

export const getUser: Handler<'topapi.v2.user.get'> = ({ parameters, directory }) => {
  const { userid, login_id: loginId, language } = parameters
  const person =
    loginId === undefined ? directory.findPerson(userid) : directory.findPersonByLogin(loginId)
  return person === undefined ? refuse('unknown-user') : reply(toUser(person, language))
}

function toUser(person: Person, language: Language): Draft<User> {
  const { memberships, roles } = person
  return Object.assign(toUserFields(person, language), {
    manager_userid: person.managerUserId,
    dept_order_list: memberships.map(({ departmentId, order }) => ({
      dept_id: departmentId,
      order,
    })),
    // Seen in another order than the departments; clients that pair the two by place are caught.
    leader_in_dept: memberships
      .map(({ departmentId, leader }) => ({ dept_id: departmentId, leader }))
      .toReversed(),
    dept_position_list: person.positions?.map(toPosition),
    role_list: roles.length === 0 ? undefined : roles.map(toRole),
    real_authed: person.realAuthed,
    senior: person.senior,
    org_email_type: person.orgEmailType,
    union_emp_ext: person.fromUnionOrganisation === true ? {} : undefined,
    create_time: toIsoUtcMilliseconds(person.joinedMs),
  })
}

function toPosition({ departmentId, title, workPlace, isMain }: Position) {
  return {
    dept_id: departmentId,
    title,
    work_place: workPlace,
    is_main: isMain,
  }
}

function toRole({ id, name, groupName }: Role) {
  return { id, name, group_name: groupName }
}
