import type { OperationId } from '../../../src/generated/types.js'
import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { isOf, onReply } from '../rewrite.js'
import { findOperation, serve, type Call } from '../serve.js'

const unreadable = ['answers-with-json', 'answers-*']

/** What stands between a client and a server. */
export const transport = toBehaviour('headers', [
  {
    id: 'login-page',
    sentence: 'gives the page of a login for counts',
    operations: ids.count,
    expected: unreadable,
    spoil: onReply(ids.count, () => ({
      headers: { 'content-type': 'text/html' },
      body: undefined,
      text: '<!DOCTYPE html><title>Sign in</title>',
    })),
  },
  {
    id: 'redirect',
    sentence: 'sends the caller on to an address with a slash behind it',
    operations: ids.userIds,
    expected: [...unreadable, 'status-of-the-dialect'],
    spoil: onReply(ids.userIds, ({ headers }, { url }) => ({
      status: 301,
      headers: { ...headers, location: `${url.pathname}/` },
      body: undefined,
      text: '',
    })),
  },
  {
    id: 'second-page-breaks-off',
    sentence: 'breaks off the connection on every page but the first',
    operations: ids.users,
    expected: ['answers-at-all', 'paging/*'],
    spoil: breakOff(async (call) => isOf(ids.users, call) && Number(call.parameters['cursor']) > 0),
  },
  {
    id: 'forms-break-off',
    sentence: 'breaks off the connection where a form comes',
    operations: ids.topapi,
    expected: ['answers-at-all', 'accepts-form'],
    spoil: breakOff(async (call) => isOf(ids.topapi, call) && call.encoding === 'form'),
  },
  {
    id: 'any-method',
    sentence: 'answers a POST for leave records as a GET',
    operations: ids.leavers,
    expected: ['refuses-other-method'],
    spoil: (honest) => (request) =>
      request.method === 'POST' && isPathOf(request, 'contact_1.0.ListEmpLeaveRecords')
        ? honest(new Request(request.url, { headers: request.headers }))
        : honest(request),
  },
])

function breakOff(when: (call: Call) => Promise<boolean>) {
  return serve(async (call) => {
    if (await when(call)) throw new TypeError('fetch failed')
    return undefined
  })
}

function isPathOf({ url }: Request, id: OperationId): boolean {
  return new URL(url).pathname === findOperation(id).path
}
