import { expect } from 'vitest'
import { oapi } from '../../support/client.js'
import type { Exchange } from '../exchange.js'

const userGet = `${oapi}/topapi/v2/user/get?access_token=TOKEN`
const listSimple = `${oapi}/topapi/user/listsimple?access_token=TOKEN`

const request_id = expect.stringMatching(/^16[0-9a-z]{11}$/)
const keys = ['errcode', 'errmsg', 'result', 'request_id']

function postJson(body: object): RequestInit {
  const headers = { 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

const founder = {
  active: true,
  admin: true,
  avatar: 'https://static.example.com/avatar/a1eadae9.png',
  boss: true,
  create_time: '2017-08-29T07:04:47.000Z',
  dept_id_list: [1, 434_593_665],
  dept_order_list: [
    { dept_id: 1, order: 179_748_560_453_592_156n },
    { dept_id: 434_593_665, order: 176_438_641_010_365_776n },
  ],
  email: '',
  exclusive_account: false,
  hide_mobile: false,
  hired_date: 1_503_936_000_000,
  job_number: 'QY00002',
  leader_in_dept: [
    { dept_id: 434_593_665, leader: false },
    { dept_id: 1, leader: true },
  ],
  mobile: '15069303916',
  name: '黄雨桐',
  org_email: 'yutong.huang2@example.com',
  real_authed: true,
  remark: '',
  role_list: [
    { group_name: '默认', id: 4_127_350_661, name: '主管理员' },
    { group_name: '默认', id: 4_127_350_664, name: '主管' },
  ],
  senior: true,
  state_code: '86',
  telephone: '',
  title: '总经理',
  unionid: 'nsmbDfhbKL0urt5wWPX1esHdiEiE',
  userid: 'manager4713',
  work_place: '杭州总部B座',
}

const dutyAccount = {
  active: true,
  admin: false,
  avatar: '',
  boss: false,
  create_time: '2020-10-21T02:19:09.000Z',
  dept_id_list: [436_438_107, 1_027_745_193],
  dept_order_list: [
    { dept_id: 436_438_107, order: 176_893_010_456_385_072n },
    { dept_id: 1_027_745_193, order: 177_092_001_232_740_990n },
  ],
  disable_status: false,
  email: '',
  exclusive_account: true,
  exclusive_account_corp_id: 'ding0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  exclusive_account_corp_name: '青屿智能科技有限公司',
  exclusive_account_type: 'dingtalk',
  extension: '{"爱好":"旅行","年龄":"28","籍贯":"河北省"}',
  hide_mobile: false,
  hired_date: 1_603_209_600_000,
  job_number: 'QY00510',
  leader_in_dept: [
    { dept_id: 1_027_745_193, leader: false },
    { dept_id: 436_438_107, leader: false },
  ],
  login_id: 'it.duty@qingyu',
  manager_userid: '285028800249892491',
  mobile: '18796445890',
  name: '王俊熙',
  nickname: '值班小青',
  org_email: 'junxi.wang510@example.com',
  org_email_type: 'profession',
  real_authed: true,
  remark: '',
  senior: false,
  state_code: '86',
  telephone: '0571-28007056',
  title: '系统管理员',
  unionid: 'GTgeWBpL6sejP0E0Ck4Pl1OiEiE',
  userid: '019223399301972615',
  work_place: '杭州总部B座',
}

const exchanges: readonly Exchange[] = [
  {
    title: 'gives every detail of a person',
    url: userGet,
    init: postJson({ userid: 'manager4713' }),
    body: { errcode: 0, errmsg: 'ok', result: founder, request_id },
    keys,
  },
  {
    title: 'gives the English name of a person, and all else alike, to a form',
    url: `${oapi}/topapi/v2/user/get`,
    init: {
      method: 'POST',
      body: new URLSearchParams('access_token=TOKEN&userid=manager4713&language=en_US'),
    },
    body: { errcode: 0, errmsg: 'ok', result: { ...founder, name: 'Yutong Huang' }, request_id },
    keys,
  },
  {
    title: 'finds an Enterprise Account by its login name, whatever the userid',
    url: userGet,
    init: postJson({ userid: 'manager4713', login_id: 'it.duty@qingyu' }),
    body: { errcode: 0, errmsg: 'ok', result: dutyAccount, request_id },
    keys,
  },
  {
    title: 'finds nobody by a userid that nobody has',
    url: `${userGet}&userid=nobody`,
    rule: 'topapi.v2.user.get/unknown-user',
    body: { errcode: 60121, errmsg: '找不到该用户', request_id },
    keys: ['errcode', 'errmsg', 'request_id'],
  },
  {
    title: 'refuses what cannot be a userid',
    url: userGet,
    init: postJson({ userid: 'x'.repeat(65) }),
    rule: 'topapi.v2.user.get/userid-invalid',
    body: { errcode: 33012, errmsg: '无效的USERID', request_id },
    keys: ['errcode', 'errmsg', 'request_id'],
  },
  {
    title: 'gives userids and names of a department, and where the next page begins',
    url: listSimple,
    init: postJson({ dept_id: 436_417_280, cursor: 0, size: 2 }),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        has_more: true,
        list: [
          { name: '吴鸿涛', userid: '20180457' },
          { name: '刘依诺', userid: '57744911477559792' },
        ],
        next_cursor: 2,
      },
      request_id,
    },
    keys,
  },
  {
    title: 'gives the last page of names without a next one, in English',
    url: listSimple,
    init: postJson({ dept_id: '436417280', cursor: '4', size: '2', language: 'en_US' }),
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: {
        has_more: false,
        list: [{ name: 'Rongrong Wu', userid: '17591498459965054' }],
      },
      request_id,
    },
    keys,
  },
  {
    title: 'gives an empty list of names for a department without people',
    url: listSimple,
    init: postJson({ dept_id: 1_030_486_625, cursor: 0, size: 100 }),
    body: { errcode: 0, errmsg: 'ok', result: { has_more: false, list: [] }, request_id },
    keys,
  },
  {
    title: 'has no second version of the list of names',
    url: `${oapi}/topapi/v2/user/listsimple?access_token=TOKEN`,
    init: postJson({ dept_id: 1, cursor: 0, size: 1 }),
    rule: 'topapi/unknown-api',
    body: expect.objectContaining({ errcode: 22 }),
  },
]

export default exchanges
