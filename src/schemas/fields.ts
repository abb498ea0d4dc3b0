import type { Basis, Source } from '../catalog/operation.js'
import type { OperationFile, SchemaNode, Transcript } from './transcript.js'

/** A parameter of a request or a field of an answer: what has a name, and most often a row. */
export interface Field {
  /** Part of the request that it travels in, or `response`. */
  readonly place: string
  /** Names from the outermost object on; the rows of an array have no name of their own. */
  readonly path: readonly string[]
  readonly isRequired: boolean
  readonly node: SchemaNode
}

/** Parameters, the token among them, then fields; in the order of the page's tables. */
export function listFields({ request, response }: Transcript): readonly Field[] {
  const parameters = Object.entries(request.properties ?? {}).flatMap(([place, group]) =>
    listBelow(group, place, []),
  )
  return [...parameters, ...listBelow(response, 'response', [])]
}

function listBelow(
  parent: SchemaNode,
  place: string,
  parentPath: readonly string[],
): readonly Field[] {
  const { properties = {}, required = [], items } = parent
  const own = Object.entries(properties).flatMap(([name, node]) =>
    withBelow({ place, path: parentPath.concat(name), isRequired: required.includes(name), node }),
  )
  return items === undefined ? own : [...own, ...listBelow(items, place, parentPath)]
}

function withBelow(field: Field): readonly Field[] {
  return [field, ...listBelow(field.node, field.place, field.path)]
}

/**
 * How sure a node is: as it says itself, else as its erratum does; a row is documented; else what
 * its source can prove.
 */
export function basisOfNode(node: SchemaNode, { errata, sources }: OperationFile): Basis {
  const erratum = errata.find(({ id }) => id === node['x-erratum'])
  const stated = node['x-basis'] ?? erratum?.basis
  if (stated !== undefined) return stated
  if (node['x-page'] !== undefined) return 'documented'
  const source = node['x-source']
  return source === undefined ? 'inferred' : proves(findSource(source, sources).kind)
}

function proves(kind: string): Basis {
  if (kind === 'page' || kind === 'sdk') return 'documented'
  return kind === 'observed' ? 'observed' : 'inferred'
}

/** A source with the place on it where a fact stands. */
export interface SourceAt extends Source {
  readonly key: string
  readonly place?: string
}

/** What `page#error-codes` stands for: the source `page`, at its error codes. */
export function findSource(
  reference: string,
  sources: { readonly [key: string]: Source },
): SourceAt {
  const [key = '', place] = reference.split('#')
  const source = sources[key] ?? { kind: 'unknown', title: reference }
  return { key, ...source, ...(place === undefined ? {} : { place }) }
}
