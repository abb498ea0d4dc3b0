import { tokenLifeSeconds } from '../session.js'
import type { AnsweredCall, Finder } from './answered-call.js'
import { findKey, findNamedApp } from './named-app.js'

export const tokenHeader = 'x-acs-dingtalk-access-token'
/** Names under which clients send a token; where it counts one is right. */
export const tokenNames: readonly string[] = ['access_token', 'accessToken', tokenHeader]

/** Only when the right place has none: some clients send the token in both. */
function lacksToken({ refusedBy }: AnsweredCall): boolean {
  return refusedBy?.id === 'token-missing'
}

function rightPlace({ operation }: AnsweredCall): string {
  return operation.dialect === 'api'
    ? `the new API reads it from the header ${tokenHeader} only`
    : 'this API reads it from the query, as access_token'
}

export const findTokenInQuery: Finder = (call) => {
  if (!lacksToken(call) || !tokenNames.some((name) => call.query.get(name))) return undefined
  return call.operation.dialect === 'api'
    ? `the token is in the query; ${rightPlace(call)}`
    : `the token is in the query under another name; ${rightPlace(call)}`
}

export const findTokenInHeader: Finder = (call) =>
  lacksToken(call) && call.request.header(tokenHeader)
    ? `the token is in the header ${tokenHeader}; ${rightPlace(call)}`
    : undefined

export const findTokenInBody: Finder = (call) =>
  lacksToken(call) && tokenNames.some((name) => call.body.members().get(name))
    ? `the token is in the body; ${rightPlace(call)}`
    : undefined

export const findTokenAsBearer: Finder = (call) => {
  const bearer = /^\s*bearer\s+\S/i
  if (lacksToken(call) && bearer.test(call.request.header('authorization') ?? '')) {
    return `the token is in Authorization, as Bearer; ${rightPlace(call)}`
  }
  return bearer.test(refusedToken(call))
    ? 'the token has the word Bearer before it; send the token alone'
    : undefined
}

export const findTokenInAuthorization: Finder = (call) => {
  const text = call.request.header('authorization')?.trim() ?? ''
  return lacksToken(call) && (looksIssued(text) || isIssued(call, text))
    ? `the token is in Authorization; ${rightPlace(call)}`
    : undefined
}

function looksIssued(token: string): boolean {
  return /^[0-9a-f]{32}$/.test(token)
}

function isIssued({ tenant, decision }: AnsweredCall, token: string): boolean {
  const { session } = tenant
  return (
    session.findReplaced(token) !== undefined ||
    session.findCaller(token, decision.nowMs) !== undefined
  )
}

/** The token that was refused as such; '' when there is none. */
function refusedToken({ refusedBy, parsed }: AnsweredCall): string {
  return refusedBy?.id === 'token-invalid' ? (parsed.token ?? '') : ''
}

export const findTokenQuoted: Finder = (call) =>
  /^(["']).*\1$/.test(refusedToken(call).trim())
    ? 'the token has quotes around it: it was written as JSON, and must be sent bare'
    : undefined

export const findTokenSpaced: Finder = (call) => {
  const token = refusedToken(call)
  return token.trim() === token ? undefined : 'the token has spaces around it'
}

/** What languages make of a missing value when they write it as a text. */
const nothings = ['undefined', 'null', 'None', 'nil', 'NaN', '[object Object]']

export const findTokenUndefined: Finder = (call) => {
  const nothing = nothings.find((word) => word === refusedToken(call))
  if (nothing === undefined) return undefined
  const code = call.tenant.session.memory.lastTokenRefusal()
  const cause =
    code === undefined
      ? 'the answer with the token was likely a refusal'
      : `the last request for a token was refused with ${code}`
  return `the token is the word ${nothing}: ${cause}; refusals of the old API have HTTP status 200, so look at errcode`
}

export const findTokenExpired: Finder = (call) => {
  const token = refusedToken(call)
  if (token === '') return undefined
  const { session } = call.tenant
  if (session.findReplaced(token) !== undefined) {
    return 'the token has expired, and a newer one was issued since'
  }
  const caller = session.findCaller(token, call.decision.nowMs)
  if (caller === undefined) return undefined
  if (caller.isEnded) return 'a planned fault ended the token before its time; ask for a new one'
  return `the token has expired: it lives ${tokenLifeSeconds} seconds; ask for a new one`
}

/** The older two token calls refuse a key that is right but of another type as they do a wrong one. */
export const findThirdPartyKey: Finder = (call) => {
  const { operation, refusedBy } = call
  if (refusedBy?.id !== 'credentials-invalid') return undefined
  const type = findNamedApp(call)?.type
  return type === 'third-party' && !operation.appTypes.includes(type)
    ? 'the key is that of a third-party app, which gets its token by oauth2_1.0.GetToken only'
    : undefined
}

/** Keys of the documented form need no declaration, so one that nearly has it looks as if it would do. */
export const findTenantKey: Finder = (call) => {
  const { refusedBy } = call
  const isNearly = (findKey(call) ?? '').startsWith('mock-') && findNamedApp(call) === undefined
  return isNearly && refusedBy?.id === 'credentials-invalid'
    ? 'the key begins with mock- but is not mock-<organisation>-<seed>-<label>, with an organisation that there is, a seed without leading zeros, and a label of letters, digits, dots, dashes and underscores'
    : undefined
}

export const findTokenUnknown: Finder = (call) => {
  const token = refusedToken(call)
  return looksIssued(token) && !isIssued(call, token)
    ? 'the token looks right but was never issued here; is it from before a reset or a restart, or of another server?'
    : undefined
}
