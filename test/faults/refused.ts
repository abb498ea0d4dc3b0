import { expect } from 'vitest'
import { callOf, type DialectName } from './scene.js'

const second = '2026-03-01 09:30:00'
const end = '2026-03-01 09:30:01'
const platform = (api: string) =>
  `当前所有钉钉应用调用该接口次数过多，超出了该接口承受的最大qps，请求被暂时限制了，建议错开整点时刻调用该接口, apiPath(${api}), 从 ${second} 到 ${second} 请求总次数超过 1200 次, 限制将在 ${end} 结束.`
const app = (api: string) =>
  `您的企业调用当前接口次数过多，请求被暂时禁用了，触发了qps流控, apiPath(${api}), 从 ${second} 到 ${second} 请求总次数超过 20 次, 限制将在 ${end} 结束.`
const quota =
  '您的企业本月api调用量已超过限制,调用量:5001次,额度:5000次,请登录开发者后台-资源管理-查看用量明细'
const permission = 'qyapi_get_department_list'
const apiName = 'dingtalk.oapi.v2.department.listsubid'
const scope = `应用尚未开通所需的权限：[${permission}]，点击链接申请并开通即可：https://open-dev.dingtalk.com/appscope/apply?content=dingmock%23${permission}, {requiredScopes=[${permission}]}`

const requestId = expect.stringMatching(/^16[\da-z]{11}$/)
const requestUuid = expect.stringMatching(/^[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}$/)

function wrapped(subCode: string, text: string) {
  const errmsg = `ding talk error[subcode=${subCode},submsg=${text}]`
  return { errcode: 88, sub_code: subCode, sub_msg: text, errmsg, request_id: requestId }
}

function flat(errcode: number, errmsg: string) {
  return { errcode, errmsg, request_id: requestId }
}

function ofApi(code: string, message: string) {
  return { code, requestid: requestUuid, message }
}

/** A fault, where it is planned, and the whole answer then. */
type Row = readonly [
  fault: string | number,
  dialect: DialectName,
  rule: string,
  body: object,
  status?: number,
]

export const refused: readonly Row[] = [
  ['qps-app', 'plain', 'plain/rate-limited', { errcode: 90018, errmsg: app('/auth/scopes') }],
  ['qps-app', 'topapi', 'topapi/rate-limited', wrapped('90018', app(apiName))],
  [
    'qps-app',
    'api',
    'api/rate-limited',
    ofApi(
      'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi',
      '您的企业应用调用钉钉开放平台当前接口的所有请求都被暂时禁用了',
    ),
    403,
  ],
  [
    'qps-platform',
    'plain',
    'plain/platform-rate-limited',
    { errcode: 90002, errmsg: platform('/auth/scopes') },
  ],
  ['qps-platform', 'topapi', 'topapi/platform-rate-limited', wrapped('90002', platform(apiName))],
  [
    'qps-platform',
    'api',
    'api/platform-rate-limited',
    ofApi(
      'Forbidden.AccessDenied.QpsLimitForApi',
      '您的服务器调用钉钉开放平台当前接口的所有请求都被暂时禁用了',
    ),
    403,
  ],
  ['quota-month', 'plain', 'plain/quota-exceeded', { errcode: 90020, errmsg: quota }],
  ['quota-month', 'topapi', 'topapi/quota-exceeded', flat(90020, quota)],
  [
    'quota-month',
    'api',
    'api/quota-exceeded',
    ofApi('Forbidden.AccessDenied.ApiCountLimitForOrg', quota),
    403,
  ],
  [
    'ip-not-allowed',
    'plain',
    'plain/ip-not-allowed',
    {
      errcode: 60020,
      errmsg:
        '请参考FAQ：https://open-doc.dingtalk.com/microapp/faquestions/cvbtph。错误原因：访问ip不在白名单之中,request ip=10.0.0.1 appKey(dingmock)',
    },
  ],
  [
    'ip-not-allowed',
    'topapi',
    'topapi/ip-not-allowed',
    wrapped('60020', '访问ip不在白名单之中,request ip=10.0.0.1 appKey(dingmock)'),
  ],
  [
    'ip-not-allowed',
    'api',
    'api/ip-not-allowed',
    ofApi(
      'Forbidden.AccessDenied.IpNotInWhiteList',
      '访问ip不在白名单之中，请参考FAQ：https://open.dingtalk.com/document/org-faq/app-faq,request ip=10.0.0.1 appKey(dingmock)',
    ),
    403,
  ],
  [
    'scope-missing',
    'plain',
    'plain/permission-missing',
    { errcode: 60011, errmsg: '没有调用该接口的权限' },
  ],
  ['scope-missing', 'topapi', 'topapi/permission-missing', wrapped('60011', scope)],
  [
    'scope-missing',
    'api',
    'api/permission-missing',
    {
      ...ofApi(
        'Forbidden.AccessDenied.AccessTokenPermissionDenied',
        '没有调用该接口的权限，接口权限申请参考：https://open.dingtalk.com/document/orgapp-server/add-api-permission',
      ),
      accessdenieddetail: { requiredScopes: ['Contact.Common.Read'] },
    },
    403,
  ],
  ...['token-expired', 'token-revoked', 'token-invalid'].flatMap((fault): readonly Row[] => [
    [fault, 'plain', 'plain/token-invalid', { errcode: 40014, errmsg: '不合法的access_token' }],
    [fault, 'topapi', 'topapi/token-invalid', wrapped('40014', '不合法的access_token')],
    [
      fault,
      'api',
      'api/token-invalid',
      ofApi('InvalidAuthentication', '不合法的access_token'),
      400,
    ],
  ]),
  ['system-busy', 'plain', 'auth.scopes/system-busy', { errcode: -1, errmsg: '系统繁忙' }],
  ['system-busy', 'topapi', `${callOf.topapi.id}/system-busy`, flat(-1, '系统繁忙')],
  ['system-busy', 'api', `${callOf.api.id}/system-error`, ofApi('system.error', '系统错误'), 500],
  [
    'gateway-arguments',
    'topapi',
    'topapi/gateway-argument-malformed',
    flat(41, 'Invalid arguments:dept_id'),
  ],
  [60003, 'topapi', `${callOf.topapi.id}/unknown-department`, flat(60003, '部门不存在')],
  ['60003', 'topapi', `${callOf.topapi.id}/unknown-department`, flat(60003, '部门不存在')],
  [
    'unknown-department',
    'topapi',
    `${callOf.topapi.id}/unknown-department`,
    flat(60003, '部门不存在'),
  ],
  [90018, 'topapi', 'topapi/rate-limited', wrapped('90018', app(apiName))],
  ['88/90018', 'topapi', 'topapi/rate-limited', wrapped('90018', app(apiName))],
  [
    'window-too-long',
    'api',
    `${callOf.api.id}/window-too-long`,
    ofApi('invalidParameter.param.invalid', '入参错误：endTime'),
    400,
  ],
  [
    'required-missing',
    'api',
    'api/required-missing',
    ofApi('MissingstartTime', 'startTime is mandatory for this action.'),
    400,
  ],
]
