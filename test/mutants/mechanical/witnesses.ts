import type { OperationId } from '../../../src/generated/types.js'
import { items, writePath } from './fields.js'
import type { Work } from './operators.js'

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
  ],
  'topapi.v2.department.get': [
    'dept_id',
    'name',
    'parent_id',
    'auto_add_user',
    'create_dept_group',
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

/** Members that both the list and the details of many a person have. */
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
  ]
}

/** Lists of which pages of another size tell whether a row is lost or there twice. */
const paged = new Set(['/records', '/result/list'])

/** Whether a change of the value alone can be seen. */
export function isWitnessed(id: OperationId, { path, name, scope }: Work): boolean {
  const isItem = path.at(-1) === items
  const isRemoval = isItem && name === 'removed'
  const list = isRemoval ? path.slice(0, -1) : path
  const isEmptied = name === 'emptied' || (isRemoval && scope === 'every')
  if (paged.has(writePath(list)) && !isEmptied) return true
  const own = isItem && !isRemoval ? `${list.at(-2)}/*` : (list.at(-1) ?? '')
  return (witnessed[id] ?? []).includes(own)
}
