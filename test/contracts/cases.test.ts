import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { makeBindings } from '../../contracts/bindings.js'
import type { Case } from '../../contracts/cases/case.js'
import { makeCases, type CaseOptions } from '../../contracts/cases/make-cases.js'
import { writeRequest } from '../../contracts/requests/request.js'
import { placeholders } from '../../contracts/secrets.js'
import { catalog, getOperation } from '../../src/catalog/catalog.js'
import type { JsonSchema, Operation } from '../../src/catalog/operation.js'
import { now } from './simulator-target.js'

const keys = { appKey: 'key', appSecret: 'secret' }
const bindings = makeBindings(now, { bindings: { 'corp-id': 'dingcorp' } })

function casesOf(
  schema: JsonSchema,
  changes: Partial<Operation> = {},
  options: CaseOptions = {},
): readonly Case[] {
  const operation = {
    ...getOperation('topapi.user.count'),
    parameters: [{ name: 'x', in: 'body', required: false, schema } as const],
    ...changes,
  }
  return makeCases(operation, bindings, options)
}

function valuesOf(cases: readonly Case[], rule: string): readonly unknown[] {
  return cases.filter((made) => made.rule === rule).map(({ parameters }) => parameters['x'])
}

it.each<[string, JsonSchema, core: readonly unknown[], full: readonly unknown[]]>([
  ['a boolean', { type: 'boolean' }, ['True'], ['maybe', 7, {}, []]],
  ['an integer', { type: 'integer' }, ['many'], [0.5, true, {}, []]],
  ['a range', { type: 'integer', minimum: 1, maximum: 100 }, ['many', 0, 101], [1.5, true, {}, []]],
  ['an int64', { 'x-int64': { minimum: 1 } }, [0], ['many', 1.5, true, {}, []]],
  [
    'an enumeration',
    { type: 'string', enum: ['zh_CN', 'en_US'] },
    ['no-zh_CN'],
    ['zh_cn', 'zh_CN ', {}, [], 7, true],
  ],
  ['a pattern', { type: 'string', pattern: '^\\d{8}$' }, ['x'], [{}, [], 7, true]],
  [
    'a pattern that a number fits',
    { type: 'string', pattern: '^\\d$', 'x-repair': 'id-list' },
    ['x'],
    [{}, true],
  ],
  [
    'a day',
    { type: 'string', pattern: '^\\d{8}$', 'x-binding': 'date' },
    ['x', '20260230'],
    ['20261301', '2026-03-01', {}, [], 7, true],
  ],
  [
    'a time',
    { type: 'string', format: 'date-time' },
    ['yesterday'],
    ['2026-02-30T00:00:00Z', '1767225600000', {}, []],
  ],
  ['a length', { type: 'string', minLength: 2, maxLength: 3 }, ['x', 'xxxx'], [{}, []]],
  ['a free text', { type: 'string' }, [{}], [[]]],
])('breaks %s in every way that its schema names', (_, schema, core, full) => {
  const rule = 'refuses-malformed-parameter'
  expect(valuesOf(casesOf(schema, {}, { tier: 'core' }), rule)).toEqual(core)
  const all = valuesOf(casesOf(schema), rule)
  expect(all.filter((value) => !core.some((one) => isDeepStrictEqual(one, value)))).toEqual(full)
})

it.each<[string, JsonSchema, string, readonly unknown[]]>([
  ['both booleans', { type: 'boolean' }, 'accepts-documented-value', [false, true]],
  ['each value', { type: 'string', enum: ['a', 'b'] }, 'accepts-documented-value', ['a', 'b']],
  ['both ends', { type: 'integer', minimum: 1, maximum: 9 }, 'accepts-end-of-range', [1, 9]],
  [
    'no end of what is bound',
    { type: 'integer', minimum: 5, 'x-binding': 'department' },
    'accepts-end-of-range',
    [],
  ],
])('expects %s to be accepted', (_, schema, rule, expected) => {
  expect(valuesOf(casesOf(schema), rule)).toEqual(expected)
})

it.each<[string, JsonSchema, unknown]>([
  ['a binding', { 'x-int64': { minimum: 5 }, 'x-binding': 'department', default: 7 }, 1],
  ['a default', { type: 'integer', default: 7, minimum: 5 }, 7],
  ['a minimum', { type: 'integer', minimum: 5 }, 5],
  ['a value of its enumeration', { type: 'string', enum: ['a', 'b'] }, 'a'],
])('puts %s into a happy request', (_, schema, expected) => {
  const parameters = [{ name: 'x', in: 'body', required: true, schema } as const]
  expect(casesOf(schema, { parameters })[0]?.parameters).toEqual({ x: expected })
})

it('binds days and times that have data', () => {
  expect(makeBindings(Date.UTC(2026, 2, 3, 16, 30))).toMatchObject({
    date: '20260301',
    'window-start': '2026-02-01T16:30:00Z',
    'window-end': '2026-03-03T16:30:00Z',
  })
})

it.each<[string, Parameters<typeof makeBindings>[1], unknown]>([
  ['no organisation by itself', {}, undefined],
  ['that of the credentials', { credentials: { ...keys, corpId: 'ding1' } }, 'ding1'],
  ['that of the bindings', { credentials: keys, bindings: { 'corp-id': 'ding2' } }, 'ding2'],
  [
    'that of the bindings before that of the credentials',
    { credentials: { ...keys, corpId: 'ding1' }, bindings: { 'corp-id': 'ding2' } },
    'ding2',
  ],
])('binds %s', (_, target, expected) => {
  expect(makeBindings(now, target)['corp-id']).toBe(expected)
})

it('asks with a missing parameter in every way that its place allows', () => {
  const missing = makeCases(getOperation('topapi.user.listid'), bindings)
    .filter(({ rule }) => rule === 'refuses-missing-parameter')
    .map(({ name, encoding, parameters }) => [name, encoding, parameters])
  expect(missing).toEqual([
    ['without dept_id', 'typed', {}],
    ['dept_id null', 'typed', { dept_id: null }],
    ['dept_id empty', 'form', { dept_id: '' }],
    ['without a body', 'query', {}],
  ])
})

it('expects no success of a sample that names things of another organisation', () => {
  const samples = makeCases(getOperation('topapi.inactive.user.v2.get'), bindings).filter(
    ({ rule }) => rule === 'answers-sample',
  )
  expect(samples.length).toBeGreaterThan(0)
  expect(samples.map(({ expectation }) => expectation.kind)).not.toContain('success')
})

it('keeps the stricter of two expectations of one request', () => {
  const samples = makeCases(getOperation('topapi.v2.user.list'), bindings).filter(
    ({ rule, encoding }) => rule === 'answers-sample' && encoding === 'typed',
  )
  expect(samples.map(({ expectation }) => expectation.kind)).toEqual(['success'])
})

it.each(catalog.operations)('sends no request of $id twice, the happy one first', (operation) => {
  const cases = makeCases(operation, bindings)
  const requests = cases.map((made) => JSON.stringify(writeRequest(made, placeholders)))
  expect(new Set(requests).size).toBe(cases.length)
  expect(cases[0]?.rule).toBe('accepts-happy-request')
})

it.each(catalog.operations)('holds no credentials in the cases of $id', (operation) => {
  const text = JSON.stringify(makeCases(operation, bindings).map(({ parameters }) => parameters))
  expect(text).not.toMatch(/"(?:app_?key|app_?secret|access_token)":"(?!\$APP_|\{|"|no-)[^"]/i)
})
