import { expect, it } from 'vitest'
import { createSimulator, type AppOptions } from '../../src/entries/index.js'
import { callTopapi, getToken, oapi, postApi, readBody, type Body } from '../support/client.js'

/** Asks as an app with these rights; logs in by the call for all types of apps. */
async function askScopes(rights: Partial<AppOptions>): Promise<Body> {
  const app = { key: 'k', secret: 's', ...rights }
  const simulator = createSimulator({ organization: 'tiny', apps: [app] })
  const grant = { client_id: 'k', client_secret: 's', grant_type: 'client_credentials' }
  const path = `/v1.0/oauth2/${simulator.corpId}/token`
  const token = (await readBody(await postApi(simulator, path, grant))).access_token
  return readBody(await simulator.fetch(`${oapi}/auth/scopes?access_token=${token}`))
}

it.each([
  ['the root for an app without a limit', undefined, [1], []],
  [
    'the root alone, whatever is set beside it',
    { departments: [100000011, 1], users: ['manager1001'] },
    [1],
    [],
  ],
  [
    'departments as they were set',
    { departments: [100000013, 100000011] },
    [100000013, 100000011],
    [],
  ],
  [
    'people without departments',
    { users: ['manager1001', '059877605823665745'] },
    [],
    ['manager1001', '059877605823665745'],
  ],
  ['nothing for an empty scope', {}, [], []],
])('the contact scope is %s', async (_, contactScope, departments, users) => {
  const body = await askScopes(contactScope === undefined ? {} : { contactScope })
  expect(body.auth_org_scopes).toEqual({ authed_user: users, authed_dept: departments })
})

const base = 'qyapi_base'
it.each<[string, Partial<AppOptions>, readonly string[]]>([
  ['an app with all permissions', {}, ['mobile', 'email']],
  ['an app that may read mobile numbers', { permissions: [base, 'field:mobile'] }, ['mobile']],
  ['an app that may read mail', { permissions: [base, 'field:personal'] }, ['email']],
  ['an app without field permissions', { permissions: [base] }, []],
  ['a third-party app', { type: 'third-party' }, []],
])('the fields of a person that %s may read follow its permissions', async (_, rights, fields) => {
  const names: readonly string[] = (await askScopes(rights)).auth_user_field
  expect(names).toContain('userid')
  expect(names.filter((name) => name === 'mobile' || name === 'email')).toEqual(fields)
})

it.each<[string, Partial<AppOptions>, object]>([
  ['a permission', { permissions: [] }, { errcode: 60011, errmsg: '没有调用该接口的权限' }],
  [
    'an allowed address',
    { allowedIps: ['10.0.0.1'] },
    {
      errcode: 60020,
      errmsg:
        '请参考FAQ：https://open-doc.dingtalk.com/microapp/faquestions/cvbtph。错误原因：访问ip不在白名单之中,request ip=127.0.0.1 appKey(k)',
    },
  ],
  [
    'calls left',
    { callsPerSecond: 0 },
    { errcode: 90018, errmsg: expect.stringContaining('apiPath(/auth/scopes), ') },
  ],
])(
  'an app without %s is refused on an old path, flat and without an id',
  async (_, rights, body) => {
    expect(await askScopes(rights)).toEqual(body)
  },
)

it('says where a walk through the departments can start', async () => {
  const apps = [{ key: 'k', secret: 's', contactScope: { departments: [431_905_112] } }]
  const simulator = createSimulator({ apps })
  const token = await getToken(simulator, 'k', 's')
  const scopes = await readBody(await simulator.fetch(`${oapi}/auth/scopes?access_token=${token}`))
  const list = (dept_id: number) =>
    callTopapi(simulator, token, 'topapi.v2.department.listsub', { dept_id })
  expect(await list(1)).toMatchObject({ errcode: 50004 })
  for (const department of scopes.auth_org_scopes.authed_dept) {
    expect(await list(department)).toMatchObject({ errcode: 0 })
  }
})
