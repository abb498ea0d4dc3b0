import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { callApi, callTopapi, getToken } from '../support/client.js'

describe('an app gets what its rights allow', () => {
  const list = { dept_id: 1, cursor: 0, size: 100 }

  it.each([
    [
      'the field permission for mobile numbers',
      'field:personal',
      ['mobile', 'state_code'],
      'work_place',
    ],
    [
      'the field permission for personal information',
      'field:mobile',
      ['email', 'org_email', 'work_place', 'extension'],
      'mobile',
    ],
  ])('no fields that need %s without it', async (_, granted, withheld, present) => {
    const permissions = ['qyapi_get_department_member', granted]
    const simulator = createSimulator({ apps: [{ key: 'k', secret: 's', permissions }] })
    const body = await callTopapi(
      simulator,
      await getToken(simulator, 'k', 's'),
      'topapi.v2.user.list',
      list,
    )
    const fields = new Set(body.result.list.flatMap((person: object) => Object.keys(person)))
    for (const field of withheld) expect(fields).not.toContain(field)
    expect(fields).toContain(present)
  })

  it('a refusal that names the permission it lacks, with a link to apply for it', async () => {
    const simulator = createSimulator({ apps: [{ key: 'k', secret: 's', permissions: [] }] })
    const body = await callTopapi(
      simulator,
      await getToken(simulator, 'k', 's'),
      'topapi.v2.user.list',
      list,
    )
    const text =
      '应用尚未开通所需的权限：[qyapi_get_department_member]，点击链接申请并开通即可：https://open-dev.dingtalk.com/appscope/apply?content=k%23qyapi_get_department_member, {requiredScopes=[qyapi_get_department_member]}'
    expect(body).toMatchObject({
      errcode: 88,
      sub_code: '60011',
      sub_msg: text,
      errmsg: `ding talk error[subcode=60011,submsg=${text}]`,
    })
  })
})

describe('at an instant that stands still', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  it('an app makes as many calls a second as it may, each operation by itself', async () => {
    vi.setSystemTime('2026-09-03T00:01:02.999+08:00')
    const simulator = createSimulator({ apps: [{ key: 'k', secret: 's', callsPerSecond: 2 }] })
    const token = await getToken(simulator, 'k', 's')
    const call = async (operation: string) =>
      callTopapi(simulator, token, operation, { dept_id: 1, only_active: true })
    expect(await call('topapi.user.listid')).toMatchObject({ errcode: 0 })
    expect(await call('topapi.user.listid')).toMatchObject({ errcode: 0 })
    expect(await call('topapi.user.listid')).toMatchObject({
      errcode: 88,
      sub_code: '90018',
      sub_msg: expect.stringContaining(
        'apiPath(dingtalk.oapi.user.listid), 从 2026-09-03 00:01:02 到 2026-09-03 00:01:02 请求总次数超过 2 次, 限制将在 2026-09-03 00:01:03 结束.',
      ),
    })
    expect(await call('topapi.user.count')).toMatchObject({ errcode: 0 })
    vi.setSystemTime('2026-09-03T00:01:03.000+08:00')
    expect(await call('topapi.user.listid')).toMatchObject({ errcode: 0 })
  })

  it.each([
    ['2026-04-10T08:59:59.999+08:00', 400_002],
    ['2026-04-10T09:00:00.000+08:00', 0],
  ])('at %s the sign-ins of yesterday answer %d', async (now, errcode) => {
    vi.setSystemTime(now)
    const simulator = createSimulator()
    const query = { is_active: true, offset: 0, size: 1, query_date: '20260409' }
    const token = await getToken(simulator)
    expect(await callTopapi(simulator, token, 'topapi.inactive.user.v2.get', query)).toMatchObject({
      errcode,
    })
  })

  it.each([
    ['2025-04-10T03:59:59.999Z', 400],
    ['2025-04-10T04:00:00.000Z', 200],
  ])('leave records from %s on, 365 days before, have status %d', async (startTime, status) => {
    vi.setSystemTime('2026-04-10T12:00:00+08:00')
    const simulator = createSimulator()
    const token = await getToken(simulator)
    const query = { startTime, maxResults: '1' }
    const response = await callApi(simulator, token, '/v1.0/contact/empLeaveRecords', query)
    expect(response.status).toBe(status)
  })
})
