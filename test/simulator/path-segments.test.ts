import { expect, it } from 'vitest'
import { matchOperation } from '../../mock/core/match.js'
import { getOperation, makeCatalog } from '../../src/catalog/catalog.js'
import { toWireRequest } from '../fuzz/request.js'

const records = getOperation('contact_1.0.ListEmpLeaveRecords')
const catalog = makeCatalog([
  { ...records, id: 'things.get', path: '/v1.0/things/{id}' },
  { ...records, id: 'things.count', path: '/v1.0/things/count' },
])

function match(path: string): readonly [id: string | undefined, value?: string] {
  const host = 'api.dingtalk.com'
  const request = { method: 'GET', host, target: path, headers: [], body: new Uint8Array() }
  const found = matchOperation(catalog, toWireRequest(request))
  if (found.kind === 'miss') return [undefined]
  const value = found.pathParameters.get('id')
  return value === undefined ? [found.operation.id] : [found.operation.id, value]
}

it.each([
  ['a', ['things.get', 'a']],
  ['%61', ['things.get', 'a']],
  ['a%2Fb', ['things.get', 'a/b']],
  ['a%2fb', ['things.get', 'a/b']],
  ['a%252Fb', ['things.get', 'a%2Fb']],
  ['a%252fb', ['things.get', 'a%2fb']],
  ['a%2525', ['things.get', 'a%25']],
  ['%2F', ['things.get', '/']],
  ['100%', ['things.get', '100%']],
  ['a%2Fb%zz', ['things.get', 'a%2Fb%zz']],
  ['a/b', [undefined]],
  ['', [undefined]],
  ['count', ['things.count']],
  ['c%6funt', ['things.count']],
  ['count%2F', ['things.get', 'count/']],
])('decodes the path segment %s once', (segment, expected) => {
  expect(match(`/v1.0/things/${segment}`)).toEqual(expected)
})

it('an encoded slash parts no names of a fixed path', () => {
  expect(match('/v1.0/things%2Fcount')).toEqual([undefined])
  expect(match('/v1.0%2Fthings/count')).toEqual([undefined])
})
