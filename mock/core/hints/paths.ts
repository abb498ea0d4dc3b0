import type { Catalog } from '../../../src/catalog/catalog.js'
import type { DialectId, Operation } from '../../../src/catalog/operation.js'
import { editDistance } from '../../../src/errors.js'
import { readTarget } from '../match.js'
import type { WireRequest } from '../wire.js'

export type PathMistake = 'wrong-method' | 'wrong-host' | 'unknown-path' | 'path-not-covered'

/** What may have been meant by a request that named no operation. */
export function findPathMistake(
  catalog: Catalog,
  request: WireRequest,
  dialect: DialectId,
): { readonly id: PathMistake; readonly text: string } | undefined {
  const { path, segments } = readTarget(request)
  const found = catalog.findByPath(segments)?.operation
  if (found?.dialect === dialect && found.method !== request.method) {
    return { id: 'wrong-method', text: `${found.id} is a ${found.method}` }
  }
  if (found !== undefined) {
    const text = `${found.id} is on ${found.hosts[0] ?? 'another host'}, not on this host`
    return { id: 'wrong-host', text }
  }
  const nearest = findNearestOperation(catalog, path)
  if (nearest === undefined) return isCallOfVendor(path) ? notCovered : undefined
  const text = `no such path; did you mean ${nearest.method} ${nearest.path}?`
  return { id: 'unknown-path', text }
}

const notCovered = {
  id: 'path-not-covered',
  text: 'not covered here; `dingtalk-mock operations` lists what is, --schemas adds your own',
} as const

/** By its form alone: two names or more behind what each of the two back ends begins with. */
function isCallOfVendor(path: string): boolean {
  return /^\/(?:topapi|v\d+\.\d+)\/[a-z]\w*(?:\/[^/\s]+)+\/?$/i.test(path.slice(0, 200))
}

/** Farther off it is likely another operation, which this catalogue does not have. */
const maximumDistance = 2

function findNearestOperation(catalog: Catalog, path: string): Operation | undefined {
  const asked = path.slice(0, 200)
  const [nearest] = catalog.operations
    .map((operation) => ({ operation, ...measure(asked, operation.path) }))
    .filter(({ bare }) => bare <= maximumDistance)
    .toSorted((a, b) => a.bare - b.bare || a.whole - b.whole)
  return nearest?.operation
}

/** What stands for a name in a template costs nothing. */
function measure(asked: string, path: string): { readonly bare: number; readonly whole: number } {
  const segments = asked.split('/')
  const names = path.split('/')
  const filled = names.map((name, index) =>
    name.startsWith('{') && segments.length === names.length ? (segments[index] ?? name) : name,
  )
  const meant = filled.join('/')
  return {
    bare: editDistance(toBare(asked), toBare(meant)),
    whole: editDistance(asked.toLowerCase(), meant.toLowerCase()),
  }
}

/** Without what tells the back ends and their versions apart, and what is no letter. */
function toBare(path: string): string {
  return path
    .toLowerCase()
    .split('/')
    .filter(
      (segment) => segment !== '' && segment !== 'topapi' && !/^v\d+(?:\.\d+)?$/.test(segment),
    )
    .join('/')
}
