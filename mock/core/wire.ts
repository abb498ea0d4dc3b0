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
}

/** No documented operation needs as much. That longer bodies are unreadable is inferred. */
export const maximumBodyBytes = 1_048_576
