import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { logFormats, serveDefaults, type ConfigFile } from '../../mock/config/config.js'
import type { AppOptions, ContactScope } from '../../mock/core/app.js'
import { defaultSettings, type Settings } from '../../mock/core/tenant.js'
import { defaults } from '../../mock/judge/defaults.js'
import { organizationNames } from '../../mock/world/organizations/index.js'
import type { AppType } from '../../src/catalog/operation.js'

interface Node {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly properties?: { readonly [name: string]: Node }
  readonly additionalProperties?: boolean
  readonly required?: readonly string[]
  readonly items?: Node
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'),
) as Node

function at(...path: readonly string[]): Node {
  return path.reduce<Node>(
    (node, name) => (name === '*' ? node.items : node.properties?.[name]) ?? {},
    schema,
  )
}

function listDefaults({ properties = {} }: Node): object {
  const entries = Object.entries(properties).map(([name, node]) => [name, node.default] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** The JSON type of each property. The compiler holds each table to its TypeScript, both ways. */
type Types<Options> = { readonly [Name in keyof Required<Options>]: string }

const config: Types<ConfigFile> = {
  $schema: 'string',
  organization: 'string',
  people: 'integer',
  seed: 'integer',
  clock: 'string,number',
  appKey: 'string',
  appSecret: 'string',
  corpId: 'string',
  apps: 'array',
  settings: 'object',
  schemas: 'string',
  host: 'string',
  port: 'integer',
  log: 'string',
}
const app: Types<AppOptions> = {
  key: 'string',
  secret: 'string',
  type: 'string',
  permissions: 'array',
  withoutPermissions: 'array',
  contactScope: 'object',
  allowedIps: 'array',
  callsPerSecond: 'integer',
}
const contactScope: Types<ContactScope> = { departments: 'array', users: 'array' }
const settings: Types<Settings> = {
  lastNextToken: 'string',
  cursors: 'string',
  gatewayArguments: 'boolean',
  ruleHeader: 'boolean',
}

const appTypes: { readonly [Name in AppType]: true } = { internal: true, 'third-party': true }
const lastNextTokens: { readonly [Name in Settings['lastNextToken']]: true } = {
  absent: true,
  empty: true,
  zero: true,
}

describe('the published schema', () => {
  it('is a schema that Ajv takes', () => {
    const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true })
    expect(ajv.compile(schema)({ seed: 7 })).toBe(true)
  })

  it.each([
    ['a file', at(), config],
    ['an app', at('apps', '*'), app],
    ['a contact scope', at('apps', '*', 'contactScope'), contactScope],
    ['settings', at('settings'), settings],
  ])('has the properties of %s, and no others', (_, node, types) => {
    const found = Object.entries(node.properties ?? {}).map(([name, { type }]) => [
      name,
      String(type),
    ])
    expect(Object.fromEntries(found)).toEqual(types)
    expect(node.additionalProperties).toBe(false)
    for (const property of Object.values(node.properties ?? {}))
      expect(property.description).toMatch(/\.$/)
  })

  it.each([
    ['organisations', at('organization'), organizationNames],
    ['log formats', at('log'), logFormats],
    ['types of app', at('apps', '*', 'type'), Object.keys(appTypes)],
    ['ends of a list', at('settings', 'lastNextToken'), Object.keys(lastNextTokens)],
  ])('offers the %s that there are', (_, node, choices) => {
    expect(node.enum).toEqual(choices)
  })

  it('tells the defaults that hold', () => {
    expect(listDefaults(at())).toEqual({ ...defaults, ...serveDefaults })
    expect(listDefaults(at('settings'))).toEqual(defaultSettings)
    expect(at('apps', '*', 'type').default).toBe('internal')
  })

  it('asks of an app for nothing but its key', () => {
    expect(at('apps', '*').required).toEqual(['key'])
  })
})
