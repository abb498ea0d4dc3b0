import { pages, type Page } from './page.js'
import { fillPath } from './request.js'
import { happy, refused, type Attempt } from './trial.js'

/** Paths a letter or a slash away from the page's. */
export function tryPaths(page: Page): readonly Attempt[] {
  const path = fillPath(page, page.table.happy)
  const last = path.length - 1
  const misses = [
    `${path}/`,
    `${path}x`,
    `${path}/x`,
    path.slice(0, last),
    `${path.slice(0, last)}${path.charAt(last).toUpperCase()}`,
    path.replace(/(?<=.)\//, '//'),
    path.slice(0, path.lastIndexOf('/') + 1),
  ]
  const near = [...new Set(misses)].filter(
    (miss) => pickDialect(miss) === page.dialect.id && !pages.some((other) => hasPath(other, miss)),
  )
  return [...near.map((miss) => refused(miss, { path: miss })), happy]
}

/** A `{name}` stands for one segment that is not empty. */
function hasPath({ operation }: Page, path: string): boolean {
  const pattern = operation.path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}

function pickDialect(path: string): string {
  if (/^\/v\d+\.\d+\//.test(path)) return 'api'
  return path.startsWith('/topapi/') ? 'topapi' : 'plain'
}

/** Methods other than those accepted, and those with which another operation has the path. */
export function tryMethods(page: Page, accepted: readonly string[]): readonly Attempt[] {
  const { path } = page.operation
  const sharing = pages.filter(
    ({ operation }) => operation.path === path && operation !== page.operation,
  )
  const known = new Set([...accepted, ...sharing.map(({ operation }) => operation.method)])
  const others = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].filter(
    (method) => !known.has(method),
  )
  return [...others.map((method) => refused(method, { method })), happy]
}
