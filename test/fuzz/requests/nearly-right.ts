import fc from 'fast-check'
import { catalog } from '../../../src/catalog/catalog.js'
import type { JsonSchema, Operation, Parameter } from '../../../src/catalog/operation.js'
import type { Target } from '../target.js'
import { unquote, type Draft, type Pair } from './draft.js'
import { percentEncode } from './encode.js'

/** What a parameter is sent as: its JSON text. */
type JsonText = fc.Arbitrary<string>

/** A request that an operation of the catalogue takes, parameters by their schemas. */
export function rightDrafts(target: Target): fc.Arbitrary<Draft> {
  return fc.constantFrom(...catalog.operations).chain((operation) => draftsOf(operation, target))
}

function draftsOf(operation: Operation, target: Target): fc.Arbitrary<Draft> {
  const values = operation.parameters.map((parameter) => valuesOf(parameter, target))
  return fc
    .record({
      values: fc.tuple(...values),
      style: fc.constantFrom('json', 'json', 'form', 'query'),
      host: fc.constantFrom(...operation.hosts, '127.0.0.1:7878'),
    })
    .map(({ values: sent, style, host }) => {
      const parameters = operation.parameters.flatMap((parameter, index) => {
        const value = sent[index]
        return value === undefined ? [] : [{ ...parameter, value }]
      })
      return makeDraft(operation, target, { parameters, style, host })
    })
}

interface Sent {
  readonly parameters: readonly (Parameter & { readonly value: string })[]
  readonly style: 'json' | 'form' | 'query'
  readonly host: string
}

/** Only topapi reads a form, and its parameters from the query. */
function makeDraft(operation: Operation, target: Target, { parameters, style, host }: Sent): Draft {
  const isFree = operation.dialect === 'topapi'
  const of = (place: Parameter['in']): readonly Pair[] =>
    parameters
      .filter(({ in: documented }) => documented === place)
      .map(({ name, value }) => [name, value])
  const path = asTexts(of('path')).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, percentEncode(value)),
    operation.path,
  )
  const needsBody = operation.method !== 'GET' && !(isFree && style === 'query')
  const bodyKind = needsBody ? (isFree && style === 'form' ? 'form' : 'json') : 'none'
  const token: readonly Pair[] =
    operation.authentication === 'token' ? [['access_token', target.tokens[0]]] : []
  return {
    method: operation.method,
    host,
    path,
    query: [
      ...(operation.dialect === 'api' ? [] : token),
      ...asTexts(of('query')),
      ...(bodyKind === 'none' ? asTexts(of('body')) : []),
    ],
    rawQuery: '',
    headers: [
      ...(operation.dialect === 'api'
        ? token.map(([, value]): Pair => ['x-acs-dingtalk-access-token', value])
        : []),
      ...asTexts(of('header')),
    ],
    contentType: contentTypes[bodyKind],
    bodyKind,
    fields: bodyKind === 'none' ? [] : of('body'),
    encoding: 'utf-8',
  }
}

function asTexts(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map(([name, value]) => [name, unquote(value)])
}

const contentTypes = {
  none: '',
  json: 'application/json;charset=utf-8',
  form: 'application/x-www-form-urlencoded',
} as const

function valuesOf(
  { schema, required }: Parameter,
  target: Target,
): fc.Arbitrary<string | undefined> {
  const values = bound(schema, target) ?? fitting(schema, target)
  return required ? values : fc.option(values, { nil: undefined })
}

/** What a name stands for that has to exist. */
function bound(schema: JsonSchema, target: Target): JsonText | undefined {
  const texts: { readonly [binding: string]: readonly string[] } = {
    date: ['20260408', '20260401', '20260315'],
    'window-start': ['2026-03-01T00:00:00Z', '2025-06-01T08:00:00+08:00'],
    'window-end': ['2026-04-01T00:00:00Z', '2026-04-10T12:00:00+08:00'],
    'app-key': [target.simulator.appKey],
    'app-secret': target.secrets.slice(0, 1),
    'corp-id': [target.simulator.corpId],
    user: target.userIds,
    department: [],
  }
  const binding = schema['x-binding'] ?? ''
  if (binding === 'department') return fc.constantFrom(...target.departmentIds.map(String))
  const known = Object.hasOwn(texts, binding) ? texts[binding] : undefined
  return known && fc.constantFrom(...known.map((text) => JSON.stringify(text)))
}

function fitting(schema: JsonSchema, target: Target): JsonText {
  if (schema.enum !== undefined) {
    return fc.constantFrom(...schema.enum.map((value) => JSON.stringify(value)))
  }
  if (schema['x-repair'] === 'id-list') {
    return fc
      .array(fc.constantFrom(...target.departmentIds), { maxLength: 4 })
      .map((ids) => JSON.stringify(ids.join(',')))
  }
  if (schema.items !== undefined) {
    return fc.array(fitting(schema.items, target), { maxLength: 3 }).map((all) => `[${all.join()}]`)
  }
  if (schema['x-int64'] !== undefined || schema.type === 'integer') return integersOf(schema)
  if (schema.type === 'boolean') return fc.boolean().map(String)
  return textsOf(schema, target)
}

function integersOf(schema: JsonSchema): JsonText {
  const { minimum = 0, maximum = 1000 } = { ...schema, ...schema['x-int64'] }
  return fc
    .oneof(
      fc.constantFrom(minimum, Math.min(maximum, 10)),
      fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, 1000)) }),
    )
    .map(String)
}

function textsOf({ pattern, default: usual }: JsonSchema, target: Target): JsonText {
  const texts = fc.oneof(
    fc.constantFrom(...target.userIds),
    pattern === undefined
      ? fc.constantFrom('', '0', String(usual ?? 1))
      : fc.stringMatching(new RegExp(pattern)),
  )
  return texts.map((text) => JSON.stringify(text))
}
