/** Time and chance, given by an entry point. */
export interface Environment {
  /** Unix milliseconds. */
  now(): number
  /** Milliseconds since any fixed moment, never going back: for durations only. */
  elapsedMs(): number
  /** As many unpredictable bytes as asked for. */
  randomBytes(count: number): Uint8Array
  /** Calls after as many milliseconds, unless what it gives back is called before. */
  later(ms: number, call: () => void): () => void
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

/** A draw costs nearly the same for one byte as for many: some 300 answers share one. */
const drawnBytes = 4096

function drawAhead(environment: Environment): Environment['randomBytes'] {
  let drawn: Uint8Array = new Uint8Array()
  let used = 0
  return (count) => {
    if (used + count > drawn.length) {
      drawn = environment.randomBytes(drawnBytes)
      used = 0
    }
    used += count
    return drawn.subarray(used - count, used)
  }
}

export function makeChance(environment: Environment): Chance {
  const randomBytes = drawAhead(environment)
  const spell = (byteCount: number, toDigits: (byte: number) => string | undefined): string => {
    let text = ''
    for (const byte of randomBytes(byteCount)) text += toDigits(byte)
    return text
  }
  const hex = (byteCount: number): string => spell(byteCount, (byte) => hexDigits[byte])
  return {
    token: () => hex(16),
    traceId: () => hex(16),
    requestId: () => `16${spell(11, (byte) => base36Digits[byte % 36])}`,
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
