import { expect } from 'vitest'
import { api } from '../../support/client.js'
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
]

export default exchanges
