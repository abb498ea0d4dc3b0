/** Instants and days as DingTalk writes them. Instants are Unix milliseconds throughout. */

const dayMs = 86_400_000
const shanghaiOffsetMs = 8 * 3_600_000

/** Day of the Asia/Shanghai calendar, counted from 1970-01-01. */
export function toShanghaiDay(instantMs: number): number {
  return Math.floor((instantMs + shanghaiOffsetMs) / dayMs)
}

/** The instant at which a Shanghai day begins. */
export function startOfShanghaiDay(day: number): number {
  return day * dayMs - shanghaiOffsetMs
}

/** `2026-01-15T08:30:00Z`, without fractions. */
export function toIsoUtc(instantMs: number): string {
  return `${new Date(instantMs).toISOString().slice(0, 19)}Z`
}

/** `2026-01-15T08:30:00.000Z`: with milliseconds, of which none but 000 were seen. */
export function toIsoUtcMilliseconds(instantMs: number): string {
  return toIsoUtc(instantMs).replace('Z', '.000Z')
}

/** `2026-01-15T08:30:00.250Z`, to the millisecond: as we write times, not the vendor. */
export function toExactIsoUtc(instantMs: number): string {
  return new Date(instantMs).toISOString()
}

/** `2026-09-03 00:01:02`, Shanghai time, as throttling texts write it. */
export function toShanghaiText(instantMs: number): string {
  return new Date(instantMs + shanghaiOffsetMs).toISOString().slice(0, 19).replace('T', ' ')
}

/** The form of the HTTP header `Date`. */
export function toHttpDate(instantMs: number): string {
  return new Date(instantMs).toUTCString()
}

/**
 * Reads `yyyyMMdd` as a day counted from 1970-01-01; `undefined` for a date that no calendar has,
 * such as 20260230.
 */
export function readDay(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (match === null) return undefined
  const utcMs = civilToUtcMs(Number(match[1]), Number(match[2]), Number(match[3]))
  return utcMs === undefined ? undefined : utcMs / dayMs
}

const isoPattern =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?$/

export interface IsoTime {
  readonly instantMs: number
  /** Whether the text said so itself; without a zone UTC is assumed. */
  readonly hasZone: boolean
}

/** Reads an ISO 8601 time; seconds, fractions and zone may be absent. */
export function readIsoTime(text: string): IsoTime | undefined {
  const match = isoPattern.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second = '0', fraction = '0', zone] = match
  const dayStartMs = civilToUtcMs(Number(year), Number(month), Number(day))
  const clock = [Number(hour), Number(minute), Number(second)] as const
  if (dayStartMs === undefined || clock[0] > 23 || clock[1] > 59 || clock[2] > 59) return undefined
  const timeMs = (clock[0] * 3600 + clock[1] * 60 + clock[2]) * 1000
  const offsetMs = readOffsetMs(zone)
  if (offsetMs === undefined) return undefined
  const instantMs = dayStartMs + timeMs + Math.floor(Number(`0.${fraction}`) * 1000) - offsetMs
  return { instantMs, hasZone: zone !== undefined }
}

/**
 * Reads a text that validation has let pass.
 * @throws {RangeError} for one that it should not have
 */
export function getIsoTime(text: string): IsoTime {
  const time = readIsoTime(text)
  if (time === undefined) throw new RangeError(`no time: ${text}`)
  return time
}

function readOffsetMs(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(-2))
  if (hours > 23 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function civilToUtcMs(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.getTime() : undefined
}
