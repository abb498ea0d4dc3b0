import type { Effect } from '../world/effects.js'

/** Where the effects of tenants live, each tenant's apart and in order. */
export interface Journal {
  /**
   * Writes effects behind the entry `afterSeq`, 0 for the first: all of them, or none if that is not
   * the last entry. Gives whether it did; rejects when it cannot tell.
   */
  append(tenant: string, afterSeq: number, effects: readonly Effect[]): Promise<boolean>
  /**
   * The entries behind `afterSeq`, in order and without a gap: all that there are when it is called,
   * and perhaps what is written while they are read.
   */
  read(tenant: string, afterSeq: number): AsyncIterable<Entry>
  /** Removes all entries of a tenant; the next one is its first. */
  forget(tenant: string): Promise<void>
}

export interface Entry {
  /** Counts from 1 in a tenant. */
  readonly seq: number
  /** A copy: to change it changes no journal. */
  readonly effect: Effect
}
