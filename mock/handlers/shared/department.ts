import type { Operations } from '../../../src/generated/types.js'
import type { Draft } from '../../core/handler.js'
import type { Department, DepartmentDetails } from '../../world/directory.js'
import { pickName, type Language } from './name.js'

type Reply = Operations['topapi.v2.department.get']['reply']
type Counts = 'member_count' | 'owning_member_count'

/** What a department shows in a list already. */
export function toListedFields(department: Department, language: Language) {
  return {
    dept_id: department.id,
    name: pickName(department.name, language),
    create_dept_group: department.createGroup,
    auto_add_user: department.autoAddUser,
    source_identifier: department.sourceIdentifier,
    from_union_org: department.fromUnionOrganisation,
    tags: department.tags,
  }
}

/** A department as a look at it shows it, but for the counts. */
export function toDepartment(
  department: Department,
  details: DepartmentDetails,
  language: Language,
): Draft<Omit<Reply, Counts>> {
  return {
    ...toListedFields(department, language),
    parent_id: department.parentId,
    order: department.order,
    dept_group_chat_id: details.chat?.id,
    org_dept_owner: details.chat?.ownerUserId,
    group_contain_sub_dept: details.chat?.includesSubDepartments ?? false,
    dept_manager_userid_list: toManagers(details),
    ...toAudiences(details),
    auto_approve_apply: details.approvesApplications,
    // It holds only where nobody has to approve (erratum join-applications).
    emp_apply_join_dept: details.approvesApplications,
    code: details.code,
    brief: details.brief,
    telephone: details.telephone,
    extention: department.extension,
  }
}

/** Live answers have no list where nobody leads. */
function toManagers({ managerUserIds }: DepartmentDetails): string[] | undefined {
  return managerUserIds.length === 0 ? undefined : [...managerUserIds]
}

/** Live answers have all four lists, empty while the switch is off (erratum permit-lists). */
function toAudiences({ sees, visibleTo }: DepartmentDetails) {
  return {
    outer_dept: sees !== undefined,
    outer_permit_depts: [...(sees?.departmentIds ?? [])],
    outer_permit_users: [...(sees?.userIds ?? [])],
    hide_dept: visibleTo !== undefined,
    dept_permits: [...(visibleTo?.departmentIds ?? [])],
    user_permits: [...(visibleTo?.userIds ?? [])],
  }
}
