import type { Catalog } from '../../src/catalog/catalog.js'
import type { DialectId, Operation } from '../../src/catalog/operation.js'
import type { WireRequest } from './wire.js'

/** Where a request goes: to an operation, or to the refusal of its dialect. */
export type Match =
  | {
      readonly kind: 'operation'
      readonly operation: Operation
      readonly query: URLSearchParams
      readonly pathParameters: ReadonlyMap<string, string>
    }
  | {
      readonly kind: 'miss'
      readonly dialect: DialectId
      readonly rule: string
      readonly details: readonly string[]
    }

const vendorHost = /^(oapi|api)\.dingtalk\.(?:com|io)(?::\d+)?$/i

/** Finds the operation by host and path; how a miss is told depends on both too. */
export function matchOperation(catalog: Catalog, request: WireRequest): Match {
  const { host, path, segments, query } = readTarget(request)
  const vendor = vendorHost.exec(host)?.[1]?.toLowerCase()
  const dialect = pickDialect(vendor, path)
  const found = vendor === 'api' && dialect !== 'api' ? undefined : catalog.findByPath(segments)
  if (found?.operation.dialect !== dialect) return miss(dialect, path)
  const { operation, pathParameters } = found
  if (!acceptsMethod(operation, request.method)) {
    if (dialect === 'api') return miss(dialect, path)
    const isRead = dialect === 'plain' && operation.method === 'GET'
    return refusal(dialect, isRead ? 'method-not-get' : 'method-not-post')
  }
  return { kind: 'operation', operation, query, pathParameters }
}

/** Host, path and query, wherever the request says them. */
export function readTarget({ host, target }: WireRequest): {
  readonly host: string
  /** Decoded, as texts name it; an encoded slash stays as it is. */
  readonly path: string
  /** What stands between the slashes, each decoded once. */
  readonly segments: readonly string[]
  readonly query: URLSearchParams
} {
  const absolute = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(target)
  const rest = absolute === null ? target : (absolute[2] ?? '')
  const [path = '', ...search] = rest.split('#', 1)[0]?.split('?') ?? []
  const segments = (path === '' ? '/' : path).split('/')
  return {
    host: absolute?.[1] ?? host,
    path: decodeAll(segments.map((segment) => segment.replaceAll(/%(?=2f)/gi, '%25'))).join('/'),
    segments: decodeAll(segments),
    query: new URLSearchParams(search.join('?')),
  }
}

/** As they are where one of them is damaged. */
function decodeAll(segments: readonly string[]): readonly string[] {
  try {
    return segments.map((segment) => decodeURIComponent(segment))
  } catch {
    return segments
  }
}

/** A vendor's host narrows what a path can be; any other host takes all of them. */
function pickDialect(vendor: string | undefined, path: string): DialectId {
  if (vendor !== 'oapi' && /^\/v\d+\.\d+\//.test(path)) return 'api'
  if (vendor !== 'api' && path.startsWith('/topapi/')) return 'topapi'
  return 'plain'
}

/** topapi answers GET and POST alike; the other two keep to the page's method. */
function acceptsMethod({ dialect, method: documented }: Operation, method: string): boolean {
  const asked = method === 'HEAD' ? 'GET' : method
  return dialect === 'topapi' ? ['GET', 'POST'].includes(asked) : asked === documented
}

function miss(dialect: DialectId, path: string): Match {
  if (dialect === 'api') return refusal(dialect, 'unknown-action')
  if (dialect === 'plain') return refusal(dialect, 'unknown-path')
  return refusal(dialect, 'unknown-api', toApiName(path))
}

function refusal(dialect: DialectId, rule: string, ...details: readonly string[]): Match {
  return { kind: 'miss', dialect, rule, details }
}

/** The vendor's name for a path: `dingtalk.oapi.v2.user.list`, case kept. */
export function toApiName(path: string): string {
  return `dingtalk.oapi.${path.replace(/^\/(?:topapi\/)?/, '').replaceAll('/', '.')}`
}
