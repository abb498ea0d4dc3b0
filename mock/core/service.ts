import type { Catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import type { Refusal, Reply } from './handler.js'

/** A handler after the type of its operation is given up: validation stands in for it. */
export type AnyHandler = (call: unknown) => Reply | Refusal

/** Which operations there are, and who decides each: the same for all tenants. */
export interface Service {
  readonly catalog: Catalog
  /** @throws {Error} for an operation without a handler */
  getHandler(operation: Operation): AnyHandler
}
