/** Unix milliseconds, both in it. */
export interface Window {
  readonly fromMs: number
  readonly toMs: number
}

interface Parts {
  /** The part with about five of the times, the widest of equals. */
  readonly few?: Window
  /** A part with none. */
  readonly none?: Window
}

const best = 5

/**
 * Finds equal parts, so that requests tell no more of the times than a search would. Parts begin and
 * end at whole seconds.
 */
export function divideWindow({ fromMs, toMs }: Window, times: readonly number[]): Parts {
  let few: Window | undefined
  let distance = Infinity
  let none: Window | undefined
  for (let parts = 1; parts <= 1024; parts = parts < 64 ? parts + 1 : parts * 2) {
    const lengthMs = (toMs - fromMs) / parts
    if (lengthMs < 2000) break
    for (let index = 0; index < parts; index += 1) {
      const part = toPart(fromMs + index * lengthMs, lengthMs)
      const count = times.filter((time) => time >= part.fromMs && time <= part.toMs).length
      if (count === 0 && parts <= 64) none ??= part
      if (count < 2 || Math.abs(count - best) >= distance) continue
      few = part
      distance = Math.abs(count - best)
    }
  }
  return { ...(few && { few }), ...(none && { none }) }
}

function toPart(fromMs: number, lengthMs: number): Window {
  const startMs = Math.floor(fromMs / 1000) * 1000
  return { fromMs: startMs, toMs: startMs + Math.floor(lengthMs / 1000) * 1000 }
}
