import fc from 'fast-check'
import type { Pair } from './draft.js'
import { percentEncode } from './encode.js'
import { oddTexts } from './odd.js'

export const hosts = fc.constantFrom(
  'oapi.dingtalk.com',
  'api.dingtalk.com',
  'oapi.dingtalk.io:443',
  'API.DINGTALK.IO',
  'localhost',
  '[::1]:7878',
  'oapi.dingtalk.com.example.org',
  '',
)

/** What is done to a path. */
export const pathChanges: fc.Arbitrary<(path: string) => string> = fc.oneof(
  fc.constantFrom<(path: string) => string>(
    (path) => `${path}/`,
    (path) => `/${path}`,
    (path) => path.replace('/', '//'),
    (path) => path.replace(/(?<=.)\/(?=[^/]*$)/, '%2F'),
    (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    (path) => path.replaceAll('t', '%74'),
    (path) => path.toUpperCase(),
    (path) => `${path}%00`,
    (path) => `${path}%`,
    (path) => `${path}%zz`,
    (path) => `${path}%c0%af`,
    (path) => `${path}%ff%fe`,
    (path) => `${path}%25%32%66`,
    (path) => `${path}/../count`,
    (path) => `/.${path}`,
    (path) => `${path};a=b`,
    (path) => path.replace(/[^/]+$/, '__proto__'),
    (path) => path.replace(/[^/]+$/, 'constructor'),
    (path) => path.replace(/[^/]+$/, '%E9%83%A8%E9%97%A8'),
    (path) => `${path}${'/a'.repeat(3000)}`,
    (path) => path.replace('v1.0', 'v2.0'),
    (path) => path.replace('topapi', 'v1.0'),
  ),
  fc.webPath().map((path) => (old: string) => `${old.split('/').slice(0, 2).join('/')}${path}`),
  oddTexts.map((text) => (path: string) => `${path}/${percentEncode(text).slice(0, 3000)}`),
)

/** Appended to a query as they are. */
export const rawQueries = fc.oneof(
  fc.constantFrom(
    '%',
    '%zz=1',
    'a=%u1234',
    'dept_id=%ff%fe',
    'dept_id=1+1',
    'dept_id',
    '=1',
    '&&&',
    '?dept_id=1',
    '#size=1',
    'dept_id[]=1&dept_id[]=2',
    'dept_id=1;size=2',
    '__proto__[dept_id]=1',
    'constructor=1&toString=2&__proto__=3',
    `access_token=${'0'.repeat(8000)}`,
  ),
  fc
    .nat({ max: 1500 })
    .map((count) => Array.from({ length: count }, (_, i) => `n${i}=${i}`).join('&')),
  fc.nat({ max: 1500 }).map((count) => 'dept_id=1&'.repeat(count)),
)

export const contentTypes = fc.oneof(
  fc.constantFrom(
    '',
    'application/json',
    'APPLICATION/JSON',
    'application/json; charset="utf-8"',
    'application/jsonp',
    'application/vnd.api+json',
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=gbk',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/json',
    '*/*',
    ';',
    'application/json, text/plain',
    `application/json;${' '.repeat(3000)}x`,
    `application/json; charset=${'x'.repeat(3000)}`,
  ),
  fc
    .constantFrom(
      'gbk',
      'gb18030',
      'big5',
      'utf-16le',
      'utf-16be',
      'utf-7',
      'iso-2022-jp',
      'replacement',
      'x-user-defined',
      'hz-gb-2312',
      'unicode-1-1-utf-8',
      'latin1',
      'nonsense',
      '__proto__',
    )
    .map((charset) => `application/json;charset=${charset}`),
)

const manyHeaders = fc
  .nat({ max: 300 })
  .map((count) => Array.from({ length: count }, (_, index): Pair => [`x-${index}`, String(index)]))

export const oddHeaders: fc.Arbitrary<readonly Pair[]> = fc.oneof(
  fc.constantFrom<readonly Pair[]>(
    [['Cookie', 'a=b; __proto__=1']],
    [['Range', 'bytes=0-1']],
    [
      ['If-None-Match', '*'],
      ['If-Modified-Since', 'Fri, 10 Apr 2026 04:00:00 GMT'],
    ],
    [['Accept-Encoding', 'gzip, br']],
    [['Accept', 'text/html']],
    [
      ['X-Forwarded-For', '192.0.2.1'],
      ['X-HTTP-Method-Override', 'DELETE'],
    ],
    [
      ['Origin', 'https://example.org'],
      ['Access-Control-Request-Method', 'POST'],
    ],
    [['X-Long', 'x'.repeat(6000)]],
    [['Authorization', 'Bearer x']],
    [
      ['x-acs-dingtalk-access-token', 'a'],
      ['X-Acs-Dingtalk-Access-Token', 'b'],
    ],
  ),
  manyHeaders,
)

export const methods = fc.constantFrom(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'HEAD',
  'TRACE',
  'PROPFIND',
)
