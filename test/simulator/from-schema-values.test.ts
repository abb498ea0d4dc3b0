import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeDryRun } from '../../mock/transcripts/dry-run.js'
import { makeAjv } from '../../src/validation/ajv.js'
import type { JsonSchema, Operation } from '../../src/catalog/operation.js'
import { createSimulator, type SimulatorOptions } from '../../src/entries/index.js'
import { readOperations } from '../../src/entries/operations.js'
import { api, callTopapi, getToken, oapi, readBody } from '../support/client.js'

const dryRun = makeDryRun(makeAjv({ verbose: true }))
const folder = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))
const [role] = await readOperations(folder)
if (role === undefined) throw new Error('no operation read')
const { paging: _paging, ...base } = role.operation

/** An operation of another dialect, for what the example does not show. */
function makeOperation(changes: Partial<Operation>, response: JsonSchema): Operation {
  return { ...base, parameters: [], rules: [], response, ...changes }
}

const always = Object.assign(() => true, { errors: null })

async function answerOf(operation: Operation, options: SimulatorOptions = {}) {
  const own = [{ operation, validate: always }]
  const simulator = createSimulator({ operations: own, ...options })
  const token = await getToken(simulator)
  const isNew = operation.dialect === 'api'
  const headers: Record<string, string> = isNew ? { 'x-acs-dingtalk-access-token': token } : {}
  const url = `${isNew ? api : oapi}${operation.path}${isNew ? '' : `?access_token=${token}`}`
  return readBody(await simulator.fetch(url, { method: operation.method, headers }))
}

