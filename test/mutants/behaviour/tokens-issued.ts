import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { codeOf, isOf, onReply, onRequest, onSuccess } from '../rewrite.js'
import { serve, serveWithMemory } from '../serve.js'
import { validToken } from '../world.js'

const credentials = ['refuses-wrong-credentials', 'refuses-*']

export const tokensIssued = toBehaviour('tokens', [
  {
    id: 'token-changes-with-every-call',
    sentence: 'hands out another token for every call, all of them valid',
    operations: ids.oldToken,
    hidden: 'that a second call gives the same token is documented, but a gateway may have its own',
    expected: ['tokens/asked-twice-is-one', 'repeat/*'],
    spoil: (honest) => {
      let calls = 0
      const padded = onSuccess(ids.oldToken, (body) => ({
        ...body,
        access_token: `${body.access_token}${String(++calls).padStart(4, '0')}`,
      }))(honest)
      return (request) => {
        const text = request.url.replace(/(access_token=[0-9a-f]{32})\d{4}/, '$1')
        const header = request.headers.get('x-acs-dingtalk-access-token')
        const cut = new Request(text, request)
        if (header !== null)
          cut.headers.set(
            'x-acs-dingtalk-access-token',
            header.replace(/^([0-9a-f]{32})\d{4}$/, '$1'),
          )
        return padded(cut)
      }
    },
  },
  {
    id: 'token-lives-a-day',
    sentence: 'says that a token lives a day',
    operations: ids.oldToken,
    expected: ['tokens/lives-two-hours', 'body-as-documented'],
    spoil: onSuccess(ids.oldToken, (body) => ({ ...body, expires_in: 86_400 })),
  },
  {
    id: 'token-lives-milliseconds',
    sentence: 'gives the life of a token in milliseconds',
    operations: ids.newToken,
    expected: ['tokens/lives-two-hours', 'body-as-documented'],
    spoil: onSuccess(ids.newToken, (body) => ({ ...body, expireIn: 7_200_000 })),
  },
  {
    id: 'token-is-dead-at-once',
    sentence: 'says that a token lives for no second',
    operations: ids.newToken,
    expected: ['tokens/lives-two-hours', 'body-as-documented'],
    spoil: onSuccess(ids.newToken, (body) => ({ ...body, expireIn: 0 })),
  },
  {
    id: 'token-dies-after-thirty-calls',
    sentence: 'refuses a token after thirty calls',
    operations: ids.guarded,
    expected: ['accepts-*', 'answers-sample', 'paging/*', 'lists/*', 'repeat/*'],
    spoil: serveWithMemory(() => {
      let calls = 0
      return async (call) =>
        isOf(ids.guarded, call) && ++calls > 30
          ? call.askAs('0123456789abcdef0123456789abcdef')
          : undefined
    }),
  },
  {
    id: 'token-serves-one-host',
    sentence: 'does not accept tokens of the old host on the new one',
    operations: ids.leavers,
    expected: ['tokens/serves-both-hosts', 'accepts-happy-request'],
    spoil: serve(async (call) =>
      isOf(ids.leavers, call) && call.tokenPlace === 'header'
        ? call.askAs('0123456789abcdef0123456789abcdef')
        : undefined,
    ),
  },
  {
    id: 'token-of-the-new-host-differs',
    sentence: 'hands out another token on the new host, which nothing accepts',
    operations: ids.newToken,
    expected: ['tokens/*', 'accepts-happy-request'],
    spoil: onSuccess(ids.newToken, (body) => ({
      ...body,
      accessToken: [...body.accessToken].toReversed().join(''),
    })),
  },
  {
    id: 'token-is-echoed',
    sentence: 'repeats the token in refusals of it',
    operations: ids.topapi,
    expected: ['no-token-echo'],
    spoil: onReply(ids.topapi, ({ body }, { token }) =>
      body.errcode === 0 || !token
        ? undefined
        : { body: { ...body, errmsg: `${body.errmsg} token=${token}` } },
    ),
  },
  {
    id: 'url-is-echoed',
    sentence: 'repeats the whole address in refusals',
    operations: ids.users,
    expected: ['no-token-echo'],
    spoil: onReply(ids.users, ({ body }, { url }) =>
      body.errcode === 0
        ? undefined
        : { body: { ...body, errmsg: `${body.errmsg} (${url.href})` } },
    ),
  },
  {
    id: 'secret-is-not-compared',
    sentence: 'hands out a token whatever the secret is',
    operations: ids.oldToken,
    expected: credentials,
    spoil: onRequest(ids.oldToken, ({ appkey, appsecret }) =>
      appkey === 'dingmock' && appsecret ? { appsecret: 'mock-secret' } : undefined,
    ),
  },
  {
    id: 'secret-of-the-new-host-is-not-compared',
    sentence: 'hands out a token whatever the secret is on the new host',
    operations: ids.newToken,
    expected: credentials,
    spoil: onRequest(ids.newToken, ({ appKey, appSecret }) =>
      appKey === 'dingmock' && typeof appSecret === 'string' && appSecret !== ''
        ? { appSecret: 'mock-secret' }
        : undefined,
    ),
  },
  {
    id: 'any-organisation',
    sentence: 'hands out a token for whatever organisation is named',
    operations: ids.corpToken,
    expected: ['refuses-unknown-organization', 'refuses-*'],
    spoil: serve(async (call) => {
      const { body } = await call.answer()
      return isOf(ids.corpToken, call) && codeOf(body) === 'unknownError'
        ? { status: 200, body: { access_token: await validToken(call), expires_in: 7200 } }
        : undefined
    }),
  },
  {
    id: 'any-grant-type',
    sentence: 'hands out a token for whatever grant type',
    operations: ids.corpToken,
    expected: ['refuses-malformed-parameter'],
    spoil: onRequest(ids.corpToken, ({ grant_type: type }) =>
      typeof type === 'string' && type !== '' ? { grant_type: 'client_credentials' } : undefined,
    ),
  },
])
