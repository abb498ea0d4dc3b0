import type { OperationId } from '../../../src/generated/types.js'

/**
 * Values that a second answer tells of too, or that steer a walk, so that nobody needs to know the
 * data to see one changed. All other values are hidden in an open world.
 */
const witnessed: { readonly [Id in OperationId]?: readonly string[] } = {
  gettoken: ['access_token', 'expires_in'],
  'oauth2_1.0.GetAccessToken': ['accessToken', 'expireIn'],
  'oauth2_1.0.GetToken': ['access_token', 'expires_in'],
  'contact_1.0.ListEmpLeaveRecords': ['nextToken', 'leaveTime'],
  'topapi.inactive.user.v2.get': ['has_more', 'next_cursor', 'list/*'],
  'topapi.user.listid': ['userid_list', 'userid_list/*'],
  'topapi.user.listsimple': ['has_more', 'next_cursor', 'list', 'userid', 'name'],
  'topapi.v2.department.listsubid': ['dept_id_list', 'dept_id_list/*'],
  'topapi.v2.department.listparentbydept': ['parent_id_list', 'parent_id_list/*'],
  'topapi.v2.department.listparentbyuser': [
    'parent_list',
    'parent_dept_id_list',
    'parent_dept_id_list/*',
  ],
  'topapi.v2.department.listsub': [
    'result',
    'dept_id',
    'name',
    'parent_id',
    'auto_add_user',
    'create_dept_group',
    'from_union_org',
    'source_identifier',
    'tags',
  ],
  'topapi.v2.department.get': [
    'dept_id',
    'name',
    'parent_id',
    'auto_add_user',
    'create_dept_group',
    'from_union_org',
    'source_identifier',
    'tags',
    'member_count',
    'owning_member_count',
    'dept_manager_userid_list',
    'dept_manager_userid_list/*',
  ],
  'topapi.v2.user.list': [
    'has_more',
    'next_cursor',
    'list',
    'dept_order',
    'leader',
    ...personFields(),
  ],
  'topapi.v2.user.get': ['order', 'leader', 'dept_order_list', 'leader_in_dept', ...personFields()],
}

/** Members that both the list and the details of a person have. */
function personFields(): readonly string[] {
  return [
    'userid',
    'unionid',
    'name',
    'avatar',
    'state_code',
    'mobile',
    'hide_mobile',
    'telephone',
    'job_number',
    'title',
    'email',
    'org_email',
    'work_place',
    'remark',
    'extension',
    'dept_id_list',
    'dept_id_list/*',
    'hired_date',
    'active',
    'admin',
    'boss',
    'exclusive_account',
    'exclusive_account_type',
    'login_id',
    'nickname',
    'disable_status',
    'exclusive_account_corp_id',
    'exclusive_account_corp_name',
  ]
}

/** Whether a change of the value alone can be seen; `pointer` ends in the name of the field. */
export function isWitnessed(id: OperationId, pointer: string): boolean {
  const [last = '', before = ''] = pointer.split('/').toReversed()
  const name = last === '*' ? `${before}/*` : last
  return (witnessed[id] ?? []).includes(name)
}
