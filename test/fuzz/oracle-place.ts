import { catalog, getDialect } from '../../src/catalog/catalog.js'
import type { Dialect, DialectId, Operation } from '../../src/catalog/operation.js'
import type { FuzzRequest } from './request.js'

/**
 * Where a request goes by the rules of the pages; told here once more. Of the simulator's
 * code it knows the list of operations only.
 */
export interface Place {
  readonly dialect: Dialect
  readonly path: string
  readonly operation: Operation | undefined
}

export function findPlace({ host, target }: FuzzRequest): Place {
  const absolute = /^https?:\/\/([^/?#]*)([^]*)$/i.exec(target)
  const path = decodePath(/^[^?#]*/.exec(absolute?.[2] ?? target)?.[0] || '/')
  const vendor = /^(oapi|api)\.dingtalk\.(com|io)(:\d+)?$/i
    .exec(absolute?.[1] ?? host)?.[1]
    ?.toLowerCase()
  const id = pickDialect(vendor, path)
  return { dialect: getDialect(id), path, operation: findOperation(id, path) }
}

function pickDialect(vendor: string | undefined, path: string): DialectId {
  if (/^\/v\d+\.\d+\//.test(path) && vendor !== 'oapi') return 'api'
  return path.startsWith('/topapi/') && vendor !== 'api' ? 'topapi' : 'plain'
}

function decodePath(path: string): string {
  try {
    return path
      .split(/(%2f)/i)
      .map((part, index) => (index % 2 ? part : decodeURIComponent(part)))
      .join('')
  } catch {
    return path
  }
}

/** A fixed path comes before one with parameters. */
function findOperation(dialect: DialectId, path: string): Operation | undefined {
  const [found] = catalog.operations
    .filter((operation) => operation.dialect === dialect && fits(operation.path, path))
    .toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
  return found
}

/** In a decoded path only the slashes that part names are slashes. */
function fits(template: string, path: string): boolean {
  const pattern = template
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll('.', String.raw`\.`))
    .join('[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}
