import type { Basis, Source } from '../catalog/operation.js'

/** `errors.json`: the codes that the vendor is known to send, whoever sends them. */
export interface ErrorsFile {
  readonly sources: { readonly [key: string]: Source }
  readonly errors: readonly ErrorEntry[]
}

/** One meaning of one code. */
export interface ErrorEntry {
  readonly code: number | string
  readonly dialects: readonly string[]
  /** The one operation that gives the code this meaning. */
  readonly operation?: string
  /** HTTP status; 200 when absent. */
  readonly status?: number
  /** As the tables of the vendor print it. */
  readonly message?: { readonly zh?: string; readonly en?: string }
  /** As it was sent. */
  readonly wire?: readonly {
    readonly text: string
    readonly partial?: boolean
    readonly source: string
  }[]
  readonly note?: string
  readonly basis: Basis
  readonly source: string
}
