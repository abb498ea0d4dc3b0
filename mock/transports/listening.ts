export interface ListenOptions {
  /** Default: 0, any free port. */
  readonly port?: number
  /** Default: 127.0.0.1, so that nobody else on the network sees the simulator. */
  readonly host?: string
  /** Milliseconds after which a request that does not end is given up. Default: 60,000. */
  readonly requestTimeoutMs?: number
  /**
   * Asked of whoever steers the simulator over HTTP, as a bearer token. Default: none on an address
   * that only this machine reaches, else one that is made up.
   */
  readonly controlToken?: string
}

export interface Listening {
  readonly url: string
  readonly port: number
  /** That of the control API; absent where it asks for none. */
  readonly controlToken?: string
  /** Stops listening; calls under way are answered, idle connections closed. */
  close(): Promise<void>
}
