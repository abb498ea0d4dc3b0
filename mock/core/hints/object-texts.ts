import type { Finder } from './answered-call.js'

/** What JavaScript makes of an object, or of a list of them, where a text is wanted. */
const pattern = /^\[object Object\](?:,\[object Object\])*$/

export function isObjectText(value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value)
}

const cause = 'is [object Object]: an object was made a text without writing it as JSON'

export const findObjectText: Finder = ({ operation, parsed, body }) => [
  ...(body.looksLike === 'object-text' ? [`the body ${cause}`] : []),
  ...operation.parameters
    .filter(({ name }) => isObjectText(parsed.raw.get(name)))
    .map(({ name }) => `${name} ${cause}`),
]
