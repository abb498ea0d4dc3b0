/**
 * What the calls of an app to one operation tell when they are looked at in their order. Bounded: a
 * few refused calls for each app and operation. Parameters are kept as digests.
 */
export interface CallMemory {
  /** Takes in a call and says what it shows about those before it. */
  follow(call: FollowedCall): readonly Course[]
  /** Takes in a request for a token, of an app if there is one with that key. */
  noteTokenRequest(request: TokenRequest): void
  /** The code with which the last request for a token was refused; absent when it was not. */
  lastTokenRefusal(): string | undefined
}

export interface TokenRequest {
  readonly appKey: string | undefined
  /** Its code; absent when it was not refused. */
  readonly refusedWith: string | undefined
}

export interface FollowedCall {
  readonly appKey: string
  readonly operationId: string
  /** Digest of the parameters; calls with the same one ask for the same. */
  readonly asked: string
  /** Digest of the parameters without the position: the pages of one list share it. */
  readonly list: string
  readonly page: Page | undefined
  /** Whether the answer said that no page follows. */
  readonly endsList: boolean
  readonly refusal: FollowedRefusal | undefined
  /** Whether a fault held the answer back, so that the client may have given it up. */
  readonly isLate: boolean
  /** Unix milliseconds. */
  readonly nowMs: number
}

/** A page of a list; its position is absent where it is opaque. */
export interface Page {
  readonly name: string
  readonly position: number | undefined
}

export interface FollowedRefusal {
  readonly code: string
  /** Whether time or a new token mends it, so that the same call is worth repeating. */
  readonly isMendable: boolean
}

/** What went wrong over several calls; `refusedAtMs` is the time of the refused one in the log. */
export type Course =
  | {
      readonly kind: 'page-skipped'
      readonly page: Page
      readonly code: string
      readonly refusedAtMs: number
    }
  | {
      readonly kind: 'refusal-not-repeated'
      readonly page: Page | undefined
      readonly code: string
      readonly refusedAtMs: number
    }
  | { readonly kind: 'page-repeated'; readonly page: Page; readonly times: number }

interface RefusedCall extends FollowedCall {
  readonly refusal: FollowedRefusal
  readonly others: number
}

/** The last call of an app, and how often it was made in a row. */
interface Row {
  readonly call: FollowedCall
  readonly times: number
}

/** Older refused calls are forgotten. */
const maximumRefused = 8
/** Calls that may follow a refused one before it counts as given up. */
const patience = 2
/** How often the same page may be asked for with no other call between. */
const maximumTimes = 2
/** The same call after a minute is a new run, not a loop. */
const rowMs = 60_000

export function makeCallMemory(): CallMemory {
  const refusedCalls = new Map<string, readonly RefusedCall[]>()
  const rows = new Map<string, Row>()
  let tokenRefusal: string | undefined
  return {
    follow(call) {
      const key = `${call.appKey} ${call.operationId}`
      const judged = (refusedCalls.get(key) ?? [])
        .filter(({ asked }) => asked !== call.asked)
        .map((refused) => judge(refused, call))
      const open = judged.flatMap(({ refused, course }) => (course === undefined ? refused : []))
      refusedCalls.set(key, [...open, ...toRefused(call)].slice(-maximumRefused))
      const row = { call, times: countInRow(rows.get(call.appKey), call) }
      rows.set(call.appKey, row)
      return [...judged.flatMap(({ course }) => course ?? []), ...findLoop(row)]
    },
    noteTokenRequest({ appKey, refusedWith }) {
      tokenRefusal = refusedWith
      // Each run of a program asks for its token, a loop goes on with the one it has.
      if (appKey !== undefined) rows.delete(appKey)
    },
    lastTokenRefusal: () => tokenRefusal,
  }
}

/** Only calls whose loss shows: pages of a list, and what was worth repeating. */
function toRefused({ refusal, ...call }: FollowedCall): readonly RefusedCall[] {
  if (refusal === undefined) return []
  const shows = refusal.isMendable || call.page?.position !== undefined
  return shows ? [{ ...call, refusal, others: 0 }] : []
}

/** What a call says of a refused one that it does not repeat. */
function judge(
  refused: RefusedCall,
  call: FollowedCall,
): { readonly refused: RefusedCall; readonly course?: Course } {
  const { page, nowMs: refusedAtMs } = refused
  const { code, isMendable } = refused.refusal
  if (page !== undefined && call.list === refused.list) {
    // An earlier page may begin the list anew; where positions are opaque, any may.
    if (!isLater(call.page, page)) return { refused }
    return { refused, course: { kind: 'page-skipped', page, code, refusedAtMs } }
  }
  const others = refused.others + 1
  if (!isMendable || others < patience) return { refused: { ...refused, others } }
  return { refused, course: { kind: 'refusal-not-repeated', page, code, refusedAtMs } }
}

function isLater(page: Page | undefined, than: Page): boolean {
  return (
    page?.position !== undefined && than.position !== undefined && page.position > than.position
  )
}

/**
 * How often in a row the same page was asked for and given, this call included. Who was told that no
 * page follows has the list, and asking for it again looks for what is new.
 */
function countInRow(row: Row | undefined, call: FollowedCall): number {
  if (call.page === undefined || call.refusal !== undefined || call.endsList || call.isLate)
    return 0
  if (row?.call.operationId !== call.operationId || row.call.asked !== call.asked) return 1
  return call.nowMs - row.call.nowMs < rowMs ? row.times + 1 : 1
}

function findLoop({ call: { page }, times }: Row): readonly Course[] {
  if (page === undefined || times <= maximumTimes) return []
  return [{ kind: 'page-repeated', page, times }]
}
