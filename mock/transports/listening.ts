export interface ListenOptions {
  /** Default: 0, any free port. */
  readonly port?: number
  /** Default: 127.0.0.1, so that nobody else on the network sees the simulator. */
  readonly host?: string
}

export interface Listening {
  readonly url: string
  readonly port: number
  /** Stops listening; calls under way are answered, idle connections closed. */
  close(): Promise<void>
}
