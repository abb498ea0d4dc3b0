import type { Catalog } from '../../src/catalog/catalog.js'
import type { Operation } from '../../src/catalog/operation.js'
import type { Validator } from '../../src/validation/validator.js'
import type { Refusal, Reply } from './handler.js'

/** A handler after the type of its operation is given up: validation stands in for it. */
export type AnyHandler = (call: unknown) => Reply | Refusal

/** Which operations there are, and who judges and decides each: the same for all tenants. */
export interface Service {
  readonly catalog: Catalog
  getValidator(operation: Operation): Validator
  getHandler(operation: Operation): AnyHandler
}

/** An operation from outside the package, judged when it was read; it has no handler. */
export interface OwnOperation {
  readonly operation: Operation
  /** Judges its parameters. */
  readonly validate: Validator
}
