/** The time of one tenant: real time moved, or standing still. Milliseconds, Unix ones for instants. */
export interface TenantClock {
  now(): number
  /** Never goes back: a time that has just passed is the present. */
  moveTo(nowMs: number): void
  readonly isFrozen: boolean
  freeze(): void
  resume(): void
}

/** @param realNow Unix milliseconds of the world outside */
export function makeTenantClock(
  realNow: () => number,
  { startMs, isFrozen }: { readonly startMs?: number | undefined; readonly isFrozen: boolean },
): TenantClock {
  const madeMs = realNow()
  let offsetMs = startMs === undefined ? 0 : startMs - madeMs
  let frozenMs = isFrozen ? madeMs + offsetMs : undefined
  const now = (): number => frozenMs ?? realNow() + offsetMs
  return {
    now,
    moveTo(toMs) {
      const nowMs = Math.max(toMs, now())
      if (frozenMs === undefined) offsetMs = nowMs - realNow()
      else frozenMs = nowMs
    },
    get isFrozen() {
      return frozenMs !== undefined
    },
    freeze() {
      frozenMs = now()
    },
    resume() {
      offsetMs = now() - realNow()
      frozenMs = undefined
    },
  }
}
