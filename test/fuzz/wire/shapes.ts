/**
 * Shapes of bytes that parsers of HTTP were seen to disagree on, or to fall over; picked after the
 * request tests of llhttp (invalid, transfer-encoding, content-length, finish, pipelining), the
 * smuggling, chunk, upgrade and expect tests of Node, and the server fuzzers of undici.
 */
export interface Shape {
  readonly name: string
  readonly bytes: string
}

/** A request that only a parser that was led astray would see. */
const smuggled = 'GET /topapi/smuggled HTTP/1.1\r\nHost: x\r\n\r\n'

/** The path of it, which no log must ever show. */
export const smuggledPath = '/topapi/smuggled'

const start = 'POST /topapi/user/count HTTP/1.1\r\nHost: x\r\n'
const chunked = `${start}Transfer-Encoding: chunked\r\n\r\n`

/** Frames that can be read in two ways: the second way is a request smuggled in. */
const ambiguous: { readonly [name: string]: string } = {
  'length and chunked': `${start}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'chunked and length': `${start}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${smuggled}`,
  'two lengths': `${start}Content-Length: 0\r\nContent-Length: 50\r\n\r\n${smuggled}`,
  'a list of lengths': `${start}Content-Length: 0, 50\r\n\r\n${smuggled}`,
  'a negative length': `${start}Content-Length: -1\r\n\r\n${smuggled}`,
  'a signed length': `${start}Content-Length: +0\r\n\r\n${smuggled}`,
  'a hexadecimal length': `${start}Content-Length: 0x0\r\n\r\n${smuggled}`,
  'a length with a letter': `${start}Content-Length: 0a\r\n\r\n${smuggled}`,
  'a length of two words': `${start}Content-Length: 0 0\r\n\r\n${smuggled}`,
  'no length after the name': `${start}Content-Length:\r\n\r\n${smuggled}`,
  'a length beyond 64 bits': `${start}Content-Length: 18446744073709551616\r\n\r\n${smuggled}`,
  'chunked, then something else': `${start}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`,
  'chunked twice': `${start}Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n${smuggled}`,
  'an unknown encoding': `${start}Transfer-Encoding: pigeons\r\n\r\n${smuggled}`,
  chunkedchunked: `${start}Transfer-Encoding: chunkedchunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'an encoding after a vertical tab': `${start}Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'a space before the colon': `${start}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`,
  'a folded length': `${start}X: 1\r\n Content-Length: 50\r\n\r\n${smuggled}`,
  'a folded name': `${start}Content-Length\r\n : 50\r\n\r\n${smuggled}`,
  'a length behind a bare LF': `${start}X: 1\nContent-Length: 50\r\n\r\n${smuggled}`,
  'a length behind a bare CR': `${start}X: 1\rContent-Length: 50\r\n\r\n${smuggled}`,
  'an end of the head by LF': `${start}X: 1\n\n${smuggled}`,
  'a space after the first line': `POST / HTTP/1.1\r\n Host: x\r\n\r\n${smuggled}`,
  'a chunk size with a sign': `${chunked}+0\r\n\r\n${smuggled}`,
  'a chunk size in base 16 with 0x': `${chunked}0x0\r\n\r\n${smuggled}`,
  'a chunk size beyond 64 bits': `${chunked}10000000000000000\r\n\r\n${smuggled}`,
  'a chunk size of nothing': `${chunked}\r\n\r\n${smuggled}`,
  'a chunk size with a space': `${chunked}0 x\r\n\r\n${smuggled}`,
  'an extension behind a bare LF': `${chunked}2;\nxx\r\n4c\r\n0\r\n\r\n${smuggled}`,
  'an extension without a name': `${chunked}2;\r\naa\r\n0\r\n\r\n${smuggled}`,
  'an open quote in an extension': `${chunked}2;a="b\r\naa\r\n0\r\n\r\n${smuggled}`,
  'a chunk longer than its size': `${chunked}1\r\nab\r\n0\r\n\r\n${smuggled}`,
  'a chunk that ends with LF': `${chunked}1\r\na\n0\r\n\r\n${smuggled}`,
  'a trailer that is none': `${chunked}0\r\n: x\r\n\r\n${smuggled}`,
  'a NUL in a name': `${start}Content\u0000-Length: 50\r\n\r\n${smuggled}`,
  'a NUL in a value': `${start}X: \u0000\r\n\r\n${smuggled}`,
}

