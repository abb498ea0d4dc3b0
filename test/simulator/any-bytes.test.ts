import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/catalog.js'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { readJson } from '../../src/protocol/json.js'
import { getToken } from '../support/client.js'

let simulator: Simulator
let token: string
beforeAll(async () => {
  simulator = createSimulator()
  token = await getToken(simulator)
})

const hosts = [
  'https://oapi.dingtalk.com',
  'https://api.dingtalk.com',
  'http://127.0.0.1:7878',
  'https://oapi.dingtalk.io',
]
const contentTypes = [
  'application/json',
  'application/x-www-form-urlencoded',
  'application/json;charset=gbk',
  'text/plain',
  'multipart/form-data',
  'application/json;charset=nonsense',
]
const names = [
  'access_token',
  'dept_id',
  'cursor',
  'size',
  'is_active',
  'dept_ids',
  'offset',
  'query_date',
  'only_active',
  'startTime',
  '__proto__',
  'constructor',
]

const paths = fc.oneof(
  fc.constantFrom(...catalog.operations.map(({ path }) => path)),
  fc.webPath(),
  fc.string({ unit: 'grapheme' }).map((text) => `/topapi/${encodeURIComponent(text)}`),
  fc.string({ unit: 'grapheme' }).map((text) => `/v1.0/${encodeURIComponent(text)}`),
)

const jsonBodies = fc
  .dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 4 }))
  .map((value) => new TextEncoder().encode(JSON.stringify(value)))

const requests = fc.record({
  host: fc.constantFrom(...hosts),
  path: paths,
  query: fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' })), {
    maxLength: 4,
  }),
  hasToken: fc.boolean(),
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
  contentType: fc.constantFrom(...contentTypes),
  body: fc.oneof(fc.uint8Array({ maxLength: 200 }), jsonBodies),
})

/** The dialects by the head of their answers; a path and a host decide which it must be. */
const contentTypeOf = {
  plain: 'application/json',
  topapi: 'application/json;charset=UTF-8',
  api: 'application/json;charset=utf-8',
}

function expectedDialect(url: URL): keyof typeof contentTypeOf {
  const host = url.hostname.split('.')[0]
  if (/^\/v\d+\.\d+\//.test(decode(url.pathname)) && host !== 'oapi') return 'api'
  return decode(url.pathname).startsWith('/topapi/') && host !== 'api' ? 'topapi' : 'plain'
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

it('answers any request bytes in the right dialect, well-formed and without a stack', async () => {
  await fc.assert(
    fc.asyncProperty(
      requests,
      async ({ host, path, query, hasToken, method, contentType, body }) => {
        const url = new URL(`${host}${path}`)
        if (hasToken) url.searchParams.append('access_token', token)
        for (const [name, value] of query) url.searchParams.append(name, value)
        const headers = {
          'content-type': contentType,
          ...(hasToken ? { 'x-acs-dingtalk-access-token': token } : {}),
        }
        const response = await simulator.fetch(url, {
          method,
          headers,
          ...(method === 'GET' ? {} : { body }),
        })
        expectVendorAnswer(expectedDialect(url), response, await response.text())
      },
    ),
    { numRuns: 3000 },
  )
})

function expectVendorAnswer(
  dialect: keyof typeof contentTypeOf,
  response: Response,
  text: string,
): void {
  expect(response.headers.get('content-type')).toBe(contentTypeOf[dialect])
  expect(text).not.toMatch(/\n\s+at |node_modules/)
  const body = readJson(text) as { readonly [name: string]: unknown }
  if (dialect === 'api') {
    if (response.status === 200) return
    expect(Object.keys(body)).toEqual(expect.arrayContaining(['code', 'message', 'requestid']))
    expect(body['requestid']).toMatch(
      /^[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/,
    )
    return
  }
  expect(response.status).toBe(200)
  expect(body['errcode']).toEqual(expect.any(Number))
  expect(body['errmsg']).toEqual(expect.any(String))
  expect('request_id' in body).toBe(dialect === 'topapi')
}

it.each([
  ['deep JSON', `{"dept_id":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['a prototype key', '{"__proto__":{"dept_id":1},"cursor":0,"size":1}'],
  ['a JSON array', '[1]'],
  ['JSON null', 'null'],
])('refuses %s like any other bad body', async (_, body) => {
  const url = `https://oapi.dingtalk.com/topapi/v2/user/list?access_token=${token}`
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const answer = await (await simulator.fetch(url, init)).json()
  expect(answer).toMatchObject({ errcode: expect.any(Number) })
  expect(answer.errcode).not.toBe(0)
})
