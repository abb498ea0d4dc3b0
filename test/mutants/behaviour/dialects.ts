import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { codeOf, onCode, onRefusal, onReply, onSuccess } from '../rewrite.js'
import { serve, type Loose } from '../serve.js'

const body = ['body-as-documented']
const envelope = ['errcode-is-a-number', 'accepts-happy-request', 'body-as-documented']
const codes = ['documented-refusals-only', 'refuses-*']

export const dialects = toBehaviour('dialects', [
  {
    id: 'errcode-as-text',
    sentence: 'gives errcode as a text, as the page prints it',
    operations: ids.topapi,
    expected: envelope,
    spoil: onReply(ids.topapi, ({ body: answer }) => ({
      body: { ...answer, errcode: String(answer.errcode) },
    })),
  },
  {
    id: 'errcode-of-refusals-as-text',
    sentence: 'gives errcode of refusals as a text',
    operations: ids.topapi,
    expected: envelope,
    spoil: onRefusal(ids.topapi, ({ body: answer }) => ({
      body: { ...answer, errcode: String(answer.errcode) },
    })),
  },
  {
    id: 'sub-code-as-number',
    sentence: 'gives sub_code as a number',
    operations: ids.topapi,
    expected: ['sub-code-is-a-text'],
    spoil: onRefusal(ids.topapi, ({ body: answer }) =>
      'sub_code' in answer ? { body: { ...answer, sub_code: Number(answer.sub_code) } } : undefined,
    ),
  },
  {
    id: 'code-as-number',
    sentence: 'gives code of the new API as a number',
    operations: ids.api,
    expected: ['code-is-a-text'],
    spoil: onRefusal(ids.api, ({ status, body: answer }) => ({
      body: { ...answer, code: status },
    })),
  },
  {
    id: 'no-wrapper-in-the-text',
    sentence: 'wraps the code of a refusal, but not its text',
    operations: ids.topapi,
    expected: ['wrapped-error-has-its-form'],
    spoil: onRefusal(ids.topapi, ({ body: answer }) =>
      'sub_msg' in answer && answer.sub_code !== undefined
        ? { body: { ...answer, errmsg: answer.sub_msg } }
        : undefined,
    ),
  },
  {
    id: 'all-refusals-wrapped',
    sentence: 'wraps refusals that come flat',
    operations: ids.topapi,
    expected: codes,
    spoil: onRefusal(ids.topapi, ({ body: answer }) =>
      answer.sub_code === undefined && answer.errcode > 100
        ? {
            body: {
              ...answer,
              errcode: 88,
              sub_code: String(answer.errcode),
              sub_msg: answer.errmsg,
              errmsg: `ding talk error[subcode=${answer.errcode},submsg=${answer.errmsg}]`,
            },
          }
        : undefined,
    ),
  },
  {
    id: 'new-refusals-on-the-old-host',
    sentence: 'refuses as the new API does on the old host',
    operations: ids.topapi,
    expected: ['errcode-is-a-number'],
    spoil: onRefusal(ids.topapi, ({ body: answer }) => ({
      body: { code: 'InvalidParameter', message: answer.errmsg, requestid: answer.request_id },
    })),
  },
  {
    id: 'old-refusals-on-the-new-host',
    sentence: 'refuses as the old host does on the new one',
    operations: ids.leavers,
    expected: ['code-is-a-text', 'status-of-the-dialect'],
    spoil: onRefusal(ids.leavers, ({ body: answer }) => ({
      status: 200,
      body: { errcode: 40014, errmsg: answer.message, request_id: '16m9qc9gk65kv' },
    })),
  },
  {
    id: 'nested-error',
    sentence: 'puts code and message into error',
    operations: ids.leavers,
    expected: ['code-is-a-text'],
    spoil: onRefusal(ids.leavers, ({ body: { requestid, ...error } }) => ({
      body: { error, requestid },
    })),
  },
  {
    id: 'codes-in-small-letters',
    sentence: 'writes codes of the new API with a small first letter',
    operations: ids.leavers,
    expected: codes,
    spoil: onRefusal(ids.leavers, ({ body: answer }) => ({
      body: { ...answer, code: answer.code[0].toLowerCase() + answer.code.slice(1) },
    })),
  },
  {
    id: 'records-in-a-result',
    sentence: 'wraps leave records into result',
    operations: ids.leavers,
    expected: body,
    spoil: onSuccess(ids.leavers, (result) => ({ result })),
  },
  {
    id: 'records-in-data',
    sentence: 'wraps leave records into success and data',
    operations: ids.leavers,
    expected: body,
    spoil: onSuccess(ids.leavers, (data) => ({ success: true, data })),
  },
  {
    id: 'result-is-flat',
    sentence: 'gives the members of result beside errcode',
    operations: ids.users,
    expected: body,
    spoil: onSuccess(ids.users, ({ result, ...answer }) => ({ ...answer, ...result })),
  },
  {
    id: 'unknown-api-is-http-404',
    sentence: 'answers an API that there is not with the page of a framework',
    operations: ids.topapi,
    expected: ['refuses-unknown-api', 'answers-with-json'],
    spoil: onUnknown('/topapi/', () => ({
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: undefined,
      text: '<!DOCTYPE html><pre>Cannot POST /topapi/v2/user/nothing</pre>',
    })),
  },
  {
    id: 'unknown-api-is-an-unknown-path',
    sentence: 'answers an API that there is not as a path that there is not',
    operations: ids.topapi,
    expected: ['refuses-unknown-api', 'documented-refusals-only', 'request-id-has-its-shape'],
    spoil: onUnknown('/topapi/', () => ({ body: { errcode: 404, errmsg: '请求的URI地址不存在' } })),
  },
  {
    id: 'token-before-the-api',
    sentence: 'judges the token before it looks whether there is such an API',
    operations: ids.topapi,
    expected: ['refuses-unknown-api*'],
    spoil: onUnknown('/topapi/', async ({ body: answer }) => ({
      body: {
        errcode: 88,
        errmsg: 'ding talk error[subcode=40014,submsg=不合法的access_token]',
        sub_code: '40014',
        sub_msg: '不合法的access_token',
        request_id: answer.request_id,
      },
    })),
  },
  {
    id: 'unknown-api-succeeds',
    sentence: 'answers ok to an API that there is not',
    operations: ids.topapi,
    expected: ['refuses-unknown-api*'],
    spoil: onUnknown('/topapi/', ({ body: { request_id } }) => ({
      body: { errcode: 0, errmsg: 'ok', request_id },
    })),
  },
  {
    id: 'unknown-action-is-html',
    sentence: 'answers an action that there is not with a page on the new host',
    operations: ids.leavers,
    expected: ['refuses-unknown-api*', 'answers-with-json'],
    spoil: onUnknown('/v1.0/', () => ({
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: undefined,
      text: '<html><body><h1>404 Not Found</h1></body></html>',
    })),
  },
  {
    id: 'gateway-refuses-credentials',
    sentence: 'refuses credentials of the new host with the code of the old one',
    operations: ids.newToken,
    expected: ['code-is-a-text', ...codes],
    spoil: onCode(ids.newToken, 'invalidClientIdOrSecret', (answer) => ({
      body: { ...answer, code: '40096' },
    })),
  },
])

function onUnknown(prefix: string, change: (reply: Loose) => Loose) {
  return serve(async (call) => {
    if (call.operation !== undefined || !call.url.pathname.startsWith(prefix)) return undefined
    const reply = await call.answer()
    return codeOf(reply.body) === undefined ? undefined : change(reply)
  })
}
