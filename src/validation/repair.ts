/**
 * The pages' samples show a comma list wrapped in quotes and backslashes, and clients send arrays;
 * all are read as the same list. Gives `undefined` when there is nothing to repair. What stands
 * inside an id is left alone: `4 2` is no id, and must not become 42.
 */
export function repairIdList(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.every(isScalar) ? value.map(String).join(',') : undefined
  if (typeof value !== 'string') return undefined
  const inner = trim(unwrapBrackets(trim(value)))
  const repaired = inner.split(',').map(trim).join(',')
  return repaired === value ? undefined : repaired
}

const damage = new Set([' ', '\t', '\r', '\n', '"', "'", '\\'])

/** By hand, because a pattern with an open end takes quadratic time on long damage. */
function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && damage.has(text.charAt(start))) start++
  while (end > start && damage.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function unwrapBrackets(text: string): string {
  return text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
}
