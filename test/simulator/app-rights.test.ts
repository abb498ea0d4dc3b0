import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppOptions } from '../../mock/core/app.js'
import { catalog } from '../../src/catalog/catalog.js'
import { listPermissions } from '../../src/catalog/permissions.js'
import { createSimulator } from '../../src/entries/index.js'
import { callApi, callTopapi, getToken, readBody, type Body } from '../support/client.js'

/** Calls of the default app, whose rights are those given. */
function makeCaller(rights: Partial<AppOptions>) {
  const simulator = createSimulator({
    organization: 'tiny',
    apps: [{ key: 'dingmock', ...rights }],
  })
  const token = getToken(simulator)
  return {
    topapi: async (operation: string, parameters: object = {}): Promise<Body> =>
      callTopapi(simulator, await token, operation, { ...parameters }),
    async api(path: string): Promise<{ status: number; body: Body }> {
      const query = { startTime: new Date().toISOString(), maxResults: '1' }
      const response = await callApi(simulator, await token, path, query)
      return { status: response.status, body: await readBody(response) }
    },
  }
}

const list = { dept_id: 1, cursor: 0, size: 100 }
const leave = '/v1.0/contact/empLeaveRecords'

it('an app may read departments and not their members', async () => {
  const { topapi } = makeCaller({ withoutPermissions: ['qyapi_get_department_member'] })
  expect(await topapi('topapi.v2.department.listsub')).toMatchObject({ errcode: 0 })
  expect(await topapi('topapi.user.listid', { dept_id: 1 })).toMatchObject({ errcode: 0 })
  expect(await topapi('topapi.v2.user.list', list)).toMatchObject({
    errcode: 88,
    sub_code: '60011',
    sub_msg: expect.stringContaining('requiredScopes=[qyapi_get_department_member]'),
  })
})

it('an app that has nothing gets a token all the same, and everything else is refused', async () => {
  const { topapi } = makeCaller({ permissions: [] })
  for (const { id, dialect, permission } of catalog.operations) {
    if (dialect !== 'topapi' || permission === undefined) continue
    expect(await topapi(id)).toMatchObject({ errcode: 88, sub_code: '60011' })
  }
})

it('the new API names the scopes that an app lacks', async () => {
  const { api } = makeCaller({ withoutPermissions: ['Contact.Common.Read'] })
  expect(await api(leave)).toMatchObject({
    status: 403,
    body: {
      code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
      accessdenieddetail: { requiredScopes: ['Contact.Common.Read'] },
    },
  })
})

it.each([
  ['field:mobile', ['mobile', 'state_code'], 'email'],
  ['field:personal', ['email', 'org_email'], 'mobile'],
])('an app without %s gets the operation, but not those fields', async (name, withheld, kept) => {
  const { topapi } = makeCaller({ withoutPermissions: [name] })
  const { result } = await topapi('topapi.v2.user.list', list)
  const fields = new Set(result.list.flatMap((person: object) => Object.keys(person)))
  for (const field of withheld) expect(fields).not.toContain(field)
  expect(fields).toContain(kept)
})

describe('an app with a contact scope', () => {
  const { topapi } = makeCaller({ contactScope: { departments: [100000011] } })

  it.each([
    ['a department of it', 100000011, 0],
    ['one below', 100000012, 0],
    ['the root above', 1, 50004],
    ['one beside', 100000013, 50004],
    ['one that is nowhere', 7, 50004],
  ])('asks for the members of %s', async (_, id, errcode) => {
    expect(await topapi('topapi.v2.user.list', { ...list, dept_id: id })).toMatchObject({ errcode })
    expect(await topapi('topapi.v2.department.listsub', { dept_id: id })).toMatchObject({ errcode })
  })

  it('asks for user ids everywhere', async () => {
    expect(await topapi('topapi.user.listid', { dept_id: 100000013 })).toMatchObject({ errcode: 0 })
    expect(await topapi('topapi.user.count', { only_active: true })).toMatchObject({
      result: { count: 6 },
    })
  })
})

it.each([
  ['127.0.0.1', 0],
  ['::ffff:127.0.0.1', 0],
  ['::FFFF:7f00:1', 0],
  ['192.0.2.1', 88],
  ['::1', 88],
])('an app that may call from %s calls from 127.0.0.1: errcode %d', async (address, errcode) => {
  const { topapi, api } = makeCaller({ allowedIps: [address] })
  const body = await topapi('topapi.user.listid', { dept_id: 1 })
  expect(body.errcode).toBe(errcode)
  if (errcode === 0) return
  expect(body).toMatchObject({ sub_code: '60020', sub_msg: expect.stringContaining('127.0.0.1') })
  const refusal = await api(leave)
  expect(refusal.status).toBe(403)
  expect(refusal.body).toMatchObject({
    message: expect.stringMatching(
      /^访问ip不在白名单之中，请参考FAQ：.*,request ip=127\.0\.0\.1 appKey\(\w+\)$/,
    ),
  })
})

describe('at an instant that stands still', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 }))
  afterEach(() => void vi.useRealTimers())

  it('an app with a rate is refused by the words of each back end', async () => {
    const { topapi, api } = makeCaller({ callsPerSecond: 1 })
    expect(await topapi('topapi.user.listid', { dept_id: 1 })).toMatchObject({ errcode: 0 })
    expect(await topapi('topapi.user.listid', { dept_id: 1 })).toMatchObject({
      errcode: 88,
      sub_code: '90018',
    })
    expect((await api(leave)).status).toBe(200)
    expect(await api(leave)).toMatchObject({
      status: 403,
      body: { code: 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi' },
    })
  })

  it('an app with a rate of 0 makes no call', async () => {
    const { topapi } = makeCaller({ callsPerSecond: 0 })
    expect(await topapi('topapi.user.listid', { dept_id: 1 })).toMatchObject({ sub_code: '90018' })
  })

  it('an app without a rate makes as many as it likes', async () => {
    const { topapi } = makeCaller({})
    for (let call = 0; call < 100; call++) {
      expect(await topapi('topapi.user.listid', { dept_id: 1 })).toMatchObject({ errcode: 0 })
    }
  })
})

describe('field permissions are names of ours', () => {
  const names = listPermissions(catalog.operations).filter((name) => name.startsWith('field:'))

  it('of which there are some', () => {
    expect(names).toContain('field:mobile')
    expect(names).toContain('field:personal')
  })

  it.each([{ permissions: [] }, { withoutPermissions: names }, { permissions: names }, {}])(
    'that stand in no body: %j',
    async (rights) => {
      const { topapi, api } = makeCaller(rights)
      const bodies: Body[] = [await api(leave)]
      for (const { id, dialect } of catalog.operations) {
        if (dialect !== 'topapi') continue
        bodies.push(await topapi(id), await topapi(id, { ...list, only_active: true }))
      }
      expect(bodies.length).toBeGreaterThan(5)
      expect(
        JSON.stringify(bodies, (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      ).not.toContain('field:')
    },
  )

  it('that no text of a rule has', () => {
    const texts = catalog.operations.flatMap(({ rules }) => rules.map(({ message }) => message))
    expect(JSON.stringify(texts)).not.toContain('field:')
  })
})
