import type { JsonSchema } from '../catalog/operation.js'

/** A node with the JSON pointer to it. */
export type NodeAt<Node extends JsonSchema> = readonly [pointer: string, node: Node]

/** The node itself and all below it. */
export function listNodes<Node extends JsonSchema>(
  node: Node,
  pointer = '',
): readonly NodeAt<Node>[] {
  const members = Object.entries((node.properties ?? {}) as { readonly [name: string]: Node })
  const inside = members.flatMap(([name, member]) =>
    listNodes(member, `${pointer}/properties/${name}`),
  )
  const items = node.items === undefined ? [] : listNodes(node.items as Node, `${pointer}/items`)
  return [[pointer, node], ...inside, ...items]
}

/** The node that describes what a JSON pointer into an answer leads to. */
export function findField<Node extends JsonSchema>(
  schema: Node,
  pointer: string,
): Node | undefined {
  let node: Node | undefined = schema
  for (const name of pointer.split('/').slice(1)) {
    const properties: { readonly [name: string]: JsonSchema } = node?.properties ?? {}
    node = Object.hasOwn(properties, name) ? (properties[name] as Node) : undefined
  }
  return node
}
