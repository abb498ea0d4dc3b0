import { expect } from 'vitest'
import { oapi } from '../../support/client.js'
import type { Exchange } from '../exchange.js'

const envelope = ['errcode', 'errmsg', 'result', 'request_id']
const request_id = expect.stringMatching(/^16[0-9a-z]{11}$/)

/** A call as the samples of the pages make it: a form that holds the token. */
function ask(action: string, form: string): Pick<Exchange, 'url' | 'init'> {
  const body = new URLSearchParams(`access_token=TOKEN&${form}`)
  return { url: `${oapi}/topapi/v2/department/${action}`, init: { method: 'POST', body } }
}

/** What a department has that is neither hidden nor limited, and without a chat. */
const plain = {
  auto_add_user: false,
  auto_approve_apply: false,
  create_dept_group: false,
  dept_permits: [],
  emp_apply_join_dept: false,
  group_contain_sub_dept: false,
  hide_dept: false,
  outer_dept: false,
  outer_permit_depts: [],
  outer_permit_users: [],
  user_permits: [],
}

const exchanges: readonly Exchange[] = [
  {
    title: 'lists the ids directly below a department, by order and then id',
    ...ask('listsubid', 'dept_id=433025819'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: { dept_id_list: [433031276, 433048650, 433052937, 433069481] },
      request_id,
    },
    keys: envelope,
  },
  {
    title: 'lists no ids below a leaf',
    ...ask('listsubid', 'dept_id=1030486625'),
    body: { errcode: 0, errmsg: 'ok', result: { dept_id_list: [] }, request_id },
  },
  {
    title: 'lists a department itself, then those above it up to the root',
    ...ask('listparentbydept', 'dept_id=919702138'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: { parent_id_list: [919702138, 919684607, 431926471, 431918230, 431905112, 1] },
      request_id,
    },
    keys: envelope,
  },
  {
    title: 'lists the root alone above the root',
    ...ask('listparentbydept', 'dept_id=1'),
    body: { errcode: 0, errmsg: 'ok', result: { parent_id_list: [1] }, request_id },
  },
  {
    title: 'lists what is above a person once for each department, in the own order',
    ...ask('listparentbyuser', 'userid=manager4713'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        parent_list: [{ parent_dept_id_list: [1] }, { parent_dept_id_list: [434593665, 1] }],
      },
      request_id,
    },
    keys: envelope,
  },
  {
    title: 'refuses a userid that there is not',
    ...ask('listparentbyuser', 'userid=nobody'),
    rule: 'topapi.v2.department.listparentbyuser/unknown-user',
    body: { errcode: 33012, errmsg: '无效的USERID', request_id },
  },
  {
    title: 'gives the root without a department above it',
    ...ask('get', 'dept_id=1'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        ...plain,
        brief: '',
        dept_id: 1,
        dept_manager_userid_list: ['216528737387905310', 'manager4713'],
        member_count: 517,
        name: '青屿智能科技有限公司',
        order: 0,
        owning_member_count: 3,
      },
      request_id,
    },
    keys: envelope,
  },
  {
    title: 'gives a department with its chat, in English',
    ...ask('get', 'dept_id=433017564&language=en_US'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        ...plain,
        auto_add_user: true,
        brief: '',
        create_dept_group: true,
        dept_group_chat_id: 'chat26b6bc81828b74a0069f7734873823ab',
        dept_id: 433017564,
        dept_manager_userid_list: ['018713909617156627'],
        group_contain_sub_dept: true,
        member_count: 37,
        name: 'Sales & Marketing',
        order: 4,
        org_dept_owner: '018713909617156627',
        owning_member_count: 2,
        parent_id: 1,
      },
      request_id,
    },
  },
  {
    title: 'gives a hidden department with those who see it',
    ...ask('get', 'dept_id=432145097'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        ...plain,
        brief: '',
        dept_id: 432145097,
        dept_manager_userid_list: ['9171580589116101'],
        dept_permits: [432118573, 432210684],
        hide_dept: true,
        member_count: 3,
        name: '射频/天线实验室',
        order: 3,
        owning_member_count: 3,
        parent_id: 432118573,
        user_permits: ['297091108384628323'],
      },
      request_id,
    },
  },
  {
    title: 'gives a department of limited view with what its members see',
    ...ask('get', 'dept_id=435274093'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        ...plain,
        brief: '',
        dept_id: 435274093,
        dept_manager_userid_list: ['367215103435439588', '4225274010991031', '52648603947241023'],
        member_count: 99,
        name: '客服热线部',
        order: 1,
        outer_dept: true,
        outer_permit_depts: [435274093, 436417280],
        outer_permit_users: ['332799309980362826'],
        owning_member_count: 99,
        parent_id: 435260718,
      },
      request_id,
    },
  },
  {
    title: 'gives a department with the key of another system',
    ...ask('get', 'dept_id=436438107'),
    body: expect.objectContaining({
      result: expect.objectContaining({ source_identifier: 'it-services' }),
    }),
  },
  {
    title: 'gives a department that people may join by themselves, since nobody has to approve',
    ...ask('get', 'dept_id=1104829537'),
    body: expect.objectContaining({
      result: expect.objectContaining({ auto_approve_apply: true, emp_apply_join_dept: true }),
    }),
  },
  {
    title: 'gives neither managers where nobody leads, nor a brief where nobody wrote one',
    ...ask('get', 'dept_id=436425963'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        ...plain,
        dept_id: 436425963,
        member_count: 3,
        name: '法务与合规部',
        order: 8,
        owning_member_count: 3,
        parent_id: 1,
      },
      request_id,
    },
  },
  {
    title: 'gives a department with a telephone number',
    ...ask('get', 'dept_id=435260718'),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        ...plain,
        brief: '',
        dept_id: 435260718,
        dept_manager_userid_list: ['332799309980362826'],
        member_count: 106,
        name: '客户服务中心',
        order: 5,
        owning_member_count: 2,
        parent_id: 1,
        telephone: '0575-28009500',
      },
      request_id,
    },
  },
  {
    title: 'refuses a department that there is not, flat and without result',
    ...ask('listsubid', 'dept_id=-7'),
    rule: 'topapi.v2.department.listsubid/unknown-department',
    body: { errcode: 60003, errmsg: '部门不存在', request_id },
    keys: ['errcode', 'errmsg', 'request_id'],
  },
]

export default exchanges
