import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeAjv } from '../../src/validation/ajv.js'
import { banner, root } from './read.js'
import { makeStandalone } from './standalone.js'

/** The judges of options and of what steers a tenant: the schemas beside `operations/`, compiled. */
export async function generateConfig(): Promise<string> {
  const ajv = makeAjv({
    verbose: true,
    allowUnionTypes: true,
    discriminator: true,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  })
  for (const name of ['tenant.schema.json', 'config.schema.json']) {
    ajv.addSchema(strip(await read(name)) as object, name)
  }
  const code = await makeStandalone(ajv, { validateConfig: 'config.schema.json' })
  return [`// @ts-nocheck\n`, banner, code].join('')
}

async function read(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, 'schemas', name), 'utf8'))
}

/** Texts, defaults and examples are for editors; a test holds the defaults to those of the code. */
const editorKeywords = new Set(['$schema', 'title', 'description', 'default', 'examples'])

/** Members of these are schemas by a name that is no keyword. */
const named = new Set(['properties', 'definitions'])

function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip)
  if (typeof node !== 'object' || node === null) return node
  const members = Object.entries(node).filter(([name]) => !editorKeywords.has(name))
  return Object.fromEntries(
    members.map(([name, value]) => [name, named.has(name) ? stripAll(value) : strip(value)]),
  )
}

function stripAll(schemas: object): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strip(schema)]))
}
