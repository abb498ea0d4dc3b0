import { dialects, operations } from '../generated/catalog.js'
import type { OperationId } from '../generated/types.js'
import type { Dialect, DialectId, Operation } from './operation.js'

/** Operations by method and path, or by path. */
export interface Catalog {
  readonly operations: readonly Operation[]
  findByPath(path: string): Operation | undefined
}

export const catalog: Catalog = makeCatalog(Object.values(operations))

export function makeCatalog(list: readonly Operation[]): Catalog {
  const byPath = new Map(list.map((operation) => [operation.path, operation]))
  return { operations: list, findByPath: (path) => byPath.get(path) }
}

export function getOperation<Id extends OperationId>(id: Id): Operation<Id> {
  return operations[id]
}

export function getDialect(id: DialectId): Dialect {
  return dialects[id]
}
