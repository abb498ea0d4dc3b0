import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/catalog/operation.js'
import {
  dialects,
  findField,
  folderRows,
  folders,
  listNodes,
  listParameters,
  type OperationFolder,
  type ParameterFile,
} from './files.js'
import { findOverstated } from './overstated.js'

const require = createRequire(import.meta.url)

describe('an id', () => {
  it.each(folderRows)('%s is the name of its folder', (name, { operation }) => {
    expect(operation.id).toBe(name)
  })

  it.each(folderRows.filter(([, { operation }]) => operation.dialect !== 'api'))(
    '%s is the path with dots',
    (name, { operation }) => {
      expect(name).toBe(operation.path.slice(1).replaceAll('/', '.'))
    },
  )

  it.each(folderRows.filter(([, { operation }]) => operation.dialect === 'api'))(
    '%s is the action that the official SDK calls with this method and path',
    (name, { operation }) => {
      const [, product, version, action] = /^(\w+)_(\d+\.\d+)\.(\w+)$/.exec(name) ?? []
      expect(operation.path.split('/').slice(1, 3)).toEqual([`v${version}`, product])
      const client = `@alicloud/dingtalk/dist/${product}_${version?.replace('.', '_')}/client.js`
      const code = readFileSync(require.resolve(client), 'utf8')
      const call = code.slice(code.indexOf(`action: "${action}",`)).slice(0, 300)
      const path = operation.path.replaceAll('{', '${')
      expect(call).toContain(`pathname: \`${path}\``)
      expect(call).toContain(`method: "${operation.method}"`)
    },
  )

  it.each(folderRows)('%s names the types', (name, { request, response }) => {
    const type = name.replaceAll(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(request.title).toBe(`${type}Request`)
    expect(response.title).toBe(`${type}Response`)
  })
})

function listReferences({ operation, examples, request, response }: OperationFolder): string[] {
  return [
    ...operation.rules.map(({ source }) => source),
    ...operation.errata.map(({ source }) => source),
    ...(operation.notes ?? []).map(({ source }) => source),
    ...examples.map(({ source }) => source),
    ...[...listNodes(request), ...listNodes(response)].flatMap(
      ([, node]) => node['x-source'] ?? [],
    ),
  ]
}

describe('a source', () => {
  it.each(folderRows)('that %s names exists', (_, folder) => {
    const keys = listReferences(folder).map((reference) => reference.split('#')[0])
    expect(Object.keys(folder.operation.sources)).toEqual(expect.arrayContaining(keys))
  })

  it.each(folderRows)('proves what %s says of the basis', (_, { operation }) => {
    const facts = [...operation.rules, ...operation.errata]
    expect(findOverstated(facts, operation.sources)).toEqual([])
  })

  it.each(dialects)('proves what the dialect $id says of the basis', ({ rules, sources }) => {
    expect(findOverstated(rules, sources)).toEqual([])
  })
})

const byKind = (rules: readonly Rule[], kind: 'missing' | 'malformed') =>
  rules.flatMap(({ when }) => when?.[kind] ?? [])

/** A bare text in a query cannot be malformed; in a JSON body it may be no text. */
function canBeMalformed({ in: place, isToken, schema }: ParameterFile): boolean {
  if (isToken) return false
  const isBareText =
    schema.type === 'string' && !schema.enum && !schema.pattern && schema.format === undefined
  return place === 'body' || !isBareText
}

describe('the rules', () => {
  it.each(folderRows)('of %s have ids of their own', (_, { operation }) => {
    const ids = operation.rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it.each(folderRows)(
    'of %s, or of its dialect, cover every required parameter in the order of the table',
    (_, { operation, request }) => {
      const dialect = dialects.find(({ id }) => id === operation.dialect)
      const isInDialect = dialect?.rules.some(({ id }) => id === 'required-missing') ?? false
      const required = listParameters(request).filter((one) => one.required && !one.isToken)
      expect(byKind(operation.rules, 'missing')).toEqual(
        isInDialect ? [] : required.map(({ name }) => name),
      )
    },
  )

  it.each(folderRows)(
    'of %s cover every parameter that can be malformed, each once and in the order of the table',
    (_, { operation, request }) => {
      const names = listParameters(request)
        .filter(canBeMalformed)
        .map(({ name }) => name)
      const covered = byKind(operation.rules, 'malformed')
      expect(covered.toSorted()).toEqual(names.toSorted())
      for (const { when } of operation.rules) {
        const list = when?.malformed ?? []
        expect(list).toEqual(names.filter((name) => list.includes(name)))
      }
    },
  )

  it('with the same id and code say the same in every operation of a dialect', () => {
    const texts = folders.flatMap(({ operation }) =>
      operation.rules.map(({ id, code, message }): [string, string] => [
        `${operation.dialect} ${id} ${code}`,
        message.zh,
      ]),
    )
    const last = new Map(texts)
    expect(texts.filter(([key, text]) => last.get(key) !== text)).toEqual([])
  })

  it.each(folderRows)('of %s never send a code that an erratum withdraws', (_, { operation }) => {
    const withdrawn = new Set(operation.errata.flatMap(({ codes }) => codes ?? []))
    const sent = operation.rules.map(({ code }) => code)
    expect(sent.filter((code) => withdrawn.has(code))).toEqual([])
  })
})

const scoped = folderRows.flatMap(([name, folder]) =>
  folder.operation.contactScope ? [[name, folder.operation.contactScope, folder] as const] : [],
)
const paged = folderRows.flatMap(([name, folder]) =>
  folder.operation.paging ? [[name, folder.operation.paging, folder] as const] : [],
)

describe('the contact scope', () => {
  it.each(scoped)('of %s names a parameter and a rule', (_, scope, { operation, request }) => {
    expect(listParameters(request).map(({ name }) => name)).toContain(scope.parameter)
    expect(operation.rules.find(({ id }) => id === scope.rule)?.stage).toBe('contact-scope')
  })

  it('restricts exactly the operations that have a rule for it', () => {
    const ruled = folders.filter(({ operation }) =>
      operation.rules.some(({ stage }) => stage === 'contact-scope'),
    )
    expect(scoped.map(([name]) => name)).toEqual(ruled.map(({ name }) => name))
  })
})

describe('paging', () => {
  it.each(paged)('of %s names parameters and fields', (_, paging, { request, response }) => {
    const names = listParameters(request).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([paging.position, paging.size]))
    expect(findField(response, paging.list)?.type).toBe('array')
    expect(findField(response, paging.next)?.['x-presence']).toBeDefined()
    expect(findField(response, paging.more ?? '')?.type).toBe(paging.more ? 'boolean' : 'object')
  })

  it('is there for exactly the operations that take the size of a page', () => {
    const sized = folders.filter(({ request }) =>
      listParameters(request).some(({ name }) => /^(?:size|maxResults)$/.test(name)),
    )
    expect(paged.map(([name]) => name)).toEqual(sized.map(({ name }) => name))
  })
})
