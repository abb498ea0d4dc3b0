import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { banner, root } from './read.js'

/** What the control API tells of itself: the version, and its schema in one piece. */
export async function generateControl(): Promise<string> {
  const { version } = (await read('package.json')) as { readonly version: string }
  const control = await read('schemas/control.schema.json')
  const tenant = await read('schemas/tenant.schema.json')
  const schema = JSON.stringify(bundle(control as Schema, tenant as Schema))
  return [
    banner,
    `export const packageVersion = ${JSON.stringify(version)}\n`,
    `export const controlSchema =\n  ${JSON.stringify(schema)}\n`,
  ].join('')
}

interface Schema {
  readonly $schema?: string
  readonly title?: string
  readonly definitions: { readonly [name: string]: unknown }
}

async function read(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, name), 'utf8'))
}

/** A client that asks for one schema has no file beside it, so the definitions of both go into it. */
function bundle(control: Schema, ofTenant: Schema): object {
  const { $schema: _, definitions, ...tenant } = ofTenant
  const own = Object.keys(control.definitions)
  const twice = ['tenant', ...Object.keys(definitions)].filter((name) => own.includes(name))
  if (twice.length > 0) throw new Error(`both schemas define ${twice.join(', ')}`)
  const all = { ...control, definitions: { ...control.definitions, tenant, ...definitions } }
  const text = JSON.stringify(all)
    .replaceAll('"tenant.schema.json#/', '"#/')
    .replaceAll('"tenant.schema.json"', '"#/definitions/tenant"')
  return JSON.parse(text) as object
}
