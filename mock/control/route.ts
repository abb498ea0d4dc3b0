import { findNearest } from '../../src/errors.js'
import { prefix } from './request.js'
import { refuse, type Refused } from './outcome.js'
import type { ControlCall, Verb } from './verbs.js'

export type Route =
  | {
      readonly kind: 'verb'
      readonly verb: Verb
      readonly names: ControlCall['names']
      readonly query: ReadonlyMap<string, string>
    }
  | Refused

/** Finds the verb of a method and a target below the prefix. */
export function route(verbs: readonly Verb[], method: string, target: string): Route {
  const [path = '', ...search] = (target.split('#')[0] ?? '').split('?')
  if (path !== prefix && !path.startsWith(`${prefix}/`)) {
    return refuse(404, `the control API is below ${prefix}`)
  }
  const segments = path.slice(prefix.length).replace(/\/$/, '').split('/').slice(1)
  const found = verbs.flatMap((verb) => {
    const names = readNames(verb, segments)
    return names === undefined ? [] : [{ verb, names }]
  })
  if (found.length === 0) return refuseUnknown(verbs, segments)
  // Who may GET may ask for the head alone.
  const asked = method === 'HEAD' ? 'GET' : method
  const chosen = found.find(({ verb }) => verb.method === asked)
  if (chosen === undefined) return refuseMethod(method, found)
  return { kind: 'verb', ...chosen, query: new Map(new URLSearchParams(search.join('?'))) }
}

/** `undefined` when the path is another. */
function readNames(
  { path }: Verb,
  segments: readonly string[],
): { readonly [name: string]: string } | undefined {
  const parts = toParts(path)
  if (parts.length !== segments.length) return undefined
  const names: { [name: string]: string } = {}
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? ''
    const [, name] = /^\{(.+)\}$/.exec(part) ?? []
    if (name === undefined) {
      if (part !== segment) return undefined
    } else {
      const value = decode(segment)
      if (value === undefined || value === '') return undefined
      names[name] = value
    }
  }
  return names
}

function toParts(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .filter((part) => part !== '')
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

function refuseMethod(method: string, found: readonly { readonly verb: Verb }[]): Refused {
  const methods = found.map(({ verb }) => verb.method)
  const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  return refuse(405, `${method} does nothing here; there is ${allowed.join(', ')}`, {
    headers: [['Allow', allowed.join(', ')]],
  })
}

/** The names in a path are the caller's; what may be mistyped is what stands around them. */
function refuseUnknown(verbs: readonly Verb[], segments: readonly string[]): Refused {
  const known = verbs.map(({ path }) =>
    toParts(path)
      .map((part, index) => (part.startsWith('{') ? (segments[index] ?? part) : part))
      .join('/'),
  )
  const given = segments.join('/')
  const nearest = findNearest(given, [...new Set(known)])
  // Alike it is where a name is not encoded as names in paths are.
  const hint =
    nearest === undefined || nearest === given
      ? `GET ${prefix}/ lists all that there is`
      : `did you mean ${prefix}/${nearest}?`
  return refuse(404, `no such path; ${hint}`)
}
