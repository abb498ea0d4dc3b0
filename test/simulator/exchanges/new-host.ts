import { expect } from 'vitest'
import { api } from '../../support/client.js'
import type { Exchange } from '../exchange.js'

const json = { 'Content-Type': 'application/json' }
const header = { 'x-acs-dingtalk-access-token': 'TOKEN' }
const leave = `${api}/v1.0/contact/empLeaveRecords`

const exchanges: readonly Exchange[] = [
  {
    title: 'gives a token on the new host',
    url: `${api}/v1.0/oauth2/accessToken`,
    init: {
      method: 'POST',
      headers: json,
      body: '{"appKey":"dingmock","appSecret":"mock-secret"}',
    },
    body: { expireIn: 7200, accessToken: expect.stringMatching(/^[0-9a-f]{32}$/) },
    keys: ['expireIn', 'accessToken'],
  },
  {
    title: 'refuses a wrong secret on the new host',
    url: `${api}/v1.0/oauth2/accessToken`,
    init: { method: 'POST', headers: json, body: '{"appKey":"dingmock","appSecret":"wrong"}' },
    status: 400,
    rule: 'oauth2_1.0.GetAccessToken/credentials-invalid',
    body: {
      requestid: expect.any(String),
      code: 'invalidClientIdOrSecret',
      message: '无效的clientId或者clientSecret',
    },
    keys: ['requestid', 'code', 'message'],
  },
  {
    title: 'refuses a form on the new host as a missing body',
    url: `${api}/v1.0/oauth2/accessToken`,
    init: { method: 'POST', body: new URLSearchParams({ appKey: 'dingmock' }) },
    status: 400,
    rule: 'api/body-missing',
    body: {
      code: 'Missingbody',
      requestid: expect.any(String),
      message: 'body is mandatory for this action.',
    },
  },
  {
    title: 'names the parameter that is missing on the new host',
    url: `${api}/v1.0/oauth2/accessToken`,
    init: { method: 'POST', headers: json, body: '{"appKey":"dingmock"}' },
    status: 400,
    rule: 'api/required-missing',
    body: {
      code: 'MissingappSecret',
      requestid: expect.any(String),
      message: 'appSecret is mandatory for this action.',
    },
  },
  {
    title: 'knows no unversioned path on the new host',
    url: `${api}/gettoken?appkey=dingmock&appsecret=mock-secret`,
    rule: 'plain/unknown-path',
    body: { errcode: 404, errmsg: '请求的URI地址不存在' },
    doors: ['in process', 'MSW'],
  },
  {
    title: 'answers an unknown versioned path with status 404',
    url: `${api}/v1.0/contact/nowhere`,
    init: { headers: header },
    status: 404,
    rule: 'api/unknown-action',
    body: {
      code: 'InvalidAction.NotFound',
      requestid: expect.any(String),
      message: 'Specified api is not found, please check your url and method.',
    },
    keys: ['code', 'message', 'requestid'],
  },
  {
    title: 'answers a wrong method on the new host as an unknown action',
    url: leave,
    init: { method: 'POST', headers: { ...header, ...json }, body: '{}' },
    status: 404,
    rule: 'api/unknown-action',
    body: {
      code: 'InvalidAction.NotFound',
      requestid: expect.any(String),
      message: expect.any(String),
    },
  },
  {
    title: 'refuses a missing header on the new host, with a token in the query too',
    url: `${leave}?access_token=TOKEN&startTime=2026-01-01T00:00:00Z&maxResults=1`,
    init: { headers: { Authorization: 'Bearer TOKEN' } },
    status: 400,
    rule: 'api/token-missing',
    body: {
      code: 'AuthenticationFailed.MissingParameter',
      requestid: expect.any(String),
      message: '缺少参数：x-acs-dingtalk-access-token',
    },
  },
  {
    title: 'refuses a quoted token on the new host with status 400, not 401',
    url: leave,
    init: { headers: { 'x-acs-dingtalk-access-token': '"TOKEN"' } },
    status: 400,
    rule: 'api/token-invalid',
    body: {
      code: 'InvalidAuthentication',
      requestid: expect.any(String),
      message: '不合法的access_token',
    },
    keys: ['code', 'requestid', 'message'],
  },
  {
    title: 'names what is missing from leave records before what is malformed',
    url: `${leave}?startTime=nonsense`,
    init: { headers: header },
    status: 400,
    rule: 'api/required-missing',
    body: {
      code: 'MissingmaxResults',
      requestid: expect.any(String),
      message: 'maxResults is mandatory for this action.',
    },
  },
  {
    title: 'reads the keys of the new host from the body alone',
    url: `${api}/v1.0/oauth2/accessToken?appKey=dingmock&appSecret=mock-secret`,
    init: { method: 'POST', headers: json, body: '{}' },
    status: 400,
    rule: 'api/required-missing',
    body: expect.objectContaining({ code: 'MissingappKey' }),
  },
]

export default exchanges