describe('an answer from a schema', () => {
  const text: JsonSchema = { type: 'string', 'x-page': { example: 'asset-20458' } }

  it('is bare on the new host', async () => {
    const operation = makeOperation(
      { id: 'assets_1.0.Get', dialect: 'api', path: '/v1.0/assets', method: 'GET' },
      { type: 'object', required: ['id'], properties: { id: text } },
    )
    expect(await answerOf(operation)).toEqual({ id: expect.stringMatching(/^asset-[1-9]\d{4}$/) })
  })

  it('is flat on the old paths', async () => {
    const operation = makeOperation(
      { id: 'assets', dialect: 'plain', path: '/assets', method: 'GET' },
      {
        type: 'object',
        required: ['errcode', 'id'],
        properties: { errcode: { type: 'integer' }, errmsg: text, id: text },
      },
    )
    expect(await answerOf(operation)).toEqual({ errcode: 0, errmsg: 'ok', id: expect.any(String) })
  })

  it('stands in the envelope of topapi where there is no result', async () => {
    const operation = makeOperation(
      { id: 'topapi.assets', path: '/topapi/assets' },
      { type: 'object', required: ['ids'], properties: { ids: { type: 'array', items: text } } },
    )
    const body = await answerOf(operation)
    expect(Object.keys(body)).toEqual(['errcode', 'errmsg', 'ids', 'request_id'])
    const empty = makeOperation(
      { id: 'topapi.assets', path: '/topapi/assets' },
      { type: 'object', properties: {} },
    )
    expect(Object.keys(await answerOf(empty))).toEqual(['errcode', 'errmsg', 'request_id'])
  })

  it('keeps what stands beside result, and goes without a result that is absent', async () => {
    const result: JsonSchema = { type: 'array', items: { type: 'boolean' } }
    const properties = { result, success: { type: 'boolean', const: true } }
    const beside = makeOperation(
      { id: 'topapi.assets', path: '/topapi/assets' },
      { type: 'object', required: ['result', 'success'], properties },
    )
    expect(dryRun(beside)).toEqual([])
    expect(await answerOf(beside)).toMatchObject({ result: expect.any(Array), success: true })
    const never = { ...result, 'x-presence': { only: 'some' } }
    const optional = makeOperation(
      { id: 'topapi.assets', path: '/topapi/assets' },
      { type: 'object', properties: { result: never } },
    )
    expect(dryRun(optional)).toEqual([])
    const bodies = await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => answerOf(optional, { seed })))
    expect(new Set(bodies.map((body) => 'result' in body))).toEqual(new Set([true, false]))
  })

  it('tells of a page in full, also where its list may be absent', async () => {
    const { paging } = role.operation
    if (paging === undefined) throw new Error('the example has pages')
    const size = { name: 'size', in: 'body', required: false, schema: { type: 'integer' } } as const
    const result: JsonSchema = {
      type: 'object',
      properties: {
        hasMore: { type: 'boolean' },
        list: { type: 'array', items: text },
        nextCursor: { type: 'integer' },
      },
    }
    const operation = makeOperation(
      { id: 'topapi.assets', path: '/topapi/assets', paging, parameters: [size] },
      { type: 'object', properties: { result } },
    )
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const body = await answerOf(operation, { seed })
      expect(body.result).toMatchObject({ hasMore: expect.any(Boolean), list: expect.any(Array) })
    }
  })

  it('takes examples of any type, those beyond 2^53 too', async () => {
    const properties: { [name: string]: JsonSchema } = {
      order: { 'x-int64': { minimum: 1e17 }, examples: [176_294_576_350_761_512n] },
      count: { type: 'integer', examples: [42] },
      tags: { type: 'array', items: { type: 'string' }, examples: [['z']] },
    }
    const operation = makeOperation(
      { id: 'assets_1.0.Get', dialect: 'api', path: '/v1.0/assets', method: 'GET' },
      { type: 'object', required: Object.keys(properties), properties },
    )
    expect(dryRun(operation)).toEqual([])
    expect(await answerOf(operation)).toEqual({
      order: 176_294_576_350_761_512n,
      count: 42,
      tags: ['z'],
    })
  })

  it('has numbers beyond 2^53 where the page has one', async () => {
    const sample = { example: '176294576350761512' }
    const operation = makeOperation(
      { id: 'assets_1.0.Get', dialect: 'api', path: '/v1.0/assets', method: 'GET' },
      {
        type: 'object',
        required: ['order'],
        properties: { order: { 'x-int64': {}, 'x-page': sample } },
      },
    )
    expect(dryRun(operation)).toEqual([])
    expect(String((await answerOf(operation)).order)).toMatch(/^[1-9]\d{17}$/)
  })

  it('has values of every type inside their limits', async () => {
    const operation = makeOperation(
      { id: 'assets_1.0.Get', dialect: 'api', path: '/v1.0/assets', method: 'GET' },
      {
        type: 'object',
        required: [
          'flag',
          'few',
          'long',
          'kind',
          'time',
          'ms',
          's',
          'fixed',
          'short',
          'plain',
          'day',
        ],
        properties: {
          flag: { type: 'boolean' },
          few: { type: 'integer', minimum: 3, maximum: 5 },
          long: { 'x-int64': { minimum: 10 }, 'x-page': { example: '431926471' } },
          kind: { type: 'string', enum: ['a', 'b'] },
          time: { type: 'string', format: 'date-time' },
          ms: { type: 'integer', 'x-unit': 'Unix ms' },
          s: { type: 'integer', 'x-unit': 's' },
          fixed: { type: 'string', const: 'x' },
          short: { type: 'string', maxLength: 2 },
          plain: { type: 'string' },
          day: { type: 'string', 'x-page': { example: '2021-05-01' } },
        },
      },
    )
    expect(dryRun(operation)).toEqual([])
    expect(await answerOf(operation)).toEqual({
      flag: expect.any(Boolean),
      few: expect.toSatisfy((value: number) => value >= 3 && value <= 5),
      long: expect.toSatisfy((value: number) => String(value).length === 9),
      kind: expect.stringMatching(/^[ab]$/),
      time: expect.stringMatching(/^2025-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
      ms: expect.toSatisfy((value: number) => new Date(value).getUTCFullYear() === 2025),
      s: expect.toSatisfy((value: number) => value >= 60 && value <= 7200),
      fixed: 'x',
      short: 'sh',
      plain: 'plain',
      day: '2021-05-01',
    })
  })

  it('tells a call that names one thing of that thing', async () => {
    const parameter = {
      name: 'id',
      in: 'query',
      required: true,
      schema: { type: 'string' },
    } as const
    const operation = makeOperation(
      { id: 'topapi.asset', path: '/topapi/asset', parameters: [parameter] },
      {
        type: 'object',
        required: ['result'],
        properties: { result: { type: 'object', required: ['id'], properties: { id: text } } },
      },
    )
    const simulator = createSimulator({ operations: [{ operation, validate: always }] })
    const token = await getToken(simulator)
    const body = await callTopapi(simulator, token, 'topapi.asset', { id: 'asset-1' })
    expect(body.result).toEqual({ id: 'asset-1' })
  })

  it('does not repeat a parameter that the answer cannot hold', async () => {
    const parameter = {
      name: 'id',
      in: 'query',
      required: true,
      schema: { type: 'string' },
    } as const
    const operation = makeOperation(
      { id: 'topapi.asset', path: '/topapi/asset', parameters: [parameter] },
      { type: 'object', required: ['id'], properties: { id: { type: 'string', maxLength: 3 } } },
    )
    const simulator = createSimulator({ operations: [{ operation, validate: always }] })
    const token = await getToken(simulator)
    const body = await callTopapi(simulator, token, 'topapi.asset', { id: 'asset-1' })
    expect(body.id).toBe('id')
  })

  it('keeps a field from an app without its permission', async () => {
    const operation = makeOperation(
      { id: 'topapi.asset', path: '/topapi/asset' },
      {
        type: 'object',
        required: ['owner', 'mobile'],
        properties: {
          owner: text,
          mobile: { type: 'string', 'x-presence': { permission: 'field:mobile' } },
        },
      },
    )
    const permissions = ['qyapi_get_department_member']
    const simulator = createSimulator({
      operations: [{ operation, validate: always }],
      apps: [{ key: 'a', secret: 's', permissions }],
    })
    const body = await callTopapi(
      simulator,
      await getToken(simulator, 'a', 's'),
      'topapi.asset',
      {},
    )
    expect(Object.keys(body)).toEqual(['errcode', 'errmsg', 'owner', 'request_id'])
  })
})
