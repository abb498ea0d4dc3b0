import { readIsoTime, toShanghaiDay, type IsoTime } from '../../../src/protocol/time.js'
import type { AnsweredCall, Finder } from './answered-call.js'

const minuteMs = 60_000
/** Clocks of clients go wrong by a little. */
const slackMs = 5 * minuteMs
const shanghaiOffsetMs = 8 * 60 * minuteMs

interface SentTime {
  readonly name: string
  readonly text: string
  readonly time: IsoTime
}

function listTimes({ operation, decision }: AnsweredCall): readonly SentTime[] {
  return operation.parameters
    .filter(({ schema }) => schema.format === 'date-time')
    .flatMap(({ name }) => {
      const text = decision.parameters.values[name]
      const time = typeof text === 'string' ? readIsoTime(text) : undefined
      return time === undefined ? [] : { name, text: String(text), time }
    })
}

/** Whether a time of the query would be right with a `+` in place of its space. */
export function isPlusUnescaped({ parsed, query }: AnsweredCall, name: string): boolean {
  const text = parsed.raw.get(name)
  if (typeof text !== 'string' || query.get(name) !== text) return false
  return text.includes(' ') && readIsoTime(text.replace(' ', '+'))?.hasZone === true
}

export const findTimeWithoutZone: Finder = (call) =>
  listTimes(call)
    .filter(({ time }) => !time.hasZone)
    .map(({ name }) => `${name} has no zone and was read as UTC`)

/** Clients in China stamp their wall clock with a literal Z, which moves windows by eight hours. */
export const findLocalTimeAsUtc: Finder = (call) =>
  listTimes(call)
    .filter(({ text, time }) => text.endsWith('Z') && !bordersDay(time.instantMs))
    .map(({ name, time }) => ({ name, aheadMs: time.instantMs - call.decision.nowMs }))
    .filter(({ aheadMs }) => aheadMs > slackMs && aheadMs <= shanghaiOffsetMs + slackMs)
    .map(
      ({ name, aheadMs }) =>
        `${name} lies ${toHours(aheadMs)} ahead of this clock; is it local time stamped Z?`,
    )

/** Who asks until the end of today in Shanghai, and converts it rightly, asks ahead of the clock. */
function bordersDay(instantMs: number): boolean {
  return toShanghaiDay(instantMs - 1) !== toShanghaiDay(instantMs + 1000)
}

function toHours(durationMs: number): string {
  const minutes = Math.round(durationMs / minuteMs)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
