import { expect, it } from 'vitest'
import type { SimulatorControls } from '../../mock/control/simulator-controls.js'
import { makeControls } from './make-controls.js'
import { ask, headerOf, judgeBy, type Asked } from './support.js'

/** A request, and how it is refused. */
interface Row {
  readonly asks: readonly [method: string, path: string, asked?: Asked]
  readonly status: number
  readonly code: string
  readonly message: string
}

const unknownPath = { status: 404, code: 'ERR_NOT_FOUND' }
const wrongInput = { status: 400, code: 'ERR_INPUT' }
const wrongType = {
  status: 415,
  code: 'ERR_CONTENT_TYPE',
  message: 'a body must be plain JSON, with Content-Type: application/json',
}
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const disguised = { 'content-type': 'text/plain;application/json' }
const lists = 'GET /_dingtalk-mock/v1/ lists all that there is'

const rows: { readonly [what: string]: Row } = {
  'an unknown path': {
    asks: ['GET', '/tenants/default/fault'],
    ...unknownPath,
    message: 'no such path; did you mean /_dingtalk-mock/v1/tenants/default/faults?',
  },
  'a path like none': {
    asks: ['GET', '/nothing/like/it'],
    ...unknownPath,
    message: `no such path; ${lists}`,
  },
  'another version': {
    asks: ['GET', '0/tenants'],
    ...unknownPath,
    message: 'the control API is below /_dingtalk-mock/v1',
  },
  'a key in a damaged encoding': {
    asks: ['GET', '/tenants/%zz'],
    ...unknownPath,
    message: `no such path; ${lists}`,
  },
  'an unknown tenant': {
    asks: ['GET', '/tenants/dingmok/clock'],
    status: 404,
    code: 'ERR_TENANT',
    message:
      'no tenant "dingmok". Did you mean "dingmock"? Keys like mock-company-7-anything (organisation, seed, label) need no declaration.',
  },
  'tenants within a tenant': {
    asks: ['POST', '/tenants', { body: { appKey: 'k', tenants: [] } }],
    status: 400,
    code: 'ERR_TENANT',
    message:
      'tenants: unknown property. Known: organization, people, seed, clock, freezeClock, appKey, appSecret, corpId, apps, settings, departments, users, leavers, changes, faults, callsPerMonth.',
  },
  'releasing a tenant that is not in being': {
    asks: ['DELETE', '/tenants/mock-tiny-9'],
    ...unknownPath,
    message: 'no tenant "mock-tiny-9" is in being. Known: dingmock.',
  },
  'releasing the default tenant': {
    asks: ['DELETE', '/tenants/default'],
    status: 409,
    code: 'ERR_CONFLICT',
    message: 'the default tenant stays; reset it, or stop the simulator',
  },
  'an unknown fault': {
    asks: ['DELETE', '/tenants/default/faults/fault-1'],
    ...unknownPath,
    message: 'no fault "fault-1". None is planned.',
  },
  'another method': {
    asks: ['PUT', '/tenants/default/faults'],
    status: 405,
    code: 'ERR_METHOD',
    message: 'PUT does nothing here; there is GET, POST, DELETE, HEAD',
  },
  'a preflight': {
    asks: ['OPTIONS', '/tenants/default/reset'],
    status: 405,
    code: 'ERR_METHOD',
    message: 'OPTIONS does nothing here; there is POST',
  },
  'a key that is taken': {
    asks: ['POST', '/tenants', { body: { appKey: 'dingmock' } }],
    status: 409,
    code: 'ERR_TAKEN',
    message: 'a tenant with the AppKey "dingmock" is there already; take another key',
  },
  'a body that is too long': {
    asks: ['POST', '/tenants', { isBodyTooLong: true }],
    status: 413,
    code: 'ERR_TOO_LONG',
    message: 'the body is longer than 10485760 bytes',
  },
  'a form': { asks: ['POST', '/tenants', { bytes: 'appKey=x', headers: form }], ...wrongType },
  'a text that a page can send anywhere': {
    asks: ['POST', '/tenants/default/reset', { bytes: '{}', headers: disguised }],
    ...wrongType,
  },
  'a packed body': {
    asks: ['POST', '/tenants', { body: {}, headers: { 'content-encoding': 'gzip' } }],
    ...wrongType,
  },
  'no body': {
    asks: ['POST', '/tenants'],
    ...wrongInput,
    message: 'the body is empty; expected JSON',
  },
  'what is no JSON': {
    asks: ['POST', '/tenants', { bytes: '{"appSecret":"hidden' }],
    ...wrongInput,
    message: 'the body is no JSON',
  },
  'bytes that are no text': {
    asks: ['POST', '/tenants', { bytes: Uint8Array.of(0x22, 0xff, 0x22) }],
    ...wrongInput,
    message: 'the body is no JSON',
  },
  'a body for nothing': {
    asks: ['POST', '/tenants/default/reset', { body: { tenant: 'x' } }],
    ...wrongInput,
    message: 'nothing is expected in the body',
  },
  'a wrong value, in the words of the simulator': {
    asks: ['POST', '/tenants', { body: { appKey: 'new', organization: 'tinny', seed: -1 } }],
    status: 400,
    code: 'ERR_ORGANIZATION',
    message: [
      'organization: no organization "tinny". Did you mean "tiny"?',
      'seed: expected an integer from 0 on, not -1',
    ].join('\n'),
  },
  'a wrong fault': {
    asks: ['POST', '/tenants/default/faults', { body: [{ fault: 'qps-ap' }] }],
    status: 400,
    code: 'ERR_FAULT',
    message: 'faults[0].fault: no fault "qps-ap". Did you mean "qps-app"?',
  },
  'a wrong change': {
    asks: ['POST', '/tenants/default/changes', { body: { kind: 'remove-usr' } }],
    status: 400,
    code: 'ERR_CHANGE',
    message: 'changes[0].kind: no kind "remove-usr". Did you mean "remove-user"?',
  },
  'a clock that goes back': {
    asks: ['POST', '/tenants/default/clock/set', { body: { to: '2026-02-28T00:00:00Z' } }],
    status: 400,
    code: 'ERR_CLOCK',
    message:
      'to: "2026-02-28T00:00:00Z" is before 2026-03-01T01:30:00.000Z, the present of this tenant; its clock goes forward only. Give an earlier `clock` when the tenant is made',
  },
  'a list for a body of one member': {
    asks: ['POST', '/tenants/default/clock/set', { body: ['2026-02-28T00:00:00Z'] }],
    ...wrongInput,
    message: 'expected an object, not a list',
  },
  'a member of another name': {
    asks: ['POST', '/tenants/default/clock/advance', { body: { bye: '2h' } }],
    ...wrongInput,
    message: 'bye: unknown property. Did you mean "by"?\nby: missing; expected a text or a number',
  },
  'a member of another type': {
    asks: ['POST', '/tenants/default/clock/advance', { body: { by: { hours: 2 } } }],
    status: 400,
    code: 'ERR_CLOCK',
    message:
      'by: no duration a value of type object; write milliseconds from 0 on, or 90s, 15m, 2h, 1d12h, at most 36600d',
  },
  'all that is wrong with a query': {
    asks: ['GET', '/tenants/default/log?outcom=reply&outcome=refused&after=-1&limit=9'],
    status: 400,
    code: 'ERR_LOG',
    message: [
      'outcom: unknown property. Did you mean "outcome"?',
      'outcome: no outcome "refused". Did you mean "refusal"?',
      'after: expected an integer from 0 on, not the text "-1"',
    ].join('\n'),
  },
  'a query where none is read': {
    asks: ['DELETE', '/tenants/default/log?operation=gettoken'],
    ...wrongInput,
    message: 'operation: nothing is read from a query here',
  },
}

