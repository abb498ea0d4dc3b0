/** Why a run cannot go on. */
export type StopKind = 'budget' | 'throttled' | 'banned' | 'unreachable'

/**
 * Ends a run wherever it is; what was gathered so far stays. Thrown by the client alone and caught
 * by the run alone, so that no case and no law has to pass it on.
 */
export class Stop extends Error {
  override readonly name = 'Stop'

  constructor(
    readonly kind: StopKind,
    reason: string,
  ) {
    super(reason)
  }
}
