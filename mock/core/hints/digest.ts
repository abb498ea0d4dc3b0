/** A short text that differs where values do, and shows none of them; no safeguard against search. */
export function digest(values: { readonly [name: string]: unknown }): string {
  let text = ''
  for (const name of Object.keys(values).toSorted()) {
    const value = values[name]
    if (value === undefined) continue
    const written = write(value)
    // With its length, so that no value can pass for a value and a name behind it.
    text += `${name}=${written.length}:${written};`
  }
  return `${hash(text, 0x811c9dc5).toString(36)}${hash(text, 0x9e3779b9).toString(36)}`
}

/** A text and a number that look alike are not the same. */
function write(value: unknown): string {
  if (typeof value === 'string') return `"${value}`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return JSON.stringify(value, toWritable)
}

function toWritable(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

/** FNV-1a, from a start of one's own. */
function hash(text: string, start: number): number {
  let state = start
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return state >>> 0
}