interface Refusal {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly problems: readonly { readonly path: string; readonly text: string }[]
  }
}

it.each(Object.entries(rows))('refuses %s', (_, { asks, status, code, message }) => {
  const answer = ask(makeControls(), ...asks)
  expect(judgeBy('error', answer.json)).toBe('')
  expect(answer).toMatchObject({ status, json: { error: { code, message } } })
  const { problems } = (answer.json as Refusal).error
  const lines = problems.map(({ path, text }) => (path === '' ? text : `${path}: ${text}`))
  expect(lines.join('\n')).toBe(message)
  expect(headerOf(answer, 'cache-control')).toBe('no-store')
})

it('says which methods there are', () => {
  const controls = makeControls()
  const answer = ask(controls, 'PATCH', '/tenants/default/log')
  expect(headerOf(answer, 'allow')).toBe('GET, DELETE, HEAD')
})

it('names the nearest fault', () => {
  const controls = makeControls()
  controls.faults.add({ fault: 'qps-app' })
  const { json } = ask(controls, 'DELETE', '/tenants/default/faults/fault1')
  expect(json).toMatchObject({ error: { message: 'no fault "fault1". Did you mean "fault-1"?' } })
})

it('changes nothing by what it refuses', () => {
  const controls = makeControls()
  const before = JSON.stringify(controls.tenants())
  for (const { asks } of Object.values(rows)) ask(controls, ...asks)
  expect(JSON.stringify(controls.tenants())).toBe(before)
})

it('tells a bug with status 500 and no stack', () => {
  const broken: SimulatorControls = {
    ...makeControls(),
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
