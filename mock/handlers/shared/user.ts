import type { Operations } from '../../../src/generated/types.js'
import type { EnterpriseAccount, Member } from '../../world/directory.js'
import { pickName, type Language } from './name.js'
import { withoutUndefined } from '../../without-undefined.js'

type User = Operations['topapi.v2.user.list']['reply']['list'][number]

/** A person as a member of one department: order and leader mark are those of that department. */
export function toUser({ person, membership }: Member, language: Language): User {
  return withoutUndefined({
    userid: person.userId,
    unionid: person.unionId,
    name: pickName(person.name, language),
    avatar: person.avatar,
    state_code: person.stateCode,
    mobile: person.mobile,
    hide_mobile: person.hideMobile,
    telephone: person.telephone,
    job_number: person.jobNumber,
    title: person.title,
    email: person.email,
    org_email: person.orgEmail,
    work_place: person.workPlace,
    remark: person.remark,
    dept_id_list: person.memberships.map(({ departmentId }) => departmentId),
    dept_order: membership.order,
    extension: person.extension,
    hired_date: person.hiredDateMs,
    active: person.active,
    admin: person.admin,
    boss: person.boss,
    leader: membership.leader,
    exclusive_account: person.enterpriseAccount !== undefined,
    ...toAccountFields(person.enterpriseAccount),
  })
}

function toAccountFields(account: EnterpriseAccount | undefined) {
  return {
    exclusive_account_type: account?.type,
    login_id: account?.loginId,
    nickname: account?.nickname,
    exclusive_account_corp_id: account?.corpId,
    exclusive_account_corp_name: account?.corpName,
    disable_status: account?.disabled,
  }
}
