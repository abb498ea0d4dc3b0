import { describe, expect, it } from 'vitest'
import { createSimulator, type CallRecord, type SimulatorOptions } from '../../src/entries/index.js'
import { api, callApi, callTopapi, getToken, oapi, readBody } from '../support/client.js'

describe('a wrong option is refused by name', () => {
  it.each<[string, SimulatorOptions, object]>([
    [
      'an organisation',
      { organization: 'tny' },
      {
        code: 'ERR_ORGANIZATION',
        message: 'organization: no organization "tny". Did you mean "tiny"?',
      },
    ],
    [
      'an organisation unlike any',
      { organization: 'university' },
      {
        code: 'ERR_ORGANIZATION',
        message: 'organization: no organization "university". Known: company, tiny, empty.',
      },
    ],
    [
      'a seed',
      { seed: 1.5 },
      { code: 'ERR_SEED', message: 'seed: expected an integer from 0 on, not 1.5' },
    ],
    [
      'a clock',
      { clock: 'noon' },
      {
        code: 'ERR_CLOCK',
        message: 'clock: no time "noon"; write it like 2026-03-01T09:30:00+08:00',
      },
    ],
    [
      'a clock without a zone',
      { clock: '2026-03-01T09:30:00' },
      {
        code: 'ERR_CLOCK',
        message:
          'clock: 2026-03-01T09:30:00 has no zone; write 2026-03-01T09:30:00+08:00 for Beijing, or 2026-03-01T09:30:00Z for UTC',
      },
    ],
    [
      'a clock in seconds',
      { clock: 1_772_328_600 },
      {
        code: 'ERR_CLOCK',
        message:
          'clock: 1772328600 is no present time in milliseconds; write milliseconds, not seconds, or 2026-03-01T09:30:00+08:00',
      },
    ],
    ['a clock in milliseconds just too early', { clock: 1e11 - 1 }, { code: 'ERR_CLOCK' }],
    ['a clock that is no number', { clock: Number.NaN }, { code: 'ERR_CLOCK' }],
    ['a clock before 1970', { clock: '1969-12-31T23:59:59Z' }, { code: 'ERR_CLOCK' }],
    ['a clock beyond what ids can carry', { clock: 2 ** 48 }, { code: 'ERR_CLOCK' }],
    ['an empty key', { appKey: '' }, { code: 'ERR_APP' }],
  ])('%s', (_, options, error) => {
    expect(() => createSimulator(options)).toThrow(expect.objectContaining(error))
  })
})

describe.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  'the option %s, which every object has, is unknown like any other',
  (name) => {
    const wrong = JSON.parse(`{"${name}": 1}`) as object
    it.each<[string, object]>([
      ['', wrong],
      ['settings', { settings: wrong }],
      ['apps[0]', { apps: [{ key: 'dingmock', ...wrong }] }],
      ['apps[0].contactScope', { apps: [{ key: 'dingmock', contactScope: wrong }] }],
    ])('in %s', (place, options) => {
      const code = place.startsWith('apps') ? 'ERR_APP' : 'ERR_OPTION'
      const path = place === '' ? name : `${place}.${name}`
      const message = expect.stringContaining(`${path}: unknown property.`) as string
      expect(() => createSimulator(options)).toThrow(expect.objectContaining({ code, message }))
    })
  },
)

it('names the rule nearest to one that a fault asks for in vain', async () => {
  const simulator = createSimulator({ fault: () => 'unknown-departement' })
  await expect(simulator.fetch(`${oapi}/topapi/user/listid`)).rejects.toMatchObject({
    code: 'ERR_RULE',
    message:
      'topapi.user.listid has no rule "unknown-departement". Did you mean "unknown-department"?',
  })
})

it.each<[unknown, string]>([
  [5, 'a number'],
  [true, 'a boolean'],
  [{ rule: 'unknown-department' }, 'an object'],
  [Promise.resolve('unknown-department'), 'an object'],
  [() => 'unknown-department', 'a function'],
])('refuses a fault that gives %j', async (given, kind) => {
  const simulator = createSimulator({ fault: () => given as string })
  await expect(simulator.fetch(`${oapi}/topapi/user/listid`)).rejects.toMatchObject({
    code: 'ERR_RULE',
    message: `fault gave ${kind}; expected the name of a rule or undefined`,
  })
})

