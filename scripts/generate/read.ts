import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dialect, JsonSchema, Operation, Parameter } from '../../src/catalog/operation.js'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Properties that carry the token: the core reads them, handlers never see them. */
const tokenNames = new Set(['access_token', 'x-acs-dingtalk-access-token'])

export interface Example {
  readonly name: string
  readonly kind: 'request' | 'response'
  readonly source: string
  readonly value: { readonly [name: string]: unknown }
  readonly errata?: readonly string[]
}

export interface OperationSource {
  readonly operation: Operation
  readonly examples: readonly Example[]
  readonly request: JsonSchema
  readonly response: JsonSchema
}

export interface Schemas {
  readonly operations: readonly OperationSource[]
  readonly dialects: readonly (Dialect & { readonly $schema?: string; readonly title?: string })[]
}

/** Reads every operation and dialect, in the order of their names. */
export async function readSchemas(): Promise<Schemas> {
  const operationsFolder = join(root, 'schemas', 'operations')
  const ids = (await readdir(operationsFolder)).toSorted()
  const dialectFiles = (await readdir(join(root, 'schemas', 'dialects'))).toSorted()
  return {
    operations: await Promise.all(ids.map((id) => readOperation(join(operationsFolder, id)))),
    dialects: await Promise.all(
      dialectFiles.map((file) => readData<Dialect>(join(root, 'schemas', 'dialects', file))),
    ),
  }
}

async function readOperation(folder: string): Promise<OperationSource> {
  const [operation, request, response, { examples }] = await Promise.all([
    readData<Operation>(join(folder, 'operation.json')),
    readData<JsonSchema>(join(folder, 'request.schema.json')),
    readData<JsonSchema>(join(folder, 'response.schema.json')),
    readData<{ readonly examples: readonly Example[] }>(join(folder, 'examples.json')),
  ])
  return {
    operation: { ...operation, parameters: toParameters(request) },
    request,
    response,
    examples,
  }
}

function toParameters(request: JsonSchema): Parameter[] {
  return Object.entries(request.properties ?? {}).flatMap(([place, group]) =>
    Object.entries(group.properties ?? {})
      .filter(([name]) => !tokenNames.has(name))
      .map(([name, schema]) => ({
        name,
        in: place as Parameter['in'],
        required: group.required?.includes(name) ?? false,
        schema,
      })),
  )
}

async function readData<Data>(path: string): Promise<Data> {
  return JSON.parse(await readFile(path, 'utf8')) as Data
}

export const banner = '// Made by scripts/generate.ts from schemas/. Do not edit.\n'

/** Keywords that only people and the type generator read. */
const textKeywords = new Set(['$schema', 'title', 'description', 'x-page', 'x-unit', 'x-source'])

/**
 * A schema without the keywords that only people read. Names under `properties` are data, not
 * keywords: a field may be called `title`.
 */
export function stripSchema(schema: unknown, areNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => stripSchema(item))
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => areNames || !textKeywords.has(key))
      .map(([key, value]) => [key, stripSchema(value, key === 'properties' && !areNames)]),
  )
}
