import { dialects, operations } from '../generated/catalog.js'
import type { OperationId } from '../generated/types.js'
import type { Dialect, DialectId, Operation } from './operation.js'

/** The operations there are, and each by its path. */
export interface Catalog {
  readonly operations: readonly Operation[]
  /**
   * The operation that a path names, given as what stands between its slashes, each decoded; a fixed
   * path comes before one with parameters.
   */
  findByPath(segments: readonly string[]): Found | undefined
}

export interface Found {
  readonly operation: Operation
  /** Values of the path's `{names}`. */
  readonly pathParameters: ReadonlyMap<string, string>
}

function isTemplate({ path }: Operation): boolean {
  return path.includes('{')
}

const none: ReadonlyMap<string, string> = new Map()

export function makeCatalog(all: readonly Operation[]): Catalog {
  const fixed = new Map(
    all
      .filter((operation) => !isTemplate(operation))
      .map((operation) => [operation.path, operation]),
  )
  const templates = all.filter(isTemplate).map(toTemplate)
  return {
    operations: all,
    findByPath(segments) {
      // A slash inside a segment was an encoded one, which parts no names.
      const isPlain = segments.every((segment) => !segment.includes('/'))
      const operation = isPlain ? fixed.get(segments.join('/')) : undefined
      if (operation !== undefined) return { operation, pathParameters: none }
      for (const template of templates) {
        const values = template.match(segments)
        if (values !== undefined) return { operation: template.operation, pathParameters: values }
      }
      return undefined
    },
  }
}

/** The operations of `schemas/`. */
export const catalog: Catalog = makeCatalog(Object.values(operations))

interface Template {
  readonly operation: Operation
  match(segments: readonly string[]): ReadonlyMap<string, string> | undefined
}

/** By segments, because a value may hold what a pattern takes for a sign. */
function toTemplate(operation: Operation): Template {
  const parts = operation.path.split('/').map((part) => {
    return { part, name: /^\{(\w+)\}$/.exec(part)?.[1] }
  })
  return {
    operation,
    match(segments) {
      if (segments.length !== parts.length) return undefined
      const values = new Map<string, string>()
      for (const [index, { part, name }] of parts.entries()) {
        const segment = segments[index] ?? ''
        if (name === undefined ? segment !== part : segment === '') return undefined
        if (name !== undefined) values.set(name, segment)
      }
      return values
    },
  }
}

export function getOperation<Id extends OperationId>(id: Id): Operation<Id> {
  return operations[id]
}

export function getDialect(id: DialectId): Dialect {
  return dialects[id]
}
