import { expect } from 'vitest'
import { api, oapi } from '../../support/client.js'
import type { Exchange } from '../exchange.js'

const json = { 'Content-Type': 'application/json' }
const client = { client_id: 'dingmock', client_secret: 'mock-secret' }
const grant = { ...client, grant_type: 'client_credentials' }

const ofOrganization = `${api}/v1.0/oauth2/dingmockcorp/token`
const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: json,
  body: JSON.stringify(body),
})

const exchanges: readonly Exchange[] = [
  {
    title: 'gives a token for one organisation, in snake case',
    url: ofOrganization,
    init: post(grant),
    body: { access_token: expect.stringMatching(/^[0-9a-f]{32}$/), expires_in: 7200 },
    keys: ['access_token', 'expires_in'],
  },
  {
    title: 'refuses a wrong secret of a client',
    url: ofOrganization,
    init: post({ ...grant, client_secret: 'wrong' }),
    status: 400,
    rule: 'oauth2_1.0.GetToken/credentials-invalid',
    body: {
      requestid: expect.stringMatching(/^[0-9A-F-]{36}$/),
      code: 'invalid.client',
      message: 'invalid.client',
    },
    keys: ['requestid', 'code', 'message'],
  },
  {
    title: 'refuses a grant type that the page does not know',
    url: ofOrganization,
    init: post({ ...grant, grant_type: 'password' }),
    status: 400,
    rule: 'oauth2_1.0.GetToken/grant-type-unsupported',
    body: {
      requestid: expect.any(String),
      code: 'unsupported.grant.type',
      message: 'unsupported.grant.type',
    },
  },
  {
    title: 'answers an unknown organisation and an unknown client with status 500',
    url: `${api}/v1.0/oauth2/dingfake/token`,
    init: post({ ...grant, client_id: 'fake', client_secret: 'fake' }),
    status: 500,
    rule: 'oauth2_1.0.GetToken/unknown-organization',
    body: { requestid: expect.any(String), code: 'unknownError', message: '未知错误' },
    keys: ['requestid', 'code', 'message'],
  },
  {
    title: 'reads the organisation from the path alone',
    url: `${api}/v1.0/oauth2/dingfake/token?corpId=dingmockcorp`,
    init: post({ ...grant, corpId: 'dingmockcorp' }),
    status: 500,
    rule: 'oauth2_1.0.GetToken/unknown-organization',
    body: expect.objectContaining({ code: 'unknownError' }),
  },
  {
    title: 'names what is missing from the body before it looks at the organisation',
    url: `${api}/v1.0/oauth2/dingfake/token`,
    init: post(client),
    status: 400,
    rule: 'api/required-missing',
    body: {
      code: 'Missinggrant_type',
      requestid: expect.any(String),
      message: 'grant_type is mandatory for this action.',
    },
  },
  {
    title: 'refuses a form with the keys of a client as a missing body',
    url: ofOrganization,
    init: { method: 'POST', body: new URLSearchParams(grant) },
    status: 400,
    rule: 'api/body-missing',
    body: {
      code: 'Missingbody',
      requestid: expect.any(String),
      message: 'body is mandatory for this action.',
    },
  },
  {
    title: 'knows no organisation without a name',
    url: `${api}/v1.0/oauth2//token`,
    init: post(grant),
    status: 404,
    rule: 'api/unknown-action',
    body: expect.objectContaining({ code: 'InvalidAction.NotFound' }),
  },
  {
    title: 'gives the contact scope of an app that sees the whole organisation',
    url: `${oapi}/auth/scopes?access_token=TOKEN`,
    body: {
      errcode: 0,
      condition_field: [],
      auth_user_field: [
        'jobnumber',
        'isLeader',
        'name',
        'position',
        'isAdmin',
        'avatar',
        'department',
        'userid',
        'deviceId',
        'isHide',
        'mobile',
        'email',
      ],
      auth_org_scopes: { authed_user: [], authed_dept: [1] },
      errmsg: 'ok',
    },
    keys: ['errcode', 'condition_field', 'auth_user_field', 'auth_org_scopes', 'errmsg'],
  },
  {
    title: 'refuses a missing token on an old path, flat and without an id',
    url: `${oapi}/auth/scopes?access_token=`,
    rule: 'plain/token-missing',
    body: { errcode: 40035, errmsg: '缺少参数 access_token' },
    keys: ['errcode', 'errmsg'],
  },
  {
    title: 'refuses a foreign token on an old path, flat',
    url: `${oapi}/auth/scopes?access_token=0123456789abcdef0123456789abcdef`,
    rule: 'plain/token-invalid',
    body: { errcode: 40014, errmsg: '不合法的access_token' },
    keys: ['errcode', 'errmsg'],
  },
  {
    title: 'does not read the token from the header on an old path',
    url: `${oapi}/auth/scopes`,
    init: { headers: { 'x-acs-dingtalk-access-token': 'TOKEN' } },
    rule: 'plain/token-missing',
    body: { errcode: 40035, errmsg: '缺少参数 access_token' },
  },
  {
    title: 'answers no POST for the contact scope',
    url: `${oapi}/auth/scopes?access_token=TOKEN`,
    init: { method: 'POST' },
    rule: 'plain/method-not-get',
    body: { errcode: 43001, errmsg: '需要GET请求' },
  },
]

export default exchanges
