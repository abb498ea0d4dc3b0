import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeTranscript } from '../../mock/transcripts/judge.js'
import { createSimulator } from '../../src/entries/index.js'
import { readOperations } from '../../src/entries/operations.js'
import { folders } from '../schemas/files.js'

const example = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))
const id = 'topapi.role.simplelist'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'own-operations-'))
  await cp(example, root, { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

// oxlint-disable-next-line typescript/no-explicit-any -- spoiled files have any shape
type Data = Record<string, any>

/** Changes one file of the copy; gives the refusal without the folder's name. */
async function refusalOf(file: string, change: (data: Data) => void): Promise<string> {
  const path = join(root, id, file)
  const data = JSON.parse(await readFile(path, 'utf8')) as Data
  change(data)
  await writeFile(path, JSON.stringify(data))
  return readRefusal()
}

async function readRefusal(folder = root): Promise<string> {
  const error = await readOperations(folder).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'MockError', code: 'ERR_SCHEMAS' })
  return (error as Error).message.replaceAll(`${root}/`, '').replaceAll(root, 'FOLDER')
}

const operation = 'operation.json'
const request = 'request.schema.json'
const response = 'response.schema.json'

describe('a folder of operations is refused', () => {
  it.each<readonly [string, string, (data: Data) => void, string]>([
    [
      'for an unknown property, with the nearest name',
      operation,
      (data) => (data['permision'] = 1),
      '/permision: is not known here. Did you mean "permission"?',
    ],
    [
      'for a basis that is none',
      operation,
      ({ rules }) => (rules[1].basis = 'guessed'),
      '/rules/1/basis: must be one of documented, observed, inferred',
    ],
    ['for what is lacking', operation, (data) => delete data['errata'], ': lacks "errata"'],
    [
      'for an id that is not the folder',
      operation,
      (data) => (data['id'] = 'topapi.role.list'),
      '/id: must be the name of its folder, "topapi.role.simplelist"',
    ],
    [
      'for an id that is not the path',
      operation,
      (data) => (data['path'] = '/topapi/role/list'),
      '/id: must be the path with dots, "topapi.role.list"',
    ],
    [
      'for a path of another dialect',
      operation,
      (data) => (data['path'] = '/role/simplelist'),
      '/path: begins with /topapi/ in this dialect',
    ],
    [
      'for a source that it does not have',
      operation,
      ({ rules }) => (rules[0].source = 'pages#x'),
      '/rules/0/source: names no source "pages". Did you mean "page"?',
    ],
    [
      'for an erratum that it does not have',
      response,
      ({ properties }) => (properties.errmsg['x-erratum'] = 'example-without-errmsq'),
      '/properties/errmsg: names no erratum "example-without-errmsq". Did you mean "example-without-errmsg"?',
    ],
    [
      'for two rules of one id',
      operation,
      ({ rules }) => (rules[1].id = rules[0].id),
      '/rules/1/id: is the id of another rule, "unknown-role"',
    ],
    [
      'for a rule on a parameter that is not there',
      operation,
      ({ rules }) => (rules[2].when.malformed = ['sise']),
      '/rules/2/when/malformed: no parameter "sise". Did you mean "size"?',
    ],
    [
      'for a parameter that no rule speaks for',
      operation,
      ({ rules }) => rules.splice(2, 1),
      '/rules: no rule says what a malformed "size" is refused with',
    ],
    [
      'for pages of a field that is not there',
      operation,
      ({ paging }) => (paging.list = '/result/people'),
      '/paging/list: the answer has no field /result/people',
    ],
    [
      'for an answer without its envelope',
      response,
      ({ required }) => required.splice(1, 1),
      '/required: lacks "errcode", which every answer of this dialect has',
    ],
    [
      'for a contact scope by what may be absent',
      operation,
      (data) => {
        data['contactScope'] = { kind: 'department', parameter: 'offset', rule: 'system-error' }
      },
      '/contactScope/rule: no rule "system-error" of the stage contact-scope',
    ],
    [
      'for a contact scope by what is no department',
      operation,
      (data) => {
        data['contactScope'] = { kind: 'user', parameter: 'role_id', rule: 'outside' }
      },
      '/contactScope/parameter: "role_id" must be a text that is required or has a default',
    ],
    [
      'for a keyword outside the subset',
      request,
      ({ properties }) => (properties.body.properties.size.multipleOf = 5),
      '/properties/body/properties/size/multipleOf: is not known here.',
    ],
    [
      'for a text that nobody can guess',
      response,
      ({ properties }) => {
        properties.result.required.push('code')
        properties.result.properties.code = { type: 'string', pattern: '^[A-Z]{3}-[0-9]{2}$' }
      },
      ': no answer can be made that fits it: /code must match ^[A-Z]{3}-[0-9]{2}$; give the field "examples" that do',
    ],
  ])('%s', async (_, file, change, message) => {
    expect(await refusalOf(file, change)).toContain(
      `${id}/${file}${message.startsWith('/') ? ' ' : ''}${message}`,
    )
  })

  it('for pages of no rows, which would never end', async () => {
    const refused = await refusalOf(request, ({ properties }) => {
      properties.body.properties.size.minimum = 0
    })
    expect(refused).toContain(
      `${id}/${operation} /paging/size: "size" must be an integer with a minimum of 1 or more`,
    )
  })

  it('for a file that is missing, and one that is no JSON, both at once', async () => {
    await rm(join(root, id, response))
    await writeFile(join(root, id, operation), '{')
    const message = await readRefusal()
    expect(message).toContain(`${id}/${response}: is missing`)
    expect(message).toContain(`${id}/${operation}: is no JSON: `)
  })

  it('that does not exist', async () => {
    expect(await readRefusal(join(root, 'nowhere'))).toBe('the folder nowhere does not exist')
  })

  it('that is empty', async () => {
    await rm(join(root, id), { recursive: true })
    expect(await readRefusal()).toBe(
      'FOLDER holds no operation; each is a folder with operation.json, request.schema.json, response.schema.json, examples.json',
    )
  })

  it('with ten problems told and the others counted', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`wrong${index}`, 1]))
    const message = await refusalOf(operation, (data) => Object.assign(data, many))
    expect(message.split('\n')).toHaveLength(12)
    expect(message).toMatch(/\nand 2 more problems$/)
  })
})

