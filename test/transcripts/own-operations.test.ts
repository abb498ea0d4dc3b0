import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeTranscript } from '../../mock/transcripts/judge.js'
import { createSimulator } from '../../src/entries/index.js'
import { readOperations } from '../../src/entries/operations.js'
import { folders } from '../schemas/files.js'
import { wrongFiles, type Data } from './wrong-files.js'

const example = fileURLToPath(new URL('../../examples/own-operation/schemas', import.meta.url))
const id = 'topapi.role.simplelist'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'own-operations-'))
  await cp(example, root, { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

/** Changes one file of the copy; gives the refusal without the folder's name. */
async function refusalOf(file: string, change: (data: Data) => void): Promise<string> {
  const path = join(root, id, file)
  const data = JSON.parse(await readFile(path, 'utf8')) as Data
  change(data)
  await writeFile(path, JSON.stringify(data, null, 2))
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
  it.each(wrongFiles)('%s', async (_, file, change, message) => {
    const refused = await refusalOf(file, change)
    expect(refused.replaceAll(/:\d+:\d+  /g, ' ')).toContain(`${id}/${file} ${message}`)
    expect(refused).toMatch(/:\d+:\d+  /)
  })

  it('with line and column of the value, or of the name if that is wrong', async () => {
    const refused = await refusalOf(operation, (data) => {
      data['permision'] = 1
      data['rules'][0].basis = 'guessed'
    })
    const lines = (await readFile(join(root, id, operation), 'utf8')).split('\n')
    const places = [...refused.matchAll(/json:(\d+):(\d+)/g)].map(([, line, column]) =>
      lines[Number(line) - 1]?.slice(Number(column) - 1),
    )
    expect(places.toSorted()).toEqual(['"guessed",', '"permision": 1'])
  })

  it('for pages of no rows, which would never end', async () => {
    const refused = await refusalOf(request, ({ properties }) => {
      properties.body.properties.size.minimum = 0
    })
    expect(refused).toContain(
      `  /paging/size: "size" must be an integer with a minimum of 1 or more`,
    )
  })

  it('for a next position that the last page cannot have', async () => {
    const refused = await refusalOf(response, ({ properties }) => {
      properties.result.required.push('nextCursor')
    })
    expect(refused).toContain(
      '  /paging/next: the last page has none, so /result/nextCursor must not be required',
    )
  })

  it('for a field that only every object has', async () => {
    const refused = await refusalOf(operation, ({ paging }) => {
      paging.more = '/constructor'
    })
    expect(refused).toContain('  /paging/more: the answer has no field /constructor')
  })

  it('for a name that would steer a terminal, which is shown plain', async () => {
    const refused = await refusalOf(operation, (data) => {
      data['colour\u001b[31m\u2066'] = 'red'
    })
    expect(refused).toContain('  /colour?[31m?: is not known here.')
  })

  it('for a file that is missing, and one that is no JSON, both at once', async () => {
    await rm(join(root, id, response))
    await writeFile(join(root, id, operation), '{')
    const message = await readRefusal()
    expect(message).toContain(`${id}/${response}  is missing`)
    expect(message).toContain(`${id}/${operation}:1:`)
  })

  it('for a name that comes twice in a file', async () => {
    const path = join(root, id, operation)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('{', '{ "id": "other",'))
    expect(await readRefusal()).toMatch(/operation\.json:\d+:\d+  id stands here a second time/)
  })

  it('that is a file', async () => {
    const file = join(root, id, operation)
    expect(await readRefusal(file)).toBe(
      `${id}/${operation} is a file; expected a folder of operations`,
    )
  })

  it('that does not exist', async () => {
    expect(await readRefusal(join(root, 'nowhere'))).toBe(
      'nowhere does not exist; expected a folder of operations',
    )
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

it('keeps the members of examples, whatever their names', async () => {
  const path = join(root, id, response)
  const data = JSON.parse(await readFile(path, 'utf8')) as Data
  const properties = { title: { type: 'string' } }
  const examples = [{ title: 'Lead' }]
  data['properties'].result.required.push('post')
  data['properties'].result.properties.post = {
    type: 'object',
    required: ['title'],
    properties,
    examples,
  }
  await writeFile(path, JSON.stringify(data))
  const [own] = await readOperations(root)
  expect(own?.operation.response.properties?.['result']?.properties?.['post']?.examples).toEqual(
    examples,
  )
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

it('reads files with a byte order mark', async () => {
  const path = join(root, id, operation)
  await writeFile(path, `\uFEFF${await readFile(path, 'utf8')}`)
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
    [
      { ...role, path: '/v1.0/oauth2/{organisation}/token' },
      'the operation "topapi.role.simplelist" has the path of "oauth2_1.0.GetToken"',
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
