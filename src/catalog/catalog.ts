import { dialects, operations } from '../generated/catalog.js'
import type { OperationId } from '../generated/types.js'
import type { Dialect, DialectId, Operation } from './operation.js'

/** The operations there are, and each by its path. */
export interface Catalog {
  readonly operations: readonly Operation[]
  findByPath(path: string): Operation | undefined
}

const all: readonly Operation[] = Object.values(operations)
const byPath = new Map(all.map((operation) => [operation.path, operation]))

export const catalog: Catalog = { operations: all, findByPath: (path) => byPath.get(path) }

export function getOperation<Id extends OperationId>(id: Id): Operation<Id> {
  return operations[id]
}

export function getDialect(id: DialectId): Dialect {
  return dialects[id]
}
