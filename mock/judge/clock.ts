import { readIsoTime } from '../../src/protocol/time.js'
import { quote } from './problem.js'

/** Where clocks end, in Unix milliseconds: request ids carry the instant in 48 bits. */
export const endMs = 2 ** 48

/** A number below it is a day before March 1973; far likelier it is a time of today in seconds. */
const earliestNumber = 1e11

/**
 * Unix milliseconds of an ISO 8601 time with a zone, or of themselves; `undefined` for what no clock
 * can show, and for what could be meant in two ways.
 */
export function readClock(clock: string | number): number | undefined {
  const instantMs = typeof clock === 'number' ? clock : readZoned(clock)
  const isClear = typeof clock === 'string' || clock >= earliestNumber
  const isShown = instantMs !== undefined && instantMs >= 0 && instantMs < endMs
  return isShown && isClear ? instantMs : undefined
}

function readZoned(text: string): number | undefined {
  const time = readIsoTime(text)
  return time?.hasZone === true ? time.instantMs : undefined
}

/** What is wrong with a clock that `readClock` does not read. */
export function explainClock(clock: string | number): string {
  const like = '2026-03-01T09:30:00+08:00'
  if (typeof clock === 'string') {
    if (readIsoTime(clock)?.hasZone !== false)
      return `no time ${quote(clock)}; write it like ${like}`
    return `${clock} has no zone; write ${clock}+08:00 for Beijing, or ${clock}Z for UTC`
  }
  if (clock < 0 || clock >= earliestNumber || Number.isNaN(clock)) {
    return `no time "${clock}"; write it like ${like}`
  }
  return `${clock} is no present time in milliseconds; write milliseconds, not seconds, or ${like}`
}
