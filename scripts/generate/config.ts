import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeAjv } from '../../src/validation/ajv.js'
import { banner, root } from './read.js'
import { makeStandalone } from './standalone.js'

/** The judge of options and configuration files: `schemas/config.schema.json`, compiled. */
export async function generateConfig(): Promise<string> {
  const schema = JSON.parse(
    await readFile(join(root, 'schemas', 'config.schema.json'), 'utf8'),
  ) as SchemaNode
  const ajv = makeAjv({
    verbose: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema(strip(schema), 'config')
  const code = await makeStandalone(ajv, { validateConfig: 'config' })
  return [`// @ts-nocheck\n`, banner, code].join('')
}

interface SchemaNode {
  readonly [keyword: string]: unknown
  readonly properties?: { readonly [name: string]: SchemaNode }
  readonly items?: SchemaNode
}

/** Texts, defaults and examples are for editors; a test holds the defaults to those of the code. */
const editorKeywords = new Set(['$schema', 'title', 'description', 'default', 'examples'])

function strip({ properties, items, ...schema }: SchemaNode): object {
  const keywords = Object.entries(schema).filter(([name]) => !editorKeywords.has(name))
  const members = Object.entries(properties ?? {}).map(([name, node]) => [name, strip(node)])
  return {
    ...Object.fromEntries(keywords),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(members) as object }),
    ...(items === undefined ? {} : { items: strip(items) }),
  }
}
