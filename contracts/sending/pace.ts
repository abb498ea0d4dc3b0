/** Time as the kit sees it; both in milliseconds. Tests give their own. */
export interface Clock {
  now(): number
  /** Less when the signal comes. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

export const realClock: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      signal?.addEventListener('abort', end)
    }),
}

/** Waits until a call of the operation may be sent. */
export type Pace = (operation: string) => Promise<void>

/**
 * Spaces the calls of each operation evenly: the vendor counts per app and operation.
 * @param callsPerSecond `Infinity` waits never
 */
export function makePace(callsPerSecond: number, clock: Clock): Pace {
  const intervalMs = 1000 / callsPerSecond
  const earliest = new Map<string, number>()
  return async (operation) => {
    if (intervalMs === 0) return
    const now = clock.now()
    const at = Math.max(now, earliest.get(operation) ?? now)
    earliest.set(operation, at + intervalMs)
    if (at > now) await clock.wait(at - now)
  }
}