/** What is no request to a server of HTTP, or one that few send. */
const strange: { readonly [name: string]: string } = {
  'an empty encoding': `${start}Transfer-Encoding:\r\nContent-Length: 0\r\n\r\n`,
  nothing: '',
  'an empty line': '\r\n',
  'bare LF': 'GET /gettoken HTTP/1.1\nHost: x\n\n',
  'only a method': 'GET',
  'no version': 'GET /gettoken\r\n\r\n',
  'HTTP/0.9': 'GET /gettoken HTTP/0.9\r\n\r\n',
  'HTTP/1.2': 'GET /gettoken HTTP/1.2\r\n\r\n',
  'HTTP/2': 'GET /gettoken HTTP/2.0\r\nHost: x\r\n\r\n',
  'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000',
  'HTTP/5.6': 'GET / HTTP/5.6\r\n\r\n',
  'another protocol': 'GET /music ICE/1.0\r\n\r\n',
  RTSP: 'DESCRIBE rtsp://x/y RTSP/1.0\r\n\r\n',
  'an unknown method': 'BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n',
  'a method in lower case': 'get /gettoken HTTP/1.1\r\nHost: x\r\n\r\n',
  'a long method': `${'A'.repeat(5000)} / HTTP/1.1\r\n\r\n`,
  'two spaces': 'GET  /gettoken HTTP/1.1\r\nHost: x\r\n\r\n',
  'a space in the target': 'GET /get token HTTP/1.1\r\nHost: x\r\n\r\n',
  'a target in UTF-8': 'GET /topapi/\u00e9\u0083\u00a8 HTTP/1.1\r\nHost: x\r\n\r\n',
  'a target of no path': 'GET ?a=b HTTP/1.1\r\nHost: x\r\n\r\n',
  'a target that is no URL': 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n',
  'a target of another scheme': 'GET ftp://x/gettoken HTTP/1.1\r\nHost: x\r\n\r\n',
  'a target with a user': 'GET http://a:b@oapi.dingtalk.com/gettoken HTTP/1.1\r\n\r\n',
  'an asterisk': 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
  'a tunnel': 'CONNECT oapi.dingtalk.com:443 HTTP/1.1\r\nHost: x\r\n\r\n',
  'a tunnel to nowhere': 'CONNECT / HTTP/1.1\r\n\r\n',
  'an upgrade':
    'GET /gettoken HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  'an upgrade to HTTP/2':
    'GET /gettoken HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n',
  'an upgrade with a body':
    'POST /topapi/user/count HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\nContent-Length: 2\r\n\r\n{}',
  'an expectation that nobody knows':
    'GET /gettoken HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n',
  'leave asked for by HTTP/1.0': 'GET /gettoken HTTP/1.0\r\nExpect: 100-continue\r\n\r\n',
  'HTTP/1.0 that would stay': 'GET /gettoken HTTP/1.0\r\nConnection: keep-alive\r\n\r\n',
  'two hosts':
    'GET /gettoken HTTP/1.1\r\nHost: oapi.dingtalk.com\r\nHost: api.dingtalk.com\r\n\r\n',
  'no host': 'GET /gettoken HTTP/1.1\r\n\r\n',
  'a header without a name': 'GET / HTTP/1.1\r\n: x\r\n\r\n',
  'a header without a colon': 'GET / HTTP/1.1\r\nHost\r\n\r\n',
  'a header name in UTF-8': 'GET / HTTP/1.1\r\n\u00e9: x\r\n\r\n',
  'a long target': `GET /topapi/${'a'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  'a long header': `GET /gettoken HTTP/1.1\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`,
  'many headers': `GET /gettoken HTTP/1.1\r\n${'A: b\r\n'.repeat(2500)}\r\n`,
  'a body in a GET': 'GET /gettoken HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello',
  'a TLS hello':
    '\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000\u00a1\u0003\u0003\u0000\u0001\u0002\u0003\r\n\r\n',
  'an SSH hello': 'SSH-2.0-OpenSSH_9.0\r\n',
  'a proxy line': 'PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\nGET / HTTP/1.1\r\n\r\n',
  zeros: '\u0000'.repeat(1000),
}

function toShapes(table: { readonly [name: string]: string }): readonly Shape[] {
  return Object.entries(table).map(([name, bytes]) => ({ name, bytes }))
}

export const ambiguousShapes = toShapes(ambiguous)
export const strangeShapes = toShapes(strange)
