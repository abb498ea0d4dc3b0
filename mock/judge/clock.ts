import { readIsoTime } from '../../src/protocol/time.js'

/** Unix milliseconds of an ISO 8601 time or of themselves; `undefined` for what no clock can show. */
export function readClock(clock: string | number): number | undefined {
  const instantMs = typeof clock === 'number' ? clock : readIsoTime(clock)?.instantMs
  // Request ids carry the instant in 48 bits.
  return instantMs !== undefined && instantMs >= 0 && instantMs < 2 ** 48 ? instantMs : undefined
}
