/** A short text that differs where values do, and shows none of them; no safeguard against search. */
export function digest(values: { readonly [name: string]: unknown }): string {
  const sorted = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify(sorted, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return `${hash(text, 0x811c9dc5).toString(36)}${hash(text, 0x9e3779b9).toString(36)}`
}

/** FNV-1a, from a start of one's own. */
function hash(text: string, start: number): number {
  let state = start
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return state >>> 0
}
