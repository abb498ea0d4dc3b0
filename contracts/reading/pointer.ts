import type { JsonValue } from '../../src/protocol/json.js'

/** The value at a JSON pointer; `undefined` where the way there ends. */
export function valueAt(body: unknown, pointer: string): JsonValue | undefined {
  let value: unknown = body
  for (const segment of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Object.hasOwn(value, name) ? (value as { [key: string]: unknown })[name] : undefined
  }
  return value as JsonValue | undefined
}
