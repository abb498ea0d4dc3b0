export interface ListenOptions {
  /** Default: 0, any free port. */
  readonly port?: number
  /** Default: 127.0.0.1, so that nobody else on the network sees the simulator. */
  readonly host?: string
  /** Milliseconds after which a request that does not end is given up. Default: 60,000. */
  readonly requestTimeoutMs?: number
}

export interface Listening {
  readonly url: string
  readonly port: number
  /** Stops listening; calls under way are answered, idle connections closed. */
  close(): Promise<void>
}
