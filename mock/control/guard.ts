import { MockError } from '../../src/errors.js'
import { withoutUndefined } from '../without-undefined.js'
import { refuse, type Refused } from './outcome.js'
import type { ControlRequest } from './request.js'

/** Who may steer a simulator. */
export interface Guard {
  /**
   * Asked of every request, as `Authorization: Bearer <token>`. Without one the door is open, to
   * clients of this machine that call it by a name of this machine.
   */
  readonly token?: string
  /** Address that the server is bound to: one more name that it may be called by. */
  readonly host?: string
}

/**
 * Takes the token that a user gave; an empty one would be brought by everybody who brings none.
 * @throws {MockError} for a token that no header can bring
 */
export function makeGuard(guard: {
  readonly [Name in keyof Guard]?: Guard[Name] | undefined
}): Guard {
  const { token }: { readonly token?: unknown } = guard
  if (token !== undefined && (typeof token !== 'string' || !/^[!-~]+$/.test(token))) {
    const wanted = 'visible ASCII characters, at least one and no space, as a header can bring them'
    throw new MockError('ERR_OPTION', `controlToken: expected ${wanted}`)
  }
  return withoutUndefined(guard)
}

/** `undefined` for a request that may pass. */
export function refuseForeign(request: ControlRequest, guard: Guard): Refused | undefined {
  const { token } = guard
  const refused = token === undefined ? refuseDistant(request, guard) : refuseBearer(request, token)
  return refused ?? refuseBrowser(request)
}

/** Whether nobody but this machine reaches a server that is bound to an address. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

/**
 * The name matters because a page of the web can have its own name point to this machine, and is
 * then of one origin with us.
 */
function refuseDistant({ host, clientIp }: ControlRequest, guard: Guard): Refused | undefined {
  if (!isLoopback(clientIp)) {
    return refuse(403, 'without a token, only clients of this machine may steer the simulator')
  }
  const name = host.replace(/:\d*$/, '').toLowerCase()
  if (isLoopback(name) || name === guard.host?.toLowerCase()) return undefined
  return refuse(403, 'the request names another host; call localhost or 127.0.0.1')
}

function refuseBearer(request: ControlRequest, token: string): Refused | undefined {
  const [, given = ''] = /^Bearer +(\S+) *$/i.exec(request.header('authorization') ?? '') ?? []
  if (isSame(given, token)) return undefined
  return refuse(401, 'the control API asks for its token, as Authorization: Bearer <token>', {
    headers: [['WWW-Authenticate', 'Bearer']],
  })
}

/** Takes as long for a token that is wrong at its end as for one that is wrong at its beginning. */
function isSame(given: string, token: string): boolean {
  let difference = given.length ^ token.length
  for (let index = 0; index < token.length; index++) {
    difference |= given.charCodeAt(index) ^ token.charCodeAt(index)
  }
  return difference === 0
}

/** Pages of other origins, which a browser lets send what it does not let them read. */
function refuseBrowser(request: ControlRequest): Refused | undefined {
  const origin = request.header('origin')
  const site = request.header('sec-fetch-site')
  const isOwn =
    origin === undefined ||
    origin.replace(/^https?:\/\//i, '').toLowerCase() === request.host.toLowerCase()
  const isNear = site === undefined || site === 'same-origin' || site === 'none'
  return isOwn && isNear
    ? undefined
    : refuse(403, 'pages of another origin may not steer the simulator')
}
