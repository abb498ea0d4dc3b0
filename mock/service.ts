import { catalog, makeCatalog } from '../src/catalog/catalog.js'
import type { Operation } from '../src/catalog/operation.js'
import { validators } from '../src/generated/validators.js'
import type { Validator } from '../src/validation/validator.js'
import type { AnyHandler, OwnOperation, Service } from './core/service.js'
import { makeSchemaHandler } from './handlers/from-schema/answer.js'
import { findHandler } from './handlers/table.js'

/** The operations of the package, and those of a user beside them. */
export function makeService(own: readonly OwnOperation[]): Service {
  const ownValidators = new Map(own.map(({ operation, validate }) => [operation.id, validate]))
  const schemaHandlers = new Map<string, AnyHandler>()
  return {
    catalog:
      own.length === 0
        ? catalog
        : makeCatalog([...catalog.operations, ...own.map(({ operation }) => operation)]),
    getValidator: ({ id }) => ownValidators.get(id) ?? getBuiltIn(id),
    getHandler: (operation) =>
      findHandler(operation) ?? getSchemaHandler(schemaHandlers, operation),
  }
}

function getBuiltIn(id: string): Validator {
  const validator = (validators as { readonly [id: string]: Validator })[id]
  if (validator === undefined) throw new Error(`no validator for the operation "${id}"`)
  return validator
}

function getSchemaHandler(made: Map<string, AnyHandler>, operation: Operation): AnyHandler {
  const handler = made.get(operation.id) ?? makeSchemaHandler(operation)
  made.set(operation.id, handler)
  return handler
}
