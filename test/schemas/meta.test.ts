import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { makeAjv } from '../../src/validation/ajv.js'
import { folders, listSchemaFiles, readSchemaFile } from './files.js'

type Kind = 'operation' | 'dialect' | 'errors' | 'faults' | 'examples' | 'keywords'

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true })

const metaSchemas = Object.fromEntries(
  listSchemaFiles('meta').map((file) => [
    file.replace('.schema.json', ''),
    ajv.compile(readSchemaFile('meta', file) as object),
  ]),
)

function findErrors(kind: Kind, value: unknown): string {
  const validate = metaSchemas[kind]
  if (validate === undefined) throw new Error(`no meta schema "${kind}"`)
  return validate(value) ? '' : ajv.errorsText(validate.errors, { separator: '\n' })
}

const files: readonly (readonly [path: string, kind: Kind])[] = [
  ['errors.json', 'errors'],
  ['faults.json', 'faults'],
  ...listSchemaFiles('dialects').map((name) => [`dialects/${name}`, 'dialect'] as const),
  ...folders.flatMap(({ name }) => [
    [`operations/${name}/operation.json`, 'operation'] as const,
    [`operations/${name}/examples.json`, 'examples'] as const,
    [`operations/${name}/request.schema.json`, 'keywords'] as const,
    [`operations/${name}/response.schema.json`, 'keywords'] as const,
  ]),
]

describe('the files of schemas/', () => {
  it('are one folder for each operation with the same four files', () => {
    const four = ['examples.json', 'operation.json', 'request.schema.json', 'response.schema.json']
    const odd = folders.filter(({ name }) => {
      return listSchemaFiles('operations', name).join() !== four.join()
    })
    expect(odd.map(({ name }) => name)).toEqual([])
  })

  it.each(files)('%s is valid', (path, kind) => {
    expect(findErrors(kind, readSchemaFile(path))).toBe('')
  })

  it.each(folders)('$name has schemas that compile', ({ request, response }) => {
    expect(() => makeAjv().compile(request)).not.toThrow()
    expect(() => makeAjv().compile(response)).not.toThrow()
  })
})

describe('the meta schemas refuse', () => {
  const operation = readSchemaFile('operations', 'topapi.v2.user.list', 'operation.json') as {
    readonly rules: readonly object[]
    readonly errata: readonly object[]
  }
  const [rule] = operation.rules
  const leave = readSchemaFile(
    'operations',
    'contact_1.0.ListEmpLeaveRecords',
    'operation.json',
  ) as typeof operation
  const errors = {
    $schema: './meta/errors.schema.json',
    sources: { a: { kind: 'page', title: 'A' } },
  }
  const error = (change: object) => ({
    ...errors,
    errors: [{ code: 1, dialects: ['plain'], basis: 'documented', source: 'a', ...change }],
  })
  const root = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'SomeRequest',
    type: 'object',
  }
  const field = (schema: object) => ({ ...root, properties: { field: schema } })

  it.each<readonly [string, Kind, unknown]>([
    ['an unknown field of an operation', 'operation', { ...operation, colour: 'red' }],
    ['an operation without rules', 'operation', { ...operation, rules: [] }],
    ['an unknown stage', 'operation', { ...operation, rules: [{ ...rule, stage: 'somewhere' }] }],
    ['an unknown basis', 'operation', { ...operation, rules: [{ ...rule, basis: 'guessed' }] }],
    [
      'a rule on parameters that names none',
      'operation',
      { ...operation, rules: [{ ...rule, when: undefined }] },
    ],
    [
      'a rule on parameters that are both missing and malformed',
      'operation',
      { ...operation, rules: [{ ...rule, when: { missing: ['size'], malformed: ['size'] } }] },
    ],
    [
      'a rule on parameters that name nothing',
      'operation',
      { ...operation, rules: [{ ...rule, when: { unknown: ['dept_id'] } }] },
    ],
    ['a text for an errcode', 'operation', { ...operation, rules: [{ ...rule, code: '400002' }] }],
    ['a status on the old hosts', 'operation', { ...operation, rules: [{ ...rule, status: 400 }] }],
    [
      'a refusal of the new host without a status',
      'operation',
      { ...leave, rules: [{ ...leave.rules[0], status: undefined }] },
    ],
    [
      'a repair that replaces by nothing',
      'operation',
      {
        ...operation,
        errata: [{ ...operation.errata[0], repair: [{ op: 'replace', path: '/errcode' }] }],
      },
    ],
    ['a status of an old host', 'errors', error({ status: 200 })],
    ['a text as code of an old host', 'errors', error({ code: 'one' })],
    ['a code of the new host without a status', 'errors', error({ code: 'a', dialects: ['api'] })],
    ['a code of old and new hosts at once', 'errors', error({ dialects: ['plain', 'api'] })],
    ['an inferred code', 'errors', error({ basis: 'inferred' })],
    [
      'an unknown kind of example',
      'examples',
      {
        $schema: '../../meta/examples.schema.json',
        examples: [{ name: 'one', kind: 'reply', source: 'page', value: {} }],
      },
    ],
    [
      'additionalProperties',
      'keywords',
      { ...field({ type: 'string' }), additionalProperties: false },
    ],
    ['oneOf', 'keywords', field({ type: 'string', oneOf: [] })],
    ['$ref', 'keywords', field({ type: 'object', $ref: '#/definitions/user' })],
    ['a format other than date-time', 'keywords', field({ type: 'string', format: 'email' })],
    ['a union of types', 'keywords', field({ type: ['string', 'integer'] })],
    ['a field without a type', 'keywords', field({ description: 'Anything.' })],
    ['an unknown keyword of ours', 'keywords', field({ type: 'string', 'x-colour': 'red' })],
    ['an unknown unit', 'keywords', field({ type: 'integer', 'x-unit': 'minutes' })],
    ['a Chinese title', 'keywords', { ...field({ type: 'string' }), title: '用户' }],
  ])('%s', (_, kind, value) => {
    expect(findErrors(kind, JSON.parse(JSON.stringify(value)))).not.toBe('')
  })
})
