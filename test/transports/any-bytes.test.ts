import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../src/entries/index.js'
import { readJson } from '../../src/protocol/json.js'
import { readRaw, sendRaw } from '../support/raw-socket.js'

let simulator: Simulator
let port: number
beforeAll(async () => {
  simulator = createSimulator()
  port = (await simulator.listen()).port
})
afterAll(() => simulator.close())

const token = fc.constantFrom(
  'a',
  'appkey',
  '%',
  '%zz',
  '\u00e9',
  '{',
  '"',
  '=',
  '&',
  '/',
  '..',
  '\\',
)
const text = fc.array(token, { maxLength: 8 }).map((parts) => parts.join(''))
const targets = fc
  .tuple(
    fc.constantFrom('/', '/topapi/', '/v1.0/', '/gettoken', '//', '*', 'http://oapi.dingtalk.com/'),
    text,
    text,
  )
  .map(([head, path, query]) => `${head}${path.replaceAll(' ', '')}?${query}`)
const headers = fc.constantFrom(
  'Content-Type: application/json',
  'Content-Type: application/x-www-form-urlencoded;charset=x',
  'Content-Type:',
  'x-acs-dingtalk-access-token: \u00ff',
  'Host: api.dingtalk.com',
  'Expect: 100-continue',
  'Cookie: a',
)
const requests = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
  target: targets,
  headers: fc.uniqueArray(headers, { maxLength: 4, selector: (line) => line.split(':')[0] }),
  body: fc.uint8Array({ maxLength: 40 }),
})

it('answers whatever bytes come as HTTP with JSON of a dialect', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const lines = [
        `${request.method} ${request.target} HTTP/1.1`,
        'Connection: close',
        `Content-Length: ${request.body.length}`,
        ...request.headers,
      ]
      const raw = await sendRaw(
        port,
        Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'),
        request.body,
      )
      const answer = readRaw(raw.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, ''))
      if (answer.body === '') expect(answer.statusLine).toBe('HTTP/1.1 400 Bad Request')
      else expect(readJson(answer.body)).toEqual(expect.any(Object))
      expect(raw).not.toMatch(/\n\s+at |X-Powered-By|ETag|Keep-Alive:|<html/i)
    }),
    { numRuns: 500 },
  )
})
