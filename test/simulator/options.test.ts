import { describe, expect, it } from 'vitest'
import { createSimulator, type CallRecord, type SimulatorOptions } from '../../src/entries/index.js'
import { api, callApi, callTopapi, getToken, oapi, readBody } from '../support/client.js'

describe('a wrong option is refused by name', () => {
  it.each<[string, SimulatorOptions, object]>([
    [
      'an organisation',
      { organization: 'tny' },
      { code: 'ERR_ORGANIZATION', message: 'no organization "tny". Did you mean "tiny"?' },
    ],
    [
      'an organisation unlike any',
      { organization: 'university' },
      { code: 'ERR_ORGANIZATION', message: 'no organization "university". Known: company, tiny.' },
    ],
    [
      'a seed',
      { seed: 1.5 },
      { code: 'ERR_SEED', message: 'the seed must be an integer from 0 on, not 1.5' },
    ],
    [
      'a clock',
      { clock: 'noon' },
      { code: 'ERR_CLOCK', message: 'no time "noon"; write it like 2026-03-01T09:30:00+08:00' },
    ],
    ['a clock that is no number', { clock: Number.NaN }, { code: 'ERR_CLOCK' }],
    ['an empty key', { appKey: '' }, { code: 'ERR_APP' }],
    [
      'a key twice',
      { apps: [{ key: 'dingmock', secret: 's' }] },
      { code: 'ERR_APP', message: 'two apps have the key "dingmock"; give each its own' },
    ],
  ])('%s', (_, options, error) => {
    expect(() => createSimulator(options)).toThrow(expect.objectContaining(error))
  })
})

it('names the rule nearest to one that a fault asks for in vain', async () => {
  const simulator = createSimulator({ fault: () => 'unknown-departement' })
  await expect(simulator.fetch(`${oapi}/topapi/user/listid`)).rejects.toMatchObject({
    code: 'ERR_RULE',
    message:
      'topapi.user.listid has no rule "unknown-departement". Did you mean "unknown-department"?',
  })
})

it('runs its clock on from where it starts', async () => {
  for (const clock of ['2020-02-03T04:05:06+08:00', Date.parse('2020-02-03T04:05:06+08:00')]) {
    const response = await createSimulator({ clock }).fetch(`${oapi}/gettoken`)
    expect(response.headers.get('date')).toMatch(/^Sun, 02 Feb 2020 20:05:0\d GMT$/)
  }
})

it('tells of every call, without tokens or secrets', async () => {
  const calls: CallRecord[] = []
  const simulator = createSimulator({ onCall: (call) => calls.push(call) })
  const token = await getToken(simulator)
  await callTopapi(simulator, token, 'topapi.inactive.user.v2.get', {
    dept_ids: '"1"',
    partner_id: 'x',
  })
  await simulator.fetch(`${api}/v1.0/nothing`)
  expect(calls).toMatchObject([
    { operation: 'gettoken', dialect: 'plain', outcome: 'reply', status: 200, method: 'GET' },
    {
      operation: 'topapi.inactive.user.v2.get',
      outcome: 'refusal',
      rule: 'topapi.inactive.user.v2.get/required-missing',
      unread: ['partner_id'],
      repaired: ['dept_ids'],
    },
    { dialect: 'api', outcome: 'refusal', rule: 'api/unknown-action', status: 404 },
  ])
  expect(calls[2]).not.toHaveProperty('operation')
  expect(calls.every(({ durationMs }) => durationMs >= 0)).toBe(true)
  expect(JSON.stringify(calls)).not.toMatch(new RegExp(`${token}|mock-secret`))
})

describe('a setting picks among answers that no page settles', () => {
  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['zero', '0'],
  ] as const)(
    'the last page of leave records has its nextToken %s',
    async (lastNextToken, expected) => {
      const simulator = createSimulator({ settings: { lastNextToken } })
      const token = await getToken(simulator)
      const query = { startTime: new Date().toISOString(), maxResults: '1' }
      const body = await readBody(
        await callApi(simulator, token, '/v1.0/contact/empLeaveRecords', query),
      )
      expect(body.nextToken).toBe(expected)
    },
  )

  it.each([
    [{}, 40, 'Missing required arguments:dept_id'],
    [{ dept_id: 'x' }, 41, 'Invalid arguments:dept_id'],
  ])('the gateway refuses the parameters %j itself', async (parameters, errcode, errmsg) => {
    const simulator = createSimulator({ settings: { gatewayArguments: true } })
    const body = await callTopapi(
      simulator,
      await getToken(simulator),
      'topapi.user.listid',
      parameters,
    )
    expect(body).toMatchObject({ errcode, errmsg })
  })

  it('a refusal comes without our header', async () => {
    const response = await createSimulator({ settings: { ruleHeader: false } }).fetch(`${oapi}/x`)
    expect(response.headers.has('x-dingtalk-mock-rule')).toBe(false)
  })
})

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

  it('as many calls a second as it may make, each operation by itself', async () => {
    const simulator = createSimulator({
      clock: '2026-09-03T00:01:02+08:00',
      apps: [{ key: 'k', secret: 's', callsPerSecond: 2 }],
    })
    const token = await getToken(simulator, 'k', 's')
    const call = async (operation: string) =>
      (await callTopapi(simulator, token, operation, { dept_id: 1, only_active: true })).sub_code
    const codes = await Promise.all(Array.from({ length: 12 }, () => call('topapi.user.listid')))
    // At most two seconds are touched while twelve calls are answered.
    expect(codes.filter((code) => code === '90018').length).toBeGreaterThanOrEqual(8)
    expect(await call('topapi.user.count')).toBeUndefined()
  })
})
