import { MockError } from '../src/errors.js'
import type { JsonValue } from '../src/protocol/json.js'

export interface Credentials {
  readonly appKey: string
  readonly appSecret: string
  /** The organisation of the app, for the calls that name it; their binding `corp-id`. */
  readonly corpId?: string
}

/** Base URLs of the old and the new hosts; a local server may stand for both. */
export interface Hosts {
  readonly oapi: string
  readonly api: string
}

/** What a contract runs against: DingTalk, a gateway, a stub, a simulator; whatever has a fetch. */
export interface Target {
  readonly name: string
  fetch(request: Request): Promise<Response>
  readonly credentials: Credentials
  /** Default: the vendor's hosts in China. */
  readonly hosts?: Hosts
  /**
   * Values that a happy request needs, by the `x-binding` of the parameter, such as `department`.
   * What is not named here has a default: `contracts/bindings.ts`. `user` is a userid; without one
   * the first person of the department is asked for.
   */
  readonly bindings?: Bindings
}

export interface Bindings {
  readonly [binding: string]: JsonValue
}

export const defaultHosts: Hosts = {
  oapi: 'https://oapi.dingtalk.com',
  api: 'https://api.dingtalk.com',
}

/** @throws {MockError} for a base URL that is missing or none */
export function checkHosts(hosts: Hosts | undefined): void {
  if (hosts === undefined) return
  for (const name of ['oapi', 'api'] as const) {
    const host: unknown = hosts[name]
    if (typeof host === 'string' && /^https?:\/\/[^/]/.test(host)) continue
    throw new MockError(
      'ERR_TARGET',
      `hosts.${name} must be a base URL like http://127.0.0.1:7878, not ${JSON.stringify(host)}`,
    )
  }
}
