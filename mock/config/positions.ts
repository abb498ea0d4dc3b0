import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Pair } from 'yaml'
import type { Path } from '../judge/problem.js'

/** A node and, inside a map, the key that it has. */
interface Found {
  readonly key?: unknown
  readonly value: unknown
}

/**
 * Offset of what a path leads to, through aliases and merged maps. Where the path ends early, that
 * of the last thing on the way.
 */
export function findOffset(document: Document, path: Path, part: 'name' | 'value'): number {
  let found: Found = { value: document.contents }
  for (const [index, step] of path.entries()) {
    const next = findStep(document, found.value, step)
    if (next === undefined) return offsetOf(found, 'value')
    found = next
    if (index === path.length - 1) return offsetOf(found, part)
  }
  return offsetOf(found, 'value')
}

function findStep(document: Document, node: unknown, step: string | number): Found | undefined {
  const target = isAlias(node) ? node.resolve(document) : node
  if (isSeq(target)) {
    const value = target.items[Number(step)]
    return value === undefined ? undefined : { value }
  }
  if (!isMap(target)) return undefined
  const pair = target.items.find(({ key }) => nameOf(key) === String(step))
  if (pair !== undefined) return pair
  return findMerged(document, target.items, step)
}

function findMerged(
  document: Document,
  items: readonly Pair[],
  step: string | number,
): Found | undefined {
  for (const { key, value } of items) {
    if (nameOf(key) !== '<<') continue
    const target = isAlias(value) ? value.resolve(document) : value
    for (const source of isSeq(target) ? target.items : [target]) {
      const found = findStep(document, source, step)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The key of a merge is a symbol, so that no text is taken for it. */
function nameOf(key: unknown): string {
  if (!isScalar<string | number | boolean | symbol | null>(key)) return ''
  return typeof key.value === 'symbol' ? (key.value.description ?? '') : String(key.value ?? '')
}

/** A value that is not written out has no place, and its key stands for it. */
function offsetOf({ key, value }: Found, part: 'name' | 'value'): number {
  const ranges = [value, key].map((node) => (isNode(node) ? node.range : undefined))
  const [valueRange, keyRange] = ranges
  const isWritten = valueRange && valueRange[0] < valueRange[1]
  const range = part === 'value' && isWritten ? valueRange : (keyRange ?? valueRange)
  return range?.[0] ?? 0
}