it('takes a text that nobody can guess from examples', async () => {
  const path = join(root, id, response)
  const data = JSON.parse(await readFile(path, 'utf8')) as Data
  data['properties'].result.required.push('code')
  data['properties'].result.properties.code = {
    type: 'string',
    pattern: '^[A-Z]{3}-[0-9]{2}$',
    examples: ['ABC-01', 'DEF-02'],
  }
  await writeFile(path, JSON.stringify(data))
  expect(await readOperations(root)).toHaveLength(1)
})

it('ignores files beside the folders of a folder of operations', async () => {
  await writeFile(join(root, 'README.md'), '')
  expect(await readOperations(root)).toHaveLength(1)
})

it('a simulator refuses an operation that hides one of its own', async () => {
  const [own] = await readOperations(root)
  if (own === undefined) throw new Error('no operation read')
  const { operation: role } = own
  const hiding = [
    [{ ...role, id: 'gettoken' }, 'the operation "gettoken" is there already'],
    [
      { ...role, path: '/topapi/user/listid' },
      'the operation "topapi.role.simplelist" has the path of "topapi.user.listid"',
    ],
  ] as const
  for (const [changed, message] of hiding) {
    expect(() => createSimulator({ operations: [{ ...own, operation: changed }] })).toThrow(message)
  }
  expect(() => createSimulator({ operations: [own, own] })).toThrow('is there already')
})

it.each(folders.map((folder) => [folder.name, folder] as const))(
  'the package holds %s to the same',
  (name, folder) => {
    expect(judgeTranscript(folder, name)).toEqual([])
  },
)
