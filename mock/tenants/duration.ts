const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
])

/** Years enough for anybody, and far from where instants end. */
const maximumDays = 100 * 366
const maximumMs = maximumDays * 86_400_000
/** What a duration may be, for messages. */
export const durationForm = `milliseconds from 0 on, or 90s, 15m, 2h, 1d12h, at most ${maximumDays}d`

/** Milliseconds of `90`, `500ms`, `2h` or `1d12h`; `undefined` for what is no duration forward. */
export function readDuration(by: number | string): number | undefined {
  const ms = typeof by === 'number' ? by : readText(by)
  return ms !== undefined && Number.isInteger(ms) && ms >= 0 && ms <= maximumMs ? ms : undefined
}

function readText(text: string): number | undefined {
  if (!/^(?:\d{1,15}(?:ms|s|m|h|d))+$/.test(text)) return undefined
  const parts = [...text.matchAll(/(\d+)(ms|s|m|h|d)/g)]
  return parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (units.get(unit) ?? 0),
    0,
  )
}
