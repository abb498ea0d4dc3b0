/** What a fault makes of one call. */
export type Plan =
  /** Refuses it by a rule of the operation or of its dialect. */
  | { readonly kind: 'refuse'; readonly rule: string; readonly isAboutApp: boolean }
  /** Refuses it as the gateway does, for a parameter. */
  | { readonly kind: 'refuse-argument' }
  /** Ends the token for good, and refuses it. */
  | { readonly kind: 'end-token' }
  /** Another answer stands in its place. */
  | { readonly kind: 'page'; readonly page: FaultPage; readonly isMendable: boolean }
  /** No answer comes. */
  | { readonly kind: 'lose'; readonly delivery: 'reset' | 'never'; readonly isMendable: boolean }
  /** Its own answer, damaged on the way. */
  | {
      readonly kind: 'damage'
      readonly damage: 'cut' | 'garbled' | 'late'
      readonly isMendable: boolean
    }

/** An answer that no back end of the API wrote. */
export interface FaultPage {
  readonly status: number
  readonly contentType: string
  /** `%s` stands for an id of the answer. */
  readonly body: string
}
