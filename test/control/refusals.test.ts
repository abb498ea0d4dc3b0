import { describe, expect, it } from 'vitest'
import type { SimulatorControls } from '../../mock/control/simulator-controls.js'
import { makeFakeControls } from './fake-controls.js'
import { ask, headerOf, judgeBy, type Asked } from './support.js'

type Row = readonly [
  what: string,
  method: string,
  path: string,
  asked: Asked,
  status: number,
  code: string,
  message: string,
]

const log = '/tenants/default/log'

const rows: readonly Row[] = [
  [
    'an unknown path',
    'GET',
    '/tenants/default/fault',
    {},
    404,
    'ERR_NOT_FOUND',
    'no such path; did you mean /_dingtalk-mock/v1/tenants/default/faults?',
  ],
  [
    'a path like none',
    'GET',
    '/nothing/like/it',
    {},
    404,
    'ERR_NOT_FOUND',
    'no such path; GET /_dingtalk-mock/v1/ lists all that there is',
  ],
  [
    'another version',
    'GET',
    '0/tenants',
    {},
    404,
    'ERR_NOT_FOUND',
    'the control API is below /_dingtalk-mock/v1',
  ],
  [
    'a key in a damaged encoding',
    'GET',
    '/tenants/%zz',
    {},
    404,
    'ERR_NOT_FOUND',
    'no such path; GET /_dingtalk-mock/v1/ lists all that there is',
  ],
  [
    'an unknown tenant',
    'GET',
    '/tenants/dingmok/clock',
    {},
    404,
    'ERR_NOT_FOUND',
    'no tenant "dingmok". Did you mean "dingmock"?',
  ],
  [
    'releasing a tenant that is not',
    'DELETE',
    '/tenants/mock-tiny-9',
    {},
    404,
    'ERR_NOT_FOUND',
    'no tenant "mock-tiny-9". Known: default, dingmock.',
  ],
  [
    'an unknown fault, where there are none',
    'DELETE',
    '/tenants/default/faults/fault-1',
    {},
    404,
    'ERR_NOT_FOUND',
    'no fault "fault-1". None is in force.',
  ],
  [
    'another method',
    'PUT',
    '/tenants/default/faults',
    {},
    405,
    'ERR_METHOD',
    'PUT does nothing here; there is GET, POST, DELETE, HEAD',
  ],
  [
    'a preflight',
    'OPTIONS',
    '/tenants/default/reset',
    {},
    405,
    'ERR_METHOD',
    'OPTIONS does nothing here; there is POST',
  ],
  [
    'a key that is taken',
    'POST',
    '/tenants',
    { body: { appKey: 'dingmock' } },
    409,
    'ERR_TAKEN',
    '"dingmock" is taken',
  ],
  [
    'a body that is too long',
    'POST',
    '/tenants',
    { isBodyTooLong: true },
    413,
    'ERR_TOO_LONG',
    'the body is longer than 10485760 bytes',
  ],
  [
    'a form',
    'POST',
    '/tenants',
    { bytes: 'appKey=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'ERR_CONTENT_TYPE',
    'a body must be plain JSON, with Content-Type: application/json',
  ],
  [
    'a text that a page can send anywhere',
    'POST',
    '/tenants/default/reset',
    { bytes: '{}', headers: { 'content-type': 'text/plain;application/json' } },
    415,
    'ERR_CONTENT_TYPE',
    'a body must be plain JSON, with Content-Type: application/json',
  ],
  [
    'a packed body',
    'POST',
    '/tenants',
    { body: {}, headers: { 'content-encoding': 'gzip' } },
    415,
    'ERR_CONTENT_TYPE',
    'a body must be plain JSON, with Content-Type: application/json',
  ],
  ['no body', 'POST', '/tenants', {}, 400, 'ERR_INPUT', 'the body is empty; expected JSON'],
  [
    'what is no JSON',
    'POST',
    '/tenants',
    { bytes: '{"appSecret":"hidden' },
    400,
    'ERR_INPUT',
    'the body is no JSON',
  ],
  [
    'bytes that are no text',
    'POST',
    '/tenants',
    { bytes: Uint8Array.of(0x22, 0xff, 0x22) },
    400,
    'ERR_INPUT',
    'the body is no JSON',
  ],
  [
    'a body for nothing',
    'POST',
    '/tenants/default/reset',
    { body: { tenant: 'x' } },
    400,
    'ERR_INPUT',
    'nothing is expected in the body',
  ],
  [
    'a wrong value in the words of the simulator',
    'POST',
    '/tenants/default/faults',
    { body: {} },
    400,
    'ERR_OPTION',
    'fault: missing; expected a text',
  ],
  [
    'a clock that goes back',
    'POST',
    '/tenants/default/clock/set',
    { body: { to: '2026-02-28T00:00:00Z' } },
    400,
    'ERR_CLOCK',
    'the clock of a tenant goes forward only',
  ],
  [
    'a list for a body of one member',
    'POST',
    '/tenants/default/clock/set',
    { body: ['2026-02-28T00:00:00Z'] },
    400,
    'ERR_INPUT',
    'expected an object, not a list',
  ],
  [
    'a member of another name',
    'POST',
    '/tenants/default/clock/advance',
    { body: { bye: '2h' } },
    400,
    'ERR_INPUT',
    'bye: unknown property. Did you mean "by"?',
  ],
  [
    'no member',
    'POST',
    '/tenants/default/clock/advance',
    { body: {} },
    400,
    'ERR_INPUT',
    'by: missing; expected a text or a number',
  ],
  [
    'a member of another type',
    'POST',
    '/tenants/default/clock/advance',
    { body: { by: { hours: 2 } } },
    400,
    'ERR_INPUT',
    'by: expected a text or a number, not an object',
  ],
  [
    'all problems of a query',
    'GET',
    `${log}?outcom=reply&outcome=refused&limit=0&after=-1&operation=`,
    {},
    400,
    'ERR_INPUT',
    [
      'outcom: unknown property. Did you mean "outcome"?',
      'outcome: expected one of reply, refusal, not the text "refused"',
      'limit: expected an integer from 1 on, not the text "0"',
      'after: expected an integer from 0 on, not the text "-1"',
      'operation: expected an operation, not an empty text',
    ].join('\n'),
  ],
  [
    'a query where none is read',
    'DELETE',
    `${log}?operation=gettoken`,
    {},
    400,
    'ERR_INPUT',
    'operation: nothing is read from a query here',
  ],
]

interface Refusal {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly problems: readonly { readonly path: string; readonly text: string }[]
  }
}

