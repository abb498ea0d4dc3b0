import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallRecord } from '../../mock/call-record.js'
import { makeSimulator } from '../../mock/simulator.js'
import { catalog } from '../../src/catalog/catalog.js'
import { toShanghaiText } from '../../src/protocol/time.js'
import type { Body } from '../support/client.js'
import { bodies } from './hints/bodies.js'
import { listPlainCalls, syncCleanly } from './hints/clean-sync.js'
import { courses } from './hints/courses.js'
import { parameters } from './hints/parameters.js'
import { hintIds } from './hints/ids.js'
import { paths } from './hints/paths.js'
import { api, makeScene, oapi, startMs, tokenCall, topapi, type Sent } from './hints/scene.js'
import { tokens } from './hints/tokens.js'

const rows = [...tokens, ...bodies, ...parameters, ...paths, ...courses]

describe('the log hints at', () => {
  it.each(rows)('$title', ({ calls, hints, options }) => {
    const { send } = makeScene(options?.())
    expect(calls.map((sent) => send(sent)).at(-1)?.hints).toEqual(hints)
  })
})

it('each hint has its row here', () => {
  const shown = new Set(rows.flatMap(({ hints }) => hints.map(({ id }) => id)))
  expect([...shown].toSorted()).toEqual(hintIds.toSorted())
})

it('each hint has its line in the table that users read', () => {
  const text = readFileSync('decisions/hints-beside-answers.md', 'utf8')
  expect([...text.matchAll(/^\| `(.+?)` +\|/gm)].map(([, id]) => id)).toEqual(hintIds)
})

describe('nothing is hinted at beside', () => {
  it.each(rows)('$title', ({ neighbour, options }) => {
    const { send } = makeScene(options?.())
    expect(neighbour.map((sent) => send(sent)).at(-1)?.hints).toEqual([])
  })
})

it('a sync that reads all there is, page by page, gives no hint', () => {
  const scene = makeScene({ organization: 'company' })
  expect(syncCleanly(scene).filter(({ hints }) => hints.length > 0)).toEqual([])
})

it('three syncs after one another give no hint', () => {
  const scene = makeScene()
  const calls = [...syncCleanly(scene), ...syncCleanly(scene), ...syncCleanly(scene)]
  expect(calls.flatMap(({ hints }) => hints)).toEqual([])
})

it('ten looks at a list of one page give no hint', () => {
  const { send } = makeScene()
  const list = topapi('v2/user/list', { dept_id: 1, cursor: 0, size: 100 })
  const calls = Array.from({ length: 10 }, () => send(list))
  expect(calls.map(({ outcome }) => outcome)).toEqual(calls.map(() => 'reply'))
  expect(calls.flatMap(({ hints }) => hints)).toEqual([])
})

it('the plain call of every operation gives no hint', () => {
  const { send } = makeScene()
  const calls = listPlainCalls(startMs).map((sent) => send(sent))
  expect(calls.map(({ operation }) => operation)).toEqual(catalog.operations.map(({ id }) => id))
  expect(calls.filter(({ hints }) => hints.length > 0)).toEqual([])
})

it('a hint finds the refused call by the time of its line, though the clock runs on', async () => {
  const calls: CallRecord[] = []
  let nowMs = startMs
  const { fetch } = makeSimulator(
    {
      organization: 'tiny',
      onCall: (call) => void calls.push(call),
      fault: (call) => (call.parameters['dept_id'] === 1 ? 'system-busy' : undefined),
    },
    {
      now: () => (nowMs += 700),
      elapsedMs: () => 0,
      randomBytes: (size) => new Uint8Array(size),
      later: () => () => {},
    },
  )
  const { access_token: token }: Body = await (await fetch(tokenCall.url)).json()
  for (const id of [1, 2, 3]) {
    await fetch(`${oapi}/topapi/user/listid?access_token=${token}&dept_id=${id}`)
  }
  const line = toShanghaiText(calls[1]?.atMs ?? 0).slice(11)
  expect(calls.at(-1)?.hints).toMatchObject([{ text: expect.stringContaining(`at ${line} was`) }])
})

function count(afterMs: number, token: string): Sent {
  return { url: `${oapi}/topapi/user/count?only_active=true&access_token=${token}`, afterMs }
}

