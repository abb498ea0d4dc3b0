/** One exchange as a sentence: what is sent, what comes back. `TOKEN` stands for a good token. */
export interface Exchange {
  readonly title: string
  readonly url: string
  readonly init?: RequestInit
  readonly status?: number
  readonly rule?: string
  readonly body: unknown
  /** Names of the body in the order in which the vendor was seen to write them. */
  readonly keys?: readonly string[]
  /** Where only the vendor's host tells: a socket of this machine takes every path. */
  readonly doors?: readonly string[]
}
