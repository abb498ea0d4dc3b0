/** Time and chance, given by an entry point. */
export interface Environment {
  /** Unix milliseconds. */
  now(): number
  /** Milliseconds since any fixed moment, never going back: for durations only. */
  elapsedMs(): number
  /** As many unpredictable bytes as asked for. */
  randomBytes(count: number): Uint8Array
}

/** The unpredictable texts of an answer. Everything else follows from seed and epoch. */
export interface Chance {
  /** 32 lower-case hex digits. */
  token(): string
  /** As topapi writes `request_id` since 2024: 13 digits or lower-case letters, `16` first. */
  requestId(): string
  /** As the new API writes `requestid`: an upper-case UUID, version 7, of the given instant. */
  requestUuid(nowMs: number): string
  /** 32 lower-case hex digits. */
  traceId(): string
}

const hexDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const base36Digits = '0123456789abcdefghijklmnopqrstuvwxyz'

export function makeChance(environment: Environment): Chance {
  const hex = (byteCount: number): string =>
    Array.from(environment.randomBytes(byteCount), (byte) => hexDigits[byte]).join('')
  return {
    token: () => hex(16),
    traceId: () => hex(16),
    requestId: () =>
      `16${Array.from(environment.randomBytes(11), (byte) => base36Digits[byte % 36]).join('')}`,
    requestUuid(nowMs) {
      const time = nowMs.toString(16).padStart(12, '0')
      const [a, b] = [hex(2), hex(8)]
      const variant = '89ab'[Number.parseInt(b.slice(0, 1), 16) % 4]
      const groups = [
        time.slice(0, 8),
        time.slice(8),
        `7${a.slice(1)}`,
        `${variant}${b.slice(1, 4)}`,
      ]
      return `${groups.join('-')}-${b.slice(4)}`.toUpperCase()
    },
  }
}
