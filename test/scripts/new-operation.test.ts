import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftFiles, pickId } from '../../scripts/new-operation/draft.js'
import { readPage, type Page } from '../../scripts/new-operation/page.js'
import type { Example, OperationFile, SchemaNode } from '../../src/schemas/transcript.js'
import { inventedPage } from './invented-page.js'

const url = 'https://help.dingtalk.io/open/development/boats'
const entry = {
  code: 400_002,
  dialects: ['topapi'],
  message: { zh: '参数错误', en: 'Parameter error' },
  basis: 'documented',
  source: 'errors',
} as const

function read(text = inventedPage): Page {
  const page = readPage(text, url)
  if ('trouble' in page) throw new Error(page.trouble)
  return page
}

const { files } = draftFiles(read(), 'topapi.pier.boats', [entry])
const parse = (name: string): unknown => JSON.parse(files[name] ?? '')
const operation = parse('operation.json') as OperationFile
const request = parse('request.schema.json') as SchemaNode
const response = parse('response.schema.json') as SchemaNode
const { examples } = parse('examples.json') as { readonly examples: readonly Example[] }

describe('the drafted operation.json', () => {
  it('has the head from the basic information', () => {
    const { $schema: _, sources, rules: _rules, errata: _errata, ...head } = operation
    expect(head).toEqual({
      id: 'topapi.pier.boats',
      title: 'TODO',
      method: 'POST',
      path: '/topapi/pier/boats',
      dialect: 'topapi',
      hosts: ['oapi.dingtalk.com', 'oapi.dingtalk.io'],
      authentication: 'token',
      appTypes: ['internal', 'third-party'],
      permission: { id: 'qyapi_get_boats', text: 'Read boats' },
    })
    expect(sources).toEqual({
      page: { kind: 'page', title: 'List the boats of a pier (English, international)', url },
    })
  })

  it('has a rule for each row, two for 400002, and no made-up Chinese text', () => {
    expect(
      operation.rules.map(({ id, message, stage, when }) => [id, message.zh, stage, when]),
    ).toEqual([
      ['TODO-77777', 'TODO', 'handler', undefined],
      ['required-missing', '参数错误', 'parameters', { missing: ['dept_id'] }],
      ['parameter-invalid', '参数错误', 'parameters', { malformed: ['dept_id', 'colour'] }],
      ['system-busy', 'TODO', 'fault', undefined],
    ])
  })

  it('has an erratum for each form that other pages share, with its repair', () => {
    expect(operation.errata.map(({ id, repair }) => [id, repair])).toEqual([
      ['class-names-as-types', undefined],
      ['java-sample-without-token', [{ op: 'replace', path: '/access_token', value: 'bE74xxxx' }]],
      ['example-lists-are-objects', [{ op: 'wrap', path: '/result/list/0/crew' }]],
      ['example-types', [{ op: 'replace', path: '/errcode', value: 0 }]],
      [
        'fields-missing-in-examples',
        [
          { op: 'add', path: '/errmsg', value: 'ok' },
          { op: 'add', path: '/result/list/0/crew/0/rank_id', value: 4 },
        ],
      ],
      ['texts-of-the-page', undefined],
    ])
  })

  it('calls the lack of errmsg alone by its own name', () => {
    const text = inventedPage.replace('"name": "Anna" }', '"name": "Anna", "rank_id": 4 }')
    const drafted = draftFiles(read(text), 'topapi.pier.boats', []).files['operation.json']
    expect(drafted).toContain('"errmsg-missing"')
    expect(drafted).not.toContain('"fields-missing-in-examples"')
  })
})

it('the drafted request has a property for each row, as printed', () => {
  expect(request.properties?.['body']).toEqual({
    type: 'object',
    required: ['dept_id'],
    properties: {
      dept_id: {
        'x-int64': {},
        description: 'TODO',
        'x-binding': 'department',
        'x-page': { type: 'Number', required: 'Yes', example: '100' },
      },
      colour: {
        type: 'string',
        description: 'TODO',
        'x-page': { type: 'String', required: 'No', example: 'a*|b' },
      },
    },
  })
})

/** Names and types alone, one line for each: `result.list[].name: string`. */
function outline(node: SchemaNode, path = ''): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, member]) => {
    const inner = member.items ?? member
    const place = `${path}${name}${member.items === undefined ? '' : '[]'}`
    return [`${place}: ${inner.type ?? 'int64'}`].concat(outline(inner, `${place}.`))
  })
}

