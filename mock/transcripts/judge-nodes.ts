import { listNodes } from '../../src/schemas/nodes.js'
import type { SchemaNode } from '../../src/schemas/transcript.js'

/** A defect of one schema: pointer into it, what is wrong. */
type Found = readonly [pointer: string, message: string]

/** What the meta schema of schemas cannot say of a node. */
export function judgeNodes(root: SchemaNode): readonly Found[] {
  return listNodes(root).flatMap(([pointer, node]) =>
    judgeNode(node).map(([place, message]): Found => [`${pointer}${place}`, message]),
  )
}

function judgeNode(node: SchemaNode): readonly Found[] {
  const { minLength = 0, maxLength = minLength, pattern, required = [], properties = {} } = node
  const { minimum = -Infinity, maximum = Infinity } = node['x-int64'] ?? node
  return [
    ...(minimum > maximum ? [['', 'has a minimum above its maximum'] as const] : []),
    ...(minLength > maxLength ? [['', 'has a minLength above its maxLength'] as const] : []),
    ...(pattern === undefined || isPattern(pattern)
      ? []
      : [['/pattern', 'is no regular expression'] as const]),
    ...required
      .filter((name) => !Object.hasOwn(properties, name))
      .map((name): Found => ['/required', `names "${name}", which is no property`]),
  ]
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}
