import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { getOperation } from '../../src/catalog/catalog.js'
import type { OperationId } from '../../src/generated/types.js'
import { api, getToken, oapi } from '../support/client.js'
import { readRefusals } from './refusal-table.js'

const clock = '2026-04-10T12:00:00+08:00'
const departmentIds = [1, 431_905_112, 433_017_564, 435_260_718, 999]

/** The happy call of every operation that needs a token. */
const happyCalls = [...(await readRefusals())].flatMap(([id, { happy }]) => {
  const { authentication, path, dialect } = getOperation(id as OperationId)
  if (authentication === 'none') return []
  const host = dialect === 'api' ? api : oapi
  const texts = Object.entries(happy).map(([name, value]) => [name, String(value)])
  const token = dialect === 'api' ? [] : [['access_token', 'TOKEN']]
  return [`${host}${path}?${new URLSearchParams([...token, ...texts])}`]
})

/** A question as path and query; `TOKEN` is filled in, on either host. */
const questions = fc.oneof(
  fc.constantFrom(...happyCalls),
  fc
    .record({
      dept_id: fc.constantFrom(...departmentIds),
      cursor: fc.integer({ min: 0, max: 120 }),
      size: fc.integer({ min: 1, max: 101 }),
      order_field: fc.constantFrom(
        'custom',
        'entry_asc',
        'entry_desc',
        'modify_asc',
        'modify_desc',
      ),
      language: fc.constantFrom('zh_CN', 'en_US'),
    })
    .chain((query) =>
      fc.constantFrom('v2/user/list', 'user/listsimple').map((path) => toTopapi(path, query)),
    ),
  fc
    .record({
      userid: fc.constantFrom('manager4713', '260317', '0260318', 'nobody'),
      language: fc.constantFrom('zh_CN', 'en_US'),
    })
    .map((query) => toTopapi('v2/user/get', query)),
  fc.constantFrom(...departmentIds).map((id) => toTopapi('user/listid', { dept_id: id })),
  fc.constantFrom(...departmentIds).map((id) => toTopapi('v2/department/listsub', { dept_id: id })),
  fc.boolean().map((onlyActive) => toTopapi('user/count', { only_active: onlyActive })),
  fc
    .record({
      is_active: fc.boolean(),
      offset: fc.integer({ min: 0, max: 600 }),
      size: fc.integer({ min: 1, max: 100 }),
      query_date: fc.constantFrom('20260401', '20260402', '20260409'),
    })
    .map((query) => toTopapi('inactive/user/v2/get', query)),
  fc
    .record({ maxResults: fc.integer({ min: 1, max: 50 }), month: fc.integer({ min: 1, max: 3 }) })
    .map(({ maxResults, month }) => {
      const query = { startTime: `2026-0${month}-01T00:00:00Z`, maxResults: String(maxResults) }
      return `${api}/v1.0/contact/empLeaveRecords?${new URLSearchParams(query)}`
    }),
)

function toTopapi(path: string, query: { readonly [name: string]: unknown }): string {
  const texts = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  )
  return `${oapi}/topapi/${path}?access_token=TOKEN&${new URLSearchParams(texts)}`
}

/** Status, headers and body by question; Date, request ids and trace ids aside. */
async function ask(seed: number, order: readonly string[]): Promise<Map<string, string>> {
  const simulator = createSimulator({ seed, clock })
  const token = await getToken(simulator)
  const answers = new Map<string, string>()
  for (const question of order) {
    const headers = { 'x-acs-dingtalk-access-token': token }
    const response = await simulator.fetch(question.replace('TOKEN', token), { headers })
    const kept = [...response.headers].filter(([name]) => !/^(?:date|x-acs-.*-id)$/.test(name))
    const body = (await response.text()).replace(/"request_?id":"[^"]*"/, '')
    answers.set(question, JSON.stringify([response.status, kept, body]))
  }
  return answers
}

it('gives equal bytes for equal questions, in whatever order they are asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 1_000_000 }),
      fc.array(questions, { minLength: 2, maxLength: 12 }),
      async (seed, list) => {
        const forward = await ask(seed, list)
        const backward = await ask(seed, list.toReversed())
        for (const [question, answer] of forward) expect(backward.get(question)).toBe(answer)
      },
    ),
    { numRuns: 60 },
  )
})

it('gives another organisation for another seed', async () => {
  const question = toTopapi('v2/user/list', { dept_id: 431_905_112, cursor: 0, size: 10 })
  const [one, two] = [await ask(1, [question]), await ask(2, [question])]
  expect(one.get(question)).not.toBe(two.get(question))
})
