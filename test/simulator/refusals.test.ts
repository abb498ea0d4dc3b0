import { describe, expect, it } from 'vitest'
import { getOperation } from '../../src/catalog/catalog.js'
import { createSimulator } from '../../src/entries/index.js'
import { operations } from '../../src/generated/catalog.js'
import type { OperationId } from '../../src/generated/types.js'
import { isSuccess } from '../../src/protocol/success.js'
import { api, callApi, getToken, oapi, postTopapi, readBody } from '../support/client.js'
import { clock, readRefusals, scopedApp, type Parameters, type Special } from './refusal-table.js'

/** Sends a call in its dialect to a simulator of its own. */
async function send(id: OperationId, parameters: Parameters, special?: Special): Promise<Response> {
  const apps = [scopedApp, { key: 'isv', secret: 's', type: 'third-party' as const }]
  const simulator = createSimulator({ clock, apps, ...special?.options })
  const credentials = special?.app === 'scoped' ? ([scopedApp.key, scopedApp.secret] as const) : []
  const hasFault = special?.options?.fault !== undefined
  const token = hasFault ? 'none' : await getToken(simulator, ...credentials)
  const defined = Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => value !== undefined),
  )
  const { dialect, path, method } = getOperation(id)
  if (dialect === 'topapi') return postTopapi(simulator, token, id, defined)
  const texts = defined as Record<string, string>
  if (dialect === 'plain') {
    const query = new URLSearchParams({ ...texts, access_token: token })
    return simulator.fetch(`${oapi}${path}?${query}`)
  }
  if (method === 'GET') return callApi(simulator, token, path, texts)
  const headers = { 'Content-Type': 'application/json' }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => texts[name] ?? '')
  return simulator.fetch(`${api}${filled}`, { method, headers, body: JSON.stringify(defined) })
}

const refusals = await readRefusals()

describe.each([...refusals])('%s', (name, { happy, rows }) => {
  const id = name as OperationId
  const { rules, dialect } = getOperation(id)

  const cases = rows.map(([rule, title, change, neighbour, special]) => ({
    rule,
    title,
    change,
    neighbour,
    special,
  }))
  it.each(cases)('refuses by the rule $rule: $title', async ({ rule: ruleId, change, special }) => {
    const rule = rules.find((candidate) => candidate.id === ruleId)
    const response = await send(id, { ...happy, ...change }, special)
    const body = await readBody(response)
    expect(response.headers.get('x-dingtalk-mock-rule')).toBe(`${id}/${ruleId}`)
    expect(response.status).toBe(rule?.status ?? 200)
    expect(body.errcode ?? body.code).toBe(rule?.code)
    expect(body).not.toHaveProperty('result')
  })

  const beside = cases.filter(({ neighbour }) => neighbour !== undefined)
  it.each(beside)('answers what lies beside $rule: $title', async ({ neighbour, special }) => {
    const response = await send(id, { ...happy, ...neighbour }, special)
    const answered = { status: response.status, body: await readBody(response) }
    expect(isSuccess(dialect, answered)).toBe(true)
  })

  it('has a row for every rule of its page', () => {
    expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(rules.map((rule) => rule.id)))
  })
})

it('has rows for every operation of the catalogue', () => {
  expect([...refusals.keys()].toSorted()).toEqual(Object.keys(operations).toSorted())
})
