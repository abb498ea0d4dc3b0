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
    // What is inlined is there once for each place that refers to it: a few keywords at most.
    inlineRefs: 4,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addVocabulary(['x-target'])
  const tenant = strip(await read('tenant.schema.json')) as TenantSchema
  const config = strip(await read('config.schema.json'))
  ajv.addSchema(withTargets(tenant, tenant) as object, 'tenant.schema.json')
  ajv.addSchema(withTargets(config, tenant) as object, 'config.schema.json')
  const code = await makeStandalone(ajv, {
    validateConfig: 'config.schema.json',
    validateTenant: 'config.schema.json#/properties/tenants/items',
    validateChanges: 'tenant.schema.json#/properties/changes',
    validateFaults: 'tenant.schema.json#/properties/faults',
  })
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

interface TenantSchema {
  readonly properties: { readonly [name: string]: object }
  readonly definitions: { readonly [name: string]: object }
}

/**
 * What must be there and is not is told by the schema that lacks it, so each reference to such a
 * thing says beside it what kind of thing that is.
 */
function withTargets(node: unknown, tenant: TenantSchema): unknown {
  if (Array.isArray(node)) return node.map((item) => withTargets(item, tenant))
  if (typeof node !== 'object' || node === null) return node
  const { required = [], properties } = node as {
    readonly required?: readonly string[]
    readonly properties?: { readonly [name: string]: { readonly $ref?: string } }
  }
  const below = Object.entries(node).map(([name, value]) => [name, withTargets(value, tenant)])
  if (properties === undefined) return Object.fromEntries(below)
  const explained = Object.entries(properties).map(([name, property]) => [
    name,
    required.includes(name) && property.$ref !== undefined
      ? { ...property, 'x-target': findTarget(property.$ref, tenant) }
      : withTargets(property, tenant),
  ])
  return { ...Object.fromEntries(below), properties: Object.fromEntries(explained) }
}

function findTarget(reference: string, tenant: TenantSchema): object {
  const steps = reference.slice(reference.indexOf('#/') + 2).split('/')
  const target = steps.reduce<object | undefined>(enter, tenant)
  if (target === undefined) throw new Error(`the schema of a tenant has no ${reference}`)
  const members = Object.entries(target).filter(([keyword]) => describing.has(keyword))
  return Object.fromEntries(members)
}

function enter(node: object | undefined, step: string): object | undefined {
  return (node as { readonly [name: string]: object } | undefined)?.[step]
}

/** What a sentence is made of. */
const describing = new Set(['type', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength'])