it('takes null of a fault for undefined', async () => {
  const simulator = createSimulator({ fault: () => null as unknown as undefined })
  expect(await getToken(simulator)).not.toBe('')
})

it('tells a fault whose call it is', async () => {
  const keys: string[] = []
  const simulator = createSimulator({ fault: ({ tenant }) => void keys.push(tenant) })
  await getToken(simulator)
  await getToken(simulator, 'mock-tiny-1-a')
  expect(keys).toEqual(['dingmock', 'mock-tiny-1-a'])
})

it('knows no fault but those of the page, for their texts need no details', async () => {
  const simulator = createSimulator({ fault: () => 'rate-limited' })
  await expect(simulator.fetch(`${oapi}/topapi/user/listid`)).rejects.toMatchObject({
    code: 'ERR_RULE',
  })
})

it('runs its clock on from where it starts', async () => {
  for (const clock of ['2020-02-03T04:05:06+08:00', Date.parse('2020-02-03T04:05:06+08:00')]) {
    const response = await createSimulator({ clock }).fetch(`${oapi}/gettoken`)
    expect(response.headers.get('date')).toMatch(/^Sun, 02 Feb 2020 20:05:0\d GMT$/)
  }
})

it.each([1e11, '1970-01-01T00:00:00Z', '1970-01-01T08:00:00+0800'])(
  'takes a clock as early as %j',
  (clock) => {
    expect(createSimulator({ clock }).appKey).toBe('dingmock')
  },
)

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

it.each([
  ['by its usual name', '/gettoken?appkey=k&appsecret=SECRET', '/gettoken?appkey=k&appsecret=***'],
  [
    'by a name encoded',
    '/x?app%73ecret=SECRET&access%5Ftoken=SECRET',
    '/x?app%73ecret=***&access%5Ftoken=***',
  ],
  [
    'by a name of the new API',
    '/x?accessToken=SECRET&client_secret=SECRET',
    '/x?accessToken=***&client_secret=***',
  ],
  [
    'by a header name',
    '/x?x-acs-dingtalk-access-token=SECRET',
    '/x?x-acs-dingtalk-access-token=***',
  ],
  ['behind a damaged name', '/x?%zz=1&token%=SECRET', '/x?%zz=1&token%=***'],
])('masks a secret in the log that is sent %s', async (_, target, masked) => {
  const calls: CallRecord[] = []
  await createSimulator({ onCall: (call) => calls.push(call) }).fetch(oapi + target)
  expect(calls[0]?.target).toBe(masked)
})

it.each([
  ['{"access_token":"SECRET"}', ['(a name of 25 characters)']],
  ['{"secret":"a&SECRET&b"}', [12, 6, 3].map((length) => `(a name of ${length} characters)`)],
])('does not show a JSON text that was sent as a form: %s', async (body, unread) => {
  const calls: CallRecord[] = []
  const simulator = createSimulator({ onCall: (call) => calls.push(call) })
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  await simulator.fetch(`${oapi}/topapi/user/count`, { method: 'POST', headers, body })
  expect(calls[0]?.unread).toEqual(unread)
  expect(JSON.stringify(calls)).not.toContain('SECRET')
})

it('tells the first fifty names that are not read, and how many more there were', async () => {
  const calls: CallRecord[] = []
  const simulator = createSimulator({ onCall: (call) => calls.push(call) })
  const ask = async (count: number): Promise<readonly string[] | undefined> => {
    const names = Array.from({ length: count }, (_, index) => `n${index}`)
    await simulator.fetch(`${oapi}/topapi/user/count?${names.join('&')}`)
    return calls.at(-1)?.unread
  }
  const first = Array.from({ length: 50 }, (_, index) => `n${index}`)
  expect(await ask(50)).toEqual(first)
  expect(await ask(53)).toEqual([...first, '(3 more names)'])
})
