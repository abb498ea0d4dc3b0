/** A request as a transport hands it to the core: nothing read, nothing judged. */
export interface WireRequest {
  readonly method: string
  /** Host as the client named it, with or without a port; '' when it named none. */
  readonly host: string
  /** Path and query, or the absolute form that clients send to a proxy. */
  readonly target: string
  /** The value of a header, by its lower-case name. */
  header(name: string): string | undefined
  readonly body: Uint8Array
  /** Whether the body was longer than {@link maximumBodyBytes}, or in no known encoding. */
  readonly isBodyUnreadable: boolean
  readonly clientIp: string
}

/** An answer for a transport to send as it is. */
export interface WireResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  /** How it reaches the client; whole and at once when absent. */
  readonly delivery?: Delivery
}

/** What goes wrong with an answer on its way. */
export type Delivery =
  /** Whole, but late. */
  | { readonly kind: 'late'; readonly ms: number }
  /** The head says how long the body is, and the connection ends in the middle of it. */
  | { readonly kind: 'cut' }
  /** The connection is reset before a byte is sent. */
  | { readonly kind: 'reset' }
  /** Nothing is sent, and the connection stays open. */
  | { readonly kind: 'never' }

/** No documented operation needs as much. That longer bodies are unreadable is inferred. */
export const maximumBodyBytes = 1_048_576
