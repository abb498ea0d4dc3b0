import type { JsonSchema, Operation, Parameter, Rule, Source } from '../catalog/operation.js'

/**
 * The four files of one operation as they stand in `schemas/operations/<id>/`, what only people
 * read included. `schemas/README.md` says how they are written.
 */
export interface Transcript {
  readonly operation: OperationFile
  readonly request: SchemaNode
  readonly response: SchemaNode
  readonly examples: readonly Example[]
}

/** `operation.json`: the parameters and the answer stand in the two schemas beside it. */
export interface OperationFile extends Omit<Operation, 'parameters' | 'response'> {
  readonly $schema?: string
  readonly notes?: readonly { readonly text: string; readonly source: string }[]
  readonly errata: readonly Erratum[]
}

/** A place where a page is wrong, silent, or at odds with another or with a live answer. */
export interface Erratum {
  readonly id: string
  readonly says: string
  readonly instead: string
  readonly basis: Rule['basis']
  readonly source: string
  readonly codes?: readonly (number | string)[]
  readonly repair?: readonly Repair[]
}

/** One step that makes a damaged sample of the page fit. */
export type Repair =
  | { readonly op: 'replace' | 'add'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove' | 'wrap'; readonly path: string }

/** A sample of the page. */
export interface Example {
  readonly name: string
  readonly kind: 'request' | 'response'
  readonly source: string
  /** Letter by letter. */
  readonly printed?: readonly string[]
  readonly value: { readonly [name: string]: unknown }
  /** Errata without which it does not fit. */
  readonly errata?: readonly string[]
}

/** A node of a request or response schema, with the keywords that only people read. */
export interface SchemaNode extends JsonSchema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly properties?: { readonly [name: string]: SchemaNode }
  readonly items?: SchemaNode
  readonly examples?: readonly unknown[]
  /** The row of the page's table. */
  readonly 'x-page'?: {
    readonly type: string
    readonly required?: string
    readonly example?: string
  }
  readonly 'x-source'?: string
  readonly 'x-basis'?: Rule['basis']
  readonly 'x-unit'?: string
}

/** `dialects/<id>.json`, as far as people ask for it. */
export interface DialectFile {
  readonly id: string
  readonly title: string
  readonly sources: { readonly [key: string]: Source }
  readonly rules: readonly Rule[]
}

/** Properties that carry the token: the core reads them, handlers never see them. */
const tokenNames = new Set(['access_token', 'x-acs-dingtalk-access-token'])

/** What programs need of a transcript. */
export function toOperation({ operation, request, response }: Transcript): Operation {
  const { errata: _errata, notes: _notes, $schema: _schema, ...kept } = operation
  return {
    ...kept,
    parameters: listParameters(request).map(({ name, in: place, required, schema }) => {
      return { name, in: place, required, schema: stripSchema(schema) }
    }),
    response: stripSchema(response, ['x-page', 'x-unit']),
  }
}

/** All places in one list, in the order of the page's tables, without the token. */
export function listParameters(request: SchemaNode): readonly (Parameter & {
  readonly schema: SchemaNode
})[] {
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

/** Keywords that no judge and no writer reads. */
const textKeywords = ['$schema', 'title', 'description', 'x-page', 'x-unit', 'x-source']

/** A schema without the keywords that only people read, but for those to keep. */
export function stripSchema(schema: SchemaNode, keep: readonly string[] = []): JsonSchema {
  const dropped = new Set(textKeywords.filter((keyword) => !keep.includes(keyword)))
  return strip(schema, dropped) as JsonSchema
}

function strip(schema: unknown, dropped: ReadonlySet<string>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => strip(item, dropped))
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !dropped.has(key))
      .map(([key, value]) => [key, stripMember(key, value, dropped)] as const)
      .filter(([, value]) => value !== undefined),
  )
}

/** Their values are data, whatever the names in it. */
const dataKeywords = new Set(['const', 'default', 'enum', 'examples'])

function stripMember(key: string, value: unknown, dropped: ReadonlySet<string>): unknown {
  // Names under `properties` are data, not keywords: a field may be called `title`.
  if (key === 'properties') {
    const names = Object.entries(value as object)
    return Object.fromEntries(names.map(([name, node]) => [name, strip(node, dropped)]))
  }
  if (dataKeywords.has(key)) return value
  // Of the row only the sample value: answers made from the schema look like it.
  if (key === 'x-page') {
    const { example } = value as { readonly example?: string }
    return example === undefined ? undefined : { example }
  }
  return strip(value, dropped)
}