describe('the drafted response', () => {
  it('is nested as the example is, a row that it lacks where the last one stood', () => {
    expect(outline(response)).toEqual([
      'errcode: integer',
      'errmsg: string',
      'result: object',
      'result.list[]: object',
      'result.list[].crew[]: object',
      'result.list[].crew[].userid: string',
      'result.list[].crew[].name: string',
      'result.list[].crew[].rank_id: int64',
      'result.list[].name: string',
      'result.hasMore: boolean',
    ])
  })

  it('asks where a row belongs that the example lacks', () => {
    expect(files['response.schema.json']).toContain('TODO: not in the example; is this its place?')
  })

  it('has the envelope of the other operations', () => {
    expect(response.properties?.['errcode']).toEqual({
      type: 'integer',
      const: 0,
      description: '0: the call succeeded.',
      'x-page': { type: 'Number', example: '0' },
    })
  })
})

describe('the drafted examples', () => {
  it.each([
    ['curl sample', { access_token: 'd1812xxxx', dept_id: '100' }],
    ['Java sample', { access_token: '', dept_id: 100, colour: 'TODO' }],
    ['PHP sample', { access_token: '$access_token', dept_id: '100' }],
  ])('have the parameters of the %s', (name, value) => {
    expect(examples.find((one) => one.name === name)?.value).toEqual(value)
  })

  it('are printed letter by letter', () => {
    expect(examples[0]?.printed).toEqual([
      'curl -X POST "https://oapi.dingtalk.io/topapi/pier/boats" \\',
      "-d 'access_token=d1812xxxx' \\",
      "-d 'dept_id=100'",
    ])
  })

  it('name the errata without which they do not fit', () => {
    expect(examples.map(({ name, errata }) => [name, errata])).toEqual([
      ['curl sample', undefined],
      ['Java sample', ['java-sample-without-token']],
      ['PHP sample', undefined],
      [
        'response sample',
        ['example-lists-are-objects', 'example-types', 'fields-missing-in-examples'],
      ],
    ])
  })
})

const newHost = inventedPage.replace(
  'https://oapi.dingtalk.io/topapi/pier/boats |',
  '`https://api.dingtalk.io/v1.0/pier/{pierId}/boats` |',
)

describe('an id', () => {
  it.each([
    ['of an old host is the path', inventedPage, undefined, 'topapi.pier.boats'],
    ['of the new host is the given one', newHost, 'pier_1.0.ListBoats', 'pier_1.0.ListBoats'],
  ])('%s', (_, text, given, id) => {
    expect(pickId(read(text), given)).toBe(id)
  })

  it.each([
    ['of an old host is never chosen', inventedPage, 'boats', /derived: topapi\.pier\.boats/],
    ['of the new host has to be given', newHost, undefined, /needs --id/],
    ['of the new host has three parts', newHost, 'boats', /product_version\.Action/],
  ])('%s', (_, text, given, trouble) => {
    expect(pickId(read(text), given)).toEqual({ trouble: expect.stringMatching(trouble) })
  })
})

describe('the command', () => {
  const script = fileURLToPath(new URL('../../scripts/new-operation.ts', import.meta.url))
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'new-operation-'))
    await writeFile(join(folder, 'boats.md'), inventedPage)
    await writeFile(join(folder, 'prose.md'), '# Piers\n\nNothing to call.\n')
  })
  afterAll(() => rm(folder, { recursive: true }))

  const run = (...flags: readonly string[]) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const all = ['--import', 'tsx', script, ...flags, '--out', join(folder, 'out')]
      execFile(process.execPath, all, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr })
      })
    })

  it('writes the four files once, and tells what is left', async () => {
    const first = await run(join(folder, 'boats.md'))
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toMatch(/operation\.json: \d+ lines, \d+ with TODO/)
    expect((await readdir(join(folder, 'out', 'topapi.pier.boats'))).toSorted()).toEqual(
      Object.keys(files).toSorted(),
    )
    const second = await run(join(folder, 'boats.md'))
    expect(second).toMatchObject({ code: 2, stderr: expect.stringContaining('exists') })
  })

  it.each([
    ['no page', [], /one page is wanted/],
    ['a flag that it does not know', ['--force'], /--force/],
    ['a page that is not there', ['none.md'], /cannot read none\.md/],
  ])('ends with 2 when given %s', async (_, flags, message) => {
    const { code, stderr } = await run(...flags)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
  })

  it('ends with 2 when the page has no address', async () => {
    const { code, stderr } = await run(join(folder, 'prose.md'))
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/row "HTTP URL"/) })
  })
})
