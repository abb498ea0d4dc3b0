import * as ids from '../ids.js'
import { toBehaviour, type BehaviourRow } from '../mutant.js'
import { onReply, without, type Ids } from '../rewrite.js'

const type = ['content-type-is-json']
const framework = ['no-framework-header']
const hidden = 'gateways add headers of their own'

export const headers = toBehaviour('headers', [
  typed('text-plain', 'calls its JSON text/plain', ids.users, 'text/plain'),
  typed('text-html', 'calls its JSON text/html', ids.userIds, 'text/html; charset=utf-8'),
  typed(
    'octet-stream',
    'calls its JSON a stream of octets',
    ids.signIns,
    'application/octet-stream',
  ),
  typed('javascript', 'calls its JSON text/javascript', ids.count, 'text/javascript;charset=UTF-8'),
  typed('problem-json', 'calls its JSON problem+json', ids.leavers, 'application/problem+json'),
  typed('token-as-text', 'calls the JSON of the token text/plain', ids.oldToken, 'text/plain'),
  {
    id: 'no-content-type',
    sentence: 'names no content type',
    operations: ids.users,
    expected: type,
    spoil: onReply(ids.users, ({ headers: all }) => ({ headers: without(all, 'content-type') })),
  },
  {
    id: 'refusals-as-text',
    sentence: 'calls the JSON of refusals text/plain',
    operations: ids.leavers,
    expected: type,
    spoil: onReply(ids.leavers, ({ status, headers: kept }) =>
      status === 200 ? undefined : { headers: { ...kept, 'content-type': 'text/plain' } },
    ),
  },
  telling('x-powered-by', 'says that Express runs it', ids.topapi, 'Express'),
  telling('x-powered-by', 'says that PHP runs it', ids.leavers, 'PHP/8.2.1'),
  telling('etag', 'marks answers with an ETag', ids.topapi, 'W/"2a-hIJgdiyD5V0"'),
  telling('etag', 'marks leave records with an ETag', ids.leavers, '"33a64df551425fcc"'),
  telling('x-aspnet-version', 'says that ASP.NET runs it', ids.users, '4.0.30319'),
  telling('x-runtime', 'says how long Rails took', ids.signIns, '0.012'),
  {
    id: 'retry-after',
    sentence: 'says with refusals when to come again',
    operations: ids.topapi,
    hidden,
    expected: framework,
    spoil: onReply(ids.topapi, ({ body, headers: kept }) =>
      body?.errcode === 0 ? undefined : { headers: { ...kept, 'retry-after': '1' } },
    ),
  },
])

function typed(id: string, sentence: string, operations: Ids, contentType: string): BehaviourRow {
  return {
    id,
    sentence,
    operations,
    expected: type,
    spoil: onReply(operations, ({ headers: kept }) => ({
      headers: { ...kept, 'content-type': contentType },
    })),
  }
}

function telling(name: string, sentence: string, operations: Ids, value: string): BehaviourRow {
  const [operation = ''] = operations
  return {
    id: `${name}-of-${operation.replaceAll(/[._]/g, '-').toLowerCase()}`,
    sentence,
    operations,
    expected: framework,
    hidden,
    spoil: onReply(operations, ({ headers: kept }) => ({ headers: { ...kept, [name]: value } })),
  }
}
