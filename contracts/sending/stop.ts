/**
 * Why a run cannot go on.
 * - `unreachable`: nothing answers at all.
 * - `credentials`: the target refuses those of the app.
 * - `no-token`: it answers, but hands out no token.
 * - `interrupted`: whoever started the run ended it.
 */
export const stopKinds = [
  'budget',
  'throttled',
  'banned',
  'unreachable',
  'credentials',
  'no-token',
  'interrupted',
] as const

export type StopKind = (typeof stopKinds)[number]

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
