import type { SimulatorOptions } from '../../../src/entries/index.js'
import {
  api,
  leaveRecords,
  oapi,
  records,
  tokenCall,
  topapi,
  type HintRow,
  type Sent,
} from './scene.js'

const count = { only_active: false }
const good = topapi('user/count', count)
const newApiOnly = 'the new API reads it from the header x-acs-dingtalk-access-token only'
const oldApiOnly = 'this API reads it from the query, as access_token'
const json = { 'content-type': 'application/json' }

function bare(extra: Partial<Sent>): Sent {
  return { url: `${oapi}/topapi/user/count?only_active=false`, ...extra }
}

const thirdParty = {
  id: 'third-party-key',
  text: 'the key is that of a third-party app, which gets its token by oauth2_1.0.GetToken only',
} as const

const withVendorApp = (): SimulatorOptions => ({
  apps: [{ key: 'vendor', secret: 's', type: 'third-party' }],
})

export const tokens: readonly HintRow[] = [
  {
    title: 'a token in the query of the new API',
    calls: [{ url: `${records}&access_token=TOKEN` }],
    hints: [{ id: 'token-in-query', text: `the token is in the query; ${newApiOnly}` }],
    neighbour: [leaveRecords('&access_token=TOKEN')],
  },
  {
    title: 'a token in the query of topapi under the name of the new API',
    calls: [bare({ url: `${oapi}/topapi/user/count?only_active=false&accessToken=TOKEN` })],
    hints: [
      { id: 'token-in-query', text: `the token is in the query under another name; ${oldApiOnly}` },
    ],
    neighbour: [good],
  },
  {
    title: 'a Bearer token on the new API',
    calls: [{ url: records, headers: { authorization: 'Bearer TOKEN' } }],
    hints: [
      { id: 'token-as-bearer', text: `the token is in Authorization, as Bearer; ${newApiOnly}` },
    ],
    neighbour: [
      {
        url: records,
        headers: { authorization: 'Bearer TOKEN', 'x-acs-dingtalk-access-token': 'TOKEN' },
      },
    ],
  },
  {
    title: 'a Bearer token on topapi',
    calls: [bare({ headers: { authorization: 'Bearer TOKEN' } })],
    hints: [
      { id: 'token-as-bearer', text: `the token is in Authorization, as Bearer; ${oldApiOnly}` },
    ],
    neighbour: [{ ...good, headers: { ...good.headers, authorization: 'Basic eA==' } }],
  },
  {
    title: 'a bare token in Authorization on the new API',
    calls: [{ url: records, headers: { authorization: 'TOKEN' } }],
    hints: [{ id: 'token-in-authorization', text: `the token is in Authorization; ${newApiOnly}` }],
    neighbour: [{ url: records, headers: { authorization: 'Basic eA==' } }],
  },
  {
    title: 'a bare token in Authorization on topapi',
    calls: [bare({ headers: { authorization: 'TOKEN' } })],
    hints: [{ id: 'token-in-authorization', text: `the token is in Authorization; ${oldApiOnly}` }],
    neighbour: [{ ...good, headers: { ...good.headers, authorization: 'TOKEN' } }],
  },
  {
    title: 'the word Bearer in the header of the new API',
    calls: [leaveRecords('', { 'x-acs-dingtalk-access-token': 'Bearer TOKEN' })],
    hints: [
      {
        id: 'token-as-bearer',
        text: 'the token has the word Bearer before it; send the token alone',
      },
    ],
    neighbour: [leaveRecords('')],
  },
  {
    title: 'the header of the new API on topapi',
    calls: [bare({ headers: { 'x-acs-dingtalk-access-token': 'TOKEN' } })],
    hints: [
      {
        id: 'token-in-header',
        text: `the token is in the header x-acs-dingtalk-access-token; ${oldApiOnly}`,
      },
    ],
    neighbour: [{ ...good, headers: { ...json, 'x-acs-dingtalk-access-token': 'TOKEN' } }],
  },
  {
    title: 'a token in a JSON body',
    calls: [
      {
        url: `${oapi}/topapi/user/count`,
        headers: json,
        body: '{"access_token":"TOKEN","only_active":false}',
      },
    ],
    hints: [{ id: 'token-in-body', text: `the token is in the body; ${oldApiOnly}` }],
    neighbour: [
      {
        url: `${oapi}/topapi/user/count`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'access_token=TOKEN&only_active=false',
      },
    ],
  },
  {
    title: 'a token in quotes',
    calls: [topapi('user/count', count, '"TOKEN"')],
    hints: [
      {
        id: 'token-quoted',
        text: 'the token has quotes around it: it was written as JSON, and must be sent bare',
      },
    ],
    neighbour: [good],
  },
  {
    title: 'a token in quotes in the header',
    calls: [leaveRecords('', { 'x-acs-dingtalk-access-token': '"TOKEN"' })],
    hints: [
      {
        id: 'token-quoted',
        text: 'the token has quotes around it: it was written as JSON, and must be sent bare',
      },
    ],
    neighbour: [leaveRecords('')],
  },
  {
    title: 'a token with spaces',
    calls: [topapi('user/count', count, 'TOKEN ')],
    hints: [{ id: 'token-spaced', text: 'the token has spaces around it' }],
    neighbour: [good],
  },
  ...['undefined', 'null', 'None', '[object Object]'].map((word) => ({
    title: `the text ${word} for a token`,
    calls: [topapi('user/count', count, word)],
    hints: [
      {
        id: 'token-undefined' as const,
        text: `the token is the word ${word}: the answer with the token was likely a refusal; refusals of the old API have HTTP status 200, so look at errcode`,
      },
    ],
    neighbour: [topapi('user/count', count, 'undefined-by-us')],
  })),
  {
    title: 'the text undefined after a refused request for a token',
    calls: [
      { url: `${oapi}/gettoken?appkey=dingmock&appsecret=no` },
      topapi('user/count', count, 'undefined'),
    ],
    hints: [
      {
        id: 'token-undefined',
        text: 'the token is the word undefined: the last request for a token was refused with 40096; refusals of the old API have HTTP status 200, so look at errcode',
      },
    ],
    neighbour: [{ url: `${oapi}/gettoken?appkey=dingmock&appsecret=no` }, tokenCall, good],
  },
  {
    title: 'an expired token',
    calls: [{ ...good, afterMs: 7_200_000 }],
    hints: [
      {
        id: 'token-expired',
        text: 'the token has expired: it lives 7200 seconds; ask for a new one',
      },
    ],
    neighbour: [{ ...good, afterMs: 7_199_000 }],
  },
  {
    title: 'a token that a newer one replaced',
    calls: [topapi('user/count', count, 'OLD')],
    hints: [
      { id: 'token-expired', text: 'the token has expired, and a newer one was issued since' },
    ],
    neighbour: [good],
  },
  {
    title: 'the key of a third-party app at gettoken',
    options: withVendorApp,
    calls: [{ url: `${oapi}/gettoken?appkey=vendor&appsecret=s` }],
    hints: [thirdParty],
    neighbour: [{ url: `${oapi}/gettoken?appkey=dingmock&appsecret=s` }],
  },
  {
    title: 'the key of a third-party app under its older name at gettoken',
    options: withVendorApp,
    calls: [{ url: `${oapi}/gettoken?corpid=vendor&corpsecret=s` }],
    hints: [thirdParty],
    neighbour: [{ url: `${oapi}/gettoken?corpid=nobody&corpsecret=s` }],
  },
  {
    title: 'the key of a third-party app at the token call of the new API',
    options: withVendorApp,
    calls: [
      {
        url: `${api}/v1.0/oauth2/accessToken`,
        headers: json,
        body: '{"appKey":"vendor","appSecret":"s"}',
      },
    ],
    hints: [thirdParty],
    neighbour: [
      {
        url: `${api}/v1.0/oauth2/dingmockcorp/token`,
        headers: json,
        body: '{"client_id":"vendor","client_secret":"no","grant_type":"client_credentials"}',
      },
    ],
  },
  {
    title: 'a key of a tenant with an organisation that there is not',
    calls: [{ url: `${oapi}/gettoken?appkey=mock-tyni-1-x&appsecret=mock-secret` }],
    hints: [
      {
        id: 'tenant-key',
        text: 'the key begins with mock- but is not mock-<organisation>-<seed>-<label>, with an organisation that there is, a seed without leading zeros, and a label of letters, digits, dots, dashes and underscores',
      },
    ],
    neighbour: [{ url: `${oapi}/gettoken?appkey=mock-tiny-1-x&appsecret=wrong` }],
  },
  {
    title: 'a token of another server',
    calls: [topapi('user/count', count, '0123456789abcdef0123456789abcdef')],
    hints: [
      {
        id: 'token-unknown',
        text: 'the token looks right but was never issued here; is it from before a reset or a restart, or of another server?',
      },
    ],
    neighbour: [topapi('user/count', count, 'bE74xxxx')],
  },
]
