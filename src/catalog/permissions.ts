import type { JsonSchema, Operation } from './operation.js'

/**
 * Every permission that an operation asks for, and every field permission that keeps a field from
 * an app; each once, in the order of the alphabet.
 */
export function listPermissions(operations: readonly Operation[]): readonly string[] {
  const names = operations.flatMap(({ permission, response }) => [
    ...(permission === undefined ? [] : [permission.id]),
    ...listFieldPermissions(response),
  ])
  return [...new Set(names)].toSorted()
}

function listFieldPermissions(schema: JsonSchema): readonly string[] {
  const own = schema['x-presence']?.permission
  const below = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])]
  return [...(own === undefined ? [] : [own]), ...below.flatMap(listFieldPermissions)]
}
