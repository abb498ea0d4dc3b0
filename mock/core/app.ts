import type { AppType } from '../../src/catalog/operation.js'
import type { Viewer } from '../../src/protocol/writer.js'

/** The part of the organisation that an app may see. */
export interface ContactScope {
  /** Departments with everything below them; the root (1) covers the organisation. */
  readonly departments: readonly number[]
  readonly users: readonly string[]
}

/** Credentials and rights of one app. */
export interface App extends Viewer {
  readonly key: string
  readonly secret: string
  readonly type: AppType
  readonly contactScope: ContactScope
  /** Addresses that may call; any when absent. */
  readonly allowedIps: readonly string[] | undefined
  /** Calls of one operation in one second; unlimited when absent, counted all the same. */
  readonly callsPerSecond: number | undefined
}

export interface AppOptions {
  readonly key: string
  readonly secret: string
  /** Default: `internal`. */
  readonly type?: AppType
  /** Permission points and field permissions it has. Default: all. */
  readonly permissions?: readonly string[]
  /** Default: the root, hence the whole organisation. */
  readonly contactScope?: Partial<ContactScope>
  readonly allowedIps?: readonly string[]
  readonly callsPerSecond?: number
}

export function makeApp(options: AppOptions): App {
  const permissions = options.permissions && new Set(options.permissions)
  const scope = options.contactScope ?? { departments: [1] }
  return {
    key: options.key,
    secret: options.secret,
    type: options.type ?? 'internal',
    hasPermission: (id) => permissions?.has(id) ?? true,
    contactScope: { departments: scope.departments ?? [], users: scope.users ?? [] },
    allowedIps: options.allowedIps,
    callsPerSecond: options.callsPerSecond,
  }
}
