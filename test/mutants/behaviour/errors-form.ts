import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { codeOf, isOf, onCode, onRefusal, onReply, succeeds } from '../rewrite.js'
import { serve } from '../serve.js'

const text = ['error-has-a-text']

/** Refusals that come, but not as they should. */
export const errorsForm = toBehaviour('errors', [
  {
    id: 'text-says-ok',
    sentence: 'says ok in refusals',
    operations: ids.topapi,
    expected: text,
    spoil: onRefusal(ids.topapi, ({ body }) => ({ body: { ...body, errmsg: 'ok' } })),
  },
  {
    id: 'text-is-empty',
    sentence: 'has an empty text in refusals of the new API',
    operations: ids.api,
    expected: text,
    spoil: onRefusal(ids.api, ({ body }) => ({ body: { ...body, message: '' } })),
  },
  {
    id: 'blank-not-filled-in',
    sentence: 'leaves a %s in the texts of refusals',
    operations: ids.topapi,
    expected: text,
    spoil: onRefusal(ids.topapi, ({ body }) => ({ body: { ...body, errmsg: '参数%s不合法' } })),
  },
  {
    id: 'braces-not-filled-in',
    sentence: 'leaves a {0} in the texts of refusals',
    operations: ids.users,
    expected: text,
    hidden: 'braces may be part of a text',
    spoil: onCode(ids.users, 40035, (body) => ({ body: { ...body, errmsg: '参数{0}不合法' } })),
  },
  {
    id: 'stack-trace',
    sentence: 'shows a stack trace in refusals',
    operations: ids.leavers,
    expected: ['no-stack-trace'],
    spoil: onRefusal(ids.leavers, ({ body }) => ({
      body: {
        ...body,
        message:
          'Error: bad\n    at read (/srv/app/leavers.js:17:9)\n    at next (node:internal/process:95:5)',
      },
    })),
  },
  {
    id: 'java-stack-trace',
    sentence: 'shows a stack trace of Java in refusals',
    operations: ids.topapi,
    expected: ['no-stack-trace'],
    spoil: onRefusal(ids.topapi, ({ body }) => ({
      body: {
        ...body,
        errmsg:
          'java.lang.NullPointerException\n\tat com.example.UserService.list(UserService.java:42)',
      },
    })),
  },
  {
    id: 'refusals-say-zero',
    sentence: 'has errcode 0 in refusals too',
    operations: ids.topapi,
    expected: ['refuses-*', 'body-as-documented'],
    spoil: onRefusal(ids.topapi, ({ body }) => ({ body: { ...body, errcode: 0 } })),
  },
  {
    id: 'code-of-its-own',
    sentence: 'refuses bad parameters with a code that nobody documents',
    operations: ids.users,
    expected: ['documented-refusals-only'],
    spoil: onCode(ids.users, 40035, (body) => ({ body: { ...body, errcode: 10001 } })),
  },
  {
    id: 'http-code-for-code',
    sentence: 'refuses bad parameters with errcode 400',
    operations: ids.signIns,
    expected: ['documented-refusals-only'],
    spoil: onCode(ids.signIns, 400002, (body) => ({ body: { ...body, errcode: 400 } })),
  },
  {
    id: 'busy-for-every-refusal',
    sentence: 'says that the system is busy whatever is wrong',
    operations: ids.topapi,
    expected: ['refuses-*'],
    spoil: onRefusal(ids.topapi, ({ body: { request_id } }) => ({
      body: { errcode: -1, errmsg: '系统繁忙', request_id },
    })),
  },
  {
    id: 'size-and-offset-change-codes',
    sentence: 'refuses a bad size with the code of a bad offset',
    operations: ids.signIns,
    expected: ['refuses-malformed-parameter'],
    spoil: onCode(ids.signIns, 40069, (body) => ({ body: { ...body, errcode: 40068 } })),
  },
  {
    id: 'unknown-department-is-a-bad-parameter',
    sentence: 'calls an unknown department a malformed parameter',
    operations: ids.userIds,
    expected: ['refuses-unknown-department'],
    spoil: onCode(ids.userIds, 60003, (body) => ({ body: { ...body, errcode: 400002 } })),
  },
  {
    id: 'unknown-person-is-a-department',
    sentence: 'calls an unknown person an unknown department',
    operations: ids.user,
    expected: ['refuses-unknown-person', 'documented-refusals-only'],
    spoil: onCode(ids.user, 60121, (body) => ({ body: { ...body, errcode: 60003 } })),
  },
  {
    id: 'missing-names-another',
    sentence: 'names another parameter than the missing one',
    operations: ids.leavers,
    expected: ['refuses-missing-parameter'],
    spoil: onCode(ids.leavers, 'MissingstartTime', (body) => ({
      body: { ...body, code: 'MissingmaxResults' },
    })),
  },
  {
    id: 'malformed-before-missing',
    sentence: 'judges the form of parameters before it looks for missing ones',
    operations: ids.signIns,
    hidden: 'which of two faults is told first is concluded',
    expected: ['refuses-missing-before-malformed'],
    spoil: onReply(ids.signIns, async (reply, call) => {
      if (codeOf(reply.body) !== '400002' || call.parameters['size'] === undefined) return undefined
      const filled = await call.ask({
        is_active: call.parameters['is_active'] ?? false,
        offset: call.parameters['offset'] ?? 0,
        query_date: call.parameters['query_date'] ?? '20260306',
      })
      return succeeds(call, filled) ? undefined : filled
    }),
  },
  {
    id: 'parameters-before-the-token',
    sentence: 'judges parameters before the token',
    operations: ids.topapi,
    expected: ['refuses-token-before-parameters', 'refuses-foreign-token', 'refuses-*'],
    hidden: 'that the token comes first on every operation is concluded',
    spoil: serve(async (call) => {
      if (!isOf(ids.topapi, call) || call.operation === undefined) return undefined
      const { body } = await call.answer()
      if (codeOf(body) !== '40014') return undefined
      const absent = call.operation.parameters.find(
        ({ name, required }) => required && call.parameters[name] === undefined,
      )
      const { request_id } = body
      return absent && { body: { errcode: 400002, errmsg: '参数错误', request_id } }
    }),
  },
  {
    id: 'http-400-for-old-refusals',
    sentence: 'refuses with HTTP 400 on the old host',
    operations: ids.topapi,
    expected: ['status-of-the-dialect', 'status-*'],
    spoil: onRefusal(ids.topapi, () => ({ status: 400 })),
  },
  {
    id: 'http-401-for-old-tokens',
    sentence: 'refuses bad tokens with HTTP 401 on the old host',
    operations: ids.topapi,
    expected: ['status-of-the-dialect', 'status-*'],
    spoil: onCode(ids.topapi, 40014, () => ({ status: 401 })),
  },
  {
    id: 'http-500-for-bad-parameters',
    sentence: 'refuses bad parameters with HTTP 500',
    operations: ids.users,
    expected: ['status-of-the-dialect', 'status-*'],
    spoil: onCode(ids.users, 40035, () => ({ status: 500 })),
  },
  {
    id: 'http-404-for-unknown-departments',
    sentence: 'refuses unknown departments with HTTP 404',
    operations: ids.userIds,
    expected: ['status-of-the-dialect', 'status-*'],
    spoil: onCode(ids.userIds, 60003, () => ({ status: 404 })),
  },
  {
    id: 'http-200-for-new-refusals',
    sentence: 'refuses with HTTP 200 on the new host',
    operations: ids.api,
    expected: ['status-of-the-dialect', 'status-*'],
    spoil: onRefusal(ids.api, () => ({ status: 200 })),
  },
  {
    id: 'http-422-for-bad-parameters',
    sentence: 'refuses bad parameters with HTTP 422 on the new host',
    operations: ids.leavers,
    expected: ['status-of-the-refusal', 'status-*'],
    spoil: onCode(ids.leavers, 'invalidParameter.param.invalid', () => ({ status: 422 })),
  },
  {
    id: 'http-401-for-credentials',
    sentence: 'refuses credentials with HTTP 401',
    operations: ids.oldToken,
    expected: ['status-of-the-dialect', 'status-*'],
    spoil: onRefusal(ids.oldToken, () => ({ status: 401 })),
  },
  {
    id: 'http-201-for-tokens',
    sentence: 'hands out tokens with HTTP 201',
    operations: ids.oldToken,
    expected: ['status-of-the-dialect', 'status-*', 'accepts-happy-request'],
    spoil: onReply(ids.oldToken, ({ status }) => (status === 200 ? { status: 201 } : undefined)),
  },
])
