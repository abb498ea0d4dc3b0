import type { Operation } from '../catalog/operation.js'

/**
 * The schema of an operation's parameters, all places in one. Presence is decided before (what is
 * missing comes before what is malformed), so nothing is required here.
 */
export function toParametersSchema({ parameters }: Operation): object {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  }
}
