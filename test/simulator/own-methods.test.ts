import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../src/entries/index.js'
import { readOperations } from '../../src/entries/operations.js'
import { oapi } from '../support/client.js'

const folder = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))
const [role] = await readOperations(folder)
if (role === undefined) throw new Error('no operation read')
const { paging: _paging, ...base } = role.operation
const always = Object.assign(() => true, { errors: null })

describe('an operation of a user that is called with another method', () => {
  it.each([
    ['plain', '/assets', 'POST', 'GET', 'plain/method-not-post'],
    ['plain', '/assets', 'GET', 'POST', 'plain/method-not-get'],
    ['topapi', '/topapi/assets', 'GET', 'PUT', 'topapi/method-not-post'],
    ['topapi', '/topapi/assets', 'GET', 'POST', null],
  ] as const)(
    '%s %s, documented as %s: %s is told %s',
    async (dialect, path, method, asked, rule) => {
      const operation = {
        ...base,
        id: path.slice(1).replace('/', '.'),
        dialect,
        path,
        method,
        authentication: 'none' as const,
        parameters: [],
        response: { type: 'object', properties: {} },
      }
      const simulator = createSimulator({ operations: [{ operation, validate: always }] })
      const response = await simulator.fetch(`${oapi}${path}`, { method: asked })
      expect(response.headers.get('x-dingtalk-mock-rule')).toBe(rule)
    },
  )
})

it.each([
  ['an empty body, where all of it is optional', false, undefined, null],
  ['an empty body, where some of it is required', true, undefined, 'api/body-missing'],
  [
    'a form, where all of it is optional',
    false,
    new URLSearchParams({ name: 'x' }),
    'api/body-missing',
  ],
] as const)('on the new host %s is told as it is', async (_, required, body, rule) => {
  const operation = {
    ...base,
    id: 'assets_1.0.Find',
    dialect: 'api' as const,
    path: '/v1.0/assets/find',
    authentication: 'none' as const,
    parameters: [{ name: 'name', in: 'body' as const, required, schema: { type: 'string' } }],
    response: { type: 'object', properties: {} },
  }
  const simulator = createSimulator({ operations: [{ operation, validate: always }] })
  const init = { method: 'POST', ...(body === undefined ? {} : { body }) }
  const response = await simulator.fetch('https://api.dingtalk.com/v1.0/assets/find', init)
  expect(response.headers.get('x-dingtalk-mock-rule')).toBe(rule)
})
