import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { isOf, onCode } from '../rewrite.js'
import { serve, type Call } from '../serve.js'
import { validToken } from '../world.js'

const foreign = ['refuses-foreign-token']

export const tokens = toBehaviour('tokens', [
  accepting('foreign-token-accepted', 'does not look tokens up', ids.topapi, foreign, (token) =>
    /^[0-9a-f]{32}$/.test(token),
  ),
  accepting(
    'foreign-token-of-leavers-accepted',
    'does not look tokens up on the new host',
    ids.leavers,
    foreign,
    (token) => /^[0-9a-f]{32}$/.test(token),
  ),
  accepting(
    'any-token-accepted',
    'takes any text for a token',
    ids.count,
    foreign,
    (token) => token !== '',
  ),
  accepting(
    'truncated-token-accepted',
    'compares tokens by their beginning',
    ids.topapi,
    ['refuses-truncated-token'],
    (token, valid) => token.length > 8 && valid.startsWith(token),
  ),
  accepting(
    'lengthened-token-accepted',
    'reads as much of a token as there should be',
    ids.topapi,
    ['refuses-lengthened-token'],
    (token, valid) => token !== valid && token.startsWith(valid),
  ),
  accepting(
    'truncated-token-of-leavers-accepted',
    'compares tokens by their beginning on the new host',
    ids.leavers,
    ['refuses-truncated-token'],
    (token, valid) => token.length > 8 && valid.startsWith(token),
  ),
  accepting(
    'lengthened-token-of-leavers-accepted',
    'reads as much of a token as there should be on the new host',
    ids.leavers,
    ['refuses-lengthened-token'],
    (token, valid) => token !== valid && token.startsWith(valid),
  ),
  accepting(
    'empty-token-accepted',
    'takes an empty token for a valid one',
    ids.topapi,
    ['refuses-empty-token'],
    (token) => token === '',
  ),
  {
    hidden: 'nobody has shown what an empty header is answered',
    ...accepting(
      'empty-token-of-leavers-accepted',
      'takes an empty token for a valid one on the new host',
      ids.leavers,
      ['refuses-empty-token'],
      (token) => token === '',
    ),
  },
  accepting(
    'token-in-capitals-accepted',
    'compares tokens whatever their letters',
    ids.users,
    [...foreign, 'refuses-*'],
    (token, valid) => token !== valid && token.toLowerCase() === valid,
  ),
  {
    id: 'no-token-accepted',
    sentence: 'answers counts without a token',
    operations: ids.count,
    expected: ['refuses-missing-token', 'refuses-token-in-header'],
    spoil: serve(async (call) =>
      isOf(ids.count, call) && call.tokenPlace === 'nowhere'
        ? call.askAs(await validToken(call))
        : undefined,
    ),
  },
  {
    id: 'no-token-of-leavers-accepted',
    sentence: 'answers leave records without a token',
    operations: ids.leavers,
    expected: ['refuses-missing-token', 'refuses-token-*'],
    spoil: serve(async (call) =>
      isOf(ids.leavers, call) && call.tokenPlace === 'nowhere'
        ? call.askAs(await validToken(call))
        : undefined,
    ),
  },
  {
    id: 'token-in-header-accepted',
    sentence: 'reads the token out of the header of the new host on the old one',
    operations: ids.topapi,
    expected: ['refuses-token-in-header'],
    spoil: serve(async (call) =>
      isOf(ids.topapi, call) && call.tokenPlace === 'header'
        ? call.askAs(call.token ?? '')
        : undefined,
    ),
  },
  {
    id: 'token-in-query-accepted',
    sentence: 'reads the token out of the query on the new host',
    operations: ids.leavers,
    expected: ['refuses-token-in-query'],
    spoil: serve(async (call) =>
      isOf(ids.leavers, call) && call.tokenPlace === 'query'
        ? call.askAs(call.token ?? '')
        : undefined,
    ),
  },
  {
    id: 'bearer-accepted',
    sentence: 'reads the token as a Bearer on the new host',
    operations: ids.leavers,
    expected: ['refuses-token-as-bearer'],
    spoil: serve(async (call) => {
      const [, token] = /^Bearer (.+)$/.exec(call.headers.get('authorization') ?? '') ?? []
      return isOf(ids.leavers, call) && token !== undefined ? call.askAs(token) : undefined
    }),
  },
  {
    id: 'flat-token-refusal',
    sentence: 'refuses bad tokens with errcode 40014, without the wrapper',
    operations: ids.topapi,
    expected: [...foreign, 'documented-refusals-only', 'wrapped-error-has-its-form'],
    spoil: onCode(ids.topapi, 40014, ({ request_id }) => ({
      body: { errcode: 40014, errmsg: '不合法的access_token', request_id },
    })),
  },
  {
    id: 'older-code-of-tokens',
    sentence: 'refuses bad tokens with 40001',
    operations: ids.topapi,
    expected: [...foreign, 'documented-refusals-only'],
    spoil: onCode(ids.topapi, 40014, (body) => ({ body: { ...body, sub_code: '40001' } })),
  },
  {
    id: 'older-code-of-missing-tokens',
    sentence: 'refuses a missing token with 41001',
    operations: ids.topapi,
    expected: ['refuses-missing-token', 'documented-refusals-only'],
    spoil: onCode(ids.topapi, 40000, ({ request_id }) => ({
      body: { errcode: 41001, errmsg: '缺少access_token参数', request_id },
    })),
  },
  {
    id: 'missing-token-is-invalid',
    sentence: 'refuses a missing token as an invalid one',
    operations: ids.topapi,
    expected: ['refuses-missing-token'],
    spoil: onCode(ids.topapi, 40000, (body) => ({
      body: {
        ...body,
        sub_code: '40014',
        sub_msg: '不合法的access_token',
        errmsg: 'ding talk error[subcode=40014,submsg=不合法的access_token]',
      },
    })),
  },
  {
    id: 'missing-token-of-leavers-is-invalid',
    sentence: 'refuses a missing token as an invalid one on the new host',
    operations: ids.leavers,
    expected: ['refuses-missing-token'],
    spoil: onCode(ids.leavers, 'AuthenticationFailed.MissingParameter', (body) => ({
      body: { ...body, code: 'InvalidAuthentication', message: '不合法的access_token' },
    })),
  },
  {
    id: 'http-401-for-new-tokens',
    sentence: 'refuses bad tokens with HTTP 401 on the new host',
    operations: ids.leavers,
    expected: ['status-of-the-refusal', 'status-*'],
    spoil: onCode(ids.leavers, 'InvalidAuthentication', () => ({ status: 401 })),
  },
  {
    id: 'http-403-for-new-tokens',
    sentence: 'refuses missing tokens with HTTP 403 on the new host',
    operations: ids.leavers,
    expected: ['status-of-the-refusal', 'status-*'],
    spoil: onCode(ids.leavers, 'AuthenticationFailed.MissingParameter', () => ({ status: 403 })),
  },
  {
    id: 'wrapped-refusal-of-plain-tokens',
    sentence: 'wraps the refusal of a token where that back end does not',
    operations: ids.scopes,
    expected: [...foreign, 'documented-refusals-only', 'envelope-of-the-dialect'],
    spoil: onCode(ids.scopes, 40014, () => ({
      body: {
        errcode: 88,
        errmsg: 'ding talk error[subcode=40014,submsg=不合法的access_token]',
        sub_code: '40014',
        sub_msg: '不合法的access_token',
      },
    })),
  },
])

/** Takes some tokens for the valid one. */
function accepting(
  id: string,
  sentence: string,
  operations: typeof ids.topapi,
  expected: readonly string[],
  accepts: (token: string, valid: string) => boolean,
) {
  return {
    id,
    sentence,
    operations,
    expected,
    spoil: serve(async (call: Call) => {
      if (!isOf(operations, call) || call.token === undefined) return undefined
      const isPlaced =
        (call.tokenPlace === 'header') === ids.leavers.some((one) => one === call.operation?.id)
      const valid = await validToken(call)
      return isPlaced && accepts(call.token, valid) ? call.askAs(valid) : undefined
    }),
  }
}