it.each(rows)('refuses %s', (_, method, path, asked, status, code, message) => {
  const answer = ask(makeFakeControls(), method, path, asked)
  expect(judgeBy('error', answer.json)).toBe('')
  expect(answer).toMatchObject({ status, json: { error: { code, message } } })
  const { problems } = (answer.json as Refusal).error
  const lines = problems.map(({ path: where, text }) => (where === '' ? text : `${where}: ${text}`))
  expect(lines.join('\n')).toBe(message)
  expect(headerOf(answer, 'cache-control')).toBe('no-store')
})

it('says which methods there are', () => {
  const controls = makeFakeControls()
  const answer = ask(controls, 'PATCH', '/tenants/default/log')
  expect(headerOf(answer, 'allow')).toBe('GET, DELETE, HEAD')
})

it('names the nearest fault', () => {
  const controls = makeFakeControls()
  controls.find('default')?.faults.add({ fault: 'qps-app' })
  const { json } = ask(controls, 'DELETE', '/tenants/default/faults/fault1')
  expect(json).toMatchObject({ error: { message: 'no fault "fault1". Did you mean "fault-1"?' } })
})

it('changes nothing by what it refuses', () => {
  const controls = makeFakeControls()
  const before = JSON.stringify(controls.tenants())
  for (const [, method, path, asked] of rows) ask(controls, method, path, asked)
  expect(JSON.stringify(controls.tenants())).toBe(before)
})

describe('a bug', () => {
  it('is told with status 500 and no stack', () => {
    const broken: SimulatorControls = {
      ...makeFakeControls(),
      tenants() {
        throw new TypeError('in the middle')
      },
    }
    const answer = ask(broken, 'GET', '/tenants')
    expect(answer.status).toBe(500)
    expect(answer.json).toEqual({
      error: {
        code: 'ERR_BUG',
        message: 'failed, by a bug of its own: in the middle',
        problems: [{ path: '', text: 'failed, by a bug of its own: in the middle' }],
      },
    })
  })
})
