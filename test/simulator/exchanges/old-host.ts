import { expect } from 'vitest'
import { oapi } from '../../support/client.js'
import type { Exchange } from '../exchange.js'

const json = { 'Content-Type': 'application/json' }
const header = { 'x-acs-dingtalk-access-token': 'TOKEN' }
const userList = `${oapi}/topapi/v2/user/list`
const goodForm = 'dept_id=1&cursor=0&size=1'

const exchanges: readonly Exchange[] = [
  {
    title: 'gives a token for key and secret',
    url: `${oapi}/gettoken?appkey=dingmock&appsecret=mock-secret`,
    body: {
      errcode: 0,
      errmsg: 'ok',
      access_token: expect.stringMatching(/^[0-9a-f]{32}$/),
      expires_in: 7200,
    },
    keys: ['errcode', 'access_token', 'errmsg', 'expires_in'],
  },
  {
    title: 'gives a token for corpid and corpsecret',
    url: `${oapi}/gettoken?access_token=&corpid=dingmock&corpsecret=mock-secret`,
    body: { errcode: 0, errmsg: 'ok', access_token: expect.any(String), expires_in: 7200 },
  },
  {
    title: 'does not read keys from the body of a POST to gettoken',
    url: `${oapi}/gettoken`,
    init: { method: 'POST', body: new URLSearchParams({ appkey: 'dingmock' }) },
    rule: 'plain/method-not-get',
    body: { errcode: 43001, errmsg: '需要GET请求' },
  },
  {
    title: 'refuses gettoken without keys',
    url: `${oapi}/gettoken`,
    rule: 'gettoken/keys-missing',
    body: { errcode: 40035, errmsg: '缺少参数 corpid or appkey' },
  },
  {
    title: 'refuses a wrong secret on the old host',
    url: `${oapi}/gettoken?appkey=dingmock&appsecret=wrong`,
    rule: 'gettoken/credentials-invalid',
    body: { errcode: 40096, errmsg: '不合法的appKey或appSecret' },
  },
  {
    title: 'reads a form with the token in its body',
    url: userList,
    init: { method: 'POST', body: new URLSearchParams(`access_token=TOKEN&${goodForm}`) },
    body: {
      errcode: 0,
      errmsg: 'ok',
      result: expect.any(Object),
      request_id: expect.stringMatching(/^16[0-9a-z]{11}$/),
    },
    keys: ['errcode', 'errmsg', 'result', 'request_id'],
  },
  {
    title: 'answers GET on topapi as it answers POST',
    url: `${userList}?access_token=TOKEN&${goodForm}`,
    body: { errcode: 0, errmsg: 'ok', result: expect.any(Object), request_id: expect.any(String) },
  },
  {
    title: 'does not read the token from the header on topapi',
    url: userList,
    init: { method: 'POST', headers: header, body: new URLSearchParams(goodForm) },
    rule: 'topapi/token-missing',
    body: {
      errcode: 88,
      sub_code: '40000',
      sub_msg: 'access_token is blank',
      errmsg: 'ding talk error[subcode=40000,submsg=access_token is blank]',
      request_id: expect.any(String),
    },
  },
  {
    title: 'refuses a foreign token on topapi, wrapped',
    url: `${userList}?access_token=0123456789abcdef0123456789abcdef`,
    init: { method: 'POST', body: new URLSearchParams(goodForm) },
    rule: 'topapi/token-invalid',
    body: {
      errcode: 88,
      sub_code: '40014',
      sub_msg: '不合法的access_token',
      errmsg: 'ding talk error[subcode=40014,submsg=不合法的access_token]',
      request_id: expect.any(String),
    },
    keys: ['errcode', 'sub_code', 'sub_msg', 'errmsg', 'request_id'],
  },
  {
    title: 'takes the first of a parameter that comes twice',
    url: `${oapi}/gettoken?appkey=dingmock&appsecret=mock-secret&appsecret=wrong`,
    body: expect.objectContaining({ errcode: 0 }),
  },
  {
    title: 'answers no method on topapi but POST and GET',
    url: `${userList}?access_token=TOKEN&${goodForm}`,
    init: { method: 'PUT' },
    rule: 'topapi/method-not-post',
    body: { errcode: 43002, errmsg: '需要POST请求', request_id: expect.any(String) },
  },
  {
    title: 'reads no name of an API out of an encoded slash',
    url: `${oapi}/topapi/user%2Fcount`,
    rule: 'topapi/unknown-api',
    body: expect.objectContaining({ errcode: 22 }),
  },
  {
    title: 'reads no JSON under the content type of something like it',
    url: `${userList}?access_token=TOKEN`,
    init: { method: 'POST', headers: { 'Content-Type': 'application/jsonp' }, body: '{}' },
    rule: 'topapi/content-type-unknown',
    body: expect.objectContaining({ errcode: 43004 }),
  },
  {
    title: 'names the API that does not exist before it looks at the token',
    url: `${oapi}/topapi/v2/user/notexist`,
    init: { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain' } },
    rule: 'topapi/unknown-api',
    body: {
      errcode: 22,
      sub_msg: '不合法ApiName，ApiName = dingtalk.oapi.v2.user.notexist',
      errmsg: 'Invalid method[submsg=不合法ApiName，ApiName = dingtalk.oapi.v2.user.notexist]',
      request_id: expect.any(String),
    },
    keys: ['errcode', 'sub_msg', 'errmsg', 'request_id'],
  },
  {
    title: 'answers an unknown old path with status 200 and errcode 404',
    url: `${oapi}/nowhere`,
    rule: 'plain/unknown-path',
    body: { errcode: 404, errmsg: '请求的URI地址不存在' },
  },
  {
    title: 'knows no versioned path on the old host',
    url: `${oapi}/v1.0/contact/empLeaveRecords`,
    rule: 'plain/unknown-path',
    body: { errcode: 404, errmsg: '请求的URI地址不存在' },
    doors: ['in process', 'MSW'],
  },
  {
    title: 'refuses unreadable JSON on topapi',
    url: `${userList}?access_token=TOKEN`,
    init: { method: 'POST', headers: json, body: '{"dept_id":1,' },
    rule: 'topapi/body-unreadable',
    body: { errcode: 47001, errmsg: '解析JSON/XML内容错误', request_id: expect.any(String) },
  },
  {
    title: 'refuses a body of another content type on topapi',
    url: `${userList}?access_token=TOKEN`,
    init: { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{"dept_id":1}' },
    rule: 'topapi/content-type-unknown',
    body: {
      errcode: 43004,
      errmsg: '无效的HTTP HEADER Content-Type',
      request_id: expect.any(String),
    },
  },
  {
    title: 'takes an empty POST as an empty object',
    url: `${userList}?access_token=TOKEN`,
    init: { method: 'POST' },
    rule: 'topapi.v2.user.list/required-missing',
    body: { errcode: 400002, errmsg: expect.any(String), request_id: expect.any(String) },
  },
  {
    title: 'refuses a body beyond a megabyte as unreadable',
    url: `${userList}?access_token=TOKEN`,
    init: { method: 'POST', headers: json, body: `{"pad":"${'x'.repeat(1_100_000)}"}` },
    rule: 'topapi/body-unreadable',
    body: { errcode: 47001, errmsg: expect.any(String), request_id: expect.any(String) },
  },
]

export default exchanges
