import type { Catalog } from '../../../src/catalog/catalog.js'
import type { Course } from '../call-memory.js'
import type { Resolution } from '../resolve.js'
import type { Tenant } from '../tenant.js'
import type { WireRequest } from '../wire.js'
import { toAnsweredCall, type AnsweredCall, type Finder } from './answered-call.js'
import * as bodies from './bodies.js'
import { followCall, toSentence } from './courses.js'
import { findObjectText } from './object-texts.js'
import * as parameters from './parameters.js'
import { findPathMistake, type PathMistake } from './paths.js'
import { findRateAboveVendors } from './rates.js'
import * as times from './times.js'
import * as tokens from './tokens.js'
import { cutNames } from './unread.js'

/** A mistake of the client, which the answer does not tell of. */
export interface Hint {
  /** Stable, to filter by. */
  readonly id: HintId
  /** One sentence, without values that were sent: names, limits, codes, positions of pages. */
  readonly text: string
}

export type HintId = keyof typeof finders | PathMistake | Course['kind']

/** What the log says of a request besides its answer. */
export interface Notes {
  /** Names of parameters that the operation does not know: the first 50, and how many more. */
  readonly unread: readonly string[]
  /** Names of parameters that were damaged in a known way and understood. */
  readonly repaired: readonly string[]
  readonly hints: readonly Hint[]
  /** Calls of this operation by this app in this second; absent when it was refused uncounted. */
  readonly callsInSecond?: number
}

const finders = {
  'token-in-query': tokens.findTokenInQuery,
  'token-in-header': tokens.findTokenInHeader,
  'token-in-body': tokens.findTokenInBody,
  'token-as-bearer': tokens.findTokenAsBearer,
  'token-in-authorization': tokens.findTokenInAuthorization,
  'token-quoted': tokens.findTokenQuoted,
  'token-spaced': tokens.findTokenSpaced,
  'token-undefined': tokens.findTokenUndefined,
  'token-expired': tokens.findTokenExpired,
  'token-unknown': tokens.findTokenUnknown,
  'third-party-key': tokens.findThirdPartyKey,
  'tenant-key': tokens.findTenantKey,
  'body-on-get': bodies.findBodyOnGet,
  'form-on-new-api': bodies.findFormOnNewApi,
  'json-as-form': bodies.findJsonAsForm,
  'json-twice': bodies.findJsonTwice,
  'object-as-text': findObjectText,
  'form-as-json': bodies.findFormAsJson,
  'content-type-missing': bodies.findNoContentType,
  'content-type-unknown': bodies.findOtherContentType,
  'parameter-unread': parameters.findUnreadParameters,
  'parameter-misplaced': parameters.findMisplaced,
  'parameter-repaired': parameters.findRepaired,
  'parameter-missing': parameters.findMissing,
  'parameter-malformed': parameters.findMalformed,
  'parameter-refused': parameters.findRefused,
  'boolean-capitalised': parameters.findCapitalised,
  'plus-unescaped': parameters.findPlusUnescaped,
  'time-without-zone': times.findTimeWithoutZone,
  'local-time-as-utc': times.findLocalTimeAsUtc,
  'rate-above-vendor': findRateAboveVendors,
} satisfies { readonly [id: string]: Finder }

const eachFinder = Object.entries(finders) as readonly (readonly [HintId, Finder])[]

/**
 * Looks for the mistakes of the client in an answered request, and remembers it in the tenant's
 * session, because some show over several calls only. Never changes the answer.
 */
export function findNotes(
  catalog: Catalog,
  tenant: Tenant,
  request: WireRequest,
  { dialect, trace }: Resolution,
): Notes {
  if (!('decision' in trace)) {
    const mistake = findPathMistake(catalog, request, dialect)
    return { unread: [], repaired: [], hints: mistake === undefined ? [] : [mistake] }
  }
  const { match, parsed, decision } = trace
  const { operation, query } = match
  const call = toAnsweredCall({ tenant, request, operation, query, parsed, decision })
  const { callsInSecond } = decision
  return {
    unread: cutNames(call.unread),
    repaired: decision.parameters.repaired,
    hints: [
      ...findMistakes(call),
      ...followCall(call).map((course) => ({ id: course.kind, text: toSentence(course) })),
    ],
    ...(callsInSecond === undefined ? {} : { callsInSecond }),
  }
}

/** Most calls have none, so nothing is made before one is found. */
function findMistakes(call: AnsweredCall): readonly Hint[] {
  const hints: Hint[] = []
  for (const [id, find] of eachFinder) {
    const found = find(call)
    if (found === undefined || found.length === 0) continue
    for (const text of typeof found === 'string' ? [found] : found) hints.push({ id, text })
  }
  return hints
}
