import { isJsonAsForm } from './bodies.js'
import type { AnsweredCall } from './answered-call.js'
import { tokenNames } from './tokens.js'

/** A record shows so many names; of more, only how many. */
const maximumNames = 50

/**
 * Names that were sent and that the operation does not know, each once. Not shown are names as long
 * as a token, and those that a JSON text falls into as a form, for there are secrets in it.
 */
export function findUnread({
  operation,
  query,
  parsed,
  body,
}: Pick<AnsweredCall, 'operation' | 'query' | 'parsed' | 'body'>): readonly string[] {
  const known = new Set([...tokenNames, ...operation.parameters.map(({ name }) => name)])
  // The new API picks what it knows, so what else there was is looked up in the body.
  const inBody = parsed.body === 'read' && operation.dialect === 'api' ? body.members().keys() : []
  // Not asked for one by one, for each such look reads the whole query.
  const inQuery = new Set(query.keys())
  const isEachShown = !isJsonAsForm(body)
  const isShown = (name: string): boolean => isEachShown || inQuery.has(name)
  const names = [...inQuery, ...parsed.raw.keys(), ...inBody]
  const unread = names.filter((name) => !known.has(name))
  return [...new Set(unread.map((name) => (isShown(name) ? toShownName(name) : hide(name))))]
}

function toShownName(name: string): string {
  return /^[a-z_]\w{0,30}$/i.test(name) ? name : hide(name)
}

function hide(name: string): string {
  return `(a name of ${name.length} characters)`
}

export function isHidden(name: string): boolean {
  return name.startsWith('(')
}

/** The first of them, and how many more there are. */
export function cutNames(names: readonly string[]): readonly string[] {
  const rest = names.length - maximumNames
  return rest > 0 ? [...names.slice(0, maximumNames), `(${rest} more names)`] : names
}
