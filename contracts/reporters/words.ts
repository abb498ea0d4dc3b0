import type { Severity } from '../finding.js'

/** `1 error`, `3 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Values in the order of their first appearance, by what they have in common. */
export function groupBy<Value>(
  values: readonly Value[],
  toKey: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = toKey(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** Of a law: what stands before the stroke. */
export function familyOf(law: string): string {
  return law.split('/')[0] ?? law
}

/** `2 errors, 1 drift`; nothing where there is nothing. */
export function tally(found: readonly { readonly severity: Severity }[]): string {
  return (['error', 'drift', 'note'] as const)
    .map((name) => [name, found.filter(({ severity }) => severity === name).length] as const)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => (name === 'drift' ? `${number} drift` : count(number, name)))
    .join(', ')
}
