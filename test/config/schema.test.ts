import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../mock/changes/change.js'
import { logFormats, serveDefaults } from '../../mock/config/config.js'
import { defaultSettings } from '../../mock/core/tenant.js'
import { defaults } from '../../mock/judge/defaults.js'
import { organizationNames } from '../../mock/world/organizations/index.js'
import * as typed from './typed-properties.js'

interface Node {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly default?: unknown
  readonly properties?: { readonly [name: string]: Node }
  readonly additionalProperties?: boolean | Node
  readonly required?: readonly string[]
  readonly items?: Node
  readonly oneOf?: readonly Node[]
  readonly definitions?: { readonly [name: string]: Node }
}

const schema = readSchema('config.schema.json')
const tenantSchema = readSchema('tenant.schema.json')

function readSchema(name: string): Node {
  const text = readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')
  return JSON.parse(text) as Node
}

/** What a reference leads to; all of them lead to places of the tenant's schema. */
function follow(node: Node): Node {
  const [, pointer] = /^(?:tenant\.schema\.json)?#\/((?:\w+\/)*\w+)$/.exec(node.$ref ?? '') ?? []
  if (pointer === undefined) return node
  const target = pointer
    .split('/')
    .reduce<unknown>((part, name) => (part as { [name: string]: unknown })[name], tenantSchema)
  return follow(target as Node)
}

function at(...path: readonly string[]): Node {
  return below(schema, path)
}

function below(start: Node, path: readonly string[]): Node {
  return path.reduce<Node>(
    (node, name) => follow((name === '*' ? node.items : node.properties?.[name]) ?? {}),
    follow(start),
  )
}

function changeOf(kind: Change['kind']): Node {
  const { oneOf = [] } = at('changes', '*')
  return oneOf.find(({ properties }) => properties?.['kind']?.const === kind) ?? {}
}

function listDefaults({ properties = {} }: Node): object {
  const entries = Object.entries(properties).map(
    ([name, node]) => [name, follow(node).default] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

describe('the published schema', () => {
  it('is a schema that Ajv takes, beside that of a tenant', () => {
    const ajv = new Ajv({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      discriminator: true,
    })
    ajv.addSchema(tenantSchema, 'tenant.schema.json')
    expect(ajv.compile(schema)({ seed: 7, tenants: [{ appKey: 'k' }] })).toBe(true)
  })

  it.each<[string, Node, object]>([
    ['a file', at(), typed.config],
    ['a tenant', below(tenantSchema, []), typed.tenant],
    ['an app', at('apps', '*'), typed.app],
    ['a contact scope', at('apps', '*', 'contactScope'), typed.contactScope],
    ['settings', at('settings'), typed.settings],
    ['a department', at('departments', '*'), typed.department],
    ['somebody', at('users', '*'), typed.user],
    ['a name', at('users', '*', 'name'), typed.name],
    ['a place in a department', at('users', '*', 'departments', '*'), typed.membership],
    ['a leaver', at('leavers', '*'), typed.leaver],
    ['what is changed in a user', below(changeOf('change-user'), ['set']), typed.changedUser],
    [
      'what is changed in a department',
      below(changeOf('change-department'), ['set']),
      typed.changedDepartment,
    ],
    ['a fault', at('faults', '*'), typed.faultRule],
    ...Object.entries(typed.changes).map(([kind, types]): [string, Node, object] => [
      `the change ${kind}`,
      changeOf(kind as Change['kind']),
      { kind: 'string', ...types },
    ]),
  ])('has the properties of %s, and no others', (_, node, types) => {
    const properties = Object.entries(node.properties ?? {}).map(
      ([property, value]) => [property, follow(value)] as const,
    )
    const found = properties.map(([property, { type }]) => [property, String(type)])
    expect(Object.fromEntries(found)).toEqual(types)
    expect(node.additionalProperties).toBe(false)
    for (const [property, { description }] of properties) {
      if (property !== 'kind') expect(description).toMatch(/\.$/)
    }
  })

  it('says of a tenant what the schema of a tenant says, once', () => {
    for (const property of Object.keys(typed.tenant)) {
      expect(schema.properties?.[property]).toEqual({
        $ref: `tenant.schema.json#/properties/${property}`,
      })
    }
    expect(schema.properties?.['tenants']?.items).toEqual({
      type: 'object',
      allOf: [{ $ref: 'tenant.schema.json' }],
      required: ['appKey'],
      properties: { appKey: { $ref: 'tenant.schema.json#/properties/appKey' } },
    })
  })

  it.each([
    ['organisations', at('organization'), organizationNames],
    ['log formats', at('log'), logFormats],
    ['types of app', at('apps', '*', 'type'), Object.keys(typed.appTypes)],
    ['ends of a list', at('settings', 'lastNextToken'), Object.keys(typed.lastNextTokens)],
    ['cursors', at('settings', 'cursors'), Object.keys(typed.cursors)],
    ['reasons to leave', at('leavers', '*', 'reason'), Object.keys(typed.reasons)],
    [
      'reasons to be removed',
      below(changeOf('remove-user'), ['reason']),
      Object.keys(typed.reasons),
    ],
    [
      'fields to take away',
      below(changeOf('change-user'), ['unset', '*']),
      Object.keys(typed.unsettable),
    ],
    [
      'fields to take away from a department',
      below(changeOf('change-department'), ['unset', '*']),
      Object.keys(typed.unsettableOfDepartments),
    ],
  ])('offers the %s that there are', (_, node, choices) => {
    expect(node.enum).toEqual(choices)
  })

  it.each([
    ['somebody', 'change-user', 'user'],
    ['a department', 'change-department', 'department'],
  ] as const)('says what of %s can be changed by what comes, and nothing twice', (_, kind, of) => {
    for (const [property, node] of Object.entries(below(changeOf(kind), ['set']).properties ?? {}))
      expect(node).toEqual({ $ref: `#/definitions/${of}/properties/${property}` })
  })

  it('tells the defaults that hold', () => {
    const { corpId, ...others } = defaults
    expect(listDefaults(at())).toEqual({ ...others, ...serveDefaults })
    expect(at('corpId').description).toContain(corpId)
    expect(listDefaults(at('settings'))).toEqual(defaultSettings)
    expect(at('apps', '*', 'type').default).toBe('internal')
  })

  it.each([
    ['an app', at('apps', '*'), ['key']],
    ['somebody', at('users', '*'), ['userId', 'name']],
    ['a department', at('departments', '*'), ['id', 'name']],
    ['a leaver', at('leavers', '*'), ['userId', 'name', 'left']],
    ['a fault', at('faults', '*'), ['fault']],
  ])('asks of %s for nothing but what it cannot do without', (_, node, required) => {
    expect(node.required).toEqual(required)
  })
})
