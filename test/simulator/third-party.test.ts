import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { callApi, callTopapi, getToken, oapi, postApi, readBody } from '../support/client.js'

const isv = { key: 'suite123', secret: 's', type: 'third-party' } as const
const simulator = createSimulator({ apps: [isv] })

async function logIn(): Promise<string> {
  const grant = { client_id: isv.key, client_secret: isv.secret, grant_type: 'client_credentials' }
  const path = `/v1.0/oauth2/${simulator.corpId}/token`
  return (await readBody(await postApi(simulator, path, grant))).access_token
}

async function listPeople(token: string, departmentId: number): Promise<readonly object[]> {
  const department = { dept_id: departmentId }
  const { result } = await callTopapi(simulator, token, 'topapi.user.listid', department)
  const ids: readonly string[] = result.userid_list
  const looks = ids.map((userid) => callTopapi(simulator, token, 'topapi.v2.user.get', { userid }))
  return (await Promise.all(looks)).map((look) => look.result)
}

/** Names of the members of a value, at every level. */
function listNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return own.concat(Object.values(value).flatMap(listNames))
}

describe('a third-party app', () => {
  let token: string
  beforeAll(async () => {
    token = await logIn()
  })

  it('takes one token for both hosts, and the same one as long as it is valid', async () => {
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(await logIn()).toBe(token)
    const counted = await callTopapi(simulator, token, 'topapi.user.count', { only_active: true })
    expect(counted).toMatchObject({ errcode: 0 })
  })

  it('gets no token by the calls for internal apps', async () => {
    const query = `appkey=${isv.key}&appsecret=${isv.secret}`
    const old = await readBody(await simulator.fetch(`${oapi}/gettoken?${query}`))
    expect(old).toEqual({ errcode: 40096, errmsg: '不合法的appKey或appSecret' })
    const keys = { appKey: isv.key, appSecret: isv.secret }
    const response = await postApi(simulator, '/v1.0/oauth2/accessToken', keys)
    expect(response.status).toBe(400)
    expect(await readBody(response)).toMatchObject({ code: 'invalidClientIdOrSecret' })
  })

  it('is refused what its page keeps to internal apps, wrapped on topapi', async () => {
    const query = { is_active: true, offset: 0, size: 1, query_date: '20260409' }
    const body = await callTopapi(simulator, token, 'topapi.inactive.user.v2.get', query)
    expect(body).toMatchObject({
      errcode: 88,
      sub_code: '60011',
      sub_msg: '没有调用该接口的权限',
    })
  })

  it('is refused what its page keeps to internal apps with status 403 on the new host', async () => {
    const query = { startTime: '2026-04-01T00:00:00Z', maxResults: '1' }
    const response = await callApi(simulator, token, '/v1.0/contact/empLeaveRecords', query)
    expect(response.status).toBe(403)
    expect(response.headers.get('x-dingtalk-mock-rule')).toBe('api/app-type-not-allowed')
    expect(await readBody(response)).toMatchObject({
      code: 'Forbidden.AccessDenied.AccessTokenPermissionDenied',
    })
  })

  it('reads a department without the fields that its page keeps to internal apps', async () => {
    const query = { dept_id: 436_438_107 }
    const { result } = await callTopapi(simulator, token, 'topapi.v2.department.get', query)
    expect(result).toHaveProperty('owning_member_count')
    for (const withheld of ['source_identifier', 'tags', 'from_union_org']) {
      expect(result).not.toHaveProperty(withheld)
    }
    const inside = await getToken(simulator)
    const whole = await callTopapi(simulator, inside, 'topapi.v2.department.get', query)
    expect(whole.result).toHaveProperty('source_identifier')
  })

  it('lists departments without the fields that it would not get of one', async () => {
    const listSub = async (caller: string) => {
      const query = { dept_id: 1 }
      const { result } = await callTopapi(simulator, caller, 'topapi.v2.department.listsub', query)
      return new Set(result.flatMap((department: object) => Object.keys(department)))
    }
    const withheld = ['source_identifier', 'tags', 'from_union_org']
    const whole = await listSub(await getToken(simulator))
    expect(withheld.filter((field) => whole.has(field))).not.toEqual([])
    const seen = await listSub(token)
    expect(withheld.filter((field) => seen.has(field))).toEqual([])
    expect(seen).toContain('auto_add_user')
  })

  it('reads a person without the fields that its page keeps to internal apps', async () => {
    const department = { dept_id: 436_438_107 }
    const members = await callTopapi(simulator, token, 'topapi.user.listid', department)
    const [userid] = members.result.userid_list
    const { result } = await callTopapi(simulator, token, 'topapi.v2.user.get', { userid })
    expect(result).toHaveProperty('exclusive_account')
    for (const withheld of ['mobile', 'state_code', 'hired_date', 'org_email', 'manager_userid']) {
      expect(result).not.toHaveProperty(withheld)
    }
    const inside = await getToken(simulator)
    const whole = await callTopapi(simulator, inside, 'topapi.v2.user.get', { userid })
    expect(whole.result).toHaveProperty('mobile')
  })

  it.each([
    ['the kind of a mail', 436_438_107, 'org_email_type', 'exclusive_account_type'],
    ['the places of positions', 432_210_684, 'work_place', 'dept_position_list'],
  ])('reads people without %s', async (_, departmentId, withheld, kept) => {
    const look = async (caller: string) => {
      const people = await listPeople(caller, departmentId)
      return listNames(people.filter((person) => kept in person))
    }
    expect(await look(await getToken(simulator))).toContain(withheld)
    expect(await look(token)).toContain(kept)
    expect(await look(token)).not.toContain(withheld)
  })

  it('reads nothing of Enterprise Accounts in a list, and all of it in a look', async () => {
    const names = [
      'exclusive_account',
      'exclusive_account_type',
      'login_id',
      'nickname',
      'exclusive_account_corp_id',
      'exclusive_account_corp_name',
      'disable_status',
    ]
    const query = { dept_id: 436_438_107, cursor: 0, size: 100 }
    const { result } = await callTopapi(simulator, token, 'topapi.v2.user.list', query)
    const listed = new Set(result.list.flatMap((person: object) => Object.keys(person)))
    expect(names.filter((name) => listed.has(name))).toEqual([])
    const look = { userid: '019223399301972615' }
    const person = await callTopapi(simulator, token, 'topapi.v2.user.get', look)
    expect(Object.keys(person.result)).toEqual(expect.arrayContaining(names))
  })

  it('reads people without the fields that its page keeps to internal apps', async () => {
    const query = { dept_id: 1, cursor: 0, size: 100 }
    const { result } = await callTopapi(simulator, token, 'topapi.v2.user.list', query)
    const fields = new Set(result.list.flatMap((person: object) => Object.keys(person)))
    expect(fields).toContain('userid')
    expect(fields).toContain('title')
    for (const withheld of [
      'state_code',
      'mobile',
      'telephone',
      'email',
      'org_email',
      'work_place',
      'remark',
      'extension',
      'hired_date',
      'exclusive_account',
    ]) {
      expect(fields).not.toContain(withheld)
    }
  })
})

it('reads the same people as an internal app, which gets the fields too', async () => {
  const token = await getToken(simulator)
  const query = { dept_id: 1, cursor: 0, size: 100 }
  const inside = await callTopapi(simulator, token, 'topapi.v2.user.list', query)
  const outside = await callTopapi(simulator, await logIn(), 'topapi.v2.user.list', query)
  const ids = (body: typeof inside) =>
    body.result.list.map(({ userid }: { userid: string }) => userid)
  expect(ids(outside)).toEqual(ids(inside))
  expect(inside.result.list[0]).toHaveProperty('mobile')
})
