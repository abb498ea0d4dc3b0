import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type {
  DialectFile,
  Example,
  OperationFile,
  SchemaNode,
  Transcript,
} from '../../src/schemas/transcript.js'

/** The files of `schemas/` as they stand, without what the generator makes of them. */

const root = fileURLToPath(new URL('../../schemas', import.meta.url))

export interface OperationFolder extends Transcript {
  readonly name: string
}

export function readSchemaText(...path: readonly string[]): string {
  return readFileSync(join(root, ...path), 'utf8')
}

export function readSchemaFile(...path: readonly string[]): unknown {
  return JSON.parse(readSchemaText(...path))
}

export function listSchemaFiles(...path: readonly string[]): readonly string[] {
  return readdirSync(join(root, ...path)).toSorted()
}

export const folders: readonly OperationFolder[] = listSchemaFiles('operations').map((name) => ({
  name,
  operation: readSchemaFile('operations', name, 'operation.json') as OperationFile,
  request: readSchemaFile('operations', name, 'request.schema.json') as SchemaNode,
  response: readSchemaFile('operations', name, 'response.schema.json') as SchemaNode,
  examples: (
    readSchemaFile('operations', name, 'examples.json') as { readonly examples: readonly Example[] }
  ).examples,
}))

export const dialects = listSchemaFiles('dialects').map(
  (name) => readSchemaFile('dialects', name) as DialectFile,
)

/** Rows for `it.each`: the folder's name, then the folder. */
export const folderRows: readonly (readonly [string, OperationFolder])[] = folders.map(
  (folder) => [folder.name, folder] as const,
)

/** A node of a schema with the JSON pointer to it. */
export type Place = readonly [pointer: string, node: SchemaNode]

/** The node itself and all below it. */
export function listNodes(node: SchemaNode, pointer = ''): readonly Place[] {
  const members = Object.entries(node.properties ?? {}).flatMap(([name, member]) =>
    listNodes(member, `${pointer}/properties/${name}`),
  )
  const items = node.items === undefined ? [] : listNodes(node.items, `${pointer}/items`)
  return [[pointer, node], ...members, ...items]
}

/** The node that a JSON pointer into an answer leads to. */
export function findField(schema: SchemaNode, pointer: string): SchemaNode | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<SchemaNode | undefined>((node, name) => node?.properties?.[name], schema)
}

const tokenNames = new Set(['access_token', 'x-acs-dingtalk-access-token'])

export interface ParameterFile {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly isToken: boolean
  readonly schema: SchemaNode
}

/** All places flattened, in the order of the page's tables. */
export function listParameters(request: SchemaNode): readonly ParameterFile[] {
  return Object.entries(request.properties ?? {}).flatMap(([place, group]) =>
    Object.entries(group.properties ?? {}).map(([name, schema]) => ({
      name,
      in: place,
      required: group.required?.includes(name) ?? false,
      isToken: tokenNames.has(name),
      schema,
    })),
  )
}
