import { describe, expect, it } from 'vitest'
import { prefix } from '../../mock/control/request.js'
import { verbs } from '../../mock/control/verbs.js'
import { makeControls } from './make-controls.js'
import { ask, definitions, headerOf, judgeBy, type Asked } from './support.js'

interface About {
  readonly name: string
  readonly version: string
  readonly verbs: readonly { readonly name: string; readonly output: string }[]
}

const about = ask(makeControls(), 'GET', '/').json as About

const add = { kind: 'add-user', user: { userId: 'new1', name: '新人' } }

/** A call of each verb, with what is there before it. */
const calls: { readonly [name: string]: readonly [string, string, Asked?, number?] } = {
  about: ['GET', '/'],
  schema: ['GET', '/schema'],
  'tenants.list': ['GET', '/tenants'],
  'tenants.create': ['POST', '/tenants', { body: { appKey: 'team', organization: 'tiny' } }, 201],
  'tenants.show': ['GET', '/tenants/default'],
  'tenants.release': ['DELETE', '/tenants/mock-tiny-7'],
  'tenants.reset': ['POST', '/tenants/mock-tiny-7/reset'],
  'faults.list': ['GET', '/tenants/mock-tiny-7/faults'],
  'faults.add': ['POST', '/tenants/mock-tiny-7/faults', { body: { fault: 'qps-app' } }, 201],
  'faults.clear': ['DELETE', '/tenants/mock-tiny-7/faults'],
  'faults.remove': ['DELETE', '/tenants/mock-tiny-7/faults/fault-1'],
  'clock.show': ['GET', '/tenants/mock-tiny-7/clock'],
  'clock.advance': ['POST', '/tenants/mock-tiny-7/clock/advance', { body: { by: '2h' } }],
  'clock.set': [
    'POST',
    '/tenants/mock-tiny-7/clock/set',
    { body: { to: '2027-01-01T00:00:00+08:00' } },
  ],
  'clock.freeze': ['POST', '/tenants/mock-tiny-7/clock/freeze'],
  'clock.resume': ['POST', '/tenants/mock-tiny-7/clock/resume'],
  'changes.list': ['GET', '/tenants/mock-tiny-7/changes'],
  'changes.make': ['POST', '/tenants/mock-tiny-7/changes', { body: [add] }],
  'log.list': ['GET', '/tenants/mock-tiny-7/log?operation=gettoken&outcome=reply&after=0&limit=9'],
  'log.clear': ['DELETE', '/tenants/mock-tiny-7/log'],
}

function makeScene() {
  const controls = makeControls()
  const tenant = controls.tenant('mock-tiny-7')
  tenant.faults.add({ fault: 'qps-app', operation: 'topapi.v2.user.list', when: { dept_id: 42 } })
  tenant.change({ kind: 'remove-user', userId: 'manager1001', at: '2026-04-01T00:00:00+08:00' })
  void controls.fetch('https://oapi.dingtalk.com/gettoken?appkey=mock-tiny-7&appsecret=mock-secret')
  return controls
}

describe('each verb', () => {
  it.each(about.verbs)('$name answers as its schema says', ({ name, output }) => {
    const [method, path, asked, status = 200] = calls[name] ?? ['', '']
    const answer = ask(makeScene(), method, path, asked)
    expect(judgeBy(output, answer.json)).toBe('')
    expect(answer.status).toBe(status)
    expect(headerOf(answer, 'content-type')).toBe('application/json; charset=utf-8')
    expect(headerOf(answer, 'cache-control')).toBe('no-store')
  })

  it('has definitions that there are, and there are no others', () => {
    const named = [...verbs, { output: 'about' }, { output: 'schema' }].flatMap((verb) =>
      'body' in verb || 'query' in verb ? [verb.body, verb.query, verb.output] : [verb.output],
    )
    const inner = ['error', 'clockState', 'plannedChange', 'exchange']
    expect(new Set([...named, ...inner].filter((name) => name !== undefined))).toEqual(
      new Set(definitions),
    )
  })

  it('is listed, with its place below the prefix', () => {
    expect(about.verbs.map(({ name }) => name)).toEqual(Object.keys(calls))
    expect(about).toMatchObject({ name: 'dingtalk-mock', version: expect.stringMatching(/^\d/) })
    expect(about.verbs[2]).toMatchObject({ method: 'GET', path: `${prefix}/tenants` })
  })

  it.each(Object.entries(calls))('%s takes what its schema takes', (name, [, path, asked]) => {
    const verb = verbs.find((one) => one.name === name)
    if (verb?.body !== undefined) expect(judgeBy(verb.body, asked?.body)).toBe('')
    expect(verb?.query === undefined).toBe(!path.includes('?'))
  })
})

it('the schema that it serves is in one piece', async () => {
  const { Ajv } = await import('ajv')
  const served = ask(makeControls(), 'GET', '/schema').json as { definitions: object }
  const ajv = new Ajv({ strictTypes: false, allowUnionTypes: true, discriminator: true })
  ajv.addSchema(served, 'served')
  for (const name of Object.keys(served.definitions)) {
    expect(ajv.getSchema(`served#/definitions/${name}`)).toBeTypeOf('function')
  }
  const judge = ajv.getSchema('served#/definitions/tenantToCreate')
  expect(judge?.({ appKey: 'a', faults: [{ fault: 'qps-app' }] })).toBe(true)
  expect(judge?.({ appKey: 'a', faults: [{ fault: 1, tims: 2 }] })).toBe(false)
})

it('answers HEAD as GET', () => {
  const controls = makeControls()
  expect(ask(controls, 'HEAD', '/tenants').status).toBe(200)
  expect(ask(controls, 'HEAD', '/tenants').body).toBe(ask(controls, 'GET', '/tenants').body)
})

it.each(['', '/', '/tenants/'])('takes a slash at the end, or none: %j', (path) => {
  expect(ask(makeControls(), 'GET', path).status).toBe(200)
})

it('decodes the key in a path', () => {
  const controls = makeControls()
  ask(controls, 'POST', '/tenants', { body: { appKey: 'a/b ü' } })
  const { json } = ask(controls, 'GET', `/tenants/${encodeURIComponent('a/b ü')}`)
  expect(json).toMatchObject({ key: 'a/b ü' })
})

it('takes an empty object for nothing, as some clients send it', () => {
  expect(ask(makeControls(), 'POST', '/tenants/default/reset', { body: {} }).status).toBe(200)
})