it('each record counts the calls of its second, unless it was refused uncounted', () => {
  const { send } = makeScene()
  const calls = [count(1000, 'TOKEN'), count(1, 'TOKEN'), count(1, 'x'), count(1000, 'TOKEN')]
  expect(calls.map((sent) => send(sent).callsInSecond)).toEqual([1, 2, undefined, 1])
})

const value = fc.oneof(
  fc.constantFrom('TOKEN', 'OLD', '"TOKEN"', 'Bearer TOKEN', ' TOKEN', 'mock-secret'),
  fc.stringMatching(/^[a-z\d]{4,40}$/).map((text) => `zq${text}`),
  fc.stringMatching(/^zq-[\w"'{}<> ]{3,20}$/),
)
const name = fc.oneof(
  fc.constantFrom('access_token', 'accessToken', ...catalog.operations.flatMap(listNames)),
  fc.constantFrom('TOKEN', 'mock-secret', 'onlyActive', 'pageSize', 'deptId'),
  fc.string({ unit: 'grapheme' }),
)
const pairs = fc.array(fc.tuple(name, value), { maxLength: 5 })
const requests = fc.record({
  host: fc.constantFrom(oapi, api, 'http://127.0.0.1:7878'),
  path: fc.oneof(
    fc.constantFrom(...catalog.operations.map(({ path }) => path)),
    value.map((text) => `/topapi/${encodeURIComponent(text)}`),
    fc.constantFrom('/topapi/user/cuont', '/v1.0/contact/empLeaveRecord'),
  ),
  query: pairs,
  header: fc.option(value, { nil: undefined }),
  authorization: fc.option(value, { nil: undefined }),
  contentType: fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    '',
  ),
  method: fc.constantFrom('GET', 'POST', 'PUT'),
  members: pairs,
  write: fc.constantFrom('nothing', 'json', 'form', 'json as form'),
  hasToken: fc.boolean(),
})

function listNames(operation: (typeof catalog.operations)[number]): readonly string[] {
  return operation.parameters.map((parameter) => parameter.name)
}

it('no hint holds a token, a secret or a value that was sent, whatever the requests', () => {
  fc.assert(
    fc.property(fc.array(requests, { minLength: 1, maxLength: 6 }), (sequence) => {
      const { send, token, old } = makeScene()
      const calls = sequence.map((request) => send(toSent(request)))
      const text = JSON.stringify(
        calls.map(({ hints, unread, repaired }) => [hints, unread, repaired]),
      )
      for (const secret of [token, old, 'mock-secret']) expect(text).not.toContain(secret)
      for (const { query, members } of sequence) {
        for (const [, sent] of [...query, ...members])
          expect(text).not.toContain(JSON.stringify(sent).slice(1, -1))
      }
    }),
    { numRuns: 400 },
  )
})

const writers = {
  nothing: () => '',
  json: (members: [string, string][]) => JSON.stringify(Object.fromEntries(members)),
  form: (members: [string, string][]) => new URLSearchParams(members).toString(),
  'json as form': (members: [string, string][]) =>
    encodeURIComponent(JSON.stringify(Object.fromEntries(members))),
}

type Drawn = typeof requests extends fc.Arbitrary<infer Value> ? Value : never

function toSent({ host, path, query, header, authorization, contentType, ...rest }: Drawn): Sent {
  const all = rest.hasToken ? [['access_token', 'TOKEN'], ...query] : query
  const search = all.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  const headers = Object.entries({
    'x-acs-dingtalk-access-token': rest.hasToken ? 'TOKEN' : header,
    authorization,
    'content-type': contentType,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const body = writers[rest.write](rest.members)
  const url = `${host}${path}?${search}`
  return { url, method: rest.method, headers: Object.fromEntries(headers), body }
}

it('listening changes no answer, whatever the requests', () => {
  fc.assert(
    fc.property(fc.array(requests, { minLength: 1, maxLength: 6 }), (sequence) => {
      const [listening, silent] = [makeScene(), makeScene({}, 'unheard')]
      for (const request of sequence) {
        expect(listening.ask(toSent(request))).toBe(silent.ask(toSent(request)))
      }
    }),
    { numRuns: 200 },
  )
})
