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
  /** The key of the first app (`appKey`) describes that one; any other adds an app. */
  readonly key: string
  /** May be left out for the first app, which has `appSecret`. */
  readonly secret?: string
  /** Default: `internal`. */
  readonly type?: AppType
  /**
   * The permissions that it has, and field permissions (`field:mobile`, `field:personal`), which
   * are names of ours. Default: all.
   */
  readonly permissions?: readonly string[]
  /** The permissions that it lacks, of all; in place of `permissions`. */
  readonly withoutPermissions?: readonly string[]
  /** Default: the root, hence the whole organisation. */
  readonly contactScope?: Partial<ContactScope>
  /** IPv4 and IPv6 addresses as sockets give them. Default: any. */
  readonly allowedIps?: readonly string[]
  /** Calls of one operation in one second, counted at all times. Default: no limit. */
  readonly callsPerSecond?: number
}

export function makeApp(options: AppOptions & { readonly secret: string }): App {
  const permissions = options.permissions && new Set(options.permissions)
  const lacking = new Set(options.withoutPermissions)
  const scope = options.contactScope ?? { departments: [1] }
  return {
    key: options.key,
    secret: options.secret,
    type: options.type ?? 'internal',
    hasPermission: (id) => permissions?.has(id) ?? !lacking.has(id),
    contactScope: { departments: scope.departments ?? [], users: scope.users ?? [] },
    allowedIps: options.allowedIps,
    callsPerSecond: options.callsPerSecond,
  }
}
