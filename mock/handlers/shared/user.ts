import type { Person } from '../../world/directory.js'
import { pickName, type Language } from './name.js'

/**
 * What is said of a person wherever details are asked for; `undefined` is not written. Handlers add
 * to it by `Object.assign`: spreading so many fields takes twenty times as long.
 */
export function toUserFields(person: Person, language: Language) {
  const account = person.enterpriseAccount
  return {
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
    extension: person.extension,
    hired_date: person.hiredDateMs,
    active: person.active,
    admin: person.admin,
    boss: person.boss,
    exclusive_account: account !== undefined,
    exclusive_account_type: account?.type,
    login_id: account?.loginId,
    nickname: account?.nickname,
    exclusive_account_corp_id: account?.corpId,
    exclusive_account_corp_name: account?.corpName,
    disable_status: account?.disabled,
  }
}
