import type { Source } from '../../src/catalog/operation.js'

export interface Sourced {
  readonly id: string | number
  readonly basis: string
  readonly source: string
}

const kinds: { readonly [basis: string]: readonly string[] } = {
  documented: ['page', 'sdk'],
  observed: ['observed'],
  inferred: ['page', 'sdk', 'observed', 'client'],
}

/** Facts whose basis is not what their source can prove. */
export function findOverstated(
  facts: readonly Sourced[],
  sources: { readonly [key: string]: Source },
): readonly (string | number)[] {
  return facts
    .filter(({ basis, source }) => {
      const kind = sources[source.split('#')[0] ?? '']?.kind ?? ''
      return !kinds[basis]?.includes(kind)
    })
    .map(({ id }) => id)
}
