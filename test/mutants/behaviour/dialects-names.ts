import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onRefusal, onReply, onResult, onRow, onSuccess, without } from '../rewrite.js'
import { type Loose } from '../serve.js'

const body = ['body-as-documented']
const envelope = ['errcode-is-a-number', 'accepts-happy-request', 'body-as-documented']
const codes = ['wrapped-error-has-its-form', 'documented-refusals-only', 'refuses-*']

export const dialectsNames = toBehaviour('dialects', [
  {
    id: 'sub-code-in-capitals',
    sentence: 'gives subCode and subMsg for sub_code and sub_msg',
    operations: ids.topapi,
    expected: codes,
    spoil: onRefusal(ids.topapi, ({ body: answer }) =>
      answer.sub_code === undefined
        ? undefined
        : {
            body: {
              ...without(answer, 'sub_code', 'sub_msg'),
              subCode: answer.sub_code,
              subMsg: answer.sub_msg,
            },
          },
    ),
  },
  {
    id: 'data-for-result',
    sentence: 'calls the result data',
    operations: [...ids.userIds, ...ids.count],
    expected: body,
    spoil: onSuccess([...ids.userIds, ...ids.count], ({ result, ...answer }) => ({
      ...answer,
      data: result,
    })),
  },
  {
    id: 'code-and-msg',
    sentence: 'calls errcode and errmsg code and msg',
    operations: ids.count,
    expected: envelope,
    spoil: onReply(ids.count, ({ body: { errcode, errmsg, ...answer } }) => ({
      body: { code: errcode, msg: errmsg, ...answer },
    })),
  },
  {
    id: 'camel-case-pages',
    sentence: 'writes hasMore and nextCursor',
    operations: ids.flaggedPages,
    expected: body,
    spoil: onResult(ids.flaggedPages, ({ has_more, next_cursor, ...result }) => ({
      ...result,
      hasMore: has_more,
      ...(next_cursor === undefined ? {} : { nextCursor: next_cursor }),
    })),
  },
  {
    id: 'camel-case-rows',
    sentence: 'writes the names of the fields of rows in camel case',
    operations: ids.users,
    expected: body,
    spoil: onRow(ids.users, toCamelCase),
  },
  {
    id: 'snake-case-records',
    sentence: 'writes the names of the fields of leave records with underscores',
    operations: ids.leavers,
    expected: body,
    spoil: onRow(ids.leavers, toSnakeCase),
  },
  {
    id: 'user-id-with-underscore',
    sentence: 'writes user_id for userid in the short list',
    operations: ids.names,
    expected: body,
    spoil: onRow(ids.names, ({ userid, ...row }) => ({ user_id: userid, ...row })),
  },
  {
    id: 'page-token-with-underscore',
    sentence: 'writes next_token for nextToken',
    operations: ids.leavers,
    expected: ['documented-fields-only', 'paging/*', 'leavers/*'],
    spoil: onSuccess(ids.leavers, ({ nextToken, ...answer }) => ({
      ...answer,
      ...(nextToken === undefined ? {} : { next_token: nextToken }),
    })),
  },
  {
    id: 'old-names-of-the-token',
    sentence: 'calls the token of the new host access_token',
    operations: ids.newToken,
    expected: body,
    spoil: onSuccess(ids.newToken, ({ accessToken, expireIn }) => ({
      access_token: accessToken,
      expires_in: expireIn,
    })),
  },
  {
    id: 'new-names-of-the-token',
    sentence: 'calls the token of an organisation accessToken',
    operations: ids.corpToken,
    expected: body,
    spoil: onSuccess(ids.corpToken, (answer) => ({
      accessToken: answer.access_token,
      expireIn: answer.expires_in,
    })),
  },
  {
    id: 'camel-case-request-id',
    sentence: 'writes requestId for request_id',
    operations: ids.topapi,
    expected: ['request-id-has-its-shape'],
    spoil: onReply(ids.topapi, ({ body: { request_id, ...answer } }) => ({
      body: { ...answer, requestId: request_id },
    })),
  },
  {
    id: 'camel-case-requestid',
    sentence: 'writes requestId for requestid',
    operations: ids.api,
    expected: ['request-id-has-its-shape'],
    spoil: onRefusal(ids.api, ({ body: { requestid, ...answer } }) => ({
      body: { ...answer, requestId: requestid },
    })),
  },
  {
    id: 'requestid-in-small-letters',
    sentence: 'writes requestid in small letters',
    operations: ids.api,
    expected: ['request-id-has-its-shape'],
    spoil: onRefusal(ids.api, ({ body: answer }) => ({
      body: { ...answer, requestid: String(answer.requestid).toLowerCase() },
    })),
  },
  {
    id: 'random-requestid',
    sentence: 'makes random UUIDs (version 4) for requestid',
    operations: ids.api,
    expected: ['request-id-has-its-shape'],
    spoil: onRefusal(ids.api, ({ body: answer }) => ({
      body: { ...answer, requestid: String(answer.requestid).replace(/-7(?=.{3}-)/, '-4') },
    })),
  },
  {
    id: 'uuid-for-request-id',
    sentence: 'makes UUIDs for request_id',
    operations: ids.topapi,
    expected: ['request-id-has-its-shape'],
    spoil: onReply(ids.topapi, ({ body: answer }) => ({
      body: { ...answer, request_id: `${answer.request_id}-4f7b-9a21-d5a0f7c3e911` },
    })),
  },
  {
    id: 'one-request-id',
    sentence: 'gives one request id to all answers',
    operations: ids.topapi,
    expected: ['request-ids-differ', 'repeat/request-ids-differ'],
    spoil: onReply(ids.topapi, ({ body: answer }) => ({
      body: { ...answer, request_id: '16m9qc9gk65kv' },
    })),
  },
  {
    id: 'one-requestid',
    sentence: 'gives one requestid to all refusals',
    operations: ids.leavers,
    expected: ['request-ids-differ', 'repeat/request-ids-differ'],
    spoil: onRefusal(ids.leavers, ({ body: answer }) => ({
      body: { ...answer, requestid: '019CD5E6-D284-7341-BB0B-C1AD3BAA5628' },
    })),
  },
])

function toCamelCase(row: Loose): Loose {
  return rename(row, (name) => name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase()))
}

function toSnakeCase(row: Loose): Loose {
  return rename(row, (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
}

function rename(row: Loose, change: (name: string) => string): Loose {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [change(name), value]))
}
