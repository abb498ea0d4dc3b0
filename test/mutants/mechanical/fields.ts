import type { JsonSchema, Operation, Presence } from '../../../src/catalog/operation.js'

/** The step into each item of an array. */
export const items = '[]'

/** A place in the answers of an operation. */
export interface Field {
  /** Names of members, and `[]` for the items of an array. */
  readonly path: readonly string[]
  readonly schema: JsonSchema
  /** Its own, or that of what it stands in. */
  readonly presence: Presence | undefined
}

/** Every place of an answer, containers included, in the order of the schema. */
export function fieldsOf({ response }: Pick<Operation, 'response'>): readonly Field[] {
  return walk(response, [], undefined)
}

function walk(
  schema: JsonSchema,
  path: readonly string[],
  presence: Presence | undefined,
): readonly Field[] {
  const below = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [[items, schema.items] as const]),
  ]
  return below.flatMap(([name, child]) => {
    const own = child['x-presence'] ?? presence
    const field = { path: path.concat(name), schema: child, presence: own }
    const inner = walk(child, field.path, own)
    return [field as Field].concat(inner)
  })
}

/** A pointer, with a star for items. */
export function writePath(path: readonly string[]): string {
  return `/${path.map((name) => (name === items ? '*' : name)).join('/')}`
}
